import type { Masalah } from '../schemas/masalah.ts';
import type { Paket } from '../schemas/paket.ts';
import { type BahanPeriksa, PemeriksaPaket, type TemuanPaket } from './pemeriksa-paket.ts';
import { type BarisTertulis, tuliskanPaket } from './baris-tertulis.ts';
import type { HasilJauh, PemeriksaJauh } from './periksa-jauh.ts';

/** How many packages are sent to another thread at once. */
const SEKALI_KIRIM = 200;

/** Codes of the notes of each package; undefined where they are not worked out yet. */
export type KodePerPaket = readonly (readonly string[] | undefined)[];

/** The packages of a year after the last look at them, with what is wrong with them. */
export interface PaketTerperiksa {
  paket: Paket[];
  masalah: Masalah[];
  bocor: Masalah[];
  kode: KodePerPaket;
  /** Packages that are written as text already, in their order. */
  tertulis: readonly BarisTertulis[];
}

/** The packages of one year as they are made, each looked at: here and at once, or by another thread meanwhile, as far as it keeps up. */
export class TumpukanPaket {
  readonly paket: Paket[] = [];
  readonly #bahan: BahanPeriksa;
  readonly #disini: PemeriksaPaket;
  readonly #jauh: PemeriksaJauh | undefined;
  readonly #terkirim: BarisTertulis[] = [];
  /** Place of the first package that nobody looks at yet. */
  #dari = 0;

  /** `mulaiJauh` begins a look by another thread. */
  constructor(bahan: BahanPeriksa, mulaiJauh: ((bahan: BahanPeriksa) => PemeriksaJauh) | undefined) {
    this.#bahan = bahan;
    this.#disini = new PemeriksaPaket(bahan);
    this.#jauh = mulaiJauh?.(bahan);
  }

  /** Adds the next package, in the order of the data set. */
  tambah(paket: Paket): void {
    this.paket.push(paket);
    if (!this.#jauh || this.paket.length - this.#dari === SEKALI_KIRIM) this.#bagikan();
  }

  /** All packages, once each has been looked at; what is wrong in their order, whoever found it. */
  async habis(): Promise<PaketTerperiksa> {
    this.#bagikan();
    const hasil = (await this.#jauh?.habis()) ?? null;
    if (this.#jauh && hasil === null) return new TumpukanPaket(this.#bahan, undefined).#semua(this.paket);
    return this.#gabung(hasil);
  }

  #semua(paket: readonly Paket[]): Promise<PaketTerperiksa> {
    for (const p of paket) this.tambah(p);
    return this.habis();
  }

  /** Gives the packages that wait to the one who is free. */
  #bagikan(): void {
    const { paket } = this;
    const dari = this.#dari;
    this.#dari = paket.length;
    if (this.#jauh && !this.#jauh.sibuk()) {
      const kiriman = tuliskanPaket(paket, dari, paket.length);
      if (kiriman.banyak === 0) return;
      this.#terkirim.push(kiriman);
      this.#jauh.kirim(kiriman);
      return;
    }
    // only what the schema gives back lives on
    for (let i = dari; i < paket.length; i += 1) paket[i] = this.#disini.periksa(paket[i] as Paket, i);
  }

  #gabung(jauh: HasilJauh | null): PaketTerperiksa {
    const kode: (readonly string[] | undefined)[] = this.paket.map(() => undefined);
    for (const { dari, baris } of jauh?.kode ?? [])
      for (const [k, semua] of baris.split('\n').entries()) kode[dari + k] = semua === '' ? [] : semua.split(' ');
    const diganti = jauh?.diganti ?? [];
    for (const { i, baris } of diganti) this.paket[i] = JSON.parse(baris) as Paket;
    const tertulis = this.#terkirim.map((t) =>
      diganti.some(({ i }) => i >= t.dari && i < t.dari + t.banyak)
        ? tuliskanPaket(this.paket, t.dari, t.dari + t.banyak)
        : t,
    );
    const temuan = [...this.#disini.temuan, ...(jauh?.temuan ?? [])].sort(urutkan);
    return {
      paket: this.paket,
      masalah: temuan.flatMap((t) => t.masalah),
      bocor: temuan.flatMap((t) => t.bocor),
      kode,
      tertulis,
    };
  }
}

function urutkan(a: TemuanPaket, b: TemuanPaket): number {
  return a.i - b.i;
}
