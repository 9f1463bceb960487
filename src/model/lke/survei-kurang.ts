/** Surveys are no answer of the unit's: what they would have to score is said beside the table of answers. */
import { formatPoin } from '../format.ts';
import type { NilaiLke } from './hitung.ts';
import { bagi, dariDesimal, kali, keAngka } from './pecahan.ts';
import type { SyaratLke } from './syarat.ts';

/** `Survei persepsi anti korupsi bernilai 3,50; ambangnya 3,60 dari 4.` for each survey below its threshold; empty when none is. */
export function kalimatSurvei(nilai: NilaiLke, syarat: readonly SyaratLke[], skala: number): string {
  return nilai.hasil
    .filter((h) => h.komponen.pertanyaan.jenis === 'survei')
    .flatMap(({ komponen, pertanyaan }) => {
      const alone = komponen.kelompok === 'prima' ? 'prima' : `hasil:${komponen.kode}`;
      const asked = syarat.find((s) => s.kode === alone);
      const score = pertanyaan.jawaban?.angka;
      if (!asked || asked.terpenuhi !== false || score === null || score === undefined) return [];
      const least = kali(bagi(asked.minimum, dariDesimal(komponen.bobot)), dariDesimal(skala));
      return [
        `${komponen.nama} bernilai ${formatPoin(score)}; ambangnya ${formatPoin(keAngka(least))} dari ${skala}. Nilai ini datang dari survei eksternal.`,
      ];
    })
    .join(' ');
}
