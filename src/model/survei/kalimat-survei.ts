/** Surveys in sentences. */
import { CARA_SURVEI, PENERBIT_SURVEI, SAMPEL_TERKECIL } from '../../acuan/survei.ts';
import { formatBilangan, formatPoin } from '../format.ts';
import { keAngka } from '../lke/pecahan.ts';
import { namaPeriode, perubahanSurvei } from './deret.ts';
import type { HasilSurvei, NilaiUnsur } from './hitung.ts';
import { unsurTerendah } from './terendah.ts';

/** What a survey found: a sentence, its number, what the number is. */
export interface TemuanSurvei {
  kalimat: string;
  angka: string;
  arti: string;
}

const SUBJEK = {
  skm: 'Orang yang dilayani menilai layanan kami',
  spak: 'Orang yang dilayani menilai kebersihan layanan kami dari korupsi',
  spkp: 'Orang yang dilayani menilai mutu layanan kami',
} as const;

/** The finding of a survey beside the one before it. */
export function temuanSurvei(hasil: HasilSurvei, semua: readonly HasilSurvei[]): TemuanSurvei {
  const { survei, mutu } = hasil;
  const { skala, indeks } = CARA_SURVEI[survei.jenis];
  const angka = formatPoin(keAngka(hasil.indeks));
  return {
    kalimat: `${SUBJEK[survei.jenis]} ${angka} dari ${skala[1]}${mutu ? `: mutu ${mutu.huruf} (${mutu.nama})` : ''}`,
    angka,
    arti: `${indeks}, ${namaPeriode(survei)}, ${survei.penerbit === 'mandiri' ? 'survei unit sendiri' : 'survei eksternal'} kepada ${formatBilangan(survei.responden)} orang.${kalimatPerubahan(hasil, semua)}`,
  };
}

/** ` Naik 1,10 dari Triwulan II 2026 (82,63).`, or nothing for the first. */
export function kalimatPerubahan(hasil: HasilSurvei, semua: readonly HasilSurvei[]): string {
  const change = perubahanSurvei(hasil, semua);
  if (!change) return '';
  const { lama, arah, selisih } = change;
  const before = `${namaPeriode(lama.survei)} (${formatPoin(keAngka(lama.indeks))})`;
  if (arah === 'sama') return ` Sama dengan ${before}.`;
  return ` ${arah === 'naik' ? 'Naik' : 'Turun'} ${formatPoin(Math.abs(keAngka(selisih)))} dari ${before}.`;
}

/** Who asked, and what the result is not. */
export function kalimatPenerbit({ survei }: HasilSurvei): string {
  const { penerbit, pelaksana, jenis, responden } = survei;
  const few =
    responden < SAMPEL_TERKECIL ? ` Kurang dari ${SAMPEL_TERKECIL} responden, jadi bacalah dengan hati-hati.` : '';
  const score =
    CARA_SURVEI[jenis].lke === null
      ? ' Tidak masuk nilai Zona Integritas.'
      : penerbit === 'eksternal'
        ? ' Nilainya masuk komponen hasil Zona Integritas.'
        : ' Tidak masuk nilai Zona Integritas: di sana hanya survei eksternal yang dihitung.';
  return `${PENERBIT_SURVEI[penerbit]}. Pelaksana: ${pelaksana}.${score}${few}`;
}

/** `Terendah: waktu penyelesaian (3,05) …`, a chart's title without full stop. */
export function judulUnsur(unsur: readonly NilaiUnsur[]): string {
  const [lowest] = unsurTerendah(unsur);
  if (!lowest) return 'Semua unsur bernilai sama';
  return `Terendah: ${lowest.nama}, ${formatPoin(keAngka(lowest.nrr))} dari 4`;
}

/** A note where the announced index is not what the elements give; empty where they agree. */
export function kalimatBeda({ indeks, dariUnsur }: HasilSurvei): string {
  if (!dariUnsur) return '';
  const [announced, computed] = [indeks, dariUnsur].map((p) => formatPoin(keAngka(p)));
  return announced === computed
    ? ''
    : `Rerata unsurnya ${computed}, sedangkan indeks yang diumumkan ${announced}; yang dipakai adalah yang diumumkan.`;
}
