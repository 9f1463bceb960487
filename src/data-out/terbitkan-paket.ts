/** A year of packages in all its forms. */
import { hariWib } from '../model/format.ts';
import { csvCatatan } from '../model/pemeriksaan/csv-catatan.ts';
import type { CatatanPemeriksaan } from '../model/pemeriksaan/rekap.ts';
import { GENERASI, VERSI_SKEMA } from '../schemas/impor.ts';
import { opdDatasetSchema } from '../schemas/opd.ts';
import { paketSchema } from '../schemas/paket.ts';
import { arsipkan } from './arsip.ts';
import { bacaArsip } from './baca-arsip.ts';
import { type Berkas, ukur } from './berkas.ts';
import { type DatasetTerbit, datasetTerbitSchema } from './dataset-terbit.ts';
import { berkasCsv, berkasJson, type EntriKatalog } from './entri-katalog.ts';
import { tulisKamusCsv, tulisKamusJson } from './kamus-berkas.ts';
import { FOLDER_EKSTENSI } from './ocds/ekstensi.ts';
import { tulisPaketRilis } from './ocds/paket-rilis.ts';
import type { Penerbit } from './penerbit.ts';
import { tulisSkemaJson } from './skema-json.ts';
import { bertandaContoh, hitungBaris, type Tabel, tabelSkema, tulisTabel } from './tabel.ts';
import { tulisDataset } from './tulis-dataset.ts';

const [TABEL_PAKET, ...TABEL_DAFTAR] = tabelSkema(paketSchema, 'id', 'paket');
const [TABEL_OPD] = tabelSkema(opdDatasetSchema, 'kode');
/** Address of the data set's JSON Schema. */
export const ALAMAT_SKEMA_PAKET = `/data/skema/paket-${VERSI_SKEMA}.json`;

/** What the lists of a package hold, for people. */
const URAIAN_DAFTAR: Readonly<Record<string, string>> = {
  rup: 'Rencana (RUP) tiap paket',
  jadwal: 'Jadwal tahapan tender',
  pembayaran: 'Pembayaran, satu baris satu pembayaran',
  progres: 'Target dan realisasi tiap bulan, kumulatif',
  catatan: 'Catatan pada paket: dua sumber yang berbeda, atau nilai yang perlu ditanyakan',
};

/** Notes of the importer on its sources; `catatan.csv` is the list of the year's checks. */
const NAMA_TABEL: Readonly<Record<string, string>> = { catatan: 'catatan-sumber' };

/** The forms of a year, measured; the archive is packed on the way. */
export function terbitkanPaket(
  dataset: DatasetTerbit,
  catatan: readonly CatatanPemeriksaan[],
  penerbit: Penerbit,
): EntriKatalog {
  const { impor, paket } = dataset;
  const { tahun } = impor;
  const files = [jsonPaket(dataset), ...csvPaket(dataset), csvPemeriksaan(dataset, catatan)];
  const ocds = paket.length === 0 ? [] : [ukur(ocdsPaket(dataset, penerbit))];
  const entri: EntriKatalog = {
    id: `paket-${tahun}`,
    judul: `Paket pengadaan ${tahun}`,
    uraian:
      'Satu baris satu paket: rencana, pemilihan, kontrak, pembayaran, kemajuan fisik, dan serah terima, sejauh tercatat di sumber.',
    contoh: impor.contoh,
    periode: { mulai: `${tahun}-01-01`, selesai: impor.sampaiDengan },
    sumber: `${impor.sumber.map((g) => GENERASI[g]).join(', ')}; ${impor.instansi.nama}`,
    diekspor: impor.dieksporPada,
    diimpor: impor.diimporPada,
    baris: { banyak: paket.length, satuan: 'paket' },
    berkas: [],
    tahun,
  };
  const arsip = arsipkan(
    [
      teks('BACA.txt', bacaArsip(entri, penerbit)),
      teks('LISENSI.md', penerbit.teksLisensi),
      ...files,
      ...penjelas(),
    ].map((berkas) => ({ nama: namaBerkas(berkas), berkas })),
    hariWib(impor.diimporPada),
  );
  const zip: Berkas = {
    alamat: `/data/${tahun}/data-${tahun}.zip`,
    jenisMedia: 'application/zip',
    bentuk: 'ZIP',
    uraian: 'JSON dan semua CSV tahun ini, dengan kamus data, skema, lisensi, dan sidik tiap berkas (SHA256SUMS)',
    baris: null,
    isi: () => arsip.potongan,
  };
  const own = arsip.isi.filter((b) => b.alamat.startsWith(`/data/${tahun}/`));
  return { ...entri, berkas: [...own, ...ocds, ukur(zip)] };
}

function jsonPaket(dataset: DatasetTerbit): Berkas {
  return berkasJson(`/data/${dataset.impor.tahun}/paket.json`, {
    uraian: 'Dataset lengkap: paket, OPD, riwayat impor, dan perubahan; satu paket satu baris',
    baris: dataset.paket.length,
    isi: () => tulisDataset(dataset),
  });
}

function csvPaket({ impor: { tahun, contoh }, paket, opd }: DatasetTerbit): Berkas[] {
  const table = (nama: string, uraian: string, tabel: Tabel, records: () => Iterable<unknown>) =>
    berkasCsv(`/data/${tahun}/${nama}.csv`, {
      uraian,
      baris: hitungBaris(tabel, records()),
      isi: () => tulisTabel(bertandaContoh(tabel), records()),
    });
  const names = new Map(opd.map((o) => [o.kode, o.nama]));
  const packages = function* () {
    for (const p of paket) yield { ...p, namaOpd: names.get(p.opd) ?? null, contoh };
  };
  return [
    table('paket', 'Paket, satu baris satu paket', denganNamaOpd(TABEL_PAKET), packages),
    ...TABEL_DAFTAR.map((t) => table(namaTabel(t), URAIAN_DAFTAR[t.daftar.join('.')] ?? '', t, packages)),
    table('opd', 'Perangkat daerah (OPD) dan anggarannya', pasti(TABEL_OPD), () => opd.map((o) => ({ ...o, contoh }))),
  ];
}

/** The year's public checks: a question a row. */
function csvPemeriksaan({ impor, opd }: DatasetTerbit, catatan: readonly CatatanPemeriksaan[]): Berkas {
  const names = new Map(opd.map((o) => [o.kode, o.nama]));
  return berkasCsv(`/data/${impor.tahun}/catatan.csv`, {
    uraian: 'Pemeriksaan data: satu baris satu catatan, dengan aturannya; catatan adalah pertanyaan, bukan tuduhan',
    baris: catatan.length,
    isi: () => [csvCatatan(impor, catatan, (kode) => names.get(kode) ?? kode)],
  });
}

function namaTabel({ daftar }: Tabel): string {
  const nama = daftar.join('-');
  return NAMA_TABEL[nama] ?? nama;
}

/** Whoever opens the table wants to read the unit's name beside its code, without joining two files. */
function denganNamaOpd(tabel: Tabel | undefined): Tabel {
  const own = pasti(tabel);
  const induk = own.induk.flatMap((k) =>
    k.nama === 'opd' ? [k, { nama: 'opd.nama', jenis: 'teks' as const, kunci: ['namaOpd'] }] : [k],
  );
  return { ...own, induk };
}

function ocdsPaket(dataset: DatasetTerbit, { nama, lisensi, mutlak }: Penerbit): Berkas {
  const alamat = `/data/${dataset.impor.tahun}/ocds.json`;
  return {
    ...berkasJson(alamat, {
      uraian: 'Paket rilis OCDS 1.1, satu paket satu rilis; awalan ocid masih pengganti',
      baris: dataset.paket.length,
      isi: () =>
        tulisPaketRilis(dataset, {
          uri: mutlak(alamat),
          penerbit: { nama, uri: mutlak('/') },
          lisensi: lisensi.alamat,
          ekstensi: mutlak(`${FOLDER_EKSTENSI}extension.json`),
          kebijakan: mutlak('/data/ocds/'),
        }),
    }),
    bentuk: 'OCDS',
  };
}

function penjelas(): Berkas[] {
  return [
    teks('kamus.json', tulisKamusJson(['paket'])),
    { ...teks('kamus.csv', ''), isi: () => tulisKamusCsv(['paket']) },
    teks(`skema-paket-${VERSI_SKEMA}.json`, tulisSkemaJson(datasetTerbitSchema, { title: 'Dataset paket' })),
  ];
}

function teks(nama: string, isi: string): Berkas {
  return {
    alamat: nama,
    jenisMedia: 'text/plain;charset=utf-8',
    bentuk: 'teks',
    uraian: '',
    baris: null,
    isi: () => [isi],
  };
}

function namaBerkas({ alamat }: Berkas): string {
  return alamat.slice(alamat.lastIndexOf('/') + 1);
}

function pasti(tabel: Tabel | undefined): Tabel {
  if (!tabel) throw new Error('skema tanpa tabel');
  return tabel;
}
