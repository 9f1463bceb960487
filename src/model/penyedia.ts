import type { Paket, Penyedia } from '../schemas/paket.ts';

/** A supplier as the site names it; persons and unclear forms are never named. */
export function namaPenyedia(penyedia: Penyedia): string {
  switch (penyedia.jenis) {
    case 'badan-usaha':
      return penyedia.nama;
    case 'perorangan':
      return 'penyedia perorangan';
    case 'tidak-jelas':
      return 'penyedia yang bentuk usahanya tidak tercatat';
  }
}

/** Whether the unit does the work itself (swakelola, Perpres 16/2018). */
export function swakelola(paket: Paket): boolean {
  return paket.metode.startsWith('swakelola-');
}

/** Who does the work of a package, as a fact on its page. */
export function pelaksana(paket: Paket): string {
  if (paket.penyedia) {
    const nama = namaPenyedia(paket.penyedia);
    return nama.charAt(0).toUpperCase() + nama.slice(1);
  }
  return swakelola(paket) ? 'Dikerjakan sendiri (swakelola)' : 'Tidak tercatat';
}
