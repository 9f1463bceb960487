import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import type { Paket } from '../../schemas/paket.ts';
import { gagal } from '../angka-paket.ts';
import { formatTanggal } from '../format.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

interface Tanda {
  nama: string;
  ambil: (paket: Paket) => string | null;
}

const DIUMUMKAN: Tanda = { nama: 'Pengumuman', ambil: (p) => p.pemilihan?.diumumkan ?? null };
const DITETAPKAN: Tanda = { nama: 'Penetapan pemenang', ambil: (p) => p.pemilihan?.ditetapkan ?? null };
const DITUNJUK: Tanda = { nama: 'Surat penunjukan (SPPBJ)', ambil: (p) => p.pemilihan?.ditunjuk ?? null };
const DIKONTRAK: Tanda = { nama: 'Kontrak', ambil: (p) => p.kontrak?.tanggal ?? null };
const DISERAHKAN: Tanda = { nama: 'Serah terima', ambil: (p) => p.serahTerima };

/** Announcement ≤ award. */
export const penetapanPengumuman = urutan('penetapan-mendahului-pengumuman', DIUMUMKAN, DITETAPKAN);
/** Award ≤ contract. */
export const kontrakPenetapan = urutan('kontrak-mendahului-penetapan', DITETAPKAN, DIKONTRAK);
/** Announcement ≤ award letter. */
export const penunjukanPengumuman = urutan('penunjukan-mendahului-pengumuman', DIUMUMKAN, DITUNJUK);
/** Award letter ≤ contract. */
export const kontrakPenunjukan = urutan('kontrak-mendahului-penunjukan', DITUNJUK, DIKONTRAK);
/** Announcement ≤ contract. */
export const kontrakPengumuman = urutan('kontrak-mendahului-pengumuman', DIUMUMKAN, DIKONTRAK);
/** Contract ≤ hand-over. */
export const serahTerimaKontrak = urutan('serah-terima-mendahului-kontrak', DIKONTRAK, DISERAHKAN);

/** One pair of days. It applies once the later one is on record; then the earlier one is to be there and not after it. */
function urutan(kode: string, dulu: Tanda, lalu: Tanda): Pemeriksaan {
  const [awal, akhir] = [kataKecil(dulu.nama), kataKecil(lalu.nama)];
  return {
    kode,
    jenis: 'proses',
    judul: `Mengapa tanggal ${akhir} lebih awal dari tanggal ${awal}?`,
    aturan: `Tanggal ${akhir} dibandingkan dengan tanggal ${awal}; hari yang sama tidak menjadi catatan.`,
    kecuali: [`paket yang belum punya tanggal ${akhir}`, 'proses yang gagal atau batal'],
    sumber: STANDAR_PEMERIKSAAN.tanggal,
    periksa: (paket) => {
      const [first, second] = [dulu.ambil(paket), lalu.ambil(paket)];
      if (gagal(paket) || second === null) return TIDAK_BERLAKU;
      if (first === null) return TIDAK_TAHU;
      return first <= second ? SESUAI : catat([lalu.nama, formatTanggal(second)], [dulu.nama, formatTanggal(first)]);
    },
  };
}

/** A name within a sentence; SPPBJ stays in capitals. */
function kataKecil(nama: string): string {
  return nama.slice(0, 1).toLowerCase() + nama.slice(1);
}
