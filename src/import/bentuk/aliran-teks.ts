/** Text that arrives in pieces, read from a place that only moves forward. */
export class AliranTeks {
  /** What has arrived and is still needed. */
  teks = '';
  /** Where reading stands in `teks`. */
  di = 0;
  readonly #potongan: AsyncIterator<string>;

  constructor(potongan: AsyncIterable<string>) {
    this.#potongan = potongan[Symbol.asyncIterator]();
  }

  /** Adds the next piece and forgets what lies before `simpan`; false at the end of the text. */
  async tambah(simpan: number): Promise<boolean> {
    const next = await this.#potongan.next();
    if (next.done === true) return false;
    this.teks = this.teks.slice(simpan) + next.value;
    this.di -= simpan;
    return true;
  }

  /** Moves to the next character that is no white space; undefined at the end of the text. */
  async tanpaSpasi(): Promise<string | undefined> {
    for (;;) {
      for (; this.di < this.teks.length; this.di += 1) {
        const c = this.teks.charCodeAt(this.di);
        if (c !== 32 && c !== 10 && c !== 13 && c !== 9) return this.teks[this.di];
      }
      if (!(await this.tambah(this.teks.length))) return undefined;
    }
  }

  /** Lets the source go, when the rest is not needed. */
  async tutup(): Promise<void> {
    await this.#potongan.return?.();
  }
}
