/** Tables made from a schema: columns in its order, named as the dictionary names the fields; a list inside is a table of its own. */
import type { z } from 'zod';
import { BOM, barisCsv, type JenisSel } from '../model/csv.ts';
import { type Daun, daunSkema, tulisJalur } from './pohon-skema.ts';

/** One column: its name in the head, and how to find its value in a record. */
export interface Kolom {
  nama: string;
  jenis: JenisSel;
  /** Keys from the record down. */
  kunci: readonly string[];
}

/** A table: of the records themselves (`daftar` empty), or of a list in each of them. */
export interface Tabel {
  /** Keys of the list in the record: `['pembayaran']`; empty for the records themselves. */
  daftar: readonly string[];
  /** Columns of the record: all of them, or only those that say whose list it is. */
  induk: readonly Kolom[];
  /** Columns of the list's items. */
  butir: readonly Kolom[];
  /** Columns of the record that stand at the end. */
  ekor: readonly Kolom[];
}

/** Written as they are: a spreadsheet may show a date its own way, the value stays. */
const APA_ADANYA = new Set(['tanggal', 'waktu']);

/**
 * The tables of a record's schema: first the records, then one for each list, with the column `kunci` in front to join them.
 * Throws an Error when the schema has no such column, or a list inside a list, which has no table yet and would be lost in silence.
 */
export function tabelSkema(skema: z.core.$ZodType, kunci: string, namaKunci = kunci): Tabel[] {
  const leaves = daunSkema(skema);
  const own = leaves.filter((d) => !d.jalur.includes('[]'));
  const key = own.find((d) => tulisJalur(d.jalur) === kunci);
  if (!key) throw new Error(`skema tanpa bidang "${kunci}"`);
  const nested = leaves.find((d) => d.jalur.filter((k) => k === '[]').length > 1);
  if (nested) throw new Error(`daftar di dalam daftar belum punya tabel: ${tulisJalur(nested.jalur)}`);
  const lists = new Map<string, Daun[]>();
  for (const leaf of leaves.filter((d) => d.jalur.includes('[]'))) {
    const list = leaf.jalur.slice(0, leaf.jalur.indexOf('[]')).join('.');
    lists.set(list, [...(lists.get(list) ?? []), leaf]);
  }
  return [
    { daftar: [], induk: own.map((d) => kolom(d, d.jalur)), butir: [], ekor: [] },
    ...[...lists].map(([list, items]) => ({
      daftar: list.split('.'),
      induk: [{ ...kolom(key, key.jalur), nama: namaKunci }],
      butir: items.map((d) => kolom(d, d.jalur.slice(d.jalur.indexOf('[]') + 1))),
      ekor: [],
    })),
  ];
}

/** The table as CSV, in pieces: the head, then one record a piece. */
export function* tulisTabel(tabel: Tabel, records: Iterable<unknown>): Generator<string> {
  const columns = [...tabel.induk, ...tabel.butir, ...tabel.ekor];
  const jenis = columns.map((k) => k.jenis);
  yield (
    BOM +
    barisCsv(
      columns.map((k) => k.nama),
      [],
    )
  );
  for (const record of records) {
    const front = tabel.induk.map((k) => ambil(record, k.kunci));
    const back = tabel.ekor.map((k) => ambil(record, k.kunci));
    if (tabel.daftar.length === 0) yield barisCsv([...front, ...back], jenis);
    else
      for (const item of butirDaftar(record, tabel.daftar))
        yield barisCsv([...front, ...tabel.butir.map((k) => ambil(item, k.kunci)), ...back], jenis);
  }
}

/** The table with the mark "contoh" (invented data) at the end of each row, taken from the record's field of that name. */
export function bertandaContoh(tabel: Tabel): Tabel {
  if (tabel.induk.some((k) => k.nama === 'contoh')) return tabel;
  return { ...tabel, ekor: [{ nama: 'contoh', jenis: 'teks', kunci: ['contoh'] }] };
}

/** How many rows the table has below its head. */
export function hitungBaris(tabel: Tabel, records: Iterable<unknown>): number {
  let n = 0;
  for (const record of records) n += tabel.daftar.length === 0 ? 1 : butirDaftar(record, tabel.daftar).length;
  return n;
}

function kolom({ meta }: Daun, kunci: readonly string[]): Kolom {
  return {
    // an item of a list of plain values has no name of its own
    nama: tulisJalur(kunci) || 'nilai',
    jenis: APA_ADANYA.has(meta?.widget ?? '') || meta?.satuan === 'bulan' ? 'apaAdanya' : 'teks',
    kunci,
  };
}

function butirDaftar(record: unknown, daftar: readonly string[]): readonly unknown[] {
  const list = ambil(record, daftar);
  return Array.isArray(list) ? list : [];
}

function ambil(record: unknown, kunci: readonly string[]): unknown {
  let value = record;
  for (const key of kunci) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return value ?? null;
}
