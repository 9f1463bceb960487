/**
 * Further figures of the same district, again straight from the source files and by lines that share nothing with the site: kind and source of
 * funds of each process, the parts of its contract, bidders, days of payment.
 *
 * - kind: `jenis_pengadaan` (recordings: `kategori_pengadaan`), any consulting being one kind; funds: `sumber_dana`, its parts in any order;
 * - UMK and PDN: of the …Ekontrak-2Kontrak row whose contract counts, of processes that did not fail;
 * - a contract is to be expected where a process is "Selesai" or has a contract, and did not fail;
 * - bidders: rows of PesertaTender with `nilai_penawaran`; a row without `kd_peserta` is no bidder, a tender without bidders' rows is
 *   unknown;
 * - payments by month: once per payment, by `tgl_bap`, of non-tenders.
 */
import { barisBandung, type ProsesSumber, type Row } from './bandung-sumber.ts';

/** A process with the further figures; money in whole sen. */
export interface RealisasiSumber {
  jenis: Map<string, string>;
  dana: Map<string, string>;
  umk: Map<string, number>;
  pdn: Map<string, number>;
  /** Ids of processes that ought to have a contract. */
  mestinya: Set<string>;
  /** Number of bidders → number of tenders. */
  peserta: Map<number, number>;
  tanpaPeserta: number;
  /** `2025-03` → sen. */
  bayar: Map<string, number>;
}

const FILE = [
  ['SPSE-TenderPengumuman', 'kd_tender', 'tender', 'jenis_pengadaan'],
  ['SPSE-NonTenderPengumuman', 'kd_nontender', 'nontender', 'jenis_pengadaan'],
  ['SPSE-PencatatanNonTender', 'kd_nontender_pct', 'pct', 'kategori_pengadaan'],
  ['SPSE-PencatatanSwakelola', 'kd_swakelola_pct', 'swakelola', 'kategori_pengadaan'],
  ['Ecat-PaketEPurchasingV6', 'kd_paket', 'epurchasing', 'jenis_pengadaan'],
  ['Bela-TokoDaringRealisasi', 'order_id', 'daring', 'jenis_pengadaan'],
] as const;

/** Takes the figures from the source files. */
export function realisasiBandung(proses: readonly ProsesSumber[]): RealisasiSumber {
  const [jenis, dana] = [new Map<string, string>(), new Map<string, string>()];
  for (const [file, kunci, awalan, bidang] of FILE)
    for (const r of barisBandung(file)) {
      const id = `${awalan}-${r[kunci]}`;
      jenis.set(id, namaJenis(r[bidang]));
      dana.set(id, namaDana(r['sumber_dana']));
    }
  const kontrak = barisKontrak();
  const berlaku = proses.filter((p) => !p.gagal);
  const bagian = (bidang: string) =>
    new Map(
      berlaku.flatMap((p) => {
        const [part, nilai] = [kontrak.get(p.id)?.[bidang] ?? null, kontrak.get(p.id)?.['nilai_kontrak'] ?? null];
        return part === null || nilai === null ? [] : [[p.id, Math.round(Number(part) * 100)] as const];
      }),
    );
  const mestinya = berlaku.filter(
    (p) => /^(?:non)?tender-/.test(p.id) && (p.status === 'Selesai' || p.kontrak !== null || kontrak.has(p.id)),
  );
  return {
    jenis,
    dana,
    umk: bagian('nilai_umk_kontrak'),
    pdn: bagian('nilai_pdn_kontrak'),
    mestinya: new Set(mestinya.map((p) => p.id)),
    ...hitungPeserta(),
    bayar: bayarPerBulan(),
  };
}

/** The row of the highest addendum of each contract. */
function barisKontrak(): Map<string, Row> {
  const hasil = new Map<string, Row>();
  for (const awalan of ['tender', 'nontender'] as const) {
    const nama = awalan === 'tender' ? 'Tender' : 'NonTender';
    for (const r of barisBandung(`SPSE-${nama}Ekontrak-2Kontrak`)) {
      const id = `${awalan}-${r[`kd_${awalan}`]}`;
      const known = hasil.get(id);
      if (!known || Number(r['versi_addendum']) > Number(known['versi_addendum'])) hasil.set(id, r);
    }
  }
  return hasil;
}

function hitungPeserta(): Pick<RealisasiSumber, 'peserta' | 'tanpaPeserta'> {
  const bidding = barisBandung('SPSE-PesertaTender').filter((r) => r['kd_peserta'] !== null);
  const rows = Map.groupBy(bidding, (r) => String(r['kd_tender']));
  const peserta = new Map<number, number>();
  let tanpaPeserta = 0;
  for (const t of barisBandung('SPSE-TenderPengumuman')) {
    const bidders = rows.get(String(t['kd_tender']));
    if (!bidders) tanpaPeserta += 1;
    const n = bidders?.filter((r) => r['nilai_penawaran'] !== null).length;
    if (n !== undefined) peserta.set(n, (peserta.get(n) ?? 0) + 1);
  }
  return { peserta, tanpaPeserta };
}

function bayarPerBulan(): Map<string, number> {
  const hasil = new Map<string, number>();
  const seen = new Set<string>();
  for (const r of barisBandung('SPSE-NonTenderEkontrak-4BAPBAST')) {
    const payment = [r['kd_nontender'], r['no_bap'], r['tgl_bap'], r['no_bast'], r['besar_pembayaran']].join('|');
    if (seen.has(payment)) continue;
    seen.add(payment);
    const bulan = String(r['tgl_bap']).slice(0, 7);
    hasil.set(bulan, (hasil.get(bulan) ?? 0) + Math.round(Number(r['besar_pembayaran']) * 100));
  }
  return hasil;
}

function namaJenis(isi: string | number | null | undefined): string {
  if (isi === null || isi === undefined) return 'Tidak tercatat';
  const teks = String(isi);
  if (teks.includes('Konsultansi')) return 'Jasa Konsultansi';
  return teks === 'Pengadaan Barang' ? 'Barang' : teks;
}

function namaDana(isi: string | number | null | undefined): string {
  if (isi === null || isi === undefined) return 'Tidak tercatat';
  return String(isi).split(/[;,]/).sort().join(' dan ');
}
