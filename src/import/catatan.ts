/** Notes on a package: two sources that disagree, or a value that asks a question. Neutral; the value is published all the same. */
import { rapatkanNamaOpd } from '../acuan/ejaan-opd.ts';
import { JENIS } from '../acuan/jenis.ts';
import { METODE } from '../acuan/metode.ts';
import { formatBilangan, formatRupiah } from '../model/format.ts';
import { keSen, NOL, type Sen, tambah } from '../model/uang.ts';
import { type Catatan, type KodeCatatan, type Paket, STATUS } from '../schemas/paket.ts';
import type { BarisPaket } from './baris-paket.ts';
import { potongTeks } from './bersihkan-teks.ts';
import type { Rencana } from './gabung-rencana.ts';
import type { PecahanPaket } from './pecahan.ts';
import { uangSamaBaru } from './sama-baru.ts';
import { namaSama } from './sama-penyedia.ts';

type Bahan = Pick<
  Paket,
  'id' | 'status' | 'rup' | 'pagu' | 'kontrak' | 'realisasi' | 'pembayaran' | 'progres' | 'fisik'
>;

/** The rule by which one of two sources is chosen. */
const ATURAN_URUTAN = 'Dipakai dataset yang lebih dahulu menurut urutan sumber; yang lain disebut di sini.';
/** The rule by which one of several rows of one dataset is chosen. */
const ATURAN_SAMA_BARU =
  'Dua baris dataset yang sama berbeda nilainya dan sama barunya. Dipakai satu menurut urutan isi; yang lain disebut di sini.';

/** All notes on a package; `rows` in the order of trust, `plans` those it names, `paket.fisik` as the source has it. */
export function catatanPaket(paket: Bahan, rows: readonly BarisPaket[], plans: readonly Rencana[] = []): Catatan[] {
  const semua = plans.length === 0 ? rows : [...rows, ...plans.flatMap((p) => p.unik)];
  return [
    ...bedaSumber('opd-berbeda', rows, ({ opd }) => opd.kode || null),
    ...bedaNamaOpd(rows),
    ...bedaSumber('tahun-berbeda', rows, ({ tahun }) => tahun),
    ...bedaSumber(
      'metode-berbeda',
      semua,
      ({ isi }) => isi.metode,
      (kode) => METODE[kode],
    ),
    ...bedaSumber(
      'jenis-berbeda',
      semua,
      ({ isi }) => isi.jenis,
      (kode) => JENIS[kode],
    ),
    ...bedaSumber(
      'status-berbeda',
      rows,
      ({ isi }) => (isi.status === 'tidak-diketahui' ? null : isi.status),
      (kode) => STATUS[kode],
    ),
    ...bedaUang('pagu-berbeda', rows, ({ isi }) => sen(isi.pagu)),
    ...bedaUang('hps-berbeda', rows, ({ isi }) => sen(isi.hps)),
    ...bedaUang('kontrak-berbeda', rows, ({ isi }) => sen(isi.kontrak?.nilai)),
    ...bedaSumber('tanggal-pengumuman-berbeda', rows, ({ isi }) => isi.diumumkan),
    ...bedaSumber('tanggal-penetapan-berbeda', rows, ({ isi }) => isi.ditetapkan),
    ...tanggalKontrakBerbeda(rows),
    ...totalRealisasiBerbeda(paket),
    ...banyakPenyedia(rows),
    ...kontrakPadaProsesGagal(paket),
    ...bayarPadaProsesGagal(paket),
    ...kontrakLebihDariPagu(paket),
    ...bayarLebihDariKontrak(paket),
    ...realisasiBerbeda(paket),
    ...fisikDiLuarRentang(paket),
  ];
}

/** One note for each dataset whose value differs from the one that is used, by each dataset's first row that states it. */
function bedaSumber<T extends string | number>(
  kode: KodeCatatan,
  rows: readonly BarisPaket[],
  ambil: (pecahan: PecahanPaket) => T | null | undefined,
  tulis: (nilai: T) => string = String,
): Catatan[] {
  if (rows.length < 2) return [];
  let used: { dataset: string; nilai: T } | undefined;
  let lain: string[] | undefined;
  const notes: Catatan[] = [];
  for (const { pembaca, pecahan } of rows) {
    const { dataset } = pembaca;
    if (used?.dataset === dataset || lain?.includes(dataset)) continue;
    const nilai = ambil(pecahan);
    if (nilai == null) continue;
    if (!used) used = { dataset, nilai };
    else {
      (lain ??= []).push(dataset);
      if (nilai !== used.nilai)
        notes.push({
          kode,
          dipakai: sebut(tulis(used.nilai), used.dataset),
          lain: sebut(tulis(nilai), dataset),
          aturan: ATURAN_URUTAN,
        });
    }
  }
  return notes;
}

/** The same for amounts, and one for each other amount of the dataset that is used, in rows as new as the one that is used. */
function bedaUang(
  kode: KodeCatatan,
  rows: readonly BarisPaket[],
  ambil: (pecahan: PecahanPaket) => Sen | null,
): Catatan[] {
  const sama = uangSamaBaru(rows, ambil);
  return [
    ...bedaSumber(kode, rows, ambil, (nilai) => formatRupiah(nilai)),
    ...(sama?.lain ?? []).map((lain) => ({
      kode,
      dipakai: sebut(formatRupiah(sama?.dipakai ?? NOL), sama?.dataset ?? ''),
      lain: sebut(formatRupiah(lain), sama?.dataset ?? ''),
      aturan: ATURAN_SAMA_BARU,
    })),
  ];
}

/** A value with the dataset that states it, within the length of a note. */
function sebut(nilai: string, dataset: string): string {
  return `${potongTeks(nilai, 117 - dataset.length)} (${dataset})`;
}

function sen(rupiah: number | null | undefined): Sen | null {
  return rupiah == null ? null : keSen(rupiah);
}

/** Names of one unit that differ beyond their spelling (`src/acuan/ejaan-opd.ts`). */
function bedaNamaOpd(rows: readonly BarisPaket[]): Catatan[] {
  const first = rows.find((r) => r.pecahan.opd.nama !== '')?.pecahan.opd;
  if (!first) return [];
  const sama = rapatkanNamaOpd(first.nama);
  return bedaSumber('nama-opd-berbeda', rows, ({ opd }) => {
    if (opd === first) return first.nama;
    if (opd.nama === '' || opd.kode !== first.kode) return null;
    return rapatkanNamaOpd(opd.nama) === sama ? first.nama : opd.nama;
  });
}

/** A plan's pagu against the process's, where the plans stand for this one process: several processes share a plan's pagu rightly. */
export function paguRupBerbeda(
  { pagu, rup }: Pick<Paket, 'pagu' | 'rup'>,
  dataset: string,
  plans: readonly Rencana[],
): Catatan[] {
  if (pagu === null || plans.length === 0 || plans.length !== rup.length) return [];
  if (plans.some((p) => p.proses.length > 1 || p.rup.pagu === null)) return [];
  const plan = plans.reduce((sum, p) => tambah(sum, keSen(p.rup.pagu ?? 0)), NOL);
  if (plan === keSen(pagu)) return [];
  return [
    {
      kode: 'pagu-berbeda',
      dipakai: sebut(formatRupiah(plan), plans[0]?.unik[0]?.pembaca.dataset ?? 'RUP'),
      lain: sebut(formatRupiah(keSen(pagu)), dataset),
      aturan: 'Pagu diambil dari RUP; pagu menurut proses disebut di sini.',
    },
  ];
}

/** Signing days: each dataset's first version, for an addendum has a day of its own. */
function tanggalKontrakBerbeda(rows: readonly BarisPaket[]): Catatan[] {
  const dated = rows.filter((r) => r.pecahan.isi.kontrak?.tanggal != null);
  if (dated.length < 2) return [];
  const oldest = dated.toSorted((a, b) => a.urutan - b.urutan || a.pecahan.versi - b.pecahan.versi);
  return bedaSumber('tanggal-kontrak-berbeda', oldest, ({ isi }) => isi.kontrak?.tanggal);
}

/** A recording's total against the sum of its rows, each payment once. */
function totalRealisasiBerbeda({ realisasi, pembayaran }: Bahan): Catatan[] {
  if (realisasi?.nilai == null || pembayaran.length === 0) return [];
  const rows = jumlah(pembayaran);
  if (rows === keSen(realisasi.nilai)) return [];
  return [
    {
      kode: 'total-realisasi-berbeda',
      dipakai: `${formatRupiah(keSen(realisasi.nilai))} (total_realisasi)`,
      lain: `${formatRupiah(rows)} (jumlah ${formatBilangan(pembayaran.length)} baris realisasi)`,
      aturan: 'Dibayar diambil dari total_realisasi; rincian hanya dipakai bila total itu tidak ada.',
    },
  ];
}

/** How many different suppliers the payments of a recording name. */
export function beberapaPenyedia(rows: readonly BarisPaket[]): number {
  if (!rows.some((r) => r.pecahan.isi.realisasi != null)) return 0;
  const nama = rows.flatMap((r) => r.pecahan.isi.penyedia?.nama ?? []).map(namaSama);
  return nama.length < 2 ? nama.length : new Set(nama).size;
}

function banyakPenyedia(rows: readonly BarisPaket[]): Catatan[] {
  const banyak = beberapaPenyedia(rows);
  if (banyak < 2) return [];
  return [
    {
      kode: 'beberapa-penyedia',
      dipakai: null,
      lain: `${formatBilangan(banyak)} penyedia`,
      aturan: 'Rincian realisasi menyebut beberapa penyedia; tidak satu pun dipilih sebagai penyedia paket.',
    },
  ];
}

/** A payment on a process that failed or was cancelled counts (money was paid), and is a question. */
function bayarPadaProsesGagal({ status, realisasi, pembayaran }: Bahan): Catatan[] {
  if (status !== 'gagal') return [];
  const paid = realisasi?.nilai == null ? jumlah(pembayaran) : keSen(realisasi.nilai);
  if (paid === 0) return [];
  return [
    {
      kode: 'pembayaran-pada-proses-gagal',
      dipakai: formatRupiah(paid),
      lain: null,
      aturan: 'Ditampilkan dan dijumlahkan seperti di sumber, walau prosesnya dinyatakan gagal atau dibatalkan.',
    },
  ];
}

function kontrakPadaProsesGagal({ status, kontrak }: Bahan): Catatan[] {
  if (status !== 'gagal' || kontrak === null) return [];
  return [
    {
      kode: 'kontrak-pada-proses-gagal',
      dipakai: null,
      lain: kontrak.nilai === null ? null : formatRupiah(keSen(kontrak.nilai)),
      aturan: 'Kontrak ditampilkan seperti di sumber, tetapi tidak ikut dijumlahkan.',
    },
  ];
}

function kontrakLebihDariPagu({ pagu, kontrak }: Bahan): Catatan[] {
  if (pagu === null || kontrak?.nilai == null || keSen(kontrak.nilai) <= keSen(pagu)) return [];
  return [
    {
      kode: 'kontrak-lebih-dari-pagu',
      dipakai: formatRupiah(keSen(kontrak.nilai)),
      lain: `${formatRupiah(keSen(pagu))} (pagu)`,
      aturan:
        'Nilai kontrak ditampilkan seperti di sumber. Kontrak tahun jamak dan adendum dapat melampaui pagu setahun.',
    },
  ];
}

function bayarLebihDariKontrak({ kontrak, pembayaran }: Bahan): Catatan[] {
  const paid = jumlah(pembayaran);
  if (kontrak?.nilai == null || paid <= keSen(kontrak.nilai)) return [];
  return [
    {
      kode: 'bayar-lebih-dari-kontrak',
      dipakai: formatRupiah(paid),
      lain: `${formatRupiah(keSen(kontrak.nilai))} (kontrak)`,
      aturan: 'Jumlah semua pembayaran yang tercatat, masing-masing sekali.',
    },
  ];
}

/** SMEP states realization by month and single payments: the months make the chart, the payments make "dibayar". */
function realisasiBerbeda({ progres, pembayaran }: Bahan): Catatan[] {
  const last = progres.findLast((p) => p.realisasiKeuangan !== null);
  if (!last || last.realisasiKeuangan === null || pembayaran.length === 0) return [];
  const paid = jumlah(pembayaran.filter((p) => p.tanggal === null || p.tanggal.slice(0, 7) <= last.bulan));
  if (paid === keSen(last.realisasiKeuangan)) return [];
  return [
    {
      kode: 'realisasi-berbeda',
      dipakai: `${formatRupiah(paid)} (pembayaran)`,
      lain: `${formatRupiah(keSen(last.realisasiKeuangan))} (realisasi s.d. ${last.bulan})`,
      aturan: 'Jumlah dibayar diambil dari pembayaran; grafik bulanan dari realisasi bulanan.',
    },
  ];
}

function fisikDiLuarRentang({ fisik }: Bahan): Catatan[] {
  if (fisik === null || (fisik >= 0 && fisik <= 100)) return [];
  return [
    {
      kode: 'fisik-di-luar-rentang',
      dipakai: null,
      lain: `${formatBilangan(fisik, 2)} persen`.slice(0, 120),
      aturan: 'Kemajuan fisik di luar 0 sampai 100 persen tidak ditampilkan sebagai angka.',
    },
  ];
}

function jumlah(pembayaran: Paket['pembayaran']): Sen {
  return pembayaran.reduce((sum, p) => tambah(sum, keSen(p.nilai)), NOL);
}
