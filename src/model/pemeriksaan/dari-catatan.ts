/** Notes the importer left where two sources disagree, as checks like all others: one check per code, a new code is one more. */
import { KODE_CATATAN, type KodeCatatan, type Paket } from '../../schemas/paket.ts';
import {
  dibayar,
  hps,
  mestinyaAdaHps,
  mestinyaAdaKontrak,
  mungkinDibayar,
  nilaiKontrak,
  pagu,
} from '../angka-paket.ts';
import type { Hasil, Pemeriksaan } from './pemeriksaan.ts';
import { catat, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** Whether the figure of a note is to be expected, and what it is. */
interface Dasar {
  berlaku: (paket: Paket) => boolean;
  angka: (paket: Paket) => number | null;
  kecuali: string;
}

const DASAR: Partial<Record<KodeCatatan, Dasar>> = {
  'pagu-berbeda': { berlaku: () => true, angka: pagu, kecuali: '' },
  'hps-berbeda': { berlaku: mestinyaAdaHps, angka: hps, kecuali: 'paket tanpa HPS' },
  'kontrak-berbeda': { berlaku: mestinyaAdaKontrak, angka: nilaiKontrak, kecuali: 'paket yang belum berkontrak' },
  'realisasi-berbeda': { berlaku: mungkinDibayar, angka: dibayar, kecuali: 'paket yang belum dapat dibayar' },
};
const ATURAN: Partial<Record<KodeCatatan, string>> = {
  'realisasi-berbeda':
    'Jumlah dibayar diambil dari pembayaran; grafik bulanan dari realisasi bulanan. Bila berbeda, keduanya disebut.',
};
const ATURAN_UMUM =
  'Bila dua sumber menyebut angka yang berbeda, satu dipakai menurut aturan yang disebut dan yang lain ditampilkan di sini.';

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
    periksa: (paket) => catatanPaket(paket, kode) ?? tanpaCatatan(paket, dasar),
  };
}

function catatanPaket({ catatan }: Paket, kode: KodeCatatan): Hasil | null {
  const notes = catatan.filter((c) => c.kode === kode);
  if (notes.length === 0) return null;
  return catat(
    ...notes.flatMap(({ dipakai, lain }) => [
      ...(dipakai === null ? [] : [['Dipakai', dipakai] as const]),
      ...(lain === null ? [] : [['Sumber lain', lain] as const]),
    ]),
  );
}

function tanpaCatatan(paket: Paket, dasar: Dasar | undefined): Hasil {
  if (!dasar) return SESUAI;
  if (!dasar.berlaku(paket)) return TIDAK_BERLAKU;
  return dasar.angka(paket) === null ? TIDAK_TAHU : SESUAI;
}
