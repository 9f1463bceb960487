/** Shapes of personal data in free text: found, replaced, counted. */
import { BENTUK_DATA_PRIBADI, bukanDataPribadi } from '../acuan/bentuk-data-pribadi.ts';

/** What stands where personal data stood. */
export const PENANDA = '[data pribadi disamarkan]';

// no part of a longer number, of an amount (Rp…, groups of three), or of a code with dots; a slash, a dash or a comma may join two numbers
const AWAL = String.raw`(?<!\d)(?<!\d\.)(?<!(?<!\d)\d{1,3},)(?<!\brp\.? ?)`;
const AKHIR = String.raw`(?!\d|\.\d|,\d{1,3}(?!\d))`;
const POLA = BENTUK_DATA_PRIBADI.map(({ sumber }) => new RegExp(`${AWAL}(?:${sumber})${AKHIR}`, 'giu'));

/** Every shape has an @ or at least eight digits close together. */
const CALON = /@|\d(?:\D{0,3}\d){7}/;

/** The text with every such shape replaced, and how many there were. */
export function samarkanBentuk(teks: string): { teks: string; jumlah: number } {
  if (!CALON.test(teks)) return { teks, jumlah: 0 };
  let jumlah = 0;
  let hasil = teks;
  for (const pola of POLA)
    hasil = hasil.replace(pola, (found) => {
      if (bukanDataPribadi(found)) return found;
      jumlah += 1;
      return PENANDA;
    });
  return { teks: hasil, jumlah };
}
