/** The order of rows, worked out once per order and kept. Unknown amounts stand last either way, equal ones by name. */
import type { KolomUrut, Urutan } from './saringan.ts';
import type { TabelPaket } from './tabel.ts';

/** Orders of a table, kept. */
export type IngatanUrut = Map<Urutan, Uint32Array>;

/** Rows marked with 1, in the order asked for. */
export function urutkanBaris(
  tabel: TabelPaket,
  { cocok, banyak }: { cocok: Uint8Array; banyak: number },
  urut: Urutan,
  ingatan: IngatanUrut,
): Uint32Array {
  const rows = new Uint32Array(banyak);
  let n = 0;
  for (const baris of urutanSemua(tabel, urut, ingatan)) if (cocok[baris] === 1) rows[n++] = baris;
  return rows;
}

/** Every row, ordered. */
export function urutanSemua(tabel: TabelPaket, urut: Urutan, ingatan: IngatanUrut): Uint32Array {
  const known = ingatan.get(urut);
  if (known) return known;
  const rows = buatUrutan(tabel, urut, ingatan);
  ingatan.set(urut, rows);
  return rows;
}

function buatUrutan(tabel: TabelPaket, urut: Urutan, ingatan: IngatanUrut): Uint32Array {
  if (urut === 'nama') return urutkanNama(tabel.nama);
  if (urut === '-nama') return urutanSemua(tabel, 'nama', ingatan).toReversed();
  const arah = urut.startsWith('-') ? -1 : 1;
  const kolom = urut.replace(/^-/, '') as Exclude<KolomUrut, 'nama'>;
  const kunci = Float64Array.from(kolom === 'opd' ? tabel.faset.opd.isi : tabel.nilai[kolom], (n) =>
    Number.isNaN(n) ? Infinity : n * arah,
  );
  return susunMenurut(kunci, urutanSemua(tabel, 'nama', ingatan));
}

/** Rows by their keys, equal ones in the order given: keys are sorted without a function to compare them, which is several times as fast. */
function susunMenurut(kunci: Float64Array, menurutNama: Uint32Array): Uint32Array {
  const urut = kunci.toSorted();
  const terisi = new Uint32Array(kunci.length);
  const rows = new Uint32Array(kunci.length);
  for (const baris of menurutNama) {
    const pertama = letakPertama(urut, kunci[baris] ?? Infinity);
    rows[pertama + (terisi[pertama] ?? 0)] = baris;
    terisi[pertama] = (terisi[pertama] ?? 0) + 1;
  }
  return rows;
}

/** First place of a key that is there (binary search). */
function letakPertama(urut: Float64Array, kunci: number): number {
  let [bawah, atas] = [0, urut.length];
  while (bawah < atas) {
    const tengah = (bawah + atas) >> 1;
    if ((urut[tengah] ?? Infinity) < kunci) bawah = tengah + 1;
    else atas = tengah;
  }
  return bawah;
}

/** By small letters, and numbers as wide as each other, so that 2 stands before 10: many times as fast as a collator. */
function urutkanNama(nama: readonly string[]): Uint32Array {
  const kunci = nama.map((n) => n.toLowerCase().replace(/\d+/g, (angka) => angka.padStart(12, '0')));
  return Uint32Array.from(kunci.keys()).sort((a, b) => {
    const [m, n] = [kunci[a] ?? '', kunci[b] ?? ''];
    return m < n ? -1 : m > n ? 1 : a - b;
  });
}
