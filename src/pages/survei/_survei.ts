/** What the pages of surveys share. */
import { CARA_SURVEI } from '../../acuan/survei.ts';
import { formatTanggal } from '../../model/format.ts';
import type { HasilSurvei } from '../../model/survei/hitung.ts';
import type { KodeUkuran } from '../../acuan/ukuran.ts';

/** Who says it and when, for receipts. */
export function sumberSurvei({ survei }: HasilSurvei): string {
  return `${survei.sumber}; ${survei.pelaksana}, ${formatTanggal(survei.mulai)} sampai ${formatTanggal(survei.selesai)}`;
}

/** Measure of a survey's index. */
export function ukuranIndeks({ survei }: HasilSurvei): KodeUkuran {
  return survei.jenis === 'skm' ? 'ikm' : 'indeks-survei';
}

/** `SKM`. */
export function namaSingkat({ survei }: HasilSurvei): string {
  return CARA_SURVEI[survei.jenis].singkat;
}
