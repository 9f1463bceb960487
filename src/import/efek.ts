/** What the importer does to the world: files, clock, progress. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { GalatMasukan } from '../schemas/masalah.ts';
import type { SumberBerkas } from './bentuk/sumber.ts';
import type { Pembantu } from './pembantu-baca.ts';
import { pembantuNode } from './pembantu-node.ts';
import type { Sidik } from './sidik-berkas.ts';
import { type BerkasTulis, tulisSerentak } from './tulis-serentak.ts';

/** How much of a file is read at once, in bytes. */
const POTONGAN = 1024 * 1024;

/** Effects of an import; a test passes its own. */
export interface Efek {
  /** Files under a path (itself, or a folder's, at any depth, links followed, each file once), sorted. Throws `GalatMasukan` when it is not there. */
  daftarBerkas: (jalur: string) => string[];
  sumber: (jalur: string) => SumberBerkas;
  /** A new SHA-256. */
  sidik: () => Sidik;
  /** Other threads that work beside this one, for files of these sizes; none where there are no threads. The caller ends them. */
  pembantu: (bita: readonly number[]) => Pembantu[];
  /** Text of a file, or null when there is none. */
  bacaLama: (jalur: string) => string | null;
  /** Writes all files or, when one cannot be written, none; returns their lengths in bytes. */
  tulis: (berkas: readonly BerkasTulis[]) => number[];
  saat: Date;
  /** Tells how far a stage has come, 0 to 1. */
  kemajuan: (tahap: string, bagian: number) => void;
}

/** Effects on this machine; `kemajuan` says nothing until it is given. */
export function efekNode(ganti: Partial<Efek> = {}): Efek {
  return {
    daftarBerkas,
    sumber: sumberNode,
    sidik: () => createHash('sha256'),
    // a helper opens files itself, and so not those of another source
    pembantu: ganti.sumber ? () => [] : pembantuNode,
    bacaLama: (jalur) => (existsSync(jalur) ? readFileSync(jalur, 'utf8') : null),
    tulis: tulisSerentak,
    saat: new Date(),
    kemajuan: () => undefined,
    ...ganti,
  };
}

function sumberNode(jalur: string): SumberBerkas {
  return {
    nama: path.basename(jalur),
    bita: statSync(jalur).size,
    buka: () => potongan(jalur),
  };
}

/** The file in pieces of one buffer that is used again and again: memory outside the heap would call for the collector all the time. */
async function* potongan(jalur: string): AsyncGenerator<Uint8Array> {
  const file = await open(jalur);
  try {
    const buffer = Buffer.allocUnsafe(POTONGAN);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, POTONGAN);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

function daftarBerkas(jalur: string): string[] {
  if (!existsSync(jalur)) throw new GalatMasukan(`Berkas atau folder ${jalur} tidak ada.`);
  if (!statSync(jalur).isDirectory()) return [jalur];
  const perTujuan = new Map<string, string>();
  for (const file of isiFolder(jalur, new Set([realpathSync(jalur)])).sort()) {
    const tujuan = realpathSync(file);
    if (!perTujuan.has(tujuan)) perTujuan.set(tujuan, file);
  }
  return [...perTujuan.values()];
}

/** Files of a folder at any depth, links followed (but not back into a folder they stand in); hidden ones are left out. */
function isiFolder(folder: string, leluhur: ReadonlySet<string>): string[] {
  return readdirSync(folder)
    .filter((nama) => !nama.startsWith('.'))
    .flatMap((nama) => {
      const file = path.join(folder, nama);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (!stat) throw new GalatMasukan(`Tautan ${file} menunjuk ke berkas yang tidak ada; hapus atau betulkan dulu.`);
      if (!stat.isDirectory()) return stat.isFile() ? [file] : [];
      const asli = realpathSync(file);
      return leluhur.has(asli) ? [] : isiFolder(file, new Set([...leluhur, asli]));
    });
}
