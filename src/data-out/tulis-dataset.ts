/** Data sets as JSON text in pieces, one record a line, so that a diff reads well and a program may read line by line. */
import type { DatasetTerbit } from './dataset-terbit.ts';

/** A year's data set: valid JSON as a whole, and each package, OPD and input file on a line of its own. */
export function* tulisDataset({ impor, opd, paket, perubahan }: DatasetTerbit): Generator<string> {
  const { berkas, ...head } = impor;
  yield '{\n"impor": {\n';
  for (const [key, value] of Object.entries(head)) yield `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  yield '  "berkas": ';
  yield* tulisDaftar(berkas);
  yield '\n},\n"opd": ';
  yield* tulisDaftar(opd);
  yield ',\n"paket": ';
  yield* tulisDaftar(paket);
  yield `,\n"perubahan": ${JSON.stringify(perubahan)}\n}\n`;
}

/** A list, one record a line. */
export function* tulisDaftar(records: readonly unknown[]): Generator<string> {
  if (records.length === 0) {
    yield '[]';
    return;
  }
  yield '[\n';
  for (let i = 0; i < records.length; i++) yield (i === 0 ? '' : ',\n') + JSON.stringify(records[i]);
  yield '\n]';
}
