import { KEADAAN_PESANAN, type Paket } from '../schemas/paket.ts';
import { formatRupiah, formatTanggal } from './format.ts';
import { keSen } from './uang.ts';

type Rencana = NonNullable<Paket['rup'][number]['rencana']>;

/** One order in a sentence: value, day, state, and that it is no payment. */
export function rincianPesanan({ nilai, tanggal, keadaan }: NonNullable<Paket['pesanan']>): string {
  const besar = nilai === null ? 'Nilainya tidak diketahui' : formatRupiah(keSen(nilai));
  const hari = tanggal === null ? 'tanggal tidak tercatat' : `dipesan ${formatTanggal(tanggal)}`;
  return `${besar}, ${hari}. Keadaan: ${KEADAAN_PESANAN[keadaan].toLowerCase()}. Pesanan bukan kontrak dan bukan pembayaran; sumber tidak menyebut penyedianya.`;
}

/** What a plan says, line by line; what it does not say is left out. */
export function rincianRencana(r: Rencana): { nama: string; isi: string }[] {
  const lines = [
    { nama: 'Rencana diumumkan', isi: r.diumumkan && formatTanggal(r.diumumkan) },
    { nama: 'Rencana pemilihan', isi: rentang(r.pemilihanMulai, r.pemilihanSelesai) },
    { nama: 'Rencana pelaksanaan', isi: rentang(r.kontrakMulai, r.kontrakSelesai) },
    { nama: 'Produk dalam negeri (PDN)', isi: yaTidak(r.pdn) },
    { nama: 'Untuk usaha mikro dan kecil', isi: yaTidak(r.umk) },
    { nama: 'Tahun pertama (tahun jamak)', isi: r.tahunPertama === null ? null : String(r.tahunPertama) },
  ];
  return lines.flatMap(({ nama, isi }) => (isi === null ? [] : [{ nama, isi }]));
}

/** Hour of a moment as written, `09.00`. */
export function jamWib(waktu: string): string {
  return waktu.slice(11, 16).replace(':', '.');
}

function rentang(mulai: string | null, selesai: string | null): string | null {
  if (mulai === null && selesai === null) return null;
  return `${mulai === null ? '–' : formatTanggal(mulai)} sampai ${selesai === null ? '–' : formatTanggal(selesai)}`;
}

function yaTidak(nilai: boolean | null): string | null {
  return nilai === null ? null : nilai ? 'Ya' : 'Tidak';
}
