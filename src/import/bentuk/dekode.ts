import { awalBerkas } from './awal-berkas.ts';
import type { SumberBerkas } from './sumber.ts';

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
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let adaUtf8 = false;
  for await (const piece of sumber.buka()) {
    const text = dekodeKetat(decoder, piece);
    if (text === null) return 'windows-1252';
    adaUtf8 ||= /[^\0-\x7f]/.test(text);
  }
  // a file that breaks off within a character is UTF-8 all the same, when it has others that are whole
  return adaUtf8 || dekodeKetat(decoder, null) !== null ? 'utf-8' : 'windows-1252';
}

/** The next piece as text, or the end (null); null when it is not UTF-8. */
function dekodeKetat(decoder: TextDecoder, piece: Uint8Array | null): string | null {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}

/** What a byte order mark of UTF-16 says; null without one. */
export function enkodeBom(bita: ArrayLike<number>): Enkode | null {
  if (bita[0] === 0xff && bita[1] === 0xfe) return 'utf-16le';
  return bita[0] === 0xfe && bita[1] === 0xff ? 'utf-16be' : null;
}

/** Bytes as text, piece by piece; characters cut by the end of a piece are kept whole. */
export async function* teksDari(bita: AsyncIterable<Uint8Array>, enkode: Enkode): AsyncGenerator<string> {
  const decoder = new TextDecoder(enkode);
  for await (const piece of bita) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
