/** Notes the importer left where two sources disagree, as checks like all others: one check per code, a new code is one more. */
import { KODE_CATATAN, type KodeCatatan, type Paket } from '../../schemas/paket.ts';
import { dibayar, gagal, mestinyaAdaHps, mestinyaAdaKontrak, mungkinDibayar } from '../angka-paket.ts';
import type { Hasil, Pemeriksaan } from './pemeriksaan.ts';
import { catat, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** To which packages a note may come, and whether one without it is known to be clear; without `jelas` that cannot be told. */
interface Dasar {
  berlaku: (paket: Paket) => boolean;
  jelas?: (paket: Paket) => boolean;
  kecuali: string;
}

const DASAR: Partial<Record<KodeCatatan, Dasar>> = {
  'hps-berbeda': { berlaku: mestinyaAdaHps, kecuali: 'paket tanpa HPS' },
  'kontrak-berbeda': { berlaku: mestinyaAdaKontrak, kecuali: 'paket yang belum berkontrak' },
  'realisasi-berbeda': {
    berlaku: mungkinDibayar,
    jelas: ({ pembayaran, progres }) => pembayaran.length > 0 && progres.some((p) => p.realisasiKeuangan !== null),
    kecuali: 'paket yang belum dapat dibayar',
  },
  'total-realisasi-berbeda': {
    berlaku: ({ realisasi, pembayaran }) => realisasi?.nilai != null && pembayaran.length > 0,
    jelas: () => true,
    kecuali: 'paket tanpa total realisasi atau tanpa rinciannya',
  },
  'pembayaran-pada-proses-gagal': {
    berlaku: gagal,
    jelas: (paket) => paket.realisasi === null || dibayar(paket) !== null,
    kecuali: 'proses yang tidak gagal',
  },
  'realisasi-kembar': {
    berlaku: ({ realisasi, pembayaran }) => realisasi !== null && realisasi.nilai === null && pembayaran.length > 0,
    jelas: () => true,
    kecuali: 'paket yang total realisasinya tercatat, atau tanpa rincian realisasi',
  },
  'beberapa-penyedia': {
    berlaku: ({ id }) => id.startsWith('pct-'),
    jelas: ({ penyedia, pembayaran }) => penyedia !== null || pembayaran.length > 0,
    kecuali: 'paket yang bukan pencatatan',
  },
};
const ATURAN: Partial<Record<KodeCatatan, string>> = {
  'realisasi-berbeda': 'Realisasi bulanan dibandingkan dengan jumlah pembayaran sampai bulan itu.',
  'total-realisasi-berbeda': 'Total realisasi dibandingkan dengan jumlah rinciannya, masing-masing sekali.',
  'pembayaran-pada-proses-gagal': 'Proses yang dinyatakan gagal atau batal tidak mencatat pembayaran atau realisasi.',
  'realisasi-kembar': 'Baris realisasi sebuah pencatatan berbeda setidaknya di satu kolom.',
  'beberapa-penyedia': 'Penyedia sebuah pencatatan dibaca dari rinciannya.',
};
const ATURAN_UMUM =
  'Bila dua sumber menyebut hal yang sama dengan isi yang berbeda, satu dipakai dan yang lain ditampilkan di sini.';

/** A check for every code that no check of this folder works out itself. */
export function pemeriksaanCatatan(dihitung: ReadonlySet<string>): Pemeriksaan[] {
  return (Object.keys(KODE_CATATAN) as KodeCatatan[]).filter((kode) => !dihitung.has(kode)).map(dariCatatan);
}

function dariCatatan(kode: KodeCatatan): Pemeriksaan {
  const dasar = DASAR[kode];
  return {
    kode,
    jenis: 'data',
    judul: `${KODE_CATATAN[kode]}?`,
    aturan: ATURAN[kode] ?? ATURAN_UMUM,
    kecuali: dasar?.kecuali ? [dasar.kecuali] : [],
    sumber: 'aturan impor situs ini',
    tanpaPenyebut: dasar?.jelas === undefined,
    periksa: (paket) => catatanPaket(paket, kode) ?? tanpaCatatan(paket, dasar),
  };
}

function catatanPaket({ catatan }: Paket, kode: KodeCatatan): Hasil | null {
  const notes = catatan.filter((c) => c.kode === kode);
  if (notes.length === 0) return null;
  const pairs = notes.flatMap(({ dipakai, lain }) => [
    ...(dipakai === null ? [] : [['Dipakai', dipakai] as const]),
    ...(lain === null ? [] : [['Sumber lain', lain] as const]),
  ]);
  return { ...catat(...pairs), aturan: [...new Set(notes.map((c) => c.aturan))] };
}

function tanpaCatatan(paket: Paket, dasar: Dasar | undefined): Hasil {
  if (dasar?.berlaku(paket) === false) return TIDAK_BERLAKU;
  return dasar?.jelas?.(paket) ? SESUAI : TIDAK_TAHU;
}
