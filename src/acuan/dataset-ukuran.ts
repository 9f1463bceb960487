/** Which datasets state a figure (domain brief §4.3, "taken from"), by their names with only letters and digits left: generations hyphenate differently. */

/** RUP, and what processes say of their pagu. */
export const PAGU =
  /^ruppaket|tenderpengumuman$|tenderselesai(?:nilai)?$|pencatatan(?:nontender|swakelola)$|^smeppaket$/;
/** RUP itself: what was planned beside the pagu. */
export const RENCANA = /^ruppaket|^smeppaket$/;
/** Announcements, and the results that repeat their HPS. */
export const HPS = /tenderpengumuman$|tenderselesai(?:nilai)?$|^smeppaket$/;
/** Contracts, then results of the selection. */
export const KONTRAK = /ekontrak2kontrak$|tenderselesainilai$|nontenderselesai$|^smeppaket$/;
/** Payments, and recorded realization with its rows. */
export const DIBAYAR = /bapbast$|pencatatan(?:nontender|swakelola)(?:realisasi)?$|^smeppaket$/;
/** Orders in the catalogue and online shop. */
export const PESANAN = /^ecatpaket|epurchasing$|^belatokodaring|^smeppaket$/;
/** Who took part in a selection. */
export const PESERTA = /pesertatender$|^smeppaket$/;
/** Hand-over reports and monthly reports. */
export const FISIK = /bapbast$|^smeppaket$/;
/** Monthly reports with targets. */
export const BULANAN = /^smeppaket$/;
/** Everything but lists of work units. */
export const PAKET = /^(?!rup(?:master|struktur)|smepopd)/;
/** No dataset of packages. */
export const TANPA = /(?!)/;

/** Kinds of process by how their datasets are called; plans (RUP) and SMEP's packages belong to every kind. */
const PROSES: readonly (readonly [RegExp, string])[] = [
  [/pencatatannontender/, 'pct'],
  [/pencatatanswakelola/, 'swakelola'],
  [/nontender/, 'nontender'],
  [/tender/, 'tender'],
  [/purchasing|^ecat/, 'epurchasing'],
  [/daring/, 'daring'],
];

/** Datasets of two figures. */
export function gabung(a: RegExp, b: RegExp): RegExp {
  return new RegExp(`${a.source}|${b.source}`);
}

/** Whether a dataset is one of those a measure names. */
export function datasetMenyebut(pola: RegExp, dataset: string): boolean {
  return pola.test(baku(dataset));
}

/** Whether a dataset tells of a kind of process: `tender`, `nontender`, `pct` … */
export function datasetProses(dataset: string, awalan: string): boolean {
  const nama = baku(dataset);
  const proses = nama.startsWith('rup') ? undefined : PROSES.find(([pola]) => pola.test(nama))?.[1];
  return proses === undefined || proses === awalan;
}

function baku(dataset: string): string {
  return dataset.toLowerCase().replace(/[^a-z0-9]/g, '');
}
