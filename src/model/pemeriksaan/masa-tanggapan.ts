/** OPD see a note some days before the public does: the day a note was first found decides, never the day of the build alone. */
import type { DatasetPaket } from '../../schemas/impor.ts';
import { hariWib } from '../format.ts';
import { tambahHari } from '../hari.ts';

/** What decides whether a note is public. */
export interface MasaTanggapan {
  /** Days an OPD has before a note is public; 0: none (`masaTanggapanHari` in situs.json). */
  hari: number;
  /** The moment taken for now. */
  saat: Date;
}

/** Of each note of a data set the day it was first found; a note it does not list is as old as the import. */
export function hariDitemukan({
  impor,
  sejakCatatan,
}: Pick<DatasetPaket, 'impor' | 'sejakCatatan'>): (paket: string, kode: string) => string {
  const known = new Map(sejakCatatan.map((s) => [`${s.paket} ${s.kode}`, s.sejak]));
  const import_ = hariWib(impor.diimporPada);
  return (paket, kode) => known.get(`${paket} ${kode}`) ?? import_;
}

/** First day on which a note found on `sejak` is public. */
export function hariUmum(sejak: string, masa: MasaTanggapan): string {
  return tambahHari(sejak, masa.hari);
}

/** Whether a note found on `sejak` is public by now. */
export function sudahUmum(sejak: string, masa: MasaTanggapan): boolean {
  return hariUmum(sejak, masa) <= hariWib(masa.saat);
}

/** A data set as it may be published: without the notes that are not public yet, nor the list of days that would betray them. */
export function hanyaCatatanUmum(dataset: DatasetPaket, masa: MasaTanggapan): DatasetPaket {
  if (masa.hari === 0) return dataset;
  const sejak = hariDitemukan(dataset);
  return {
    ...dataset,
    paket: dataset.paket.map((p) => {
      const catatan = p.catatan.filter((c) => sudahUmum(sejak(p.id, c.kode), masa));
      return catatan.length === p.catatan.length ? p : { ...p, catatan };
    }),
    sejakCatatan: dataset.sejakCatatan.filter((s) => sudahUmum(s.sejak, masa)),
  };
}
