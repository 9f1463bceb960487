import type { Paket } from '../schemas/paket.ts';
import type { BarisPaket } from './baris-paket.ts';
import { type KontrakSumber, pertama } from './pecahan.ts';

/** Value, shares, end and state from the latest addendum; signing day and begin from the first version. */
export function gabungKontrak(rows: readonly BarisPaket[]): Paket['kontrak'] {
  const withContract = rows.filter((r) => r.pecahan.isi.kontrak != null);
  if (withContract.length === 0) return null;
  const latest = withContract.map((r) => r.pecahan.isi.kontrak).filter((k) => k != null);
  const oldestFirst = rows
    .toSorted((a, b) => a.urutan - b.urutan || a.pecahan.versi - b.pecahan.versi)
    .map((r) => r.pecahan.isi);
  const dari = <K extends keyof KontrakSumber>(bidang: K): KontrakSumber[K] | null =>
    latest.find((k) => k[bidang] !== null)?.[bidang] ?? null;
  return {
    nilai: dari('nilai'),
    tanggal: oldestFirst.find((i) => i.kontrak?.tanggal != null)?.kontrak?.tanggal ?? null,
    mulai: pertama(oldestFirst, 'mulai'),
    selesai: pertama(
      rows.map((r) => r.pecahan.isi),
      'selesai',
    ),
    adendum: Math.max(...withContract.map((r) => r.pecahan.versi)),
    pdn: dari('pdn'),
    umk: dari('umk'),
    tuntas: dari('tuntas'),
  };
}
