import { berbadanUsaha } from '../acuan/ejaan-badan-usaha.ts';
import { AwalKata } from './awal-kata.ts';
import { PENANDA, samarkanBentuk } from './data-pribadi.ts';
import { angkaTertutup, type NilaiTertutup } from './nilai-tertutup.ts';

/** A text after masking, and how many things were masked. */
export interface Tersamar {
  teks: string;
  jumlah: number;
}

/** Masks a free text. */
export type Penyamar = (teks: string) => Tersamar;

/** A masker of free text: shapes of personal data, denied numbers, and denied names as whole words (but not names of known firms). */
export function buatPenyamar(tertutup: NilaiTertutup, firma: ReadonlySet<string>): Penyamar {
  const pemilik = [...tertutup.rekening].filter((nama) => !firma.has(nama) && !berbadanUsaha(nama));
  const dicari = [...tertutup.orang, ...pemilik].filter((nama) => !firma.has(nama));
  const frasa = indeksFrasa(dicari);
  const awal = new AwalKata(dicari);
  return (teks) => {
    const bentuk = samarkanBentuk(teks);
    const angka = gantiAngka(bentuk.teks, tertutup);
    const nama = awal.didalam(angka.teks) ? gantiNama(angka.teks, frasa) : { teks: angka.teks, jumlah: 0 };
    return { teks: nama.teks, jumlah: bentuk.jumlah + angka.jumlah + nama.jumlah };
  };
}

function gantiAngka(teks: string, tertutup: NilaiTertutup): Tersamar {
  let jumlah = 0;
  const samar = (found: string) => {
    if (!angkaTertutup(found.replace(/\D/g, ''), tertutup)) return found;
    jumlah += 1;
    return PENANDA;
  };
  const hasil = teks.replace(/\d(?:[ .-]?\d){5,}/g, (found) => {
    const whole = samar(found);
    return whole === found ? found.replace(/\d{6,}/g, samar) : whole;
  });
  return { teks: hasil, jumlah };
}

function indeksFrasa(frasa: readonly string[]): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const nama of frasa) {
    const words = nama.split(' ');
    const first = words[0] ?? '';
    const list = index.get(first);
    if (list) list.push(words);
    else index.set(first, [words]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

function gantiNama(teks: string, frasa: ReadonlyMap<string, string[][]>): Tersamar {
  const words = [...teks.matchAll(/[a-z0-9]+/gi)].map((m) => ({
    kata: m[0].toLowerCase(),
    awal: m.index,
    akhir: m.index + m[0].length,
  }));
  let hasil = '';
  let terakhir = 0;
  let jumlah = 0;
  for (let i = 0; i < words.length; i += 1) {
    const hit = frasa.get(words[i]?.kata ?? '')?.find((f) => f.every((kata, k) => words[i + k]?.kata === kata));
    if (!hit) continue;
    hasil += teks.slice(terakhir, words[i]?.awal) + PENANDA;
    terakhir = words[i + hit.length - 1]?.akhir ?? teks.length;
    i += hit.length - 1;
    jumlah += 1;
  }
  return { teks: hasil + teks.slice(terakhir), jumlah };
}
