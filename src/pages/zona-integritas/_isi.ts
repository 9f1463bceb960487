/** What the ZI pages share: the assessment in force worked out, or the empty sheet of the regulation when there is none. */
import { kodeInduk } from '../../acuan/lke/kerangka.ts';
import { LKE_BERLAKU, type PredikatZi } from '../../acuan/lke/regulasi.ts';
import { daftarBukti, type EntriBukti, penilaianZi } from '../../content.ts';
import { formatTanggal } from '../../model/format.ts';
import { hitungLke } from '../../model/lke/hitung.ts';
import { langkahPerbaikan } from '../../model/lke/perbaikan.ts';
import { syaratPredikat } from '../../model/lke/syarat.ts';
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

const syaratWbk = syaratPredikat(lke, nilaiLke, 'WBK');

/** The predicate still to be reached. */
export const tujuan: PredikatZi = syaratWbk.every((s) => s.terpenuhi) ? 'WBBM' : 'WBK';

/** Its thresholds. */
export const syaratTujuan = tujuan === 'WBK' ? syaratWbk : syaratPredikat(lke, nilaiLke, tujuan);

/** What can be raised by one answer, the step that closes most first; none when nothing is assessed. */
export const langkah = langkahPerbaikan(lke, nilaiLke, syaratTujuan);

/** Those steps that close something of what is missing. */
export const menolong = langkah.filter((l) => l.membantu.length > 0);

/** Who says it and when, for receipts. */
export const sumber = lembar ? `${lembar.sumber}; ${namaPenilai(lembar)}, ${formatTanggal(lembar.tanggal)}` : '';

/** Gives the evidence of an indicator or result, newest first. */
export async function buktiPerIndikator(): Promise<(kode: string) => EntriBukti[]> {
  const bukti = await daftarBukti();
  return (kode) => bukti.filter((b) => b.data.indikator.includes(kode));
}

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
