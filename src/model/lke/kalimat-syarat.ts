/** The thresholds of a predicate in sentences; what missing answers could still decide is said to be open, never reached. */
import type { PredikatZi } from '../../acuan/lke/regulasi.ts';
import type { LangkahPerbaikan } from './perbaikan.ts';
import type { SyaratLke } from './syarat.ts';

type Syarat = Pick<SyaratLke, 'nama' | 'terpenuhi'>;

/** Which thresholds are missed and how many are open; that all are reached only when they are. */
export function kalimatSyarat(predikat: PredikatZi, syarat: readonly Syarat[]): string {
  const missed = syarat.filter((s) => s.terpenuhi === false).map((s) => s.nama);
  const open = syarat.filter((s) => s.terpenuhi === null).length;
  if (missed.length + open === 0) return `Semua ambang ${predikat} tercapai.`;
  return [
    ...(missed.length > 0 ? [`Belum tercapai untuk ${predikat}: ${missed.join(', ')}.`] : []),
    ...(open > 0 ? [`${open} ambang ${predikat} bergantung pada pertanyaan yang belum dijawab.`] : []),
  ].join(' ');
}

/** What there is to mend, without full stop; `terbaik` is the step that closes most, where one does. */
export function judulPerbaikan(
  predikat: PredikatZi,
  syarat: readonly Syarat[],
  terbaik: Pick<LangkahPerbaikan, 'nama'> | undefined,
): string {
  if (syarat.every((s) => s.terpenuhi === true)) return `Semua ambang ${predikat} sudah tercapai`;
  if (terbaik) return `Satu jawaban pada ${terbaik.nama} paling banyak menutup kekurangan ${predikat}`;
  return syarat.some((s) => s.terpenuhi === false)
    ? `Kekurangan ${predikat} tidak dapat ditutup satu jawaban unit`
    : `Kekurangan ${predikat} belum dapat disebut, karena ada pertanyaan yang belum dijawab`;
}
