/**
 * JSON of any length, row by row: finds where the rows of a list end and gives whole batches of them to JSON.parse, so that a file never has to
 * fit into memory (docs/keputusan/0006). Only lists at the top, or one level below it (SMEP, INAPROC), are read so.
 */
import { AliranTeks } from './aliran-teks.ts';
import type { Kumpulan } from './sumber.ts';

/** The text is no JSON, or breaks off; where, is for the caller to find out. */
export class JsonRusak extends Error {
  override readonly name = 'JsonRusak';
}

/** Nested deeper than any export is. */
export class JsonTerlaluDalam extends Error {
  override readonly name = 'JsonTerlaluDalam';
}

/** What a JSON document is, without the rows of its lists. */
export type RangkaJson =
  | { bentuk: 'larik' }
  | { bentuk: 'nilai'; nilai: unknown }
  | {
      bentuk: 'objek';
      /** Members that are no lists. */
      nilai: Record<string, unknown>;
      /** Names of the members that are lists. */
      larik: string[];
    };

const KEDALAMAN = 100;
/** The longest row or member, in characters. */
const TERPANJANG = 64 * 1024 * 1024;

/** Reads the frame of a document; of a list only its first character. Throws `JsonRusak`, `JsonTerlaluDalam`. */
export async function rangkaJson(teks: AsyncIterable<string>): Promise<RangkaJson> {
  const aliran = new AliranTeks(teks);
  try {
    return await bacaRangka(aliran);
  } finally {
    await aliran.tutup();
  }
}

async function bacaRangka(aliran: AliranTeks): Promise<RangkaJson> {
  const first = await aliran.tanpaSpasi();
  if (first === '[') return { bentuk: 'larik' };
  if (first !== '{') return { bentuk: 'nilai', nilai: uraikan(await sisaTeks(aliran)) };
  const rangka: RangkaJson = { bentuk: 'objek', nilai: {}, larik: [] };
  for await (const { kunci, larik } of anggota(aliran)) {
    if (larik) {
      rangka.larik.push(kunci);
      await nilaiBerikut(aliran, false);
    } else
      Object.defineProperty(rangka.nilai, kunci, {
        value: uraikan(await nilaiBerikut(aliran, true)),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return rangka;
}

/** Rows of the document's list, or of its member `bagian`, in batches. Throws `JsonRusak`, `JsonTerlaluDalam`. */
export async function* barisJson(teks: AsyncIterable<string>, bagian: string | null): Kumpulan {
  const aliran = new AliranTeks(teks);
  try {
    if ((await aliran.tanpaSpasi()) === '[' && bagian === null) {
      yield* barisLarik(aliran);
      if ((await aliran.tanpaSpasi()) !== undefined) throw new JsonRusak();
    } else
      for await (const { kunci } of anggota(aliran))
        if (kunci === bagian) yield* barisLarik(aliran);
        else await nilaiBerikut(aliran, false);
  } finally {
    await aliran.tutup();
  }
}

/** Stops at the value of each member of the object that begins here; the caller reads the value. */
async function* anggota(aliran: AliranTeks): AsyncGenerator<{ kunci: string; larik: boolean }> {
  if (aliran.teks[aliran.di] !== '{') throw new JsonRusak();
  aliran.di += 1;
  if ((await aliran.tanpaSpasi()) !== '}')
    for (;;) {
      if ((await aliran.tanpaSpasi()) !== '"') throw new JsonRusak();
      const kunci = uraikan(await nilaiBerikut(aliran, true));
      if ((await aliran.tanpaSpasi()) !== ':') throw new JsonRusak();
      aliran.di += 1;
      yield { kunci: String(kunci), larik: (await aliran.tanpaSpasi()) === '[' };
      const after = await aliran.tanpaSpasi();
      if (after === '}') break;
      if (after !== ',') throw new JsonRusak();
      aliran.di += 1;
    }
  aliran.di += 1;
  if ((await aliran.tanpaSpasi()) !== undefined) throw new JsonRusak();
}

/** Rows of the list that begins here, a batch for each piece of text; stops behind its bracket. */
async function* barisLarik(aliran: AliranTeks): Kumpulan {
  if (aliran.teks[aliran.di] !== '[') throw new JsonRusak();
  aliran.di += 1;
  let mulai = aliran.di;
  const cepat = new BarisCepat();
  while (cepat.mungkin) {
    const hasil = cepat.ambil(aliran.teks, mulai);
    if (hasil !== null) {
      yield hasil.baris;
      mulai = hasil.akhir;
    }
    if (!(await aliran.tambah(mulai))) break;
    mulai = 0;
  }
  aliran.di = mulai;
  const pemindai = new Pemindai(true);
  for (let adaKoma = cepat.pernah; ;) {
    const { tutup, koma } = pemindai.pindai(aliran.teks, aliran.di);
    if (tutup !== null && aliran.teks[tutup] !== ']') throw new JsonRusak();
    const akhir = tutup ?? koma;
    if (akhir !== null && akhir >= mulai) {
      const text = aliran.teks.slice(mulai, akhir);
      const kosong = text.trim() === '';
      if (kosong && (tutup === null || adaKoma)) throw new JsonRusak();
      if (!kosong) yield uraikan(`[${text}]`) as unknown[];
      adaKoma = true;
      mulai = akhir + 1;
    }
    if (tutup !== null) {
      aliran.di = tutup + 1;
      return;
    }
    aliran.di = aliran.teks.length;
    if (aliran.teks.length - mulai > TERPANJANG || !(await aliran.tambah(mulai))) throw new JsonRusak();
    mulai = 0;
  }
}

/** Moves behind the value that begins here; its text, or '' when it is not wanted. */
async function nilaiBerikut(aliran: AliranTeks, simpan: boolean): Promise<string> {
  let mulai = aliran.di;
  const pemindai = new Pemindai(false);
  for (;;) {
    const { tutup } = pemindai.pindai(aliran.teks, aliran.di);
    if (tutup !== null) {
      const text = simpan ? aliran.teks.slice(mulai, tutup) : '';
      aliran.di = tutup;
      return text;
    }
    aliran.di = aliran.teks.length;
    const keep = simpan ? mulai : aliran.teks.length;
    if (aliran.teks.length - keep > TERPANJANG || !(await aliran.tambah(keep))) throw new JsonRusak();
    mulai = 0;
  }
}

/** The rest of the text, for a document that is a single value. */
async function sisaTeks(aliran: AliranTeks): Promise<string> {
  while (await aliran.tambah(aliran.di)) if (aliran.teks.length > TERPANJANG) throw new JsonRusak();
  return aliran.teks.slice(aliran.di);
}

function uraikan(text: string): unknown {
  const value = cobaUraikan(text);
  if (value === undefined) throw new JsonRusak();
  return value;
}

/** The value, or undefined when the text is no JSON. */
function cobaUraikan(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Walks over JSON text that comes in pieces and remembers whether it stands in a string, and how deep. */
class Pemindai {
  #kedalaman = 0;
  #dalamTeks = false;
  #lolos = false;
  readonly #larik: boolean;

  /** In a list (`larik`) it looks for commas and the closing bracket, else for the end of one value. */
  constructor(larik: boolean) {
    this.#larik = larik;
  }

  /** From `di` to the end of `teks` or of the value: where it closes, and the last comma between rows; null when not in this piece. */
  pindai(teks: string, di: number): { tutup: number | null; koma: number | null } {
    let koma: number | null = null;
    for (let i = di; i < teks.length; i += 1) {
      if (this.#dalamTeks) {
        i = this.#akhirTeks(teks, i);
        continue;
      }
      const c = teks.charCodeAt(i);
      if (c === 34) this.#dalamTeks = true;
      else if (c === 123 || c === 91) {
        this.#kedalaman += 1;
        if (this.#kedalaman > KEDALAMAN) throw new JsonTerlaluDalam();
      } else if (c === 125 || c === 93) {
        if (this.#kedalaman === 0) return { tutup: i, koma };
        this.#kedalaman -= 1;
      } else if (c === 44 && this.#kedalaman === 0) {
        if (!this.#larik) return { tutup: i, koma };
        koma = i;
      } else if (c === 58 && this.#kedalaman === 0 && !this.#larik) return { tutup: i, koma };
    }
    return { tutup: null, koma };
  }

  /** Place of the quote that ends the string, or the end of the piece. */
  #akhirTeks(teks: string, di: number): number {
    let i = di;
    if (this.#lolos) {
      this.#lolos = false;
      i += 1;
    }
    for (;;) {
      const quote = teks.indexOf('"', i);
      const stop = quote === -1 ? teks.length : quote;
      let slashes = stop;
      while (slashes > i && teks.charCodeAt(slashes - 1) === 92) slashes -= 1;
      const escaped = (stop - slashes) % 2 === 1;
      if (quote === -1) {
        this.#lolos = escaped;
        return teks.length;
      }
      i = quote + 1;
      if (!escaped) {
        this.#dalamTeks = false;
        return quote;
      }
    }
  }
}

/**
 * A short cut for what exports mostly are, flat objects side by side: cuts at the last `},` of a piece and lets JSON.parse say whether that was
 * between two rows. It was when the text before it parses, for within a row, a list or a string it could not; else rows are looked for one by one.
 */
class BarisCepat {
  mungkin = true;
  /** Whether rows were taken, and so a comma stands before the next. */
  pernah = false;

  ambil(teks: string, mulai: number): { baris: unknown[]; akhir: number } | null {
    const akhir = teks.lastIndexOf('},');
    const baris = akhir < mulai ? undefined : cobaUraikan(`[${teks.slice(mulai, akhir + 1)}]`);
    this.mungkin = baris !== undefined;
    this.pernah ||= this.mungkin;
    return this.mungkin ? { baris: baris as unknown[], akhir: akhir + 2 } : null;
  }
}
