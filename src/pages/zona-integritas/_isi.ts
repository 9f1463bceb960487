/** What the ZI pages share: the assessment in force worked out, or the empty sheet of the regulation when there is none. */
import { kodeInduk } from '../../acuan/lke/kerangka.ts';
import { LKE_BERLAKU } from '../../acuan/lke/regulasi.ts';
import { penilaianZi } from '../../content.ts';
import { formatTanggal } from '../../model/format.ts';
import { hitungLke } from '../../model/lke/hitung.ts';
import { hitungZi } from '../../model/zona-integritas.ts';
import { type Lembar, PENILAI } from '../../schemas/lke.ts';

/** The latest assessment that is out. */
export const lembar: Lembar | undefined = penilaianZi[0];

/** It worked out. */
export const nilai = lembar && hitungZi(lembar);

/** The regulation the pages follow. */
export const lke = nilai?.regulasi ?? LKE_BERLAKU;

/** Points down to each question; all unknown when nothing is assessed. */
export const nilaiLke = nilai?.lke ?? hitungLke(lke, new Map());

/** Who says it and when, for receipts. */
export const sumber = lembar ? `${lembar.sumber}; ${namaPenilai(lembar)}, ${formatTanggal(lembar.tanggal)}` : '';

/** Letters of an indicator's questions for which the sheet names a piece of evidence, by its file name. */
export function rujukanBukti(indikator: string): ReadonlyMap<string, string[]> {
  const rows = (lembar?.bukti ?? []).filter((b) => kodeInduk(b.pertanyaan) === indikator);
  const letters = (slug: string) =>
    rows.filter((b) => b.bukti === slug).map((b) => b.pertanyaan.slice(b.pertanyaan.lastIndexOf('.') + 1));
  return new Map(rows.map((b) => [b.bukti, letters(b.bukti)]));
}

/** The assessor in words that say what the figure is not. */
export function namaPenilai({ penilai }: Pick<Lembar, 'penilai'>): string {
  return penilai === 'mandiri' ? 'Penilaian mandiri unit, bukan nilai TPI atau TPN' : PENILAI[penilai];
}
