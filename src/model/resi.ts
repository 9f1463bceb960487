/** A receipt: what stands behind a figure. Its numbers are those of the very sum that is shown. */
import type { Ukuran } from '../acuan/bentuk-ukuran.ts';
import { datasetMenyebut, datasetProses } from '../acuan/dataset-ukuran.ts';
import { type KodeUkuran, ukuran } from '../acuan/ukuran.ts';
import { type BerkasImpor, DASAR_EKSPOR, GENERASI, type Generasi, type Impor } from '../schemas/impor.ts';
import type { CakupanDeret } from './deret-bulan.ts';
import { formatTanggal, hariWib } from './format.ts';
import type { Jumlah } from './jumlah.ts';
import type { Ringkasan } from './ringkasan.ts';
import { sumberBidang } from './sumber-bidang.ts';

/** Of how many packages a part of a figure is known. */
export interface BagianResi {
  nama: string;
  diketahui: number;
  dari: number;
  /** What is counted, when it is not packages: `rencana`. */
  satuan?: string;
}

/** Receipt of one figure. */
export interface Resi extends Pick<Ukuran, 'nama' | 'rumus' | 'tidak' | 'aturan'> {
  kode: KodeUkuran;
  /** Of how many packages the figure is known; a share has two parts. */
  bagian: BagianResi[];
  /** Generation, its fields and the files behind the figure. */
  sumber: SumberResi[];
}

/** What a generation gave: fields (as the schema says) and files of this import. */
export interface SumberResi {
  generasi: string;
  bidang: readonly string[];
  /** `smep-2026.json (SMEP paket)`. */
  berkas: readonly string[];
}

/** When a data set left its source and came here; days in WIB, in words. */
export interface RiwayatResi {
  diekspor: string;
  /** How the day of the export is known, when it is not written in the source. */
  dasar: string | null;
  diimpor: string;
  contoh: boolean;
}

/** Receipt of a sum over packages. */
export function resiJumlah(
  kode: KodeUkuran,
  { diketahui, dari }: Pick<Jumlah, 'diketahui' | 'dari'>,
  impor: Impor,
  satuan?: string,
): Resi {
  return resi(kode, [{ nama: ukuran(kode).nama, diketahui, dari, ...(satuan === undefined ? {} : { satuan }) }], impor);
}

/** Receipt of `dibayar ÷ pagu`: what is known of both. */
export function resiSerapan({ dibayar, pagu }: Ringkasan, impor: Impor): Resi {
  const bagian = (['dibayar', 'pagu'] as const).map((k) => {
    const { diketahui, dari } = { dibayar, pagu }[k];
    return { nama: ukuran(k).nama, diketahui, dari };
  });
  return resi('serapan', bagian, impor);
}

/** Receipt of the one number a year's finding shows. */
export function resiTemuan(kode: KodeUkuran, ringkasan: Ringkasan, impor: Impor): Resi {
  if (kode === 'kontrak') return resiJumlah('kontrak', ringkasan.kontrak, impor);
  if (kode === 'serapan') return resiSerapan(ringkasan, impor);
  return resiJumlah('paket', { diketahui: ringkasan.paket, dari: ringkasan.paket }, impor);
}

/** Receipts of the totals every table and key figure shows, in their order. */
export function resiRingkasan(ringkasan: Ringkasan, impor: Impor): Resi[] {
  return [
    resiJumlah('paket', { diketahui: ringkasan.paket, dari: ringkasan.paket }, impor),
    ...(['pagu', 'hps', 'kontrak', 'dibayar'] as const).map((k) => resiJumlah(k, ringkasan[k], impor)),
  ];
}

/** Receipts of monthly figures: of the packages with a monthly state, those that the series holds. */
export function resiBulanan({ masuk, dari, bertarget }: CakupanDeret, impor: Impor): Resi[] {
  const kode: KodeUkuran[] = bertarget ? ['realisasi-bulan', 'target', 'capaian'] : ['realisasi-bulan'];
  return kode.map((k) => resiJumlah(k, { diketahui: masuk, dari }, impor));
}

/** When and how the data came. */
export function riwayatResi(impor: Impor): RiwayatResi {
  return {
    diekspor: formatTanggal(hariWib(impor.dieksporPada)),
    dasar: impor.dasarEkspor === 'sumber' ? null : DASAR_EKSPOR[impor.dasarEkspor],
    diimpor: formatTanggal(hariWib(impor.diimporPada)),
    contoh: impor.contoh,
  };
}

/** Sources of a measure in this import, a generation each; `awalan` (`tender`, `nontender` …) narrows to one kind of process. */
export function sumberUkuran(kode: KodeUkuran, impor: Impor, awalan?: string): SumberResi[] {
  const sumber = sumberBidang(ukuran(kode).bidang);
  return impor.sumber.map((generasi) => ({
    generasi: GENERASI[generasi],
    bidang: sumber[generasi] ?? [],
    berkas: berkasUkuran(kode, impor, generasi, awalan).map(namaBerkas),
  }));
}

function resi(kode: KodeUkuran, bagian: BagianResi[], impor: Impor): Resi {
  const { nama, rumus, tidak, aturan } = ukuran(kode);
  return { kode, nama, rumus, tidak, aturan, bagian, sumber: sumberUkuran(kode, impor) };
}

/** Files of the datasets that state the figure and gave rows to packages; a package is made by the files whose rows became one. */
function berkasUkuran(kode: KodeUkuran, impor: Impor, generasi: Generasi, awalan?: string): BerkasImpor[] {
  return impor.berkas.filter(
    (b) =>
      b.generasi === generasi &&
      (kode === 'paket' ? b.dibuat > 0 : b.dibuat + b.digabung > 0) &&
      datasetMenyebut(ukuran(kode).dataset, b.dataset) &&
      (awalan === undefined || datasetProses(b.dataset, awalan)),
  );
}

/** `smep-2026.json (SMEP paket)`; the dataset is left out where the file is called after it. */
function namaBerkas({ nama, dataset }: BerkasImpor): string {
  return nama.startsWith(dataset) ? nama : `${nama} (${dataset})`;
}
