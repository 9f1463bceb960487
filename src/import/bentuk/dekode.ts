import { awalBerkas } from './awal-berkas.ts';
import { PemeriksaUtf8 } from './periksa-utf8.ts';
import type { SumberBerkas } from './sumber.ts';

/** Bytes made text at once; for longer texts the engine takes memory from the system and gives it back, each time. */
const SEPENGGAL = 64 * 1024;

/** Encodings that are read. */
export type Enkode = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file, to be opened as often as needed, without BOM. Its encoding is decided once, by a pass over all bytes: UTF-16 by its BOM,
 * else UTF-8 when every byte fits, else Windows-1252, the code page of old exports.
 */
export async function dekode(sumber: SumberBerkas): Promise<() => AsyncIterable<string>> {
  const enkode = await tentukanEnkode(sumber);
  return () => teksDari(sumber.buka(), enkode);
}

/** The encoding of a file; reads all of it, save where a BOM or a byte settles it before. */
export async function tentukanEnkode(sumber: SumberBerkas): Promise<Enkode> {
  const bom = enkodeBom(await awalBerkas(sumber.buka, 2));
  if (bom) return bom;
  const pemeriksa = new PemeriksaUtf8();
  for await (const piece of sumber.buka()) if (!pemeriksa.periksa(piece)) return 'windows-1252';
  // a file that breaks off within a character is UTF-8 all the same, when it has others that are whole
  return pemeriksa.adaSelainAscii || !pemeriksa.terputus ? 'utf-8' : 'windows-1252';
}

/** What a byte order mark of UTF-16 says; null without one. */
export function enkodeBom(bita: ArrayLike<number>): Enkode | null {
  if (bita[0] === 0xff && bita[1] === 0xfe) return 'utf-16le';
  return bita[0] === 0xfe && bita[1] === 0xff ? 'utf-16be' : null;
}

/** Bytes as text, piece by piece; characters cut by the end of a piece are kept whole. */
export async function* teksDari(bita: AsyncIterable<Uint8Array>, enkode: Enkode): AsyncGenerator<string> {
  const decoder = new TextDecoder(enkode);
  for await (const piece of bita)
    for (let di = 0; di < piece.length; di += SEPENGGAL) {
      const text = decoder.decode(piece.subarray(di, di + SEPENGGAL), { stream: true });
      if (text !== '') yield text;
    }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
