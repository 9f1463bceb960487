/** Social cards: 1200 × 630 PNG of a page's finding. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { gambarPng, versiGambar } from './png.ts';
import { type IsiKartu, tataKartu } from './tata-kartu.ts';

export type { IsiKartu } from './tata-kartu.ts';

/** Size of a card in pixels, as og:image:width and height say it. */
export const UKURAN_KARTU = { lebar: 1200, tinggi: 630 } as const;

const berjalan = new Map<string, Promise<Buffer>>();

/**
 * The PNG of a card, from the cache when the same card was made before. Its key is the finished layout (texts, sizes, colours, chart) with the
 * versions of what rasterizes it: a changed word or a changed design makes another. Rejects when a package or the cache folder cannot be used.
 */
export async function buatKartu(isi: IsiKartu, opsi: { cacheDir?: string } = {}): Promise<Buffer> {
  const { cacheDir = path.resolve(process.env['SIMPANAN_GAMBAR'] ?? '.cache', 'kartu') } = opsi;
  const tata = tataKartu(isi, UKURAN_KARTU);
  const key = createHash('sha256')
    .update(JSON.stringify([versiGambar(), tata]))
    .digest('hex')
    .slice(0, 32);
  const file = path.join(cacheDir, `${key}.png`);
  const running = berjalan.get(file);
  if (running) return running;
  const card = ambil(file, () => gambarPng(tata, UKURAN_KARTU));
  berjalan.set(file, card);
  try {
    return await card;
  } finally {
    berjalan.delete(file);
  }
}

/** The card in words, for og:image:alt. */
export function altKartu(isi: IsiKartu): string {
  const angka = isi.angka ? [isi.angkaLabel ? `${isi.angkaLabel}: ${isi.angka}` : isi.angka] : [];
  const parts = [
    ...(isi.contoh ? ['Data contoh'] : []),
    isi.judul,
    ...angka,
    ...(isi.tanggal ? [isi.tanggal] : []),
    isi.unit,
  ];
  return parts.map((part) => part.replace(/[.\s]+$/, '')).join('. ');
}

async function ambil(file: string, buat: () => Promise<Buffer>): Promise<Buffer> {
  const known = await readFile(file).catch(() => undefined);
  if (known && known.length > 0) return known;
  const png = await buat();
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}`;
  await writeFile(temporary, png);
  await rename(temporary, file);
  return png;
}
