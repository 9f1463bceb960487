/** Which packages fit the filters, and how many each further choice would leave. */
import { cariKata, type HasilKata, type IndeksKata } from './cari-kata.ts';
import { type NamaFaset, NAMA_FASET } from './kolom.ts';
import type { Saringan } from './saringan.ts';
import type { TabelPaket } from './tabel.ts';

/** Result of filtering. */
export interface HasilSaring {
  /** 1 for each row that fits. */
  cocok: Uint8Array;
  banyak: number;
  /** Packages left out only because the figure that the range is about is not known or does not count. */
  tanpaNilai: number;
  diperluas: HasilKata['diperluas'];
  /** Per row, how many filters it fails, and the last of them: what choices are counted from. */
  gagal: Uint8Array;
  terakhir: Uint8Array;
}

/** Packages that fit all other filters and this choice: per filter in the order of its choices; of notes any, none, and each kind. */
export interface HitunganPilihan {
  faset: Readonly<Record<NamaFaset, Uint32Array>>;
  catatan: { ada: number; tanpa: number; per: Uint32Array };
}

const TEKS = NAMA_FASET.length;
const CATATAN = TEKS + 1;
const NILAI = TEKS + 2;

/** Applies the filters; order and page play no part. */
export function saring(indeks: IndeksKata, s: Saringan): HasilSaring {
  const { tabel } = indeks;
  const { banyak } = tabel;
  const gagal = new Uint8Array(banyak);
  const terakhir = new Uint8Array(banyak);
  NAMA_FASET.forEach((f, ke) => {
    const kode = s.faset[f];
    // a choice this table does not have (-1) fits no package
    if (kode !== undefined) gagalkanSelain(tabel.faset[f].isi, tabel.faset[f].kode.indexOf(kode), ke, gagal, terakhir);
  });
  const teks = cariKata(indeks, s.q);
  if (teks.cocok) gagalkanSelain(teks.cocok, 1, TEKS, gagal, terakhir);
  if (s.catatan !== null) gagalkanSelain(bercatatan(tabel, s.catatan), 1, CATATAN, gagal, terakhir);
  const nilai = tabel.nilai[s.nilai];
  if (s.min !== null || s.maks !== null)
    gagalkanSelain(dalamRentang(nilai, s.min ?? -Infinity, s.maks ?? Infinity), 1, NILAI, gagal, terakhir);
  const cocok = new Uint8Array(banyak);
  let ketemu = 0;
  let tanpaNilai = 0;
  for (let i = 0; i < banyak; i++) {
    if (gagal[i] === 0) {
      cocok[i] = 1;
      ketemu += 1;
    } else if (gagal[i] === 1 && terakhir[i] === NILAI && Number.isNaN(nilai[i])) tanpaNilai += 1;
  }
  return { cocok, banyak: ketemu, tanpaNilai, diperluas: teks.diperluas, gagal, terakhir };
}

/** Counts each choice, from the rows that fail nothing but its own filter. */
export function hitungPilihan(tabel: TabelPaket, { gagal, terakhir }: HasilSaring): HitunganPilihan {
  const hitung = (isi: Uint16Array, ke: number, banyak: number) => {
    const n = new Uint32Array(banyak);
    for (let i = 0; i < isi.length; i++)
      if (gagal[i] === 0 || (gagal[i] === 1 && terakhir[i] === ke)) n[isi[i] ?? 0] = (n[isi[i] ?? 0] ?? 0) + 1;
    return n;
  };
  const faset = Object.fromEntries(
    NAMA_FASET.map((f, ke) => [f, hitung(tabel.faset[f].isi, ke, tabel.faset[f].kode.length)]),
  ) as Record<NamaFaset, Uint32Array>;
  const { catatan, catatanBaris, susunanCatatan } = tabel.kolom;
  const notes = { ada: 0, tanpa: 0, per: new Uint32Array(catatan.length) };
  for (let i = 0; i < tabel.banyak; i++) {
    if (gagal[i] !== 0 && !(gagal[i] === 1 && terakhir[i] === CATATAN)) continue;
    const susunan = susunanCatatan[catatanBaris[i] ?? -1];
    if (susunan) notes.ada += 1;
    else notes.tanpa += 1;
    for (const k of susunan ?? []) notes.per[k] = (notes.per[k] ?? 0) + 1;
  }
  return { faset, catatan: notes };
}

function gagalkanSelain(
  isi: Uint8Array | Uint16Array,
  mau: number,
  ke: number,
  gagal: Uint8Array,
  terakhir: Uint8Array,
): void {
  for (let i = 0; i < isi.length; i++)
    if (isi[i] !== mau) {
      gagal[i] = (gagal[i] ?? 0) + 1;
      terakhir[i] = ke;
    }
}

/** 1 for rows with the notes that are asked for. */
function bercatatan({ kolom, banyak }: TabelPaket, mau: string): Uint8Array {
  const ke = kolom.catatan.findIndex(([kode]) => kode === mau);
  const having = kolom.susunanCatatan.map((isi) => (mau === 'ada' || isi.includes(ke) ? 1 : 0));
  const rows = new Uint8Array(banyak);
  for (let i = 0; i < banyak; i++) {
    const susunan = kolom.catatanBaris[i] ?? -1;
    rows[i] = susunan === -1 ? Number(mau === 'tanpa') : (having[susunan] ?? 0);
  }
  return rows;
}

function dalamRentang(nilai: Float64Array, min: number, maks: number): Uint8Array {
  const rows = new Uint8Array(nilai.length);
  for (let i = 0; i < nilai.length; i++) rows[i] = Number((nilai[i] ?? NaN) >= min && (nilai[i] ?? NaN) <= maks);
  return rows;
}
