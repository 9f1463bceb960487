/** What the ZI pages share: the assessment in force worked out, or the empty sheet of the regulation when there is none. */
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

/** The assessor in words that say what the figure is not. */
export function namaPenilai({ penilai }: Pick<Lembar, 'penilai'>): string {
  return penilai === 'mandiri' ? 'Penilaian mandiri unit, bukan nilai TPI atau TPN' : PENILAI[penilai];
}
