import type { Pembaca } from '../pembaca.ts';
import { pembaca2020, pembacaInaproc } from './generasi-lain.ts';
import { isbNonTenderBap, isbTenderBap } from './isb-bap.ts';
import { isbJadwalTender } from './isb-jadwal.ts';
import { isbKatalog, isbTokoDaring } from './isb-katalog.ts';
import { isbNonTenderKontrak, isbTenderKontrak } from './isb-kontrak.ts';
import { isbMasterSatker } from './isb-master-satker.ts';
import { isbNonTenderPengumuman } from './isb-nontender-pengumuman.ts';
import { isbNonTenderSelesai } from './isb-nontender-selesai.ts';
import {
  isbPencatatanNonTender,
  isbPencatatanNonTenderRealisasi,
  isbPencatatanSwakelola,
  isbPencatatanSwakelolaRealisasi,
} from './isb-pencatatan.ts';
import { isbPesertaTender } from './isb-peserta.ts';
import { isbRupPenyedia, isbRupSwakelola } from './isb-rup.ts';
import { isbNonTenderSppbj, isbTenderSppbj } from './isb-sppbj.ts';
import { isbNonTenderSpmk, isbTenderSpmk } from './isb-spmk.ts';
import { isbStrukturAnggaran } from './isb-struktur-anggaran.ts';
import { isbTenderPengumuman } from './isb-tender-pengumuman.ts';
import { isbTenderSelesai } from './isb-tender-selesai.ts';
import { isbTenderSelesaiNilai } from './isb-tender-selesai-nilai.ts';
import { smepOpd, smepPaket } from './smep-v1.ts';

/** The datasets of LKPP in the order of trust, as ISB 2023–2025 names them. */
const ISB: readonly Pembaca[] = [
  isbMasterSatker,
  isbStrukturAnggaran,
  isbTenderPengumuman,
  isbNonTenderPengumuman,
  isbTenderKontrak,
  isbNonTenderKontrak,
  isbTenderSelesaiNilai,
  isbTenderSelesai,
  isbNonTenderSelesai,
  isbTenderSppbj,
  isbNonTenderSppbj,
  isbTenderSpmk,
  isbNonTenderSpmk,
  isbTenderBap,
  isbNonTenderBap,
  isbPencatatanNonTender,
  isbPencatatanSwakelola,
  isbPencatatanNonTenderRealisasi,
  isbPencatatanSwakelolaRealisasi,
  isbKatalog,
  isbTokoDaring,
  isbPesertaTender,
  isbJadwalTender,
  isbRupPenyedia,
  isbRupSwakelola,
];

/**
 * Every reader. The order is the order of trust: where several rows know a figure of one package, the reader that stands first gives it
 * (domain brief §4.3: HPS from the announcement; contract value from the contract, then SelesaiNilai or NonTenderSelesai).
 */
export const DAFTAR_PEMBACA: readonly Pembaca[] = [
  smepOpd,
  smepPaket,
  ...ISB.flatMap((dasar) => [dasar, pembaca2020(dasar), pembacaInaproc(dasar)]),
];

const URUTAN: ReadonlyMap<Pembaca, number> = new Map(
  DAFTAR_PEMBACA.map((p) => [p, DAFTAR_PEMBACA.indexOf(p.dasar ?? p)]),
);

/** Place of a reader in the order of trust; one dataset has one place, whatever its generation. */
export function urutanPembaca(pembaca: Pembaca): number {
  return URUTAN.get(pembaca) ?? DAFTAR_PEMBACA.length;
}
