import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import type { Paket } from '../../schemas/paket.ts';
import { formatTanggal } from '../format.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_TAHU } from './pemeriksaan.ts';

/** Years a day may lie before or after the budget year. */
export const JARAK_TAHUN = 2;

/** Every day on record lies within the budget year ± 2. */
export const tanggalTahun: Pemeriksaan = {
  kode: 'tanggal-jauh-dari-tahun-anggaran',
  jenis: 'data',
  judul: 'Apakah tanggalnya benar, sejauh itu dari tahun anggaran?',
  aturan: `Setiap tanggal paket berada paling jauh ${JARAK_TAHUN} tahun sebelum atau sesudah tahun anggaran.`,
  kecuali: ['akhir kontrak yang rencananya tahun jamak', 'tanggal rencana yang belum terjadi'],
  sumber: STANDAR_PEMERIKSAAN.tanggal,
  periksa: (paket, { tahun }) => {
    const [awal, akhir] = [`${tahun - JARAK_TAHUN}-01-01`, `${tahun + JARAK_TAHUN}-12-31`];
    const known = tanggalPaket(paket);
    if (known.length === 0) return TIDAK_TAHU;
    const odd = known.filter(([, hari]) => hari < awal || hari > akhir);
    return odd.length === 0 ? SESUAI : catat(...odd.map(([nama, hari]) => [nama, formatTanggal(hari)] as const));
  },
};

/** Days on record with what they are, in the order of the procedure. */
function tanggalPaket({ rup, pemilihan, kontrak, pesanan, pembayaran, serahTerima }: Paket): [string, string][] {
  const known: [string, string][] = [];
  const tambah = (nama: string, hari: string | null | undefined) => {
    if (hari != null) known.push([nama, hari]);
  };
  for (const { rencana } of rup) tambah('Rencana diumumkan', rencana?.diumumkan);
  tambah('Pengumuman', pemilihan?.diumumkan);
  tambah('Penetapan pemenang', pemilihan?.ditetapkan);
  tambah('Surat penunjukan (SPPBJ)', pemilihan?.ditunjuk);
  tambah('Kontrak', kontrak?.tanggal);
  tambah('Mulai kerja', kontrak?.mulai);
  if (!rup.some((r) => r.rencana?.tahunPertama != null)) tambah('Akhir kontrak', kontrak?.selesai);
  tambah('Pesanan', pesanan?.tanggal);
  for (const { tanggal } of pembayaran) tambah('Pembayaran', tanggal);
  tambah('Serah terima', serahTerima);
  return known;
}
