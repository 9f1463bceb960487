/** Tells whether bytes that come in pieces are UTF-8, without making text of them: a large file is looked through before it is read. */
export class PemeriksaUtf8 {
  /** Whether a character beyond ASCII was found, whole. */
  adaSelainAscii = false;
  /** Bytes that the character begun last still needs. */
  #kurang = 0;
  /** Bounds of the next byte (RFC 3629: no overlong form, no surrogate, nothing beyond U+10FFFF). */
  #paling: [kecil: number, besar: number] = [0x80, 0xbf];

  /** Whether a character has begun and not ended. */
  get terputus(): boolean {
    return this.#kurang > 0;
  }

  /** Looks at the next piece; false when it cannot be UTF-8. */
  periksa(bita: Uint8Array): boolean {
    for (let i = this.#kurang === 0 ? awalAscii(bita) : 0; i < bita.length; i += 1) {
      const b = bita[i] ?? 0;
      if (b < 0x80 && this.#kurang === 0) continue;
      if (!(this.#kurang === 0 ? this.#mulai(b) : this.#lanjut(b))) return false;
    }
    return true;
  }

  #mulai(b: number): boolean {
    if (b < 0xc2 || b > 0xf4) return false;
    this.#kurang = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
    this.#paling = [b === 0xe0 ? 0xa0 : b === 0xf0 ? 0x90 : 0x80, b === 0xed ? 0x9f : b === 0xf4 ? 0x8f : 0xbf];
    return true;
  }

  #lanjut(b: number): boolean {
    if (b < this.#paling[0] || b > this.#paling[1]) return false;
    this.#kurang -= 1;
    this.#paling = [0x80, 0xbf];
    if (this.#kurang === 0) this.adaSelainAscii = true;
    return true;
  }
}

/** How many bytes from the start are ASCII, four at a time: most exports are nothing else. */
function awalAscii(bita: Uint8Array): number {
  const geser = -bita.byteOffset & 3;
  if (bita.length < geser + 4) return 0;
  for (let i = 0; i < geser; i += 1) if ((bita[i] ?? 0) >= 0x80) return i;
  const empat = new Uint32Array(bita.buffer, bita.byteOffset + geser, (bita.length - geser) >> 2);
  let i = 0;
  while (i < empat.length && ((empat[i] ?? 0) & 0x80808080) === 0) i += 1;
  return geser + 4 * i;
}
