/** Tells in one look that no text begins with a certain word: few texts share a first letter and a length with one of the names looked for. */
export class AwalKata {
  /** By first letter or digit, then by length. */
  readonly #ada = new Uint8Array(36 * TERPANJANG);

  /** `frasa` are phrases of a–z and 0–9, parted by single spaces; only their first words count. */
  constructor(frasa: Iterable<string>) {
    for (const nama of frasa) {
      const akhir = nama.indexOf(' ');
      if (nama !== '') this.#ada[letak(nama.charCodeAt(0), akhir === -1 ? nama.length : akhir)] = 1;
    }
  }

  /** Whether some word of a text may begin a phrase; words are runs of ASCII letters and digits. */
  didalam(teks: string): boolean {
    for (let i = 0; i < teks.length; i += 1) {
      const awal = i;
      while (hurufAngka(teks.charCodeAt(i))) i += 1;
      if (i > awal && this.#ada[letak(teks.charCodeAt(awal), i - awal)] === 1) return true;
    }
    return false;
  }

  /** Whether the first word of a text may begin a phrase; yes where another alphabet might turn into these letters. */
  didepan(teks: string): boolean {
    let awal = 0;
    while (awal < teks.length && teks.charCodeAt(awal) < 128 && !hurufAngka(teks.charCodeAt(awal))) awal += 1;
    let akhir = awal;
    while (hurufAngka(teks.charCodeAt(akhir))) akhir += 1;
    if (teks.charCodeAt(akhir) > 127) return true;
    return akhir > awal && this.#ada[letak(teks.charCodeAt(awal), akhir - awal)] === 1;
  }
}

/** Words of this length and longer are not told apart. */
const TERPANJANG = 32;

function letak(kode: number, panjang: number): number {
  return (kode < 58 ? kode - 48 : (kode | 32) - 87) * TERPANJANG + Math.min(panjang, TERPANJANG - 1);
}

function hurufAngka(kode: number): boolean {
  return (kode > 47 && kode < 58) || (kode > 64 && kode < 91) || (kode > 96 && kode < 123);
}
