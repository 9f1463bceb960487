/** What the page of opportunities and its feeds show, at the moment of the build. */
import { alamatMutlak, halaman } from '../../alamat.ts';
import { saat, situs, tahunAnggaran } from '../../content.ts';
import { formatRupiahRingkas, formatTanggal } from '../../model/format.ts';
import { rencanaPeluang } from '../../model/peluang/rencana-terbuka.ts';
import { type TenderBerjalan, tenderBerjalan } from '../../model/peluang/tender-berjalan.ts';
import { jamWib } from '../../model/rincian-proses.ts';
import { keSen } from '../../model/uang.ts';

/** Selections under way, the first to close first. */
export const tender = tenderBerjalan(tahunAnggaran, saat);
/** Plans for suppliers. */
export const rencana = rencanaPeluang(tahunAnggaran, saat);
/** The newest data set, which says how fresh all of this is; undefined when there is none. */
export const terbaru = tahunAnggaran[0];
/** Whether anything shown is invented; that nothing is open is a figure of the newest data set. */
export const contoh = [...tender, ...rencana.datang, ...(terbaru ? [{ data: terbaru }] : [])].some(
  (p) => p.data.impor.contoh,
);

/** A selection in one line: `Dinas …, HPS Rp1,2 miliar`. */
export function ringkasTender({ paket, opd }: TenderBerjalan): string {
  const hps = keSen(paket.pemilihan?.hps ?? null);
  return `${opd}, HPS ${hps === null ? 'tidak diketahui' : formatRupiahRingkas(hps)}`;
}

/** When a selection closes, in words. */
export function kalimatTutup({ tutup, dokumen }: TenderBerjalan): string {
  if (tutup === null) return 'Jadwalnya tidak tercatat di data; lihat SPSE';
  return `${dokumen === 'kualifikasi' ? 'Dokumen kualifikasi' : 'Penawaran'} ditutup ${formatTanggal(tutup.slice(0, 10))} pukul ${jamWib(tutup)} WIB`;
}

/** Name of the feeds. */
export const namaUmpan = `Peluang pengadaan ${situs.daerah}${contoh ? ' (Data contoh)' : ''}`;

/** Absolute address of a package's page. */
export function mutlakPaket(id: string, site: URL): string {
  return alamatMutlak(halaman.paket(id), site);
}
