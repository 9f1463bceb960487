import { type Kunci, type Label, LEBAR_KUNCI } from './label.ts';
import { kiraLebar } from './kira-lebar.ts';
import type { Tema, Ukuran } from './tema.ts';
import type { NamaWarna } from './palet.ts';

/** One entry of a key: a mark and its name; `deret` is the dataset it speaks of, gone with it. */
export interface ButirKunci {
  nama: string;
  bentuk: Kunci['bentuk'];
  warna: NamaWarna;
  deret?: number;
}

const BARIS = 24;
const SELA = 18;

/** Places of a key's entries in rows of that width, and the height they take, pixels. */
export function susunKunci(
  butir: readonly ButirKunci[],
  lebar: number,
  ukuran: Ukuran,
): { tinggi: number; tempat: { x: number; y: number }[] } {
  let [x, row] = [0, 0];
  const tempat = butir.map(({ nama }) => {
    const width = LEBAR_KUNCI + kiraLebar(nama, ukuran);
    if (x > 0 && x + width > lebar) [x, row] = [0, row + 1];
    const place = { x, y: row * BARIS + 10 };
    x += width + SELA;
    return place;
  });
  return { tinggi: butir.length === 0 ? 0 : (row + 1) * BARIS + 4, tempat };
}

/** The key as labels from `kiri` on. */
export function labelKunci(
  butir: readonly ButirKunci[],
  kiri: number,
  lebar: number,
  ukuran: Ukuran,
  tema: Tema,
): Label[] {
  const { tempat } = susunKunci(butir, lebar, ukuran);
  return butir.map(({ nama, bentuk, warna, deret }, i) => ({
    teks: nama,
    ...(deret === undefined ? {} : { deret }),
    x: kiri + (tempat[i]?.x ?? 0),
    y: tempat[i]?.y ?? 0,
    kunci: { bentuk, warna: tema.warna[warna] },
  }));
}
