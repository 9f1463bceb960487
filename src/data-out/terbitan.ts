/** Everything `/data/` publishes, made once per build: the catalogue's entries and every file with its size and fingerprint. */
import type { CatatanPemeriksaan } from '../model/pemeriksaan/rekap.ts';
import type { Itkp } from '../schemas/itkp.ts';
import type { Pokja } from '../schemas/pokja.ts';
import type { Rad } from '../schemas/rad.ts';
import { smepSchema } from '../schemas/smep.ts';
import type { Lembar } from '../schemas/lke.ts';
import type { HasilSurvei } from '../model/survei/hitung.ts';
import { type Berkas, type BerkasTercatat, type BerkasTerukur, ukur } from './berkas.ts';
import { type DatasetTerbit, datasetTerbitSchema } from './dataset-terbit.ts';
import { berkasCsv, berkasJson, type EntriKatalog } from './entri-katalog.ts';
import { NAMA_DATASET } from './kamus.ts';
import { tulisKamusCsv, tulisKamusJson } from './kamus-berkas.ts';
import { tulisKatalogJson } from './katalog-json.ts';
import { ekstensiJson, FOLDER_EKSTENSI, TAMBALAN_PAKET_RILIS, TAMBALAN_RILIS } from './ocds/ekstensi.ts';
import type { Penerbit } from './penerbit.ts';
import { tulisSkemaJson } from './skema-json.ts';
import { templatSurvei } from './templat-survei.ts';
import { terbitkanItkp, terbitkanPokja, terbitkanRad, terbitkanSurvei, terbitkanZi } from './terbitkan-nilai.ts';
import { ALAMAT_SKEMA_PAKET, terbitkanPaket } from './terbitkan-paket.ts';

/** The data a unit has. */
export interface IsiTerbitan {
  /** Newest year first. */
  paket: readonly DatasetTerbit[];
  /** Public notes of the checks, by budget year. */
  catatan: ReadonlyMap<number, readonly CatatanPemeriksaan[]>;
  itkp: readonly Itkp[];
  zi: readonly Lembar[];
  pokja: readonly Pokja[];
  rad: readonly Rad[];
  survei: readonly HasilSurvei[];
  /** The sample of SMEP's export, as served to its makers. */
  contohSmep: unknown;
}

/** What is published. */
export interface Terbitan<B extends BerkasTercatat = BerkasTerukur> {
  katalog: EntriKatalog<B>[];
  /** Every file below `/data/`: those of the data sets, and the dictionary, schemas, extension and catalogue. */
  berkas: B[];
}

/** Address of the sample of SMEP's export. */
export const ALAMAT_CONTOH_SMEP = '/data/smep/contoh-smep-1.json';
/** Address of the JSON Schema of SMEP's export. */
export const ALAMAT_SKEMA_SMEP = '/data/skema/smep-1.json';

/** Makes the publication of everything a unit has. */
export function buatTerbitan(isi: IsiTerbitan, penerbit: Penerbit): Terbitan {
  return susunTerbitan(
    isi.paket.map((dataset) => terbitkanTahun(dataset, isi, penerbit)),
    isi,
    penerbit,
  );
}

/** A year of packages with its files. */
export function terbitkanTahun(dataset: DatasetTerbit, { catatan }: IsiTerbitan, penerbit: Penerbit): EntriKatalog {
  return terbitkanPaket(dataset, catatan.get(dataset.impor.tahun) ?? [], penerbit);
}

/** The publication around years that were published already. */
export function susunTerbitan<B extends BerkasTercatat>(
  tahunan: readonly EntriKatalog<B>[],
  isi: IsiTerbitan,
  penerbit: Penerbit,
): Terbitan<B | BerkasTerukur> {
  const lain = [
    terbitkanItkp(isi.itkp),
    terbitkanZi(isi.zi),
    terbitkanSurvei(isi.survei),
    terbitkanPokja(isi.pokja),
    terbitkanRad(isi.rad),
  ].filter((e) => e !== undefined);
  const katalog: EntriKatalog<B | BerkasTerukur>[] = [...tahunan, ...lain];
  const supporting = penunjang(isi, penerbit).map(ukur);
  const index = ukur(json('/data/katalog.json', 'Katalog untuk mesin (DCAT)', tulisKatalogJson(katalog, penerbit)));
  return { katalog, berkas: [...katalog.flatMap((e) => e.berkas), ...supporting, index] };
}

function penunjang({ contohSmep }: IsiTerbitan, { nama, mutlak }: Penerbit): Berkas[] {
  const schema = (alamat: string, title: string, skema: Parameters<typeof tulisSkemaJson>[0]) =>
    json(alamat, title, tulisSkemaJson(skema, { title, $id: mutlak(alamat) }));
  const extension = (nama: string, isi: unknown) => json(`${FOLDER_EKSTENSI}${nama}`, 'Ekstensi OCDS', rapi(isi));
  return [
    json('/data/kamus.json', 'Kamus data', tulisKamusJson(NAMA_DATASET)),
    berkasCsv('/data/kamus.csv', { uraian: 'Kamus data', baris: null, isi: () => tulisKamusCsv(NAMA_DATASET) }),
    schema(ALAMAT_SKEMA_PAKET, 'Dataset paket', datasetTerbitSchema),
    schema(ALAMAT_SKEMA_SMEP, 'Ekspor SMEP versi 1', smepSchema),
    json(ALAMAT_CONTOH_SMEP, 'Contoh ekspor SMEP versi 1 (rekaan)', rapi(contohSmep)),
    ...templatSurvei(),
    extension('extension.json', ekstensiJson({ dokumentasi: mutlak('/data/ocds/'), penerbit: nama })),
    extension('release-schema.json', TAMBALAN_RILIS),
    extension('release-package-schema.json', TAMBALAN_PAKET_RILIS),
  ];
}

function json(alamat: string, uraian: string, text: string): Berkas {
  return berkasJson(alamat, { uraian, baris: null, isi: () => [text] });
}

function rapi(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
