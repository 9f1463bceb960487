import { keSen, type Sen } from '../../model/uang.ts';

const SATUAN: Readonly<Record<string, number>> = {
  '': 1,
  rb: 1e3,
  ribu: 1e3,
  jt: 1e6,
  juta: 1e6,
  m: 1e9,
  miliar: 1e9,
  milyar: 1e9,
  t: 1e12,
  triliun: 1e12,
};

/**
 * An amount as people type it: `200000000`, `200.000.000`, `Rp1,5 miliar`, `200 jt`, and `0.5` as programs write it; undefined when it is no amount, or more
 * than a number can hold exactly.
 */
export function bacaRupiahKetik(teks: string): Sen | undefined {
  const [, angka = '', satuan = ''] = /^(?:rp\.?)?\s*([\d.,]+)\s*([a-z]*)$/.exec(teks.trim().toLowerCase()) ?? [];
  const kali = Object.hasOwn(SATUAN, satuan) ? SATUAN[satuan] : undefined;
  if (kali === undefined || angka === '') return undefined;
  const polos = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(angka)
    ? angka.replaceAll('.', '').replace(',', '.')
    : angka.replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(polos)) return undefined;
  const sen = keSen(Number(polos) * kali);
  return Number.isSafeInteger(sen) ? sen : undefined;
}
