/**
 * Text search over a year's packages. Every word of the query must begin a word of the package's name, OPD, firm or kind, or begin its code: "jalan" is not
 * "perjalanan", "ada" not "pengadaan". A word that stands nowhere is widened by related forms and synonyms, and the result says so.
 */
import { calonDasar } from '../kata-dasar.ts';
import { SINONIM } from '../sinonim.ts';
import type { KolomRup } from './kolom.ts';
import type { TabelPaket } from './tabel.ts';

/** What text search needs of a table; kept beside it. */
export interface IndeksKata {
  tabel: TabelPaket;
  nama: Gugus;
  opd: Gugus;
  penyedia: Gugus;
  kode: Gugus;
  /** Plan codes, once loaded. */
  rup: Gugus | null;
  /** Rows by word of the query, for the words typed before this one. */
  ingatan: Map<string, Kena>;
}

/** Texts in one string, a line each, in small letters. */
interface Gugus {
  teks: string;
  awal: Uint32Array;
}

interface Kena {
  baris: Uint8Array;
  ada: boolean;
}

/** Rows a query fits (null: every row), and which words were widened to which. */
export interface HasilKata {
  cocok: Uint8Array | null;
  diperluas: readonly { kata: string; menjadi: readonly string[] }[];
}

/** From this many letters on, a word with a digit may be a code. */
const KODE_TERPENDEK = 5;
const INGATAN_TERBANYAK = 60;
const PERLUASAN_TERBANYAK = 8;

/** Prepares the search over a table. */
export function buatIndeksKata(tabel: TabelPaket): IndeksKata {
  return {
    tabel,
    nama: gugus(tabel.nama),
    opd: gugus(tabel.faset.opd.label),
    penyedia: gugus(tabel.kolom.penyedia.map((p) => p.slice(1))),
    kode: gugus(tabel.id.map((id) => id.slice(id.indexOf('-') + 1))),
    rup: null,
    ingatan: new Map(),
  };
}

/** Adds the plan codes, which come in a file of their own. */
export function tambahRup(indeks: IndeksKata, { rup }: KolomRup): void {
  indeks.rup = gugus(rup);
  indeks.ingatan.clear();
}

/** Words of a query as they are looked for. */
export function kataTanya(tanya: string): string[] {
  return [...new Set(tanya.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Whether a query holds what may be a plan code, so that the plan codes are needed. */
export function mungkinKodeRup(tanya: string): boolean {
  return kataTanya(tanya).some((k) => /^\d+$/.test(k) && k.length >= KODE_TERPENDEK);
}

/** The rows that fit every word of a query. */
export function cariKata(indeks: IndeksKata, tanya: string): HasilKata {
  const words = kataTanya(tanya);
  if (words.length === 0) return { cocok: null, diperluas: [] };
  const cocok = new Uint8Array(indeks.tabel.banyak).fill(1);
  const diperluas: { kata: string; menjadi: string[] }[] = [];
  for (const kata of words) {
    const sendiri = kena(indeks, kata);
    const menjadi = sendiri.ada ? [] : padanan(indeks, kata);
    if (menjadi.length > 0) diperluas.push({ kata, menjadi });
    const baris = menjadi.length > 0 ? gabung(menjadi.map((m) => kena(indeks, m).baris)) : sendiri.baris;
    for (let i = 0; i < cocok.length; i++) cocok[i] = (cocok[i] ?? 0) & (baris[i] ?? 0);
  }
  return { cocok, diperluas };
}

/** Rows with a word that begins with `kata`. */
function kena(indeks: IndeksKata, kata: string): Kena {
  const known = indeks.ingatan.get(kata);
  if (known) return known;
  const { tabel, nama, opd, penyedia, kode, rup } = indeks;
  const baris = new Uint8Array(tabel.banyak);
  let ada = tandai(nama, kata, (i) => (baris[i] = 1));
  ada = tandaiPilihan(opd, kata, tabel.faset.opd.isi, baris) || ada;
  ada = tandaiPilihan(penyedia, kata, tabel.kolom.penyediaBaris, baris) || ada;
  ada = tandaiJenisProses(tabel, kata, baris) || ada;
  if (kata.length >= KODE_TERPENDEK && /\d/.test(kata))
    for (const codes of rup ? [kode, rup] : [kode]) ada = tandai(codes, kata, (i) => (baris[i] = 1)) || ada;
  if (indeks.ingatan.size >= INGATAN_TERBANYAK) indeks.ingatan.clear();
  const found = { baris, ada };
  indeks.ingatan.set(kata, found);
  return found;
}

/** Calls `tanda` with each line in which a word begins with `kata`; whether there was one. */
function tandai({ teks, awal }: Gugus, kata: string, tanda: (baris: number) => void): boolean {
  let baris = 0;
  let ada = false;
  let letak = teks.indexOf(kata);
  while (letak !== -1) {
    if (bagianKata(teks.charCodeAt(letak - 1))) letak = teks.indexOf(kata, letak + 1);
    else {
      while ((awal[baris + 1] ?? Infinity) <= letak) baris += 1;
      tanda(baris);
      ada = true;
      letak = teks.indexOf(kata, awal[baris + 1] ?? teks.length);
    }
  }
  return ada;
}

/** Rows whose OPD or firm (a few names, many rows) has such a word. */
function tandaiPilihan(pilihan: Gugus, kata: string, isi: ArrayLike<number>, baris: Uint8Array): boolean {
  const found = new Set<number>();
  if (!tandai(pilihan, kata, (i) => found.add(i))) return false;
  let ada = false;
  for (let i = 0; i < isi.length; i++)
    if (found.has(isi[i] ?? -1)) {
      baris[i] = 1;
      ada = true;
    }
  return ada;
}

/** `tender`, `swakelola`: the kind of process, as written before the code. */
function tandaiJenisProses({ kolom: { awalan, awalanId } }: TabelPaket, kata: string, baris: Uint8Array): boolean {
  const ke = awalan.findIndex(([nama]) => nama === kata);
  if (ke === -1) return false;
  const digit = ke.toString(36);
  for (let i = 0; i < baris.length; i++) if (awalanId.charAt(i) === digit) baris[i] = 1;
  return true;
}

/** Other words of this table for one that stands nowhere in it: synonyms, then words with the same root. */
function padanan(indeks: IndeksKata, kata: string): string[] {
  const synonyms = SINONIM.filter((g) => g.includes(kata)).flat();
  const roots = calonDasar(kata);
  const related = new Set<string>();
  for (const dasar of roots)
    for (const kata of kataBerisi(indeks.nama.teks, /^[kpst]/.test(dasar) ? dasar.slice(1) : dasar))
      if (calonDasar(kata).includes(dasar)) related.add(kata);
  return [...new Set([...synonyms, ...[...related].sort()])]
    .filter((k) => k !== kata && kena(indeks, k).ada)
    .slice(0, PERLUASAN_TERBANYAK);
}

/** Whole words of a text in which `isi` stands. */
function kataBerisi(teks: string, isi: string): Set<string> {
  const words = new Set<string>();
  for (let letak = teks.indexOf(isi); letak !== -1;) {
    let mulai = letak;
    let akhir = letak + isi.length;
    while (bagianKata(teks.charCodeAt(mulai - 1))) mulai -= 1;
    while (bagianKata(teks.charCodeAt(akhir))) akhir += 1;
    words.add(teks.slice(mulai, akhir));
    letak = teks.indexOf(isi, akhir);
  }
  return words;
}

function gabung(sets: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(sets[0]?.length ?? 0);
  for (const s of sets) for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) | (s[i] ?? 0);
  return all;
}

/** Small Latin letters, digits, and every letter beyond ASCII. */
function bagianKata(kode: number): boolean {
  return (
    (kode >= 97 && kode <= 122) ||
    (kode >= 48 && kode <= 57) ||
    (kode > 127 && /[\p{L}\p{N}]/u.test(String.fromCharCode(kode)))
  );
}

function gugus(lines: readonly string[]): Gugus {
  const awal = new Uint32Array(lines.length);
  let panjang = 1;
  const kecil = lines.map((baris, i) => {
    const teks = baris.toLowerCase().replaceAll('\n', ' ');
    awal[i] = panjang;
    panjang += teks.length + 1;
    return teks;
  });
  return { teks: `\n${kecil.join('\n')}\n`, awal };
}
