import { pesanGagal } from '../../pesan-gagal.ts';

/** What went wrong, for somebody at the page "Data": as `pesanGagal` says it, without the word about a draft, which there is none of here. */
export function pesanData(error: unknown): string {
  return pesanGagal(error).replace(/ ?Tulisan Anda tetap ada di layar dan disimpan di peramban ini\./, '');
}
