/**
 * Every pair of source figures of the district that disagree, counted straight from the files and in another way than the importer does it: each dataset's
 * columns beside those of the announcement.
 */
import { barisBandung, type ProsesSumber, type Row } from './bandung-sumber.ts';

/** How many disagreements of each kind the files hold, by the code of the note that must name them. */
export function bedaBandung(proses: readonly ProsesSumber[]): Record<string, number> {
  const hitung: Record<string, number> = {};
  const catat = (kode: string, beda: boolean) => {
    if (beda) hitung[kode] = (hitung[kode] ?? 0) + 1;
  };
  bandingkanPemilihan(catat);
  bandingkanKontrak(catat);
  bandingkanRealisasi(catat);
  bandingkanSeDataset(catat);
  for (const p of proses) {
    catat('pembayaran-pada-proses-gagal', p.gagal && (p.dibayar ?? 0) > 0);
    catat('kontrak-lebih-dari-pagu', p.kontrak !== null && p.pagu !== null && p.kontrak > p.pagu);
    catat('bayar-lebih-dari-kontrak', p.kontrak !== null && (p.dibayar ?? 0) > p.kontrak);
  }
  return hitung;
}

type Catat = (kode: string, beda: boolean) => void;

/** Announcement against the datasets of finished selections: the first row of each key is enough, no key stands twice there. */
function bandingkanPemilihan(catat: Catat): void {
  for (const [kunci, daftar, lain] of [
    ['kd_tender', 'SPSE-TenderPengumuman', ['SPSE-TenderSelesai', 'SPSE-TenderSelesaiNilai']],
    ['kd_nontender', 'SPSE-NonTenderPengumuman', ['SPSE-NonTenderSelesai']],
  ] as const) {
    const jenis = kunci.slice(3);
    const announced = new Map(barisBandung(daftar).map((r) => [r[kunci], r]));
    for (const r of lain.flatMap(barisBandung)) {
      const a = announced.get(r[kunci] ?? null);
      const beda = (kolom: string, panjang = 99) => {
        const [x, y] = [a?.[kolom] ?? null, r[kolom] ?? null].map((v) => (v === null || v === '-' ? null : String(v)));
        return x != null && y != null && x.trim().slice(0, panjang) !== y.trim().slice(0, panjang);
      };
      catat('pagu-berbeda', beda('pagu'));
      catat('hps-berbeda', beda('hps'));
      catat('metode-berbeda', beda('mtd_pemilihan'));
      catat('jenis-berbeda', beda('jenis_pengadaan'));
      catat('status-berbeda', beda(`status_${jenis}`));
      catat('tanggal-pengumuman-berbeda', beda(`tgl_pengumuman_${jenis}`, 10));
      catat('opd-berbeda', beda('kd_satker_str'));
    }
  }
}

/** The contract against SelesaiNilai or NonTenderSelesai, and its signing day against those of the order to start and of the payments. */
function bandingkanKontrak(catat: Catat): void {
  const failed = new Set(
    barisBandung('SPSE-NonTenderPengumuman')
      .filter((r) => r['status_nontender'] === 'Gagal/Batal')
      .map((r) => r['kd_nontender']),
  );
  for (const [kunci, jenis, nilai] of [
    ['kd_tender', 'Tender', 'SPSE-TenderSelesaiNilai'],
    ['kd_nontender', 'NonTender', 'SPSE-NonTenderSelesai'],
  ] as const) {
    const contracts = Map.groupBy(barisBandung(`SPSE-${jenis}Ekontrak-2Kontrak`), (r) => r[kunci]);
    const versi = (r: Row) => Number(r['versi_addendum']);
    for (const r of barisBandung(nilai)) {
      const [latest] = (contracts.get(r[kunci]) ?? []).toSorted((a, b) => versi(b) - versi(a));
      const [x, y] = [latest?.['nilai_kontrak'], r['nilai_kontrak']];
      catat('kontrak-berbeda', x != null && y != null && Math.round(Number(x) * 100) !== Math.round(Number(y) * 100));
    }
    const signed = (rows: Row[]) =>
      String(rows.toSorted((a, b) => versi(a) - versi(b))[0]?.['tgl_kontrak']).slice(0, 10);
    for (const file of jenis === 'Tender' ? [] : ['SPSE-NonTenderEkontrak-3SPMKSPP', 'SPSE-NonTenderEkontrak-4BAPBAST'])
      for (const [key, rows] of Map.groupBy(barisBandung(file), (r) => r[kunci])) {
        const own = contracts.get(key);
        catat('tanggal-kontrak-berbeda', own !== undefined && signed(own) !== signed(rows));
      }
    for (const key of contracts.keys())
      catat('kontrak-pada-proses-gagal', jenis === 'NonTender' && failed.has(key ?? null));
  }
}

/** Rows of one dataset with the same key, version and day of drawing that state another amount; only those of the newest version count. */
function bandingkanSeDataset(catat: Catat): void {
  for (const [file, kunci, versi, jumlah] of [
    ['SPSE-TenderPengumuman', 'kd_tender', 'versi_tender', { 'pagu-berbeda': 'pagu', 'hps-berbeda': 'hps' }],
    ['SPSE-NonTenderPengumuman', 'kd_nontender', 'versi_nontender', { 'pagu-berbeda': 'pagu', 'hps-berbeda': 'hps' }],
    ['SPSE-TenderEkontrak-2Kontrak', 'kd_tender', 'versi_addendum', { 'kontrak-berbeda': 'nilai_kontrak' }],
    ['SPSE-NonTenderEkontrak-2Kontrak', 'kd_nontender', 'versi_addendum', { 'kontrak-berbeda': 'nilai_kontrak' }],
  ] as const)
    for (const rows of Map.groupBy(barisBandung(file), (r) => r[kunci]).values())
      for (const [kode, kolom] of Object.entries(jumlah)) {
        const stating = rows.filter((r) => r[kolom] != null);
        const newest = Math.max(...stating.map((r) => Number(r[versi])));
        const same = stating.filter((r) => Number(r[versi]) === newest);
        const day = same
          .map((r) => String(r['_event_date'] ?? ''))
          .toSorted()
          .at(-1);
        const sums = new Set(same.filter((r) => String(r['_event_date'] ?? '') === day).map((r) => Number(r[kolom])));
        for (let other = 1; other < sums.size; other += 1) catat(kode, true);
      }
}

/**
 * A recording's total against its rows. Rows agree when all of them, or each different one, or those of one of its plans add up to the total: a payment
 * under several plans is written once for each.
 */
function bandingkanRealisasi(catat: Catat): void {
  for (const [kunci, catatan, rincian] of [
    ['kd_nontender_pct', 'SPSE-PencatatanNonTender', 'SPSE-PencatatanNonTenderRealisasi'],
    ['kd_swakelola_pct', 'SPSE-PencatatanSwakelola', 'SPSE-PencatatanSwakelolaRealisasi'],
  ] as const) {
    const perCatatan = Map.groupBy(barisBandung(rincian), (r) => r[kunci]);
    for (const r of barisBandung(catatan)) {
      const rows = perCatatan.get(r[kunci]) ?? [];
      const sum = (some: Row[]) => some.reduce((total, x) => total + Number(x['nilai_realisasi']), 0);
      const isi = (x: Row) => JSON.stringify({ ...x, kd_rup_paket: null });
      const sums = [
        sum(rows),
        sum([...new Map(rows.map((x) => [isi(x), x])).values()]),
        ...[...Map.groupBy(rows, (x) => x['kd_rup_paket'] ?? null).values()].map(sum),
      ];
      const total = r['total_realisasi'];
      catat('total-realisasi-berbeda', rows.length > 0 && total !== null && !sums.includes(Number(total)));
      const names = new Set(rows.flatMap((x) => (x['nama_penyedia'] ? [namaRapi(String(x['nama_penyedia']))] : [])));
      catat('beberapa-penyedia', names.size > 1);
    }
  }
}

/** A name without case, punctuation and legal form. */
function namaRapi(nama: string): string {
  return nama
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((k) => !['', 'PT', 'CV', 'UD', 'TB', 'PD', 'FA'].includes(k))
    .sort()
    .join(' ');
}
