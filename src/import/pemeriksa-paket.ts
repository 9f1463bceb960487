/** The last look at the packages of one year, as they are made: against their schema, and against the denied values. */
import type { Konteks } from '../model/pemeriksaan/pemeriksaan.ts';
import type { Masalah } from '../schemas/masalah.ts';
import type { Paket } from '../schemas/paket.ts';
import type { NilaiTertutup } from './nilai-tertutup.ts';
import { periksaPaket } from './periksa-dataset.ts';
import { pencariBocor } from './periksa-kebocoran.ts';

/** What a look at a year's packages takes; plain values only, for they may pass to another thread. */
export interface BahanPeriksa {
  /** Data set file, for messages. */
  berkas: string;
  tertutup: NilaiTertutup;
  /** What the notes of the year are worked out with. */
  konteks: Konteks;
}

/** What is wrong with the package in place `i`. */
export interface TemuanPaket {
  i: number;
  /** Fields that break the schema. */
  masalah: Masalah[];
  /** Fields that equal a value of a denied column; never the value. */
  bocor: Masalah[];
}

/** Looks at package after package and remembers what is wrong. */
export class PemeriksaPaket {
  /** Packages with something wrong, in the order they were looked at. */
  readonly temuan: TemuanPaket[] = [];
  readonly #berkas: string;
  readonly #cariBocor: ReturnType<typeof pencariBocor>;

  constructor({ berkas, tertutup }: Pick<BahanPeriksa, 'berkas' | 'tertutup'>) {
    this.#berkas = berkas;
    this.#cariBocor = pencariBocor(tertutup, berkas);
  }

  /** The package in place `i` as its schema gives it back; as it is when it breaks the schema. */
  periksa(paket: Paket, i: number): Paket {
    const masalah: Masalah[] = [];
    const jadi = periksaPaket(paket, { berkas: this.#berkas, i }, masalah);
    const bocor = this.#cariBocor(jadi, ['paket', String(i)]);
    if (masalah.length + bocor.length > 0) this.temuan.push({ i, masalah, bocor });
    return jadi;
  }
}
