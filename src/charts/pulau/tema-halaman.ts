import { type NamaWarna, type Palet, VARIABEL_WARNA } from '../palet.ts';
import type { Tema, Ukuran } from '../tema.ts';

const LEBAR = '(min-width: 640px)';
const GELAP = '(prefers-color-scheme: dark)';

/** Colours and face as the page shows them now. Nothing moves: bars on their way would stand beside their values. */
export function bacaTema(elemen: Element): Tema {
  const style = getComputedStyle(elemen);
  const warna = Object.entries(VARIABEL_WARNA).map(([nama, variabel]) => [
    nama,
    style.getPropertyValue(variabel).trim(),
  ]);
  return {
    warna: Object.fromEntries(warna) as Record<NamaWarna, string> satisfies Palet,
    huruf: style.fontFamily,
    animasi: 0,
  };
}

/** The size that fits the window, as the stylesheet chooses it. */
export function bacaUkuran(): Ukuran {
  return matchMedia(LEBAR).matches ? 'lebar' : 'sempit';
}

/** Calls back when size or light change; the returned function ends it. */
export function pantauTema(berubah: () => void): () => void {
  const queries = [LEBAR, GELAP].map((q) => matchMedia(q));
  for (const query of queries) query.addEventListener('change', berubah);
  return () => {
    for (const query of queries) query.removeEventListener('change', berubah);
  };
}
