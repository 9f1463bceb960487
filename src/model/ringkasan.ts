import { CAKUPAN_SERAPAN } from '../acuan/cakupan-terendah.ts';
import type { Paket } from '../schemas/paket.ts';
import {
  dibayar,
  gagal,
  hps,
  mestinyaAdaHps,
  mestinyaAdaKontrak,
  mungkinDibayar,
  nilaiKontrak,
  nilaiPesanan,
  pesanan,
} from './angka-paket.ts';
import { cukup, type Jumlah, jumlahkan } from './jumlah.ts';
import { jumlahkanPagu } from './pagu.ts';
import type { Sen } from './uang.ts';

/** Totals of a group of packages, each with its coverage (domain brief §4.3). */
export interface Ringkasan {
  paket: number;
  pagu: Jumlah;
  hps: Jumlah;
  kontrak: Jumlah;
  dibayar: Jumlah;
}

/** Totals of one group: an OPD, a method, a status. */
export interface RingkasanKelompok extends Ringkasan {
  /** Code of the OPD, method or status. */
  kode: string;
  nama: string;
}

/** Totals of a group of packages. */
export function ringkas(paket: readonly Paket[]): Ringkasan {
  return {
    paket: paket.length,
    pagu: jumlahkanPagu(paket),
    hps: jumlahkan(paket.filter(mestinyaAdaHps), hps),
    kontrak: jumlahkan(paket.filter(mestinyaAdaKontrak), nilaiKontrak),
    dibayar: jumlahkan(paket.filter(mungkinDibayar), dibayar),
  };
}

/** Orders in the catalogue and online shops, cancelled ones apart: neither contract nor payment, so no part of the totals. */
export function jumlahkanPesanan(paket: readonly Paket[]): Jumlah {
  return jumlahkan(
    paket.filter((p) => pesanan(p) && !gagal(p)),
    nilaiPesanan,
  );
}

/** Totals per group, in the order of `nama`; `kunci` gives a package's group and its name. */
export function ringkasPer(
  paket: readonly Paket[],
  kunci: (paket: Paket) => { kode: string; nama: string },
): RingkasanKelompok[] {
  const groups = new Map<string, { nama: string; isi: Paket[] }>();
  for (const p of paket) {
    const { kode, nama } = kunci(p);
    const group = groups.get(kode) ?? { nama, isi: [] };
    group.isi.push(p);
    groups.set(kode, group);
  }
  return [...groups]
    .map(([kode, { nama, isi }]) => ({ kode, nama, ...ringkas(isi) }))
    .sort((a, b) => a.nama.localeCompare(b.nama, 'id', { numeric: true }) || a.kode.localeCompare(b.kode));
}

/** `dibayar` as per cent of `pagu` (serapan), or null when either is unknown, pagu is zero, or too few payments are known to mean anything. */
export function serapan(r: Ringkasan): number | null {
  return cukup(r.dibayar, CAKUPAN_SERAPAN) ? rasio(r.dibayar.nilai, r.pagu.nilai) : null;
}

/** Share of `a` in `b` in per cent, or null when either is unknown or `b` is zero. */
export function rasio(a: Sen | null, b: Sen | null): number | null {
  return a === null || b === null || b === 0 ? null : (a / b) * 100;
}
