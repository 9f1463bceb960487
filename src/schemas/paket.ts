import type { z } from 'zod';
import { JENIS } from '../acuan/jenis.ts';
import { METODE } from '../acuan/metode.ts';
import {
  bilangan,
  daftar,
  kode,
  objek,
  persen,
  pilihan,
  rupiah,
  tahun,
  tanggal,
  teks,
  teksPanjang,
  waktu,
  yaTidak,
} from './bidang.ts';
import { catatanSchema } from './catatan.ts';
import { idPaket } from './id-paket.ts';
import { kontrakSchema } from './kontrak.ts';
import { pembayaranSchema, realisasiSchema } from './pembayaran.ts';
import { pemilihanSchema, STATUS } from './pemilihan.ts';
import { penyediaSchema } from './penyedia.ts';
import { pesananSchema } from './pesanan.ts';
import { progresSchema } from './progres.ts';

export { AWALAN_ID, idPaket } from './id-paket.ts';
export { type Catatan, KODE_CATATAN, type KodeCatatan } from './catatan.ts';
export { type Penyedia } from './penyedia.ts';
export { type Progres } from './progres.ts';
export { STATUS, type Status } from './pemilihan.ts';
export { KEADAAN_PESANAN } from './pesanan.ts';

/** What an announced plan (RUP) says beside its pagu: schedule, and whether it is meant for domestic products and small firms. */
export const rencanaSchema = objek(
  {
    diumumkan: tanggal({
      label: 'Rencana diumumkan',
      keterangan: 'Hari rencana diumumkan di SiRUP.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.diumumkan',
        'isb-2020': 'tanggal_pengumuman_paket',
        'isb-2023': 'tgl_pengumuman_paket',
      },
    }).nullable(),
    pemilihanMulai: tanggal({
      label: 'Rencana mulai pemilihan',
      keterangan: 'Menurut rencana, bukan kejadian.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.pemilihanMulai',
        'isb-2020': 'tanggal_awal_pemilihan',
        'isb-2023': 'tgl_awal_pemilihan',
      },
    }).nullable(),
    pemilihanSelesai: tanggal({
      label: 'Rencana selesai pemilihan',
      keterangan: 'Menurut rencana, bukan kejadian.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.pemilihanSelesai',
        'isb-2020': 'tanggal_akhir_pemilihan',
        'isb-2023': 'tgl_akhir_pemilihan',
      },
    }).nullable(),
    kontrakMulai: tanggal({
      label: 'Rencana mulai kontrak',
      keterangan: 'Untuk swakelola: rencana mulai pelaksanaan.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.kontrakMulai',
        'isb-2020': 'tanggal_awal_kontrak',
        'isb-2023': 'tgl_awal_kontrak, tgl_awal_pelaksanaan_kontrak',
      },
    }).nullable(),
    kontrakSelesai: tanggal({
      label: 'Rencana akhir kontrak',
      keterangan: 'Untuk swakelola: rencana akhir pelaksanaan.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.kontrakSelesai',
        'isb-2020': 'tanggal_akhir_kontrak',
        'isb-2023': 'tgl_akhir_kontrak, tgl_akhir_pelaksanaan_kontrak',
      },
    }).nullable(),
    pdn: yaTidak({
      label: 'Direncanakan memakai produk dalam negeri',
      keterangan: 'Rencana, bukan nilai yang dikontrakkan.',
      sumber: { 'smep-v1': 'paket[].rup[].rencana.pdn', 'isb-2023': 'status_pdn' },
    }).nullable(),
    umk: yaTidak({
      label: 'Direncanakan untuk usaha mikro dan kecil',
      keterangan: 'Rencana, bukan nilai yang dikontrakkan.',
      sumber: { 'smep-v1': 'paket[].rup[].rencana.umk', 'isb-2023': 'status_ukm' },
    }).nullable(),
    tahunPertama: tahun({
      label: 'Tahun pertama',
      keterangan: 'Untuk kontrak tahun jamak: tahun anggaran pertamanya.',
      sumber: { 'smep-v1': 'paket[].rup[].rencana.tahunPertama', 'isb-2023': 'tahun_pertama' },
    }).nullable(),
  },
  { label: 'Rincian rencana' },
);

/** One stage of a tender with its times, as written by the source, WIB. */
export const tahapanSchema = objek(
  {
    nama: teks({
      label: 'Tahapan',
      keterangan: 'Nama tahapan seperti di SPSE.',
      contoh: 'Upload Dokumen Penawaran',
      sumber: { 'smep-v1': 'paket[].jadwal[].nama', 'isb-2023': 'nama_tahapan' },
    }),
    mulai: waktu({
      label: 'Mulai',
      keterangan: 'Jam dinding di sumber.',
      sumber: { 'smep-v1': 'paket[].jadwal[].mulai', 'isb-2023': 'tgl_awal' },
    }).nullable(),
    selesai: waktu({
      label: 'Selesai',
      keterangan: 'Jam dinding di sumber.',
      sumber: { 'smep-v1': 'paket[].jadwal[].selesai', 'isb-2023': 'tgl_akhir' },
    }).nullable(),
  },
  { label: 'Tahapan' },
);

/**
 * A package: one selection or recording process, or a plan without one yet. Money in rupiah, days in WIB; null is "not known to the
 * source" and never zero.
 */
export const paketSchema = objek(
  {
    id: idPaket(),
    opd: kode({
      label: 'Kode OPD',
      keterangan: 'Perangkat daerah pemilik paket; namanya ada di daftar OPD.',
      contoh: '1.02.0.00.0.00.02.0000',
      sumber: { 'smep-v1': 'paket[].opd', 'isb-2023': 'kd_satker_str', 'inaproc-v1': 'kode_satker, kd_satker' },
    }),
    nama: teks({
      label: 'Nama paket',
      keterangan: 'Seperti di sumber; data pribadi di dalamnya disamarkan.',
      contoh: 'Rehabilitasi Ruang Kelas Contoh 12',
      max: 500,
      sumber: {
        'smep-v1': 'paket[].nama',
        'isb-2020': 'nama_paket',
        'isb-2023': 'nama_paket, rup_nama_pkt, order_desc',
        'inaproc-v1': 'rup_name',
      },
    }),
    metode: pilihan({
      label: 'Metode pemilihan',
      keterangan: 'Perpres 16/2018 dan perubahannya; swakelola menurut tipenya.',
      pilihan: METODE,
      sumber: {
        'smep-v1': 'paket[].metode',
        'isb-2020': 'metode_pengadaan',
        'isb-2023': 'mtd_pemilihan, mtd_pengadaan, metode_pengadaan, tipe_swakelola',
      },
    }),
    jenis: pilihan({
      label: 'Jenis pengadaan',
      keterangan: 'Perpres 16/2018 Pasal 3.',
      pilihan: JENIS,
      sumber: {
        'smep-v1': 'paket[].jenis',
        'isb-2020': 'kategori_pengadaan',
        'isb-2023': 'jenis_pengadaan, kategori_pengadaan',
      },
    }).nullable(),
    sumberDana: teks({
      label: 'Sumber dana',
      keterangan: 'Seperti di sumber.',
      max: 40,
      contoh: 'APBD',
      sumber: {
        'smep-v1': 'paket[].sumberDana',
        'isb-2020': 'anggaran, ang',
        'isb-2023': 'sumber_dana',
        'inaproc-v1': 'funding_source',
      },
    }).nullable(),
    status: pilihan({
      label: 'Status pemilihan',
      keterangan: 'Sumber tidak membedakan gagal dan batal.',
      pilihan: STATUS,
      sumber: {
        'smep-v1': 'paket[].pemilihan.status',
        'isb-2020': 'nama_status_tender',
        'isb-2023': 'status_tender, status_nontender, status_nontender_pct_ket, status_swakelola_pct_ket',
      },
    }),
    rup: daftar(
      objek(
        {
          kode: kode({
            label: 'Kode RUP',
            keterangan: 'Kode rencana di SiRUP.',
            contoh: '55965678',
            sumber: {
              'smep-v1': 'paket[].rup[].kode',
              'isb-2020': 'kd_rup_paket',
              'isb-2023': 'kd_rup, kd_rup_paket',
              'inaproc-v1': 'kd_rup_paket, rup_code',
            },
          }),
          pagu: rupiah({
            label: 'Pagu RUP',
            keterangan: 'Pagu rencana itu sendiri, bila berkas RUP ikut diimpor.',
            sumber: { 'smep-v1': 'paket[].rup[].pagu', 'isb-2023': 'pagu (RUP-PaketPenyedia, RUP-PaketSwakelola)' },
          }).nullable(),
          rencana: rencanaSchema.nullable(),
        },
        { label: 'Rencana' },
      ),
      {
        label: 'Rencana (RUP)',
        keterangan: 'Rencana yang menaungi paket; satu rencana dapat menaungi beberapa paket.',
      },
    ),
    pagu: rupiah({
      label: 'Pagu proses',
      keterangan: 'Pagu menurut proses pemilihan.',
      sumber: { 'smep-v1': 'paket[].pagu', 'isb-2020': 'pagu', 'isb-2023': 'pagu', 'inaproc-v1': 'pagu' },
    }).nullable(),
    pemilihan: pemilihanSchema.nullable(),
    jadwal: daftar(tahapanSchema, { label: 'Jadwal tahapan tender' }),
    peserta: objek(
      {
        terdaftar: bilangan({
          label: 'Peserta mendaftar',
          keterangan: 'Banyaknya peserta yang tercatat.',
          contoh: 14,
          satuan: 'peserta',
          bulat: true,
          sumber: { 'smep-v1': 'paket[].peserta.terdaftar', 'isb-2023': 'banyaknya baris SPSE-PesertaTender' },
        }),
        menawar: bilangan({
          label: 'Peserta memasukkan penawaran',
          keterangan: 'Banyaknya peserta dengan nilai penawaran (OCDS tender.numberOfTenderers).',
          contoh: 3,
          satuan: 'peserta',
          bulat: true,
          sumber: {
            'smep-v1': 'paket[].peserta.menawar',
            'isb-2023': 'banyaknya baris SPSE-PesertaTender dengan nilai_penawaran',
          },
        }),
      },
      { label: 'Peserta', keterangan: 'Banyaknya saja; nama peserta yang kalah tidak dimuat.' },
    ).nullable(),
    kontrak: kontrakSchema.nullable(),
    penyedia: penyediaSchema.nullable(),
    pesanan: pesananSchema.nullable(),
    realisasi: realisasiSchema.nullable(),
    pembayaran: pembayaranSchema,
    fisik: persen({
      label: 'Kemajuan fisik',
      keterangan: 'Dari BAP/BAST terakhir, atau progres bulanan SMEP terakhir.',
      sumber: { 'smep-v1': 'paket[].progres[].realisasiFisik (terakhir)', 'isb-2023': 'progres_pekerjaan' },
    }).nullable(),
    serahTerima: tanggal({
      label: 'Serah terima (BAST)',
      keterangan: 'Hari seluruh pekerjaan diserahterimakan.',
      sumber: { 'smep-v1': 'paket[].serahTerima', 'isb-2023': 'tgl_bast' },
    }).nullable(),
    progres: daftar(progresSchema, { label: 'Progres per bulan' }),
    lokasi: teksPanjang({
      label: 'Lokasi pekerjaan',
      keterangan: 'Seperti di sumber; data pribadi di dalamnya disamarkan.',
      contoh: 'Kecamatan Contoh 01',
      max: 500,
      sumber: { 'smep-v1': 'paket[].lokasi', 'isb-2023': 'lokasi_pekerjaan', 'inaproc-v1': 'lokasi_pekerjaan' },
    }).nullable(),
    catatan: daftar(catatanSchema, { label: 'Catatan' }),
  },
  { label: 'Paket' },
);

/** A package as stored: money in rupiah. */
export type Paket = z.output<typeof paketSchema>;
