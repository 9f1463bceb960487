import type { DatasetPaket } from '../schemas/impor.ts';
import type { Paket } from '../schemas/paket.ts';
import { type BarisTertulis, PEMISAH_PAKET, tuliskanPaket } from './baris-tertulis.ts';

/**
 * A data set as it is stored, line by line: plain JSON, one record a line, so that a diff reads well and a large one never stands in memory as one
 * text. Records are already sorted by id. `tertulis`: packages that are written already.
 */
export function* tuliskanDataset(
  { impor, opd, paket, perubahan, sejakCatatan }: DatasetPaket,
  tertulis: readonly BarisTertulis[] = [],
): Generator<string> {
  const { berkas, ...head } = impor;
  yield '{\n"impor": {\n';
  for (const [key, value] of Object.entries(head)) yield `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  yield '  "berkas": ';
  yield* baris(berkas);
  yield '\n},\n"opd": ';
  yield* baris(opd);
  yield ',\n"paket": ';
  yield* barisPaket(paket, tertulis);
  yield `,\n"perubahan": {\n  "terhadap": ${JSON.stringify(perubahan.terhadap)}`;
  for (const bagian of ['baru', 'berubah', 'hilang', 'riwayat'] as const) {
    yield `,\n  "${bagian}": `;
    yield* baris(perubahan[bagian]);
  }
  if (perubahan.nisan !== undefined) {
    yield ',\n  "nisan": ';
    yield* baris(perubahan.nisan);
  }
  yield '\n},\n"sejakCatatan": ';
  yield* baris(sejakCatatan);
  yield '\n}\n';
}

function* baris(records: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [i, record] of records.entries()) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`;
  yield records.length === 0 ? ']' : '\n]';
}

function* barisPaket(paket: readonly Paket[], tertulis: readonly BarisTertulis[]): Generator<string> {
  yield '[';
  const siap = new Map(tertulis.map((t) => [t.dari, t]));
  for (let i = 0; i < paket.length;) {
    const { banyak, baris: teks } = siap.get(i) ?? tuliskanPaket(paket, i, i + 1);
    yield i === 0 ? '\n' : PEMISAH_PAKET;
    yield teks;
    i += banyak;
  }
  yield paket.length === 0 ? ']' : '\n]';
}
