/** Fetches a year's columns once, and the plan codes when they are needed. */
import { buatIndeksKata, type IndeksKata, tambahRup } from './cari-kata.ts';
import type { KolomPaket, KolomRup } from './kolom.ts';
import { bacaTabel } from './tabel.ts';

/** Years that were asked for, by year. */
export type Pemuat = (tahun: number) => Promise<IndeksKata>;

/** A loader that keeps what it has; a failed year is fetched anew next time. `dasar` is the base path. */
export function buatPemuat(dasar: string): Pemuat {
  const years = new Map<number, Promise<IndeksKata>>();
  return (tahun) => {
    const known = years.get(tahun);
    if (known) return known;
    const baru = ambil<KolomPaket>(`${dasar}paket/tahun/${tahun}.json`).then((kolom) =>
      buatIndeksKata(bacaTabel(kolom)),
    );
    years.set(tahun, baru);
    baru.catch(() => years.delete(tahun));
    return baru;
  };
}

/** Adds the plan codes of the table's year, once. Rejects when they cannot be had. */
export async function muatRup(indeks: IndeksKata, dasar: string): Promise<void> {
  if (indeks.rup === null)
    tambahRup(indeks, await ambil<KolomRup>(`${dasar}paket/tahun/${indeks.tabel.kolom.tahun}-rup.json`));
}

async function ambil<T>(alamat: string): Promise<T> {
  const response = await fetch(alamat);
  if (!response.ok) throw new Error(`${alamat}: ${response.status}`);
  return (await response.json()) as T;
}
