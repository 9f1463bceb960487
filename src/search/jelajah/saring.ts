/** Which packages fit the filters, and how many each further choice would leave. */
import { cariKata, type HasilKata, type IndeksKata } from './cari-kata.ts';
import { type NamaFaset, NAMA_FASET } from './kolom.ts';
import type { Saringan } from './saringan.ts';

/** Result of filtering. */
export interface HasilSaring {
  /** 1 for each row that fits. */
  cocok: Uint8Array;
  banyak: number;
  /** Per filter and choice: packages that fit all other filters and this choice. */
  hitungan: Readonly<Record<NamaFaset, Uint32Array>>;
  /** The same for notes: any, none, and each kind of note in the table's order. */
  hitunganCatatan: { ada: number; tanpa: number; per: Uint32Array };
  /** Packages left out only because the figure that the range is about is not known or does not count. */
  tanpaNilai: number;
  kata: Pick<HasilKata, 'diperluas'>;
}

/** This filter asks nothing. */
const TANPA = -2;
const TEKS = NAMA_FASET.length;
const CATATAN = TEKS + 1;
const NILAI = TEKS + 2;

/** Applies the filters; order and page play no part. */
export function saring(indeks: IndeksKata, s: Saringan): HasilSaring {
  const { tabel } = indeks;
  const { banyak, faset, kolom } = tabel;
  const teks = cariKata(indeks, s.q);
  const isi = NAMA_FASET.map((f) => faset[f].isi);
  // a choice this table does not have (-1) fits no package
  const mau = NAMA_FASET.map((f) => (s.faset[f] === undefined ? TANPA : faset[f].kode.indexOf(s.faset[f])));
  const hitung = NAMA_FASET.map((f) => new Uint32Array(faset[f].kode.length));
  const catatan = saringCatatan(indeks, s.catatan);
  const nilai = tabel.nilai[s.nilai];
  const batas = s.min !== null || s.maks !== null;
  const [min, maks] = [s.min ?? -Infinity, s.maks ?? Infinity];
  const cocok = new Uint8Array(banyak);
  const hitunganCatatan = { ada: 0, tanpa: 0, per: new Uint32Array(kolom.catatan.length) };
  let ketemu = 0;
  let tanpaNilai = 0;

  for (let i = 0; i < banyak; i++) {
    let gagal = 0;
    let mana = -1;
    for (let f = 0; f < TEKS; f++) {
      const m = mau[f] ?? TANPA;
      if (m !== TANPA && isi[f]?.[i] !== m) {
        gagal += 1;
        mana = f;
      }
    }
    if (teks.cocok !== null && teks.cocok[i] === 0) {
      gagal += 1;
      mana = TEKS;
    }
    const susunan = kolom.catatanBaris[i] ?? -1;
    if (catatan !== null && !catatan(susunan)) {
      gagal += 1;
      mana = CATATAN;
    }
    const n = nilai[i] ?? NaN;
    if (batas && !(n >= min && n <= maks)) {
      gagal += 1;
      mana = NILAI;
    }
    if (gagal > 1) continue;
    if (gagal === 0) {
      cocok[i] = 1;
      ketemu += 1;
    } else if (mana === NILAI && Number.isNaN(n)) tanpaNilai += 1;
    // a choice counts what fits everything but its own filter
    for (let f = 0; f < TEKS; f++)
      if (gagal === 0 || mana === f) {
        const counts = hitung[f];
        const k = isi[f]?.[i] ?? 0;
        if (counts) counts[k] = (counts[k] ?? 0) + 1;
      }
    if (gagal === 0 || mana === CATATAN) hitungCatatan(hitunganCatatan, kolom.susunanCatatan[susunan]);
  }
  const hitungan = Object.fromEntries(NAMA_FASET.map((f, i) => [f, hitung[i]])) as Record<NamaFaset, Uint32Array>;
  return { cocok, banyak: ketemu, hitungan, hitunganCatatan, tanpaNilai, kata: { diperluas: teks.diperluas } };
}

/** Whether a combination of notes is asked for; null when every one is. */
function saringCatatan({ tabel: { kolom } }: IndeksKata, mau: string | null): ((susunan: number) => boolean) | null {
  if (mau === null) return null;
  if (mau === 'ada') return (s) => s !== -1;
  if (mau === 'tanpa') return (s) => s === -1;
  const ke = kolom.catatan.findIndex(([kode]) => kode === mau);
  const having = kolom.susunanCatatan.map((isi) => isi.includes(ke));
  return (s) => having[s] ?? false;
}

function hitungCatatan(n: HasilSaring['hitunganCatatan'], susunan: readonly number[] | undefined): void {
  if (!susunan) {
    n.tanpa += 1;
    return;
  }
  n.ada += 1;
  for (const k of susunan) n.per[k] = (n.per[k] ?? 0) + 1;
}
