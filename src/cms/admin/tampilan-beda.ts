import type { BedaBidang, Potongan } from '../beda-naskah.ts';
import { unsur } from './dialog.ts';

/** The differences as a list of fields: struck out what only the stored version has, underlined what only the other one has. */
export function tampilkanBeda(beda: readonly BedaBidang[], lain = 'hanya di tulisan Anda'): HTMLElement {
  return unsur(
    'div',
    { class: 'beda' },
    unsur('p', { class: 'beda-petunjuk' }, unsur('del', {}, 'hanya di versi tersimpan'), ' · ', unsur('ins', {}, lain)),
    unsur(
      'dl',
      {},
      ...beda.flatMap(({ label, pengubah, potongan }) => [
        unsur(
          'dt',
          {},
          label,
          ...(pengubah ? [' ', unsur('span', { class: 'beda-pengubah' }, `diubah ${pengubah}`)] : []),
        ),
        unsur('dd', {}, ...potongan.map(tulis)),
      ]),
    ),
  );
}

function tulis({ ada, teks }: Potongan): Node | string {
  if (ada === 'keduanya') return teks;
  return ada === 'konsep' ? unsur('ins', {}, teks) : unsur('del', {}, teks);
}
