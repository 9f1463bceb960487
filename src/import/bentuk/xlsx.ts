/** Workbooks of Excel → tables, through read-excel-file's entry for node and browsers alike (docs/keputusan/0006). */
import readExcelFile, { type Sheet } from 'read-excel-file/universal';
import { BarisCacat } from './baris-cacat.ts';
import { galatBerkas } from './galat-berkas.ts';
import { BARIS_SEBELUM_JUDUL, cariJudul, namaKolom, selKosong } from './judul-kolom.ts';
import { hitungSelGalat } from './sel-galat.ts';
import type { Kumpulan, SumberBerkas } from './sumber.ts';
import { bacaWadah, galatXlsxRusak } from './wadah-xlsx.ts';

/** A sheet as a table. */
export interface TabelXlsx {
  /** Name of the sheet. */
  lembar: string;
  /** Plain objects by column: text, numbers, true/false; dates as written, `YYYY-MM-DD HH:mm:ss`; an empty cell is null. */
  baris: Kumpulan;
  /** Row of each of them in the sheet, counted from 1. */
  nomor: readonly number[];
  kolom: string[];
  /** Columns with whole numbers of more digits than Excel keeps (15): their last digits are not to be believed. */
  terpotong: { kolom: string; jumlah: number }[];
}

/** What a workbook holds. */
export interface HasilXlsx {
  tabel: TabelXlsx[];
  /** Sheets that are filled but are no table (instructions, a chart's notes): said, not read. */
  dilewati: string[];
  /** Cells with an error (#N/A) or a formula without its result, in all sheets: they are read as empty. */
  selGalat: number;
}

/** Whole numbers from here on have 16 digits and more. */
const ENAM_BELAS_ANGKA = 1e15;

/**
 * Every sheet with a header is a table of its own (without rows below it, an empty one); empty sheets are none, filled ones without a header are named in `dilewati`.
 * Throws `GalatMasukan` for a broken, locked or too large workbook, and for one without any table.
 */
export async function bacaXlsx(sumber: SumberBerkas, dikenal: ReadonlySet<string> = new Set()): Promise<HasilXlsx> {
  const wadah = await bacaWadah(sumber);
  const hasil: HasilXlsx = { tabel: [], dilewati: [], selGalat: 0 };
  for (const { sheet, data } of await bacaLembar(wadah, sumber.nama)) {
    const rows = data.map((sel, i) => ({ sel, nomor: i + 1 })).filter(({ sel }) => !sel.every(selKosong));
    if (rows.length === 0) continue;
    const tabel = jadikanTabel(sheet, rows, { nama: sumber.nama, dikenal });
    if (tabel) hasil.tabel.push(tabel);
    else hasil.dilewati.push(sheet);
  }
  if (hasil.tabel.length === 0)
    throw galatBerkas(
      sumber.nama,
      hasil.dilewati.length === 0
        ? 'buku kerja Excel tanpa isi'
        : `buku kerja Excel tanpa tabel (lembar ${hasil.dilewati.join(', ')})`,
      `lembar dengan baris judul kolom dalam ${BARIS_SEBELUM_JUDUL + 1} baris pertama dan isi di bawahnya`,
      'ekspor ulang dengan judul kolom',
    );
  hasil.selGalat = hitungSelGalat(wadah);
  return hasil;
}

async function bacaLembar(wadah: ArrayBuffer, nama: string): Promise<Sheet[]> {
  try {
    return await readExcelFile(wadah, { trim: false });
  } catch (error) {
    // the library names broken XML by plain errors as well
    throw galatXlsxRusak(nama, error instanceof Error ? tempatRusak(error.message) : '');
  }
}

/** The cell a workbook breaks at, where the library names it. */
function tempatRusak(pesan: string): string {
  const at = /row (\d+),? col (\d+)/.exec(pesan);
  return at ? ` di baris ${at[1]} kolom ${at[2]}` : '';
}

function jadikanTabel(
  lembar: string,
  rows: readonly { sel: readonly unknown[]; nomor: number }[],
  { nama, dikenal }: { nama: string; dikenal: ReadonlySet<string> },
): TabelXlsx | null {
  const at = cariJudul(rows.map((row) => row.sel));
  if (at === null) return null;
  const kolom = namaKolom(rows[at]?.sel ?? [], nama, dikenal);
  const isi = rows.slice(at + 1);
  const terpotong = kolom.flatMap((k, i) => {
    const jumlah = isi.filter(({ sel }) => kelebihanAngka(sel[i])).length;
    return jumlah === 0 ? [] : [{ kolom: k, jumlah }];
  });
  const baris = isi.map(({ sel, nomor }) => jadikanBaris(sel, kolom, { berkas: nama, baris: nomor }));
  return { lembar, baris: sekaligus(baris), nomor: isi.map((row) => row.nomor), kolom, terpotong };
}

function jadikanBaris(row: readonly unknown[], kolom: readonly string[], asal: { berkas: string; baris: number }) {
  const beyond = row.findIndex((cell, i) => i >= kolom.length && !selKosong(cell));
  if (beyond !== -1)
    return new BarisCacat({
      ...asal,
      bidang: '',
      nilai: `isi di kolom ke-${beyond + 1}, yang tidak berjudul`,
      harapan: `isi di ${kolom.length} kolom yang berjudul saja`,
      perbaikan: 'beri judul kolom itu atau kosongkan, lalu simpan ulang',
    });
  const hasil: Record<string, unknown> = {};
  for (const [i, k] of kolom.entries()) hasil[k] = isiSel(row[i] ?? null);
  return hasil;
}

/** Excel knows no time zone: the library gives the written time as if it were UTC, and so it is read. Rounded, for Excel's days are fractions. */
function isiSel(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell;
  return new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

function kelebihanAngka(cell: unknown): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) >= ENAM_BELAS_ANGKA;
}

async function* sekaligus(baris: readonly unknown[]): Kumpulan {
  if (baris.length > 0) yield baris;
}
