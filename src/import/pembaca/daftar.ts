import type { Pembaca } from '../pembaca.ts';
import { isbNonTenderBap, isbTenderBap } from './isb-bap.ts';
import { isbBelumDipakai } from './isb-belum-dipakai.ts';
import { isbNonTenderKontrak, isbTenderKontrak } from './isb-kontrak.ts';
import { isbMasterSatker } from './isb-master-satker.ts';
import { isbNonTenderPengumuman } from './isb-nontender-pengumuman.ts';
import { isbNonTenderSelesai } from './isb-nontender-selesai.ts';
import { isbNonTenderSppbj, isbTenderSppbj } from './isb-sppbj.ts';
import { isbNonTenderSpmk, isbTenderSpmk } from './isb-spmk.ts';
import { isbTenderPengumuman } from './isb-tender-pengumuman.ts';
import { isbTenderSelesai } from './isb-tender-selesai.ts';
import { isbTenderSelesaiNilai } from './isb-tender-selesai-nilai.ts';
import { smepOpd, smepPaket } from './smep-v1.ts';

/**
 * Every reader. The order is the order of trust: where several rows know a figure of one package, the reader that stands first gives it
 * (domain brief §4.3: HPS from the announcement; contract value from the contract, then SelesaiNilai or NonTenderSelesai).
 */
export const DAFTAR_PEMBACA: readonly Pembaca[] = [
  smepOpd,
  smepPaket,
  isbMasterSatker,
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
  ...isbBelumDipakai,
];
