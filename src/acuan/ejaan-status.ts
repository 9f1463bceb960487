import { rapatkanEjaan } from './ejaan-metode.ts';

/** Selection status as data sets hold it; the labels are in `src/schemas/paket.ts`. */
type StatusEjaan = 'berlangsung' | 'selesai' | 'gagal' | 'tidak-diketahui';

/** Spellings of a selection's status in SPSE exports; "-" means that the source does not say. */
const EJAAN_STATUS: ReadonlyMap<string, StatusEjaan> = new Map<string, StatusEjaan>([
  ['', 'tidak-diketahui'],
  ['selesai', 'selesai'],
  ['berlangsung', 'berlangsung'],
  ['paket selesai', 'selesai'],
  ['paket sedang berjalan', 'berlangsung'],
  ['aktif', 'berlangsung'],
  ['ditutup', 'gagal'],
  ['paket dibatalkan', 'gagal'],
  ['gagal batal', 'gagal'],
  ['gagal', 'gagal'],
  ['batal', 'gagal'],
  ['tender gagal', 'gagal'],
  ['tender batal', 'gagal'],
  ['seleksi gagal', 'gagal'],
  ['seleksi batal', 'gagal'],
]);

/** Status a source's word means; null when the word is not in the table, "tidak-diketahui" when there is no word. */
export function statusDariEjaan(kata: string | null): StatusEjaan | null {
  return EJAAN_STATUS.get(rapatkanEjaan(kata ?? '')) ?? null;
}
