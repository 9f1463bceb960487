/** The first bytes of a file, at most `banyak`; the rest is left unread. */
export async function awalBerkas(buka: () => AsyncIterable<Uint8Array>, banyak: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of buka()) {
    pieces.push(new Uint8Array(piece));
    length += piece.length;
    if (length >= banyak) break;
  }
  return gabungBita(pieces, Math.min(length, banyak));
}

/** Pieces one behind the other, cut at `panjang` bytes. */
export function gabungBita(pieces: readonly Uint8Array[], panjang: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(panjang);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, panjang - at), at);
    at += Math.min(piece.length, panjang - at);
  }
  return whole;
}
