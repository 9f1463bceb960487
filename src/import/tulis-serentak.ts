import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** A file to write: its text, or the parts of it in order. */
export interface BerkasTulis {
  jalur: string;
  isi: Iterable<string>;
}

/** How much text is gathered before it is written, in characters. */
const SEKALI_TULIS = 256 * 1024;

/**
 * Writes files so that each is the old one or the new one, whole, at any moment: temporary file in the same folder, fsync, rename. All
 * temporary files are complete before the first is renamed; when one cannot be written, none is. Returns their lengths in bytes.
 */
export function tulisSerentak(berkas: readonly BerkasTulis[]): number[] {
  const sementara = berkas.map(({ jalur }) => `${jalur}.${process.pid}.sementara`);
  const bita: number[] = [];
  try {
    for (const [i, { jalur, isi }] of berkas.entries()) {
      mkdirSync(path.dirname(jalur), { recursive: true });
      buangSisa(path.dirname(jalur));
      bita.push(tulisTuntas(sementara[i] ?? '', isi));
    }
    for (const [i, { jalur }] of berkas.entries()) renameSync(sementara[i] ?? '', jalur);
    for (const folder of new Set(berkas.map(({ jalur }) => path.dirname(jalur)))) sinkronkanFolder(folder);
    return bita;
  } finally {
    for (const file of sementara) rmSync(file, { force: true });
  }
}

/** Removes temporary files that a killed import left behind; those of one that still runs stay. */
function buangSisa(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(/\.(\d+)\.sementara$/.exec(name)?.[1] ?? process.pid);
    if (pid !== process.pid && !berjalan(pid)) rmSync(path.join(folder, name), { force: true });
  }
}

function berjalan(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function tulisTuntas(jalur: string, isi: Iterable<string>): number {
  const fd = openSync(jalur, 'w');
  // one buffer for all of it: a new one each time costs more than the writing
  const penampung = Buffer.allocUnsafe(4 * SEKALI_TULIS);
  try {
    let menunggu = '';
    let bita = 0;
    for (const bagian of isi) {
      // a large part is written as it stands: joining texts would make one more of them
      if (menunggu.length + bagian.length >= SEKALI_TULIS || bagian.length >= SEKALI_TULIS / 4) {
        bita += tulis(fd, menunggu, penampung);
        menunggu = '';
      }
      menunggu += bagian;
    }
    bita += tulis(fd, menunggu, penampung);
    fsyncSync(fd);
    return bita;
  } finally {
    closeSync(fd);
  }
}

function tulis(fd: number, teks: string, penampung: Buffer): number {
  const muat = teks.length * 3 <= penampung.length;
  const bytes = muat ? penampung.subarray(0, penampung.write(teks, 'utf8')) : Buffer.from(teks, 'utf8');
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
  return bytes.length;
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
