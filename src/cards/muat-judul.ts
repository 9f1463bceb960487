import { ukurTeks } from '../charts/svg/kanvas.ts';

/** A size of type with the number of lines it may take. */
export interface PilihanHuruf {
  ukuran: number;
  baris: number;
}

/** The first size at which a bold text fits into `lebar` pixels with its lines, or the last one, where it will be cut. */
export function muatJudul(teks: string, lebar: number, pilihan: readonly PilihanHuruf[]): PilihanHuruf {
  const fits = pilihan.find(({ ukuran, baris }) => hitungBaris(teks, lebar, ukuran) <= baris);
  return fits ?? pilihan.at(-1) ?? { ukuran: 16, baris: 1 };
}

/** Lines a bold text takes when broken at spaces, or within words longer than a line. */
function hitungBaris(teks: string, lebar: number, ukuran: number): number {
  // A little narrower than the box: satori rounds widths its own way.
  const room = lebar * 0.98;
  const space = ukurTeks(' ', ukuran, 700);
  let lines = 1;
  let used = 0;
  for (const word of teks.split(/\s+/)) {
    const width = ukurTeks(word, ukuran, 700);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += (used > 0 ? space : 0) + (width % room);
  }
  return lines;
}
