/** Notes on a package: two sources that disagree, or a value that asks a question. Neutral; the value is published all the same. */
import { formatBilangan, formatRupiah } from '../model/format.ts';
import { keSen, NOL, type Sen, tambah } from '../model/uang.ts';
import type { KodeCatatan, Paket } from '../schemas/paket.ts';
import type { BarisPaket } from './baris-paket.ts';
import type { Isi } from './pecahan.ts';

type Catatan = Paket['catatan'][number];
type Bahan = Pick<Paket, 'status' | 'pagu' | 'kontrak' | 'pembayaran' | 'progres' | 'fisik'>;

/** All notes on a package; `rows` in the order of trust, `paket.fisik` as the source has it. */
export function catatanPaket(paket: Bahan, rows: readonly BarisPaket[]): Catatan[] {
  return [
    ...bedaSumber('pagu-berbeda', rows, (isi) => isi.pagu),
    ...bedaSumber('hps-berbeda', rows, (isi) => isi.hps),
    ...bedaSumber('kontrak-berbeda', rows, (isi) => isi.kontrak?.nilai),
    ...kontrakPadaProsesGagal(paket),
    ...kontrakLebihDariPagu(paket),
    ...bayarLebihDariKontrak(paket),
    ...realisasiBerbeda(paket),
    ...fisikDiLuarRentang(paket),
  ];
}

/** One note for each dataset whose figure differs from the one that is used. */
function bedaSumber(
  kode: KodeCatatan,
  rows: readonly BarisPaket[],
  ambil: (isi: Isi) => number | null | undefined,
): Catatan[] {
  const perDataset = new Map<string, Sen>();
  for (const { pembaca, pecahan } of rows) {
    const nilai = ambil(pecahan.isi);
    if (nilai != null && !perDataset.has(pembaca.dataset)) perDataset.set(pembaca.dataset, keSen(nilai));
  }
  const [used, ...others] = [...perDataset];
  if (!used) return [];
  return others
    .filter(([, sen]) => sen !== used[1])
    .map(([dataset, sen]) => ({
      kode,
      dipakai: `${formatRupiah(used[1])} (${used[0]})`,
      lain: `${formatRupiah(sen)} (${dataset})`,
      aturan: 'Dipakai dataset yang lebih dahulu menurut urutan sumber; yang lain disebut di sini.',
    }));
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
