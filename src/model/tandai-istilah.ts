/** Finds terms of the glossary in a label or sentence of the site's own. */
import { DAFTAR_ISTILAH, istilah, type KodeIstilah } from '../acuan/istilah.ts';

/** A piece of text: plain, or a term with its code. */
export type Potongan = string | { kode: KodeIstilah; teks: string };

/** Term by spelling. Throws an Error when two terms claim one spelling. */
export const EJAAN_ISTILAH: ReadonlyMap<string, KodeIstilah> = bacaEjaan();

const AMAN = /[.*+?^${}()|[\]\\]/g;
const POLA = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(?:${[...EJAAN_ISTILAH.keys()]
    .sort((a, b) => b.length - a.length)
    .map((e) => e.replace(AMAN, '\\$&'))
    .join('|')})(?![\\p{L}\\p{N}/-])`,
  'gu',
);

/** The text in pieces, every term marked where it first stands; of two that overlap, the one that begins first, then the longer. */
export function tandaiIstilah(teks: string): readonly Potongan[] {
  const hasil: Potongan[] = [];
  const sudah = new Set<KodeIstilah>();
  let akhir = 0;
  for (const { 0: kata, index } of teks.matchAll(POLA)) {
    const kode = EJAAN_ISTILAH.get(kata);
    if (kode === undefined || sudah.has(kode)) continue;
    sudah.add(kode);
    if (index > akhir) hasil.push(teks.slice(akhir, index));
    hasil.push({ kode, teks: kata });
    akhir = index + kata.length;
  }
  if (akhir < teks.length) hasil.push(teks.slice(akhir));
  return hasil;
}

function bacaEjaan(): Map<string, KodeIstilah> {
  const peta = new Map<string, KodeIstilah>();
  for (const kode of DAFTAR_ISTILAH) {
    const { nama, ejaan = [nama] } = istilah(kode);
    for (const e of ejaan) {
      const lain = peta.get(e);
      if (lain !== undefined) throw new Error(`Ejaan "${e}" dipakai dua istilah: ${lain} dan ${kode}`);
      peta.set(e, kode);
    }
  }
  return peta;
}
