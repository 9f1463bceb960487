/** Surveys are no answer of the unit's: what they would have to score is said beside the table of answers. */
import type { Lke } from '../../acuan/lke/bentuk-lke.ts';
import type { PredikatZi } from '../../acuan/lke/regulasi.ts';
import { formatPoin } from '../format.ts';
import { ambangIndeks } from './ambang-indeks.ts';
import type { NilaiLke } from './hitung.ts';
import { banding, dariDesimal, keAngka } from './pecahan.ts';

/** `Survei persepsi anti korupsi bernilai 3,50; ambangnya 3,60 dari 4.` for each survey below its threshold; empty when none is. */
export function kalimatSurvei(lke: Lke, nilai: NilaiLke, predikat: PredikatZi): string {
  return nilai.hasil
    .filter((h) => h.komponen.pertanyaan.jenis === 'survei')
    .flatMap(({ komponen, pertanyaan }) => {
      const least = ambangIndeks(lke, komponen, predikat);
      const score = pertanyaan.jawaban?.angka ?? null;
      if (least === null || score === null || banding(dariDesimal(score), least) >= 0) return [];
      return [
        `${komponen.nama} bernilai ${formatPoin(score)}; ambangnya ${formatPoin(keAngka(least))} dari ${lke.skalaSurvei}. Nilai ini datang dari survei eksternal.`,
      ];
    })
    .join(' ');
}
