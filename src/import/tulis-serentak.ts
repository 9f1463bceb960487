import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Writes files so that each is the old one or the new one, whole, at any moment: temporary file in the same folder, fsync, rename. All
 * temporary files are complete before the first is renamed; when one cannot be written, none is.
 */
export function tulisSerentak(berkas: readonly { jalur: string; isi: string }[]): void {
  const sementara = berkas.map(({ jalur }) => `${jalur}.${process.pid}.sementara`);
  try {
    for (const [i, { jalur, isi }] of berkas.entries()) {
      mkdirSync(path.dirname(jalur), { recursive: true });
      tulisTuntas(sementara[i] ?? '', isi);
    }
    for (const [i, { jalur }] of berkas.entries()) renameSync(sementara[i] ?? '', jalur);
    for (const folder of new Set(berkas.map(({ jalur }) => path.dirname(jalur)))) sinkronkanFolder(folder);
  } finally {
    for (const file of sementara) rmSync(file, { force: true });
  }
}

function tulisTuntas(jalur: string, isi: string): void {
  const fd = openSync(jalur, 'w');
  try {
    const bytes = Buffer.from(isi, 'utf8');
    for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Makes the rename itself last; some systems cannot sync a folder, which costs nothing but that. */
function sinkronkanFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // Windows
  }
}
