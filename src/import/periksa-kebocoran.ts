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
  const sama = denganIngatan((value) => samaDenganTertutup(value, tertutup));
  if (!adaTeks(dataset, sama)) return;
  telusuri(dataset, [], (value, jalur) => {
    if (!sama(value)) return;
    const bidang = jalur.join('.');
    if (NAMA_LEMBAGA.test(bidang)) return;
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

/** No denied value is shorter, and none is a day. */
const TERPENDEK = 6;
const HARI = /^\d{4}-\d{2}-\d{2}$/;

/** Codes and names of firms stand in many packages: each is compared once. */
function denganIngatan(periksa: (value: string) => boolean): (value: string) => boolean {
  const ingatan = new Map<string, boolean>();
  return (value) => {
    if (value.length < TERPENDEK || HARI.test(value)) return false;
    const known = ingatan.get(value);
    if (known !== undefined) return known;
    const hasil = periksa(value);
    if (ingatan.size < 50_000) ingatan.set(value, hasil);
    return hasil;
  };
}

/** Whether some text below `value` is `dicari`; where it stands is only worked out when there is one. */
function adaTeks(value: unknown, dicari: (value: string) => boolean): boolean {
  if (typeof value === 'string') return dicari(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => typeof inner !== 'number' && adaTeks(inner, dicari));
}

/** Calls `lihat` with every text below `value`; `jalur` is where it stands, the same array each time. */
function telusuri(value: unknown, jalur: string[], lihat: (value: string, jalur: readonly string[]) => void): void {
  if (typeof value === 'string') {
    lihat(value, jalur);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const key in value) {
    jalur.push(key);
    telusuri((value as Record<string, unknown>)[key], jalur, lihat);
    jalur.pop();
  }
}
