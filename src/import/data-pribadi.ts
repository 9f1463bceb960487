/** Shapes of personal data in free text (UU 27/2022): found, replaced, counted. */

/** What stands where personal data stood. */
export const PENANDA = '[data pribadi disamarkan]';

const TANGGAL_LAHIR = '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const BENTUK: readonly RegExp[] = [
  // NIP: date of birth, month of appointment, sex, three digits
  new RegExp(`(?<!\\d)${TANGGAL_LAHIR} ?(?:19|20)\\d{2}(?:0[1-9]|1[0-2]) ?[12] ?\\d{3}(?!\\d)`, 'g'),
  // NIK: region, date of birth (day + 40 for women), four digits
  /(?<!\d)[1-9]\d{5}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{6}(?!\d)/g,
  // NPWP as it is printed
  /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/g,
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu,
  // mobile numbers, 08… or +62…
  /(?<!\d)(?:\+62[ .-]?|0)8\d{1,2}[ .-]?\d{3,4}[ .-]?\d{3,5}(?!\d)/g,
];

/** The text with every such shape replaced, and how many there were. */
export function samarkanBentuk(teks: string): { teks: string; jumlah: number } {
  let jumlah = 0;
  let hasil = teks;
  for (const bentuk of BENTUK)
    hasil = hasil.replace(bentuk, () => {
      jumlah += 1;
      return PENANDA;
    });
  return { teks: hasil, jumlah };
}
