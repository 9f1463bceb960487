/** Pages of a budget year: made again only when that year, the year before (which it is compared with) or the list of years changed. */
import type { Grafik } from './charts/grafik.ts';
import { datasetPaket, masaTanggapan, tahunAnggaran } from './data-situs.ts';
import { hanyaYangBerubah, sidik, sidikMilik } from './halaman-tetap.ts';
import { hariWib } from './model/format.ts';
import type { AlamatLama } from './model/alamat-lama.ts';
import { opdPaket, type TahunAnggaran } from './model/himpunan.ts';
import type { Perusahaan } from './model/perusahaan.ts';

/** Those of `paths` whose page has to be made; `berkas` is its file below the site. */
export function jalurTahun<P extends { props: { data: TahunAnggaran } }>(
  paths: readonly P[],
  berkas: (path: P) => string,
): P[] {
  return hanyaYangBerubah(paths, berkas, ({ props }) => bahanTahun(props.data));
}

/** What the pages of a year are made from, beside code and settings. */
export function bahanTahun({ tahun }: Pick<TahunAnggaran, 'tahun'>): unknown[] {
  return [
    // the data set as stored: a TahunAnggaran keeps its OPD in a Map, which JSON leaves out
    datasetPaket.filter(({ impor }) => impor.tahun === tahun || impor.tahun === tahun - 1).map(sidik),
    tahunAnggaran.map((t) => [t.tahun, t.impor.contoh]),
    // notes become public as days pass
    masaTanggapan.hari === 0 ? null : hariWib(masaTanggapan.saat),
  ];
}

/** Those of these charts whose file (`berkas`, by code) has to be made; whatever else is said of a chart counts too. */
export function grafikBerubah<G extends { grafik: Grafik }>(
  semua: readonly G[],
  berkas: (kode: string) => string,
): G[] {
  return hanyaYangBerubah(
    semua,
    ({ grafik }) => berkas(grafik.kode),
    // a chart's config is a function, worked out from the rest
    ({ grafik: { kode, judul, subjudul, deskripsi, tabel, contoh, kosong, masukan }, ...lain }) => [
      { kode, judul, subjudul, deskripsi, tabel, contoh, kosong, masukan },
      lain,
    ],
  );
}

/** All that a firm's pages show of the data sets. */
export function bahanPerusahaan(perusahaan: Perusahaan): unknown[] {
  const { paket, ...milik } = perusahaan;
  const semua = () => [
    milik,
    paket.map((p) => [p.paket, opdPaket(p.data, p.paket.opd)]),
    [...new Set(paket.map((p) => p.data))].map((t) => sidik(t.impor)),
  ];
  return [sidikMilik(perusahaan, semua)];
}

/** All that an old address shows of the data sets. */
export function bahanAlamatLama({ data, proses, hilang }: AlamatLama): unknown[] {
  const { tahun, impor } = data;
  const opd = [...proses, ...(hilang ? [hilang] : [])].map((p) => opdPaket(data, p.opd));
  return [tahun, impor.contoh, hilang && [hilang, impor.diimporPada], proses, opd];
}
