import type { Penyedia } from '../schemas/paket.ts';

/** A supplier as the site names it; persons and unclear forms are never named. */
export function namaPenyedia(penyedia: Penyedia | null): string {
  switch (penyedia?.jenis) {
    case 'badan-usaha':
      return penyedia.nama;
    case 'perorangan':
      return 'Penyedia perorangan';
    case 'tidak-jelas':
      return 'Penyedia (bentuk usaha tidak tercatat)';
    default:
      return 'Tidak tercatat';
  }
}
