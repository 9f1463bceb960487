/** What the importer does to the world: files, clock, progress. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { GalatMasukan } from '../schemas/masalah.ts';
import { tulisSerentak } from './tulis-serentak.ts';

/** Effects of an import; a test passes its own. */
export interface Efek {
  /** Files under a path (itself, or a folder's, at any depth), sorted. Throws `GalatMasukan` when it is not there. */
  daftarBerkas: (jalur: string) => string[];
  bacaBerkas: (jalur: string) => Uint8Array;
  /** Text of a file, or null when there is none. */
  bacaLama: (jalur: string) => string | null;
  /** Writes all files or, when one cannot be written, none. */
  tulis: (berkas: readonly { jalur: string; isi: string }[]) => void;
  saat: Date;
  /** Tells how far a stage has come, 0 to 1. */
  kemajuan: (tahap: string, bagian: number) => void;
}

/** Effects on this machine; `kemajuan` says nothing until it is given. */
export function efekNode(ganti: Partial<Efek> = {}): Efek {
  return {
    daftarBerkas,
    bacaBerkas: (jalur) => readFileSync(jalur),
    bacaLama: (jalur) => (existsSync(jalur) ? readFileSync(jalur, 'utf8') : null),
    tulis: tulisSerentak,
    saat: new Date(),
    kemajuan: () => undefined,
    ...ganti,
  };
}

function daftarBerkas(jalur: string): string[] {
  if (!existsSync(jalur)) throw new GalatMasukan(`Berkas atau folder ${jalur} tidak ada.`);
  if (!statSync(jalur).isDirectory()) return [jalur];
  return readdirSync(jalur, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(jalur, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}
