import { BARIS_SEBELUM_JUDUL, cariJudul, galatTanpaJudul, selKosong } from './judul-kolom.ts';
import { type Pemisah, PEMISAH, type Rekaman, rekamanCsv } from './rekaman-csv.ts';

/** How a delimited file is laid out. */
export interface TataCsv {
  pemisah: Pemisah;
  /** Rows above the header that are no data (blank ones not counted). */
  diAtasJudul: number;
  judul: string[];
}

/**
 * Delimiter and header of a file from its beginning: the delimiter that gives many cells in rows as wide as their header, with the header near the
 * top; `wajib` (Excel's "sep=;") settles it. Throws `GalatMasukan` when no delimiter gives a header.
 */
export async function kenaliTata(
  awal: string,
  berkas: { nama: string; utuh: boolean; wajib: Pemisah | null },
): Promise<TataCsv> {
  let best: { tata: TataCsv; nilai: number } | null = null;
  for (const pemisah of berkas.wajib ? [berkas.wajib] : PEMISAH) {
    const rows = (await bacaAwal(awal, pemisah, berkas)).map((r) => r.sel);
    const at = cariJudul(rows);
    const judul = at === null ? undefined : rows[at];
    if (at === null || !judul) continue;
    const width = judul.findLastIndex((cell) => !selKosong(cell)) + 1;
    const below = rows.slice(at + 1);
    const even = below.length === 0 ? 1 : below.filter((row) => row.length === judul.length).length / below.length;
    const nilai = (even * width) / (1 + at);
    if (best === null || nilai > best.nilai) best = { tata: { pemisah, diAtasJudul: at, judul }, nilai };
  }
  if (best === null) throw galatTanpaJudul(berkas.nama);
  return best.tata;
}

/** The complete rows of the beginning; an open quote there may belong to another delimiter, and ends the look. */
async function bacaAwal(
  awal: string,
  pemisah: Pemisah,
  { nama, utuh }: { nama: string; utuh: boolean },
): Promise<Rekaman[]> {
  const rows: Rekaman[] = [];
  try {
    for await (const batch of rekamanCsv(sekali(awal), pemisah, nama)) rows.push(...batch);
    // the last one may go on where the beginning ends
    if (!utuh) rows.pop();
  } catch {
    // whoever reads the file itself says what is wrong there
  }
  return rows.slice(0, 200 + BARIS_SEBELUM_JUDUL);
}

async function* sekali(teks: string): AsyncGenerator<string> {
  yield teks;
}
