import { type z } from 'zod';
import {
  bilangan,
  daftar,
  markdown,
  objek,
  opsional,
  pilihan,
  rujukan,
  tanggal,
  tautan,
  teks,
  teksPanjang,
} from './bidang.ts';
import { bidangTerbitan, contoh } from './terbitan.ts';

/** Whom a service is for. */
export const UNTUK = { penyedia: 'Penyedia', opd: 'Perangkat daerah (OPD)', warga: 'Warga' } as const;

const butir = (label: string, keterangan: string) =>
  opsional(daftar(teks({ label: 'Butir', max: 300 }), { label, keterangan, min: 1, max: 30 }));
const uraian = (label: string, keterangan?: string) =>
  opsional(teksPanjang({ label, ...(keterangan ? { keterangan } : {}), max: 600 }));

/** Front matter of a service, `content/layanan/<slug>.md`: the 14 components of a service standard (UU 25/2009; PermenPAN-RB 15/2014), each left empty until it is set. */
export const layananSchema = objek(
  {
    judul: teks({ label: 'Nama layanan', min: 5, max: 120 }),
    ringkasan: teksPanjang({ label: 'Ringkasan', keterangan: 'Apa yang didapat pemohon.', min: 20, max: 240 }),
    untuk: daftar(pilihan({ label: 'Untuk', pilihan: UNTUK }), { label: 'Untuk siapa', min: 1, max: 3 }),
    mulai: opsional(
      objek(
        { label: teks({ label: 'Teks tautan', max: 60 }), alamat: tautan({ label: 'Alamat' }) },
        { label: 'Mulai di sini' },
      ),
    ),
    persyaratan: butir('Persyaratan', 'Yang harus dibawa atau dipenuhi.'),
    prosedur: butir('Sistem, mekanisme, dan prosedur', 'Langkah demi langkah, menurut urutannya.'),
    jangkaWaktu: uraian('Jangka waktu penyelesaian'),
    biaya: uraian('Biaya/tarif', 'Tulis “Tidak dipungut biaya” bila gratis.'),
    produk: uraian('Produk pelayanan', 'Apa yang diterima pemohon.'),
    pengaduan: uraian('Penanganan pengaduan, saran, dan masukan'),
    dasarHukum: opsional(daftar(rujukan('regulasi', { label: 'Regulasi' }), { label: 'Dasar hukum', min: 1, max: 12 })),
    sarana: uraian('Sarana, prasarana, dan fasilitas'),
    kompetensi: uraian('Kompetensi pelaksana'),
    pengawasan: uraian('Pengawasan internal'),
    jumlahPelaksana: uraian('Jumlah pelaksana'),
    jaminanPelayanan: uraian('Jaminan pelayanan'),
    jaminanKeamanan: uraian('Jaminan keamanan dan keselamatan'),
    evaluasi: uraian('Evaluasi kinerja pelaksana'),
    diperbarui: opsional(tanggal({ label: 'Diperbarui', keterangan: 'Hari terakhir standar ini diperiksa.' })),
    urutan: opsional(bilangan({ label: 'Urutan di daftar', min: 1, max: 99, bulat: true })),
    contoh,
    ...bidangTerbitan(),
  },
  { label: 'Layanan' },
);

/** Body of a service, as the CMS edits it. */
export const layananIsi = markdown({ label: 'Penjelasan', min: 20 });

/** Front matter of a service after parsing. */
export type Layanan = z.output<typeof layananSchema>;
