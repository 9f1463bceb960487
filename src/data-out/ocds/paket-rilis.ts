/** A year's OCDS 1.1 release package, in pieces: its head, then one release a line. */
import type { DatasetTerbit } from '../dataset-terbit.ts';
import { CATATAN_PENERBIT } from './ekstensi.ts';
import { buatRilis } from './rilis.ts';

/** What the head of a package says; addresses absolute. */
export interface KepalaRilis {
  uri: string;
  penerbit: { nama: string; uri: string };
  lisensi: string;
  ekstensi: string;
  kebijakan: string;
}

/** The package as text. A data set without packages has none: OCDS asks for at least one release. */
export function* tulisPaketRilis(dataset: DatasetTerbit, kepala: KepalaRilis): Generator<string> {
  const names = new Map(dataset.opd.map((o) => [o.kode, o.nama]));
  const asal = { impor: dataset.impor, namaOpd: (kode: string) => names.get(kode) ?? `OPD ${kode}` };
  const head = JSON.stringify(
    {
      uri: kepala.uri,
      version: '1.1',
      extensions: [kepala.ekstensi],
      publishedDate: dataset.impor.diimporPada,
      publisher: { name: kepala.penerbit.nama, uri: kepala.penerbit.uri },
      license: kepala.lisensi,
      publicationPolicy: kepala.kebijakan,
      publisherNote: dataset.impor.contoh
        ? `DATA CONTOH: isi berkas ini rekaan, jangan dikutip. ${CATATAN_PENERBIT}`
        : CATATAN_PENERBIT,
    },
    null,
    2,
  );
  yield `${head.slice(0, -2)},\n  "releases": [\n`;
  let first = true;
  for (const paket of dataset.paket) {
    yield (first ? '' : ',\n') + JSON.stringify(buatRilis(paket, asal));
    first = false;
  }
  yield '\n]}\n';
}
