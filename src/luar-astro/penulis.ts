import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type Berkas, potongan } from '../data-out/berkas.ts';

/** Writes a file of the site; `nama` is its path below the site. */
export type Penulis = (nama: string, isi: string | Uint8Array | Berkas) => void;

/** A writer below `folder`. */
export function buatPenulis(folder: string): Penulis {
  const ada = new Set<string>();
  return (nama, isi) => {
    const file = path.join(folder, nama);
    const dir = path.dirname(file);
    if (!ada.has(dir)) mkdirSync(dir, { recursive: true });
    ada.add(dir);
    if (typeof isi === 'string' || isi instanceof Uint8Array) writeFileSync(file, isi);
    else tulisPotongan(file, isi);
  };
}

/** A large file piece by piece, never held whole. */
function tulisPotongan(file: string, berkas: Berkas): void {
  const fd = openSync(file, 'w');
  try {
    for (const piece of potongan(berkas.isi())) for (let at = 0; at < piece.length;) at += writeSync(fd, piece, at);
  } finally {
    closeSync(fd);
  }
}
