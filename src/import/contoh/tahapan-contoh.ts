import type { PaketSmep } from '../../schemas/smep.ts';
import type { Acak } from './acak.ts';
import { hariKe, hariKerja } from './hari.ts';

type Tahapan = NonNullable<PaketSmep['jadwal']>[number];

/** Days of a selection that its stages hang on; 0 is 1 January. */
export interface HariTender {
  umum: number;
  /** Last day for offers. */
  tutup: number;
  tetap: number;
  kontrak: number;
}

/** Day a share of the way from one to another. */
const antara = (a: number, b: number, bagian: number) => Math.round(a + (b - a) * bagian);

/** Stages of an invented tender, named as SPSE names them; a selection of consultants asks for qualifications first. */
export function buatTahapan(acak: Acak, tahun: number, hari: HariTender, prakualifikasi: boolean): Tahapan[] {
  const { umum, tutup, tetap, kontrak } = hari;
  const jam = acak.bulat(8, 15);
  const tahap = (nama: string, mulai: number, selesai: number, pukul = 16): Tahapan => ({
    nama,
    mulai: saat(tahun, mulai, 8),
    selesai: saat(tahun, Math.max(mulai, selesai), pukul),
  });
  const akhir = [
    tahap('Penetapan pemenang', tetap, tetap),
    tahap('Pengumuman pemenang', tetap, tetap, 17),
    tahap('Masa Sanggah Hasil Lelang', tetap + 1, antara(tetap, kontrak, 0.6)),
    tahap('Surat penunjukan penyedia barang/jasa', antara(tetap, kontrak, 0.6), antara(tetap, kontrak, 0.8)),
    tahap('Penandatanganan kontrak', antara(tetap, kontrak, 0.8), kontrak),
  ];
  if (prakualifikasi) {
    const kualifikasi = antara(umum, tutup, 0.45);
    return [
      tahap('Pengumuman prakualifikasi', umum, kualifikasi),
      tahap('Upload dokumen prakualifikasi', umum + 1, kualifikasi, jam),
      tahap('Penetapan Hasil Kualifikasi', antara(kualifikasi, tutup, 0.4), antara(kualifikasi, tutup, 0.4)),
      tahap('Upload Dokumen Penawaran', antara(kualifikasi, tutup, 0.5), tutup, jam),
      tahap('Pembukaan dan evaluasi penawaran file I', tutup + 1, antara(tutup, tetap, 0.6)),
      tahap('Klarifikasi dan negosiasi teknis dan biaya', antara(tutup, tetap, 0.7), tetap),
      ...akhir,
    ];
  }
  return [
    tahap('Pengumuman pascakualifikasi', umum, tutup),
    tahap('Penjelasan dokumen lelang', antara(umum, tutup, 0.35), antara(umum, tutup, 0.35), 11),
    tahap('Upload Dokumen Penawaran', antara(umum, tutup, 0.35), tutup, jam),
    tahap('Pembukaan file dokumen penawaran', tutup, antara(tutup, tetap, 0.3)),
    tahap('Pembuktian kualifikasi', antara(tutup, tetap, 0.5), antara(tutup, tetap, 0.8)),
    ...akhir,
  ];
}

/** Bidders of an invented tender: many register, few make an offer; a failed one had hardly any. */
export function buatPeserta(acak: Acak, gagal: boolean): NonNullable<PaketSmep['peserta']> {
  const menawar = gagal ? acak.bulat(0, 1) : acak.pilih([1, 2, 3, 4, 5, 6, 8], (n) => (n < 4 ? 5 : 2));
  return { terdaftar: menawar + acak.bulat(3, 24), menawar };
}

function saat(tahun: number, n: number, jam: number): string {
  return `${hariKe(tahun, hariKerja(tahun, n))}T${String(jam).padStart(2, '0')}:00:00+07:00`;
}
