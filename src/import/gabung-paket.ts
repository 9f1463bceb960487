/** Rows of one process → one package: each figure from the first row that has it, in the order of trust (domain brief §4.3). */
import type { Paket } from '../schemas/paket.ts';
import { bandingTeks } from './banding-teks.ts';
import type { BarisPaket, Nasib } from './baris-paket.ts';
import type { BukuBesar } from './buku-besar.ts';
import { catatanPaket, paguRupBerbeda } from './catatan.ts';
import { gabungKontrak } from './gabung-kontrak.ts';
import { gabungPenyedia, type PenyediaGabungan } from './gabung-penyedia.ts';
import { type Rencana, rencanaProses } from './gabung-rencana.ts';
import { nasibUang, pilihBaris } from './nasib-uang.ts';
import { type Isi, pertama } from './pecahan.ts';
import { bedakanKembar, catatanKembar } from './pembayaran-kembar.ts';
import { pilahBaris } from './pilah-baris.ts';

/** The rows of one package put together, before it is decided who supplied it; `susunPaket` makes the package. */
export interface PaketGabungan extends PenyediaGabungan {
  id: string;
  tahun: number;
  opd: string;
  status: Paket['status'];
  rup: Paket['rup'];
  /** Its rows in the order of trust, without repeats. */
  unik: readonly BarisPaket[];
  /** Plans of the input that it joined. */
  rencana: readonly Rencana[];
  /** Notes on payments that are written twice. */
  kembar: Paket['catatan'];
}

/** Joins all rows of one process with the plans they name, and books each row. Same result in any order of rows. */
export function gabungPaket(
  rows: readonly BarisPaket[],
  plans: ReadonlyMap<string, Rencana>,
  buku: BukuBesar,
): PaketGabungan {
  const { unik, nasib } = pilahBaris(bedakanKembar(rows));
  const rup = rencanaProses(
    versiTerbaru(unik, ({ rup: r }) => r !== undefined && r.length > 0),
    plans,
  );
  const own = rup.flatMap((r) => plans.get(r.kode) ?? []);
  const hasil = gabungkanBaris(unik, rup, own, catatanKembar(rows));
  for (const plan of own) {
    plan.proses.push(hasil.id);
    plan.tahun.add(hasil.tahun);
  }
  bukukan(unik, nasib, [hasil.tahun], buku);
  return hasil;
}

/** A plan without a process as a package, booked. */
export function paketRencana(plan: Rencana, buku: BukuBesar): PaketGabungan {
  const hasil = gabungkanBaris(plan.unik, [plan.rup], [], []);
  bukukan(plan.unik, plan.nasib, [hasil.tahun], buku);
  return hasil;
}

/** Books the rows of a plan that joined processes: all of them are merged or repeats, in every year of those processes. */
export function bukukanRencana({ unik, nasib, tahun }: Rencana, buku: BukuBesar): void {
  const merged = nasib.map((n) => ({ ...n, nasib: n.nasib === 'dibuat' ? ('digabung' as const) : n.nasib }));
  bukukan(unik, merged, [...tahun].sort(), buku);
}

function bukukan(
  unik: readonly BarisPaket[],
  nasib: readonly { row: BarisPaket; nasib: Nasib }[],
  tahun: readonly number[],
  buku: BukuBesar,
): void {
  const chosen = pilihBaris(unik);
  for (const { row, nasib: fate } of nasib)
    buku.catat({ tabel: row.tabel, nasib: fate, uang: nasibUang(row, fate, chosen) }, tahun);
}

function gabungkanBaris(
  unik: readonly BarisPaket[],
  rup: Paket['rup'],
  rencana: readonly Rencana[],
  kembar: Paket['catatan'],
): PaketGabungan {
  const first = unik[0]?.pecahan;
  if (!first) throw new Error('paket tanpa baris');
  const status = gabungStatus(unik);
  const { penyedia, penyediaLain } = gabungPenyedia(unik, status);
  const { id, tahun } = first;
  return { id, tahun, opd: opdPaket(unik), status, rup, unik, rencana, kembar, penyedia, penyediaLain };
}

/** The package that its rows make, but for its supplier; all processes of its plans are to be known by then. */
export function susunPaket({ id, opd, status, rup, unik, rencana, kembar }: PaketGabungan): Omit<Paket, 'penyedia'> {
  const isi = unik.map((r) => r.pecahan.isi);
  const beyond = rencana.length === 0 ? isi : [...isi, ...rencana.map((p) => p.isi)];
  const paket: Omit<Paket, 'penyedia'> = {
    id,
    opd,
    nama: pertama(beyond, 'nama') ?? '(nama paket tidak tercatat)',
    metode: pertama(beyond, 'metode') ?? metodeTanpaSumber(id),
    jenis: pertama(beyond, 'jenis'),
    sumberDana: pertama(isi, 'sumberDana'),
    status,
    rup,
    pagu: pertama(isi, 'pagu'),
    pemilihan: gabungPemilihan(isi),
    kontrak: gabungKontrak(unik),
    jadwal: gabungJadwal(isi),
    peserta: gabungPeserta(isi),
    pesanan: pertama(isi, 'pesanan'),
    realisasi: gabungRealisasi(isi),
    pembayaran: isi.flatMap((i) => i.pembayaran ?? []).sort(urutkanPembayaran),
    fisik: fisikTerakhir(isi),
    serahTerima: terbesar(isi.map((i) => i.serahTerima ?? null)),
    progres: isi[0]?.progres ?? [],
    lokasi: pertama(isi, 'lokasi'),
    catatan: [],
  };
  const paguDari = unik.find((r) => r.pecahan.isi.pagu != null)?.pembaca.dataset;
  // notes look at progress as the source has it; filled in, for a copy of so many fields takes long
  paket.catatan = [
    ...catatanPaket(paket, unik, rencana),
    ...kembar,
    ...(paguDari === undefined ? [] : paguRupBerbeda(paket, paguDari, rencana)),
  ];
  paket.fisik = dalamRentang(paket.fisik);
  return paket;
}

/** Code of the first row that names a work unit; a unit that only a number tells is called by it. */
function opdPaket(unik: readonly BarisPaket[]): string {
  const named = unik.find((r) => r.pecahan.opd.kode !== '')?.pecahan.opd.kode;
  return named ?? `satker-${unik[0]?.pecahan.satker ?? 'tidak-diketahui'}`;
}

/** Swakelola whose type no source states is swakelola all the same. */
function metodeTanpaSumber(id: string): Paket['metode'] {
  return id.startsWith('swakelola-') ? 'swakelola-tanpa-tipe' : 'tidak-diketahui';
}

function gabungJadwal(isi: readonly Isi[]): Paket['jadwal'] {
  const whole = pertama(isi, 'jadwal');
  if (whole !== null) return whole;
  return isi
    .flatMap((i) => i.tahapan ?? [])
    .sort((a, b) => (a.urutan ?? 1e9) - (b.urutan ?? 1e9) || bandingTeks(a.mulai ?? '', b.mulai ?? ''))
    .map(({ nama, mulai, selesai }) => ({ nama, mulai, selesai }));
}

function gabungPeserta(isi: readonly Isi[]): Paket['peserta'] {
  const stated = pertama(isi, 'banyakPeserta');
  if (stated !== null) return stated;
  const peserta = isi.flatMap((i) => i.peserta ?? []);
  return peserta.length === 0 ? null : { terdaftar: peserta.length, menawar: peserta.filter((p) => p.menawar).length };
}

/** What the recording states; each figure from the first row that has it, all null when only payments are known. */
function gabungRealisasi(isi: readonly Isi[]): Paket['realisasi'] {
  const stated = isi.flatMap((i) => i.realisasi ?? []);
  if (stated.length === 0) return null;
  const dari = (bidang: 'nilai' | 'pdn' | 'umk') => stated.find((r) => r[bidang] !== null)?.[bidang] ?? null;
  return { nilai: dari('nilai'), pdn: dari('pdn'), umk: dari('umk') };
}

/** The first status that is known; a source that says "unknown" does not silence one that knows. */
function gabungStatus(rows: readonly BarisPaket[]): Paket['status'] {
  const stated = versiTerbaru(rows, ({ status }) => status != null).map((i) => i.status);
  return stated.find((status) => status != null && status !== 'tidak-diketahui') ?? 'tidak-diketahui';
}

/** What rows of each reader's newest version say, among rows that say something of it: what a later version replaced does not count. */
function versiTerbaru(rows: readonly BarisPaket[], menyebut: (isi: Isi) => boolean): Isi[] {
  const saying = rows.filter((r) => menyebut(r.pecahan.isi));
  const versi = saying[0]?.pecahan.versi;
  if (saying.every((r) => r.pecahan.versi === versi)) return saying.map((r) => r.pecahan.isi);
  const newest = new Map<number, number>();
  for (const { urutan, pecahan } of saying)
    newest.set(urutan, Math.max(newest.get(urutan) ?? pecahan.versi, pecahan.versi));
  return saying.filter((r) => newest.get(r.urutan) === r.pecahan.versi).map((r) => r.pecahan.isi);
}

function gabungPemilihan(isi: readonly Isi[]): Paket['pemilihan'] {
  const pemilihan = {
    hps: pertama(isi, 'hps'),
    diumumkan: pertama(isi, 'diumumkan'),
    ditetapkan: pertama(isi, 'ditetapkan'),
    ditunjuk: pertama(isi, 'ditunjuk'),
    versi: pertama(isi, 'versi'),
  };
  return Object.values(pemilihan).every((value) => value === null) ? null : pemilihan;
}

/** Progress of the latest payment report that states one; the larger of two on one day. */
function fisikTerakhir(isi: readonly Isi[]): number | null {
  const stated = isi
    .filter((i) => i.fisik != null)
    .map((i) => ({ hari: i.pembayaran?.[0]?.tanggal ?? '', fisik: i.fisik ?? 0 }))
    .sort((a, b) => bandingTeks(b.hari, a.hari) || b.fisik - a.fisik);
  return stated[0]?.fisik ?? null;
}

function dalamRentang(fisik: number | null): number | null {
  return fisik === null || fisik < 0 || fisik > 100 ? null : fisik;
}

function terbesar(hari: readonly (string | null)[]): string | null {
  return hari.reduce((max, h) => (h !== null && (max === null || h > max) ? h : max), null);
}

function urutkanPembayaran(a: Paket['pembayaran'][number], b: Paket['pembayaran'][number]): number {
  return bandingTeks(a.tanggal ?? '9999', b.tanggal ?? '9999') || a.nilai - b.nilai;
}
