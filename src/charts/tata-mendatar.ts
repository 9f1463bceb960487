import { bungkusLebar, kiraLebar } from './kira-lebar.ts';
import { susunKunci } from './kunci.ts';
import type { IsiMendatar, TeksNilai } from './mendatar.ts';
import { TINGGI_TANDA } from './tanda-contoh.ts';
import { UKURAN, type Ukuran } from './tema.ts';

/** How rows are laid out at a size, in pixels: known before anything is drawn, so that the height is too. */
export interface Tata {
  /** Names stand beside their bars; else above them. */
  samping: boolean;
  /** Height of a row and of its bar. */
  baris: number;
  batang: number;
  /** Room around the bars; `sumbu` is the axis above them, 0 where there is none. */
  kiri: number;
  kanan: number;
  atas: number;
  sumbu: number;
  bawah: number;
  /** Each name in its lines. */
  nama: string[][];
}

/** Height of a line of text, and the gap between a name and its bar, pixels. */
export const TINGGI_TEKS = 18;
export const SELA_NAMA = 10;

const NAMA_TERLEBAR = 244;
/** Names and values of rows may take that much of a phone's width and still stand beside their bars. */
const SAMPING_TERLEBAR = 190;

/** Height of the chart at each size, pixels. */
export function tinggiMendatar(isi: IsiMendatar): Record<Ukuran, number> {
  const height = (ukuran: Ukuran) => {
    const { baris, atas, sumbu, bawah } = tata(isi, ukuran);
    return Math.ceil(isi.nama.length * baris + atas + sumbu + bawah);
  };
  return { sempit: height('sempit'), lebar: height('lebar') };
}

/** The layout of rows at a size. */
export function tata(isi: IsiMendatar, ukuran: Ukuran): Tata {
  const nilai = Math.max(0, ...isi.nilai.map((n) => lebarNilai(n, ukuran)));
  const nama = Math.max(0, ...isi.nama.map((n) => kiraLebar(n, ukuran)));
  const atas = susunKunci(isi.kunci, UKURAN[ukuran].lebar, ukuran).tinggi + 2;
  const bawah = isi.contoh ? TINGGI_TANDA + 2 : 4;
  return ukuran === 'lebar' || nama + nilai <= SAMPING_TERLEBAR
    ? tataSamping(isi, Math.min(NAMA_TERLEBAR, nama), nilai, { atas, bawah }, ukuran)
    : tataAtas(isi, { atas, bawah });
}

/** Middle of the first line of a name above its bar, whose middle is `tengah`. */
export function atasNama(tengah: number, baris: number, { batang }: Tata): number {
  return tengah - batang / 2 - 5 - (baris - 0.5) * TINGGI_TEKS;
}

function tataSamping(
  isi: IsiMendatar,
  nama: number,
  nilai: number,
  tepi: { atas: number; bawah: number },
  ukuran: Ukuran,
): Tata {
  const lines = isi.nama.map((n) => bungkusLebar(n, nama + 1, 2, ukuran));
  const single = lines.every((l) => l.length < 2);
  return {
    ...tepi,
    samping: true,
    baris: single ? 36 : 44,
    batang: 22,
    kiri: nama + SELA_NAMA,
    kanan: nilai + 14,
    sumbu: isi.sumbu && ukuran === 'lebar' ? 26 : 0,
    nama: lines,
  };
}

/** For phones: without an axis, which would stand in the way of the first name. */
function tataAtas(isi: IsiMendatar, { atas, bawah }: { atas: number; bawah: number }): Tata {
  const room = (i: number) => UKURAN.sempit.lebar - lebarNilai(isi.nilai[i] ?? { teks: '' }, 'sempit') - 14;
  const lines = isi.nama.map((n, i) => bungkusLebar(n, Math.max(140, room(i)), 2, 'sempit', UKURAN.sempit.lebar - 4));
  const most = Math.max(1, ...lines.map((l) => l.length));
  const batang = 18;
  const baris = batang + most * TINGGI_TEKS + 18;
  // The first row's name needs more than the half gap above its bar.
  const head = Math.max(0, most * TINGGI_TEKS + 6 - (baris - batang) / 2);
  return { samping: false, baris, batang, kiri: 1, kanan: 2, atas: atas + head, sumbu: 0, bawah, nama: lines };
}

/** Room a value takes in its column; none where it stands in the place of its bar. */
function lebarNilai({ teks, redup = false }: TeksNilai, ukuran: Ukuran): number {
  return redup ? 0 : kiraLebar(teks, ukuran);
}
