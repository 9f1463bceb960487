/** Packages of all years that fit a query, for the search page: newest year first, older ones only while there is room. */
import { cariKata, kataTanya, mungkinKodeRup } from './cari-kata.ts';
import { muatRup, type Pemuat } from './muat.ts';
import { urutkanBaris } from './urut-baris.ts';

/** A package that fits. */
export interface PaketTemuan {
  id: string;
  nama: string;
  opd: string;
  tahun: number;
  contoh: boolean;
}

/** What was found: some packages, and how many there are in each year that was looked through. */
export interface HasilLintasTahun {
  paket: PaketTemuan[];
  perTahun: { tahun: number; banyak: number }[];
}

/** At most `terbanyak` packages, largest pagu first in each year; `tahun` newest first. Rejects when a year cannot be loaded. */
export async function cariLintasTahun(
  tanya: string,
  { muat, tahun, dasar, terbanyak }: { muat: Pemuat; tahun: readonly number[]; dasar: string; terbanyak: number },
): Promise<HasilLintasTahun> {
  const hasil: HasilLintasTahun = { paket: [], perTahun: [] };
  if (kataTanya(tanya).every((k) => k.length < 2)) return hasil;
  for (const t of tahun) {
    if (hasil.paket.length >= terbanyak) break;
    const mesin = await muat(t);
    if (mungkinKodeRup(tanya)) await muatRup(mesin, dasar);
    const { tabel } = mesin;
    const cocok = cariKata(mesin, tanya).cocok ?? new Uint8Array(tabel.banyak);
    let banyak = 0;
    for (const c of cocok) banyak += c;
    hasil.perTahun.push({ tahun: t, banyak });
    const rows = urutkanBaris(tabel, { cocok, banyak }, '-pagu', new Map());
    for (const i of rows.subarray(0, terbanyak - hasil.paket.length))
      hasil.paket.push({
        id: tabel.id[i] ?? '',
        nama: tabel.nama[i] ?? '',
        opd: tabel.faset.opd.label[tabel.faset.opd.isi[i] ?? 0] ?? '',
        tahun: t,
        contoh: tabel.kolom.contoh,
      });
  }
  return hasil;
}
