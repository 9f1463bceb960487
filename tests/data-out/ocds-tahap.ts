/** One package at each stage and of each kind, for the tests of OCDS. */
import { type Paket } from '../../src/schemas/paket.ts';
import { kontrakUji, paketUji } from '../model/buatan.ts';

const RENCANA = {
  diumumkan: '2026-01-05',
  pemilihanMulai: '2026-02-01',
  pemilihanSelesai: '2026-02-28',
  kontrakMulai: '2026-03-01',
  kontrakSelesai: '2026-11-30',
  pdn: true,
  umk: null,
  tahunPertama: null,
};
const FIRMA = { jenis: 'badan-usaha', kode: '9970012', nama: 'CV Contoh 012', terverifikasi: true } as const;
const PEMILIHAN = { hps: 190_000_000.5, diumumkan: '2026-02-01', ditetapkan: null, ditunjuk: null, versi: 1 };
const TERPILIH = { ...PEMILIHAN, ditetapkan: '2026-03-02' };
const KONTRAK = {
  nilai: 180_000_000,
  tanggal: '2026-03-10',
  mulai: '2026-03-12',
  selesai: '2026-09-30',
  adendum: 0,
  pdn: null,
  umk: 180_000_000,
  tuntas: null,
};
const BAYAR = [
  { tanggal: '2026-05-04', nilai: 60_000_000 },
  { tanggal: null, nilai: 20_000_000 },
];

/** Packages by what they show. */
export const TAHAP_OCDS: Readonly<Record<string, Paket>> = {
  'rencana saja': paketUji({
    id: 'rup-55965678',
    status: 'rencana',
    rup: [{ kode: '55965678', pagu: 200_000_000, rencana: RENCANA }],
  }),
  'rencana tanpa pagu': paketUji({ id: 'rup-55965679', status: 'rencana', metode: 'tidak-diketahui', jenis: null }),
  'sedang dipilih, dengan jadwal dan peserta': paketUji({
    id: 'tender-2',
    metode: 'seleksi',
    jenis: 'konsultansi',
    status: 'berlangsung',
    pemilihan: PEMILIHAN,
    jadwal: [
      { nama: 'Pengumuman prakualifikasi', mulai: '2026-02-01T09:00:00+07:00', selesai: '2026-02-08T09:00:00+07:00' },
      { nama: 'Upload Dokumen Penawaran', mulai: '2026-02-10T09:00:00+07:00', selesai: '2026-02-17T14:00:00+07:00' },
    ],
    peserta: { terdaftar: 14, menawar: 3 },
  }),
  gagal: paketUji({ id: 'tender-3', metode: 'tender', status: 'gagal', pemilihan: PEMILIHAN }),
  'gagal, tetapi berkontrak di sumber lain': paketUji({
    id: 'tender-4',
    status: 'gagal',
    kontrak: KONTRAK,
    penyedia: FIRMA,
  }),
  terpilih: paketUji({ id: 'tender-5', metode: 'tender-cepat', pemilihan: TERPILIH, penyedia: FIRMA }),
  'selesai dipilih, penyedia tidak tercatat': paketUji({ id: 'nontender-5' }),
  'berkontrak, dengan adendum': paketUji({
    id: 'tender-6',
    pemilihan: TERPILIH,
    penyedia: FIRMA,
    kontrak: { ...KONTRAK, adendum: 2 },
  }),
  'kontrak tanpa nilai dan tanggal': paketUji({
    id: 'nontender-6',
    kontrak: kontrakUji(null),
    penyedia: { jenis: 'tidak-jelas' },
  }),
  'dibayar sebagian, penyedia perorangan': paketUji({
    id: 'nontender-7',
    kontrak: KONTRAK,
    penyedia: { jenis: 'perorangan' },
    pembayaran: BAYAR,
    progres: [
      { bulan: '2026-04', targetKeuangan: 0, realisasiKeuangan: 0, targetFisik: 20, realisasiFisik: 0 },
      { bulan: '2026-05', targetKeuangan: null, realisasiKeuangan: null, targetFisik: null, realisasiFisik: 44.5 },
    ],
  }),
  diserahterimakan: paketUji({
    id: 'nontender-8',
    kontrak: { ...KONTRAK, tuntas: true },
    penyedia: FIRMA,
    pembayaran: BAYAR,
    fisik: 100,
    serahTerima: '2026-09-28',
  }),
  'pesanan katalog': paketUji({
    id: 'epurchasing-9',
    metode: 'e-purchasing',
    status: 'tidak-diketahui',
    pesanan: { nilai: 15_000_000, tanggal: '2026-04-01', keadaan: 'diproses' },
  }),
  'pencatatan dengan jumlah dan rincian yang berbeda': paketUji({
    id: 'pct-10',
    metode: 'dikecualikan',
    realisasi: { nilai: 90_000_000, pdn: null, umk: null },
    pembayaran: BAYAR,
  }),
  'swakelola tipe 1': paketUji({
    id: 'swakelola-11',
    metode: 'swakelola-1',
    jenis: null,
    realisasi: { nilai: 80_000_000, pdn: null, umk: null },
    pembayaran: BAYAR,
  }),
  'swakelola tipe 3 yang baru berjalan': paketUji({ id: 'swakelola-12', metode: 'swakelola-3', status: 'berlangsung' }),
};
