import type { TabelTerbaca } from './baca-tabel.ts';
import { bandingTeks } from './banding-teks.ts';
import type { InstansiTerhitung } from './daerah.ts';
import { DAFTAR_PEMBACA, urutanPembaca } from './pembaca/daftar.ts';

/** Tables in an order that does not depend on how they were given: by reader, then name, then content. */
export function urutkanTabel(tabel: readonly TabelTerbaca[]): TabelTerbaca[] {
  return tabel.toSorted(
    (a, b) =>
      urutan(a) - urutan(b) ||
      bandingTeks(a.berkas.nama, b.berkas.nama) ||
      bandingTeks(a.berkas.sha256, b.berkas.sha256),
  );
}

/** All bodies of all tables with their rows, by code. */
export function gabungInstansi(tabel: readonly TabelTerbaca[]): InstansiTerhitung[] {
  const bodies = new Map<string, InstansiTerhitung>();
  for (const { kode, nama, baris } of tabel.flatMap((t) => t.instansi)) {
    const known = bodies.get(kode);
    if (!known) bodies.set(kode, { kode, nama, baris });
    else {
      known.baris += baris;
      if (known.nama === kode || (nama !== kode && nama < known.nama)) known.nama = nama;
    }
  }
  return [...bodies.values()].sort((a, b) => bandingTeks(a.kode, b.kode));
}

function urutan(t: TabelTerbaca): number {
  return t.pembaca === null ? DAFTAR_PEMBACA.length : urutanPembaca(t.pembaca);
}
