import { type DatasetPaket } from '../schemas/impor.ts';
import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import { type NilaiTertutup, samaDenganTertutup } from './nilai-tertutup.ts';

/** Names of public bodies: they may equal what someone typed into a name column. */
const NAMA_LEMBAGA = /^opd\.\d+\.nama$|^impor\.instansi\.nama$/;

/**
 * The last look before writing: no value of the data set equals a value of a denied column. Throws `GalatMasukan` that names the fields,
 * never the values.
 */
export function periksaKebocoran(dataset: DatasetPaket, tertutup: NilaiTertutup): void {
  const masalah: Masalah[] = [];
  telusuri(dataset, '', (value, bidang) => {
    if (NAMA_LEMBAGA.test(bidang) || !samaDenganTertutup(value, tertutup)) return;
    masalah.push({
      berkas: `${dataset.impor.tahun}.json`,
      bidang,
      nilai: 'nilai yang sama dengan isi kolom tertutup (NIP, NPWP, rekening, atau nama orang)',
      harapan: 'bukan data pribadi',
      perbaikan: 'periksa baris asalnya di sumber: kolom itu berisi data pribadi di tempat yang salah',
    });
  });
  if (masalah.length > 0) throw new GalatMasukan('Impor dihentikan: data pribadi akan ikut terbit.', masalah);
}

function telusuri(value: unknown, bidang: string, lihat: (value: string, bidang: string) => void): void {
  if (typeof value === 'string') lihat(value, bidang);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) telusuri(inner, bidang === '' ? key : `${bidang}.${key}`, lihat);
}
