/** A file that is published: its address, and its content in pieces made anew each time, so that no large text is kept in memory. */
import { createHash } from 'node:crypto';

/** A published file before it is measured. */
export interface Berkas {
  /** Address on this site: `/data/2026/paket.csv`. */
  alamat: string;
  /** Media type with its character set: `text/csv;charset=utf-8`. */
  jenisMedia: string;
  /** Short name of the form: `CSV`. */
  bentuk: string;
  /** What is in it, in plain words. */
  uraian: string;
  /** Records in it, without the head; null when that means nothing. */
  baris: number | null;
  isi: () => Iterable<string | Uint8Array>;
}

/** Size and fingerprint of a file's bytes. */
export interface Sidik {
  bita: number;
  sha256: string;
}

/** A published file, measured. */
export type BerkasTerukur = Berkas & Sidik;

/** A published file as pages speak of it. */
export type BerkasTercatat = Omit<BerkasTerukur, 'isi'>;

/** Pieces of text or bytes as pieces of bytes of about 64 kB. */
export function* potongan(isi: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of isi) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < 65_536) continue;
    }
    if (text !== '') yield encoder.encode(text);
    text = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield encoder.encode(text);
}

/** Measures what passes through: `lewat` each piece, then ask for the result. */
export function pengukur(): { lewat: (piece: Uint8Array) => void; hasil: () => Sidik } {
  const hash = createHash('sha256');
  let bita = 0;
  return {
    lewat: (piece) => {
      hash.update(piece);
      bita += piece.length;
    },
    hasil: () => ({ bita, sha256: hash.digest('hex') }),
  };
}

/** The file with the size and fingerprint of the bytes it gives. */
export function ukur(berkas: Berkas): BerkasTerukur {
  const { lewat, hasil } = pengukur();
  for (const piece of potongan(berkas.isi())) lewat(piece);
  return { ...berkas, ...hasil() };
}

/** The file as the body of an answer. */
export function aliran(berkas: Berkas): ReadableStream<Uint8Array> {
  const pieces = potongan(berkas.isi());
  return new ReadableStream({
    pull: (controller) => {
      const next = pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
