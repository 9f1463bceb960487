/** Invented cases of the generic kinds: the usual one, empty, single, negative, huge, with unknowns. The gallery shows the same. */
import { grafikAmbang, type BarisAmbang, type OpsiAmbang } from '../../../src/charts/ambang.ts';
import { type Bagian, grafikBagian, type OpsiBagian } from '../../../src/charts/bagian.ts';
import { type BarisBatang, grafikBatang, type OpsiBatang } from '../../../src/charts/batang.ts';
import { grafikBatangBertumpuk, type OpsiBertumpuk } from '../../../src/charts/batang-bertumpuk.ts';
import { grafikCorong, type TahapCorong } from '../../../src/charts/corong.ts';
import type { Grafik } from '../../../src/charts/grafik.ts';
import type { OpsiUmum } from '../../../src/charts/opsi-umum.ts';
import { grafikSebaran, type Kelas, type OpsiSebaran } from '../../../src/charts/sebaran.ts';
import { keSen } from '../../../src/model/uang.ts';
import { NAMA_OPD } from './nama-opd.ts';

const TAHAP = ['Direncanakan', 'Diproses', 'Berkontrak', 'Dibayar', 'Serah terima'];

function tahap(jumlah: readonly (number | null)[], rupiah?: readonly (number | null)[]): TahapCorong[] {
  return jumlah.map((n, i) => ({
    nama: TAHAP[i] ?? '',
    jumlah: n,
    ...(rupiah ? { nilai: keSen(rupiah[i] ?? null) } : {}),
  }));
}

const corong = (data: readonly TahapCorong[], opsi: Partial<OpsiUmum> = {}) =>
  grafikCorong(data, {
    kode: 'corong',
    ukuran: 'Paket menurut tahap, keadaan sampai dengan Oktober 2026',
    satuan: 'paket',
    contoh: true,
    ...opsi,
  });

const UMK: BarisAmbang[] = [
  { nama: 'UMK dan koperasi, menurut rencana', nilai: 43.25, ambang: 40 },
  { nama: 'UMK dan koperasi, menurut kontrak', nilai: 39.97, ambang: 40 },
];

const ambang = (data: readonly BarisAmbang[], opsi: Partial<OpsiAmbang> = {}) =>
  grafikAmbang(data, {
    kode: 'ambang',
    ukuran: 'Bagian nilai paket untuk UMK dan koperasi, 2026',
    satuan: 'persen',
    namaAmbang: 'target',
    contoh: true,
    ...opsi,
  });

function perOpd(rupiah: number): Bagian[] {
  return NAMA_OPD.map((nama, i) => ({ nama, nilai: keSen(Math.round(rupiah / (i + 1))) }));
}

const bagian = (data: readonly Bagian[], opsi: Partial<OpsiBagian> = {}) =>
  grafikBagian(data, {
    kode: 'bagian',
    ukuran: 'Nilai kontrak per OPD, 2026',
    satuan: 'rupiah',
    butir: 'OPD',
    contoh: true,
    ...opsi,
  });

const batang = (data: readonly BarisBatang[], opsi: Partial<OpsiBatang> = {}) =>
  grafikBatang(data, {
    kode: 'batang',
    ukuran: 'Nilai kontrak per jenis pengadaan, Januari–Oktober',
    satuan: 'rupiah',
    contoh: true,
    ...opsi,
  });

const bertumpuk = (
  kategori: readonly string[],
  deret: Readonly<Record<string, readonly (number | null)[]>>,
  opsi: Partial<OpsiBertumpuk> = {},
) =>
  grafikBatangBertumpuk(
    {
      kategori,
      deret: Object.entries(deret).map(([nama, nilai]) => ({
        nama,
        nilai,
        ...(nama === 'Tidak diketahui' ? { tidakDiketahui: true } : {}),
      })),
    },
    {
      kode: 'batang-bertumpuk',
      ukuran: 'Paket per OPD menurut tahap, Oktober 2026',
      satuan: 'paket',
      butir: 'OPD',
      contoh: true,
      ...opsi,
    },
  );

const PESERTA = ['1', '2', '3', '4', '5', '6–10', 'lebih dari 10'];
const kelas = (nama: readonly string[], jumlah: readonly (number | null)[]): Kelas[] =>
  nama.map((n, i) => ({ nama: n, jumlah: jumlah[i] ?? null }));

const sebaran = (data: readonly Kelas[], opsi: Partial<OpsiSebaran> = {}) =>
  grafikSebaran(data, {
    kode: 'sebaran',
    ukuran: 'Peserta yang memasukkan penawaran, tender 2026',
    satuan: 'tender',
    sumbu: 'jumlah peserta',
    contoh: true,
    ...opsi,
  });

const rp = (...rupiah: (number | null)[]) => rupiah.map((n) => keSen(n));

/** Every case of a generic kind by name: kind, then case. */
export const KASUS_UMUM: Readonly<Record<string, Grafik>> = {
  'corong/biasa': corong(tahap([1240, 968, 812, 640, 355])),
  'corong/dengan-nilai': corong(tahap([1240, 968, 812, 640, 355], [88.4e9, 71.2e9, 60.05e9, 31.9e9, 12.4e9]), {
    contoh: false,
  }),
  'corong/kosong': corong(tahap([null, null, null, null, null])),
  'corong/satu': corong(tahap([12])),
  'corong/negatif': corong(tahap([40, 55, 31, 48, 2], [1e9, 1.2e9, -3.5e8, 9e8, 0])),
  'corong/besar': corong(tahap([1_234_567, 1_100_000, 900_001, 12, 0], [8.9e13, 8e13, 7e13, 1e9, 0])),
  'corong/null': corong(tahap([null, 968, null, 640, null])),
  'ambang/biasa': ambang(UMK),
  'ambang/kosong': ambang(UMK.map((b) => ({ ...b, nilai: null }))),
  'ambang/satu': ambang(UMK.slice(0, 1), { contoh: false }),
  'ambang/negatif': ambang(
    [
      { nama: 'Efisiensi tender', nilai: -4.2, ambang: 5 },
      { nama: 'Efisiensi pengadaan langsung', nilai: 6.1, ambang: 5 },
    ],
    { ukuran: 'Selisih HPS dan kontrak, dari HPS' },
  ),
  'ambang/besar': ambang(
    [
      { nama: 'Realisasi keuangan', nilai: keSen(2.345e13), ambang: keSen(3.1e13) },
      { nama: 'Nilai kontrak', nilai: keSen(4.1e13), ambang: keSen(3.1e13) },
    ],
    { satuan: 'rupiah', ukuran: 'Realisasi dan target, 2026' },
  ),
  'ambang/null': ambang([
    ...UMK,
    { nama: 'Produk dalam negeri, menurut kontrak', nilai: null, ambang: 95, sebab: 'cakupan 41 %, terlalu rendah' },
    { nama: 'Produk dalam negeri, menurut rencana', nilai: 88.4, ambang: null },
  ]),
  'bagian/biasa': bagian(perOpd(24e9), { tidakDiketahui: keSen(6.2e9) }),
  'bagian/kosong': bagian([{ nama: 'Dinas Contoh Kosong', nilai: null }]),
  'bagian/satu': bagian([{ nama: 'Dinas Contoh Tunggal', nilai: keSen(950e6) }]),
  'bagian/negatif': bagian([
    { nama: 'Dinas Contoh A', nilai: keSen(4e9) },
    { nama: 'Dinas Contoh B', nilai: keSen(-1.5e9) },
  ]),
  'bagian/besar': bagian(perOpd(8.9e13), { contoh: false }),
  'bagian/null': bagian([...perOpd(24e9).slice(0, 4), { nama: 'Dinas Contoh Tanpa Angka', nilai: null }]),
  'batang/biasa': batang(
    [
      { nama: 'Pekerjaan Konstruksi', nilai: keSen(31.2e9), pembanding: keSen(28e9) },
      { nama: 'Barang', nilai: keSen(18.9e9), pembanding: keSen(22.1e9) },
      { nama: 'Jasa Lainnya', nilai: keSen(7.4e9), pembanding: null },
      { nama: 'Jasa Konsultansi', nilai: keSen(2.05e9), pembanding: keSen(2.3e9) },
    ],
    { namaNilai: '2026', namaPembanding: '2025 pada bulan yang sama' },
  ),
  'batang/kosong': batang([{ nama: 'Barang', nilai: null }]),
  'batang/satu': batang([{ nama: 'Barang', nilai: keSen(18.9e9) }], { contoh: false }),
  'batang/negatif': batang(
    [
      { nama: NAMA_OPD[0] ?? '', nilai: 4.25 },
      { nama: NAMA_OPD[2] ?? '', nilai: -12.5 },
      { nama: 'RSUD Contoh', nilai: 0 },
    ],
    { satuan: 'persen', ukuran: 'Selisih realisasi dari target (deviasi) per OPD' },
  ),
  'batang/besar': batang([
    { nama: 'Barang', nilai: keSen(8.91e14) },
    { nama: 'Jasa Lainnya', nilai: keSen(1) },
  ]),
  'batang/null': batang([
    { nama: 'Barang', nilai: keSen(18.9e9) },
    { nama: 'Jasa Lainnya', nilai: null },
  ]),
  'batang-bertumpuk/biasa': bertumpuk(NAMA_OPD, {
    Perencanaan: NAMA_OPD.map((_, i) => 60 - 3 * i),
    Pemilihan: NAMA_OPD.map((_, i) => 8 + (i % 4)),
    Kontrak: NAMA_OPD.map((_, i) => 90 - 5 * i),
    'Serah terima': NAMA_OPD.map((_, i) => 25 + ((i * 7) % 20)),
    'Tidak diketahui': NAMA_OPD.map((_, i) => (i % 5 === 0 ? 14 : 0)),
  }),
  'batang-bertumpuk/bagian': bertumpuk(
    NAMA_OPD.slice(0, 4),
    {
      Tender: rp(9e9, 4e9, 1e8, 0),
      'E-purchasing': rp(3e9, 5e9, 2e9, 4e8),
      'Pengadaan langsung': rp(1e9, null, 5e8, 4e8),
    },
    { bagian: true, satuan: 'rupiah', ukuran: 'Nilai paket per OPD menurut metode, 2026', contoh: false },
  ),
  'batang-bertumpuk/kosong': bertumpuk(['Dinas Contoh Kosong'], { Kontrak: [null] }),
  'batang-bertumpuk/satu': bertumpuk(['Dinas Contoh Tunggal'], { Kontrak: [12], 'Serah terima': [3] }),
  'batang-bertumpuk/negatif': bertumpuk(
    ['Dinas Contoh A', 'Dinas Contoh B'],
    { Kontrak: rp(4e9, 2e9), Addendum: rp(-5e8, 1e8) },
    { satuan: 'rupiah', ukuran: 'Nilai kontrak dan perubahannya, 2026' },
  ),
  'batang-bertumpuk/besar': bertumpuk(
    NAMA_OPD.slice(0, 5),
    Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((s, k) => [
        `Sumber dana ${s}`,
        rp(...[5, 4, 3, 2, 1].map((n) => (n * 8e13) / (k + 1))),
      ]),
    ),
    { satuan: 'rupiah', ukuran: 'Nilai kontrak per OPD menurut sumber dana, 2026' },
  ),
  'batang-bertumpuk/null': bertumpuk(['Dinas Contoh A', 'Dinas Contoh B', 'Dinas Contoh C'], {
    Rencana: [14, null, null],
    Kontrak: [9, 4, null],
  }),
  'sebaran/biasa': sebaran(kelas(PESERTA, [31, 24, 40, 22, 9, 6, 2]), { tidakDiketahui: 18 }),
  'sebaran/kosong': sebaran(kelas(PESERTA, [null, null, null, null, null, null, null])),
  'sebaran/satu': sebaran(kelas(['1'], [7])),
  'sebaran/negatif': sebaran(
    kelas(['kurang dari −30', '−30 sampai −1', '0', '1–30', 'lebih dari 30'], [3, 12, 4, 88, 40]),
    {
      satuan: 'pembayaran',
      sumbu: 'hari dari serah terima sampai dibayar',
      ukuran: 'Lama pembayaran, 2026',
      tidakDiketahui: 5,
    },
  ),
  'sebaran/besar': sebaran(
    kelas(
      Array.from({ length: 13 }, (_, i) => `${i * 30 + 1}–${i * 30 + 30}`),
      Array.from({ length: 13 }, (_, i) => Math.round(1_234_567 / (i + 1) ** 2)),
    ),
    {
      satuan: 'pembayaran',
      sumbu: 'hari dari serah terima sampai dibayar',
      ukuran: 'Lama pembayaran, 2026',
      contoh: false,
    },
  ),
  'sebaran/null': sebaran(kelas(PESERTA, [31, null, 40, null, 9, 6, 2]), { tidakDiketahui: 900 }),
};
