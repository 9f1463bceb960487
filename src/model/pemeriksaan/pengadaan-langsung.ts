import { AMBANG_PENGADAAN_LANGSUNG, ambangPengadaanLangsung } from '../../acuan/ambang-pengadaan-langsung.ts';
import type { Paket } from '../../schemas/paket.ts';
import { gagal, hps, nilaiKontrak } from '../angka-paket.ts';
import { formatRupiah, formatTanggal } from '../format.ts';
import { keSen } from '../uang.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** A pengadaan langsung within the limit of its kind on the day it was announced. */
export const pengadaanLangsung: Pemeriksaan = {
  kode: 'pengadaan-langsung-di-atas-batas',
  jenis: 'proses',
  judul: 'Mengapa dipilih dengan pengadaan langsung?',
  aturan:
    'Nilai kontrak (bila belum ada: HPS) dibandingkan dengan batas pengadaan langsung jenis itu pada hari pengumuman. Bila harinya tidak diketahui, dipakai batas pada akhir tahun anggaran.',
  kecuali: ['metode lain', 'proses yang gagal atau masih berupa rencana'],
  sumber: [...new Set(AMBANG_PENGADAAN_LANGSUNG.map((a) => a.sumber))].join('; '),
  periksa: (paket, { tahun }) => {
    if (paket.metode !== 'pengadaan-langsung' || gagal(paket) || paket.status === 'rencana') return TIDAK_BERLAKU;
    const nilai = nilaiKontrak(paket) ?? hps(paket);
    const ambang = paket.jenis && ambangPengadaanLangsung(paket.jenis, hariPemilihan(paket) ?? `${tahun}-12-31`);
    if (nilai === null || ambang === null) return TIDAK_TAHU;
    if (nilai <= keSen(ambang.batas)) return SESUAI;
    const batas = `${formatRupiah(keSen(ambang.batas))} sejak ${formatTanggal(ambang.sejak)}`;
    return catat([nilaiKontrak(paket) === null ? 'HPS' : 'Nilai kontrak', nilai], ['Batas', batas]);
  },
};

function hariPemilihan({ pemilihan, kontrak }: Paket): string | null {
  return pemilihan?.diumumkan ?? kontrak?.tanggal ?? null;
}
