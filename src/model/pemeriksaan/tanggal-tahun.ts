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

function tanggalPaket({ rup, pemilihan, kontrak, pesanan, pembayaran, serahTerima }: Paket): [string, string][] {
  const jamak = rup.some((r) => r.rencana?.tahunPertama != null);
  const days: [string, string | null | undefined][] = [
    ...rup.map((r): [string, string | null | undefined] => ['Rencana diumumkan', r.rencana?.diumumkan]),
    ['Pengumuman', pemilihan?.diumumkan],
    ['Penetapan pemenang', pemilihan?.ditetapkan],
    ['Surat penunjukan (SPPBJ)', pemilihan?.ditunjuk],
    ['Kontrak', kontrak?.tanggal],
    ['Mulai kerja', kontrak?.mulai],
    ['Akhir kontrak', jamak ? null : kontrak?.selesai],
    ['Pesanan', pesanan?.tanggal],
    ...pembayaran.map((b): [string, string | null] => ['Pembayaran', b.tanggal]),
    ['Serah terima', serahTerima],
  ];
  return days.flatMap(([nama, hari]) => (hari == null ? [] : [[nama, hari] as [string, string]]));
}
