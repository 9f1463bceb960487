/** A store of finished drawings on disk: a chart is drawn once per state of the code, by whichever program or build comes first. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Folder of this code's drawings, as the build names it (build/simpanan-grafik.ts); without one nothing is kept. */
const { SIMPANAN_GRAFIK = '' } = process.env;

/** The text stored under `kunci`, else the one that `buat` makes, which is then stored. `kunci` must say all that the drawing is made from. */
export function disimpan(kunci: string, buat: () => string, folder: string = SIMPANAN_GRAFIK): string {
  if (folder === '') return buat();
  const file = path.join(folder, createHash('sha256').update(kunci).digest('hex').slice(0, 32));
  const known = baca(file);
  if (known !== undefined) return known;
  const isi = buat();
  mkdirSync(folder, { recursive: true });
  const sementara = `${file}.${process.pid}`;
  writeFileSync(sementara, isi);
  renameSync(sementara, file);
  return isi;
}

function baca(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
