/** How spending is shared among firms. */
import { CAKUPAN_PANGSA } from '../acuan/cakupan-terendah.ts';
import type { Paket } from '../schemas/paket.ts';
import { cukup } from './jumlah.ts';
import { berpenyedia, nilaiPenyedia } from './nilai-penyedia.ts';
import { rasio } from './ringkasan.ts';
import { NOL, type Sen, tambah } from './uang.ts';

/** Shares of the largest firms with their coverage; shares are null when too little is known. */
export interface Konsentrasi {
  /** Firms that are named. */
  perusahaan: number;
  /** Value at named firms, sen: the base of the shares. */
  nilaiPerusahaan: Sen;
  /** Known value of all packages that somebody outside supplies, sen. */
  nilai: Sen;
  /** Packages whose value is known, of those that somebody outside supplies. */
  bernilai: number;
  dari: number;
  /** Per cent of the known value that names its firm; null when nothing is known. */
  cakupanNilai: number | null;
  /** Share of the 5 and 10 largest firms in per cent. */
  lima: number | null;
  sepuluh: number | null;
  /** With how many equal firms spending would be shared alike (10,000 ÷ Herfindahl index). */
  setara: number | null;
}

/** Concentration of a group of packages over firms (persons cannot be told apart and are no part of it). */
export function hitungKonsentrasi(paket: readonly Paket[]): Konsentrasi {
  const supplied = paket.filter(berpenyedia);
  const valued = supplied.flatMap((p) => {
    const nilai = nilaiPenyedia(p);
    return nilai === null ? [] : [{ nilai, kode: p.penyedia?.jenis === 'badan-usaha' ? p.penyedia.kode : null }];
  });
  const firms = new Map<string, Sen>();
  for (const { kode, nilai } of valued) if (kode !== null) firms.set(kode, tambah(firms.get(kode) ?? NOL, nilai));
  const amounts = [...firms.values()].sort((a, b) => b - a);
  const [nilaiPerusahaan, nilai] = [tambah(...amounts), tambah(...valued.map((v) => v.nilai))];
  const cakupanNilai = rasio(nilaiPerusahaan, nilai);
  const covered =
    (cakupanNilai ?? 0) >= CAKUPAN_PANGSA &&
    cukup({ diketahui: valued.length, dari: supplied.length }) &&
    nilaiPerusahaan > 0;
  const bagian = (n: number) => (covered ? rasio(tambah(...amounts.slice(0, n)), nilaiPerusahaan) : null);
  const squares = amounts.reduce((sum, a) => sum + (a / nilaiPerusahaan) ** 2, 0);
  return {
    perusahaan: firms.size,
    nilaiPerusahaan,
    nilai,
    bernilai: valued.length,
    dari: supplied.length,
    cakupanNilai,
    lima: bagian(5),
    sepuluh: bagian(10),
    setara: covered ? 1 / squares : null,
  };
}
