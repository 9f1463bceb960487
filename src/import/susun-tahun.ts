import { type DatasetPaket, datasetPaketSchema, type Generasi, GENERASI, VERSI_SKEMA } from '../schemas/impor.ts';
import { GalatMasukan, type Masalah, periksa } from '../schemas/masalah.ts';
import type { OpdDataset } from '../schemas/opd.ts';
import { type Paket, paketSchema } from '../schemas/paket.ts';
import type { TabelTerbaca } from './baca-tabel.ts';
import { bandingTeks } from './banding-teks.ts';
import type { Instansi } from './daerah.ts';
import type { PaketGabungan } from './gabung-paket.ts';
import { bacaKesegaran } from './kesegaran.ts';
import { buatNeraca } from './neraca.ts';
import type { NilaiTertutup } from './nilai-tertutup.ts';
import { buatPenyamar } from './penyamar.ts';
import { type KenalanPenyedia, tetapkanPenyedia } from './penyedia.ts';
import { periksaKebocoran } from './periksa-kebocoran.ts';
import { Samaran } from './samaran.ts';

/** Everything a year's data set is made of. */
export interface BahanTahun {
  tabel: readonly TabelTerbaca[];
  daerah: Instansi;
  gabungan: readonly PaketGabungan[];
  kenalan: KenalanPenyedia;
  tertutup: NilaiTertutup;
  saat: Date;
  /** All years of this import. */
  tahunDitulis: ReadonlySet<number>;
}

/** The data set of one budget year, checked against its schema and against the denied values. Throws `GalatMasukan`. */
export function susunTahun(tahun: number, bahan: BahanTahun): { dataset: DatasetPaket; peringatan: string[] } {
  const { daerah, saat } = bahan;
  const own = bahan.gabungan.filter((g) => g.tahun === tahun);
  const samaran = new Samaran(buatPenyamar(bahan.tertutup, bahan.kenalan.namaFirma));
  const paket = own.map((g) => lengkapi(g, bahan, samaran));
  const opd = susunOpd(tahun, own, bahan, samaran);
  const { sumber, contoh } = asalTahun(tahun, own, bahan.tabel);
  const { peringatan, ...kesegaran } = bacaKesegaran(tahun, bahan.tabel, daerah, saat);
  const dataset: DatasetPaket = {
    impor: {
      sumber,
      versiSkema: VERSI_SKEMA,
      contoh,
      instansi: { ...daerah, nama: samaran.nama(daerah.nama) },
      tahun,
      ...kesegaran,
      dasarEkspor: 'sumber',
      diimporPada: waktuWib(saat),
      berkas: buatNeraca(tahun, bahan, paket, new Set(opd.map((o) => o.kode))),
      disamarkan: samaran.jumlah,
      penolakan: [],
    },
    opd,
    paket,
    perubahan: { terhadap: null, baru: [], berubah: [], hilang: [], riwayat: [] },
    sejakCatatan: [],
  };
  periksaKebocoran(dataset, bahan.tertutup);
  return { dataset: periksaHasil(dataset), peringatan };
}

/** The data set as its schema gives it back; packages one by one, so that a large one never stands in memory twice. */
function periksaHasil(dataset: DatasetPaket): DatasetPaket {
  const berkas = `${dataset.impor.tahun}.json`;
  const masalah: Masalah[] = [];
  const paket = dataset.paket;
  for (const [i, p] of paket.entries()) {
    const hasil = periksa(paketSchema, p, { berkas });
    if (hasil.ok) paket[i] = hasil.data;
    else masalah.push(...hasil.masalah.map((m) => ({ ...m, bidang: `paket.${i}.${m.bidang}` })));
  }
  const selebihnya = periksa(datasetPaketSchema, { ...dataset, paket: [] }, { berkas });
  if (!selebihnya.ok) masalah.push(...selebihnya.masalah);
  if (!selebihnya.ok || masalah.length > 0) throw new GalatMasukan('Hasil impor tidak sesuai skema.', masalah);
  return { ...selebihnya.data, paket };
}

function lengkapi({ paket, penyedia }: PaketGabungan, { kenalan, tertutup }: BahanTahun, samaran: Samaran): Paket {
  const {
    id,
    opd,
    nama,
    metode,
    jenis,
    sumberDana,
    status,
    rup,
    pagu,
    pemilihan,
    jadwal,
    peserta,
    kontrak,
    lokasi,
    catatan,
    ...rest
  } = paket;
  const supplier = penyedia && tetapkanPenyedia(penyedia, kenalan, tertutup);
  return {
    id,
    opd,
    nama: samaran.bebas(nama, 500) ?? nama,
    metode,
    jenis,
    sumberDana: samaran.bebas(sumberDana, 40),
    status,
    rup,
    pagu,
    pemilihan,
    jadwal,
    peserta,
    kontrak,
    penyedia: supplier?.jenis === 'badan-usaha' ? { ...supplier, nama: samaran.nama(supplier.nama) } : supplier,
    ...rest,
    lokasi: samaran.bebas(lokasi, 500),
    catatan,
  };
}

/** Generation of a year's rows, and whether they are invented. Throws `GalatMasukan` when they do not agree. */
function asalTahun(
  tahun: number,
  own: readonly PaketGabungan[],
  tabel: readonly TabelTerbaca[],
): { sumber: Generasi[]; contoh: boolean } {
  const used = [...new Set(own.flatMap((g) => g.baris.map((b) => b.tabel)))].flatMap((i) => tabel[i] ?? []);
  const generasi = new Set(used.flatMap((t) => t.pembaca?.generasi ?? []));
  const contoh = new Set(used.map((t) => t.kepala?.contoh ?? false));
  const sumber = [...generasi].sort();
  if (sumber.length > 1 && generasi.has('smep-v1'))
    throw new GalatMasukan(
      `Tahun ${tahun}: masukan mencampur ${sumber.map((g) => GENERASI[g]).join(' dan ')}; impor salah satu saja.`,
    );
  if (contoh.size > 1)
    throw new GalatMasukan(
      `Tahun ${tahun}: masukan mencampur data contoh (rekaan) dan data sungguhan; impor salah satu saja.`,
    );
  return { sumber, contoh: contoh.has(true) };
}

/** Work units that have a package in this year, with one name each: the list's, else the first of the alphabet. */
function susunOpd(
  tahun: number,
  own: readonly PaketGabungan[],
  { tabel, daerah }: BahanTahun,
  samaran: Samaran,
): OpdDataset[] {
  const used = new Set(own.map((g) => g.paket.opd));
  const names = new Map<string, { nama: string; daftar: boolean }>();
  for (const { klpd, pecahan } of tabel.filter((t) => (t.kepala?.tahun ?? tahun) === tahun).flatMap((t) => t.baris)) {
    if (klpd !== daerah.kode || !used.has(pecahan.opd.kode)) continue;
    const known = names.get(pecahan.opd.kode);
    const daftar = pecahan.jenis === 'opd';
    const better = !known || (daftar && !known.daftar) || (daftar === known.daftar && pecahan.opd.nama < known.nama);
    if (better) names.set(pecahan.opd.kode, { nama: pecahan.opd.nama, daftar });
  }
  return [...names]
    .map(([kode, { nama }]) => ({ kode, nama: samaran.nama(nama), anggaran: null }))
    .sort((a, b) => bandingTeks(a.kode, b.kode));
}

/** A moment as WIB writes it: `2026-11-02T08:00:00+07:00`. */
function waktuWib(saat: Date): string {
  return `${new Date(saat.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
