import type { Paket } from '../schemas/paket.ts';
import { gagal, mestinyaAdaKontrak, nilaiKontrak, nilaiPesanan, pencatatan, pesanan } from './angka-paket.ts';
import { swakelola } from './penyedia.ts';
import { keSen, type Sen } from './uang.ts';

/** What a package was worth to whoever supplies it: its contract, else its order, else the recorded spending; null when unknown or failed. */
export function nilaiPenyedia(paket: Paket): Sen | null {
  if (gagal(paket)) return null;
  return nilaiKontrak(paket) ?? nilaiPesanan(paket) ?? keSen(paket.realisasi?.nilai ?? null);
}

/** Whether somebody outside supplies the package: contracted, ordered or recorded, not done by the unit itself and not failed. */
export function berpenyedia(paket: Paket): boolean {
  if (gagal(paket) || swakelola(paket)) return false;
  return mestinyaAdaKontrak(paket) || pesanan(paket) || pencatatan(paket);
}
