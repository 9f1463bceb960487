import type { Jenis } from '../../acuan/jenis.ts';
import type { Acak } from './acak.ts';

/** Number of invented subdistricts. */
const KECAMATAN = 10;

/** Where invented work takes place: one subdistrict, sometimes two, sometimes only the district; null when the source says nothing. */
export function lokasiContoh(acak: Acak, jenis: Jenis, kecamatan: string | null): string | null {
  if (kecamatan === null) return jenis === 'barang' || acak.peluang(0.7) ? null : 'Kabupaten Contoh';
  const lain = namaKecamatan(acak.bulat(1, KECAMATAN));
  if (acak.peluang(0.06) && lain !== kecamatan) return `${kecamatan} dan ${lain}`;
  if (acak.peluang(0.06)) return 'Kabupaten Contoh';
  return acak.peluang(0.3) ? `Desa Contoh ${acak.bulat(1, 9)}, ${kecamatan}` : kecamatan;
}

/** Name of an invented subdistrict: `Kecamatan Contoh 03`. */
export function namaKecamatan(nomor: number): string {
  return `Kecamatan Contoh ${String(nomor).padStart(2, '0')}`;
}
