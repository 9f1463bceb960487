/** Delimited text (CSV from Excel, LibreOffice or a database) → rows, streamed (docs/keputusan/0006). */
import { BarisCacat } from './baris-cacat.ts';
import { type Desimal, kenaliDesimal } from './desimal.ts';
import { namaKolom, selKosong } from './judul-kolom.ts';
import { kenaliTata, type TataCsv } from './pemisah-csv.ts';
import { type Pemisah, PEMISAH, type Rekaman, rekamanCsv } from './rekaman-csv.ts';
import type { Kumpulan } from './sumber.ts';

/** A delimited file, ready to be read. */
export interface HasilCsv {
  /** Plain objects of strings by column; a row that has more or fewer cells than the header is a `BarisCacat` in its place. */
  baris: Kumpulan;
  /** Row of each of them in a spreadsheet, as far as `baris` has been walked. */
  nomor: readonly number[];
  desimal: Desimal;
  pemisah: Pemisah;
  kolom: string[];
}

/** What the layout is told from, in characters. */
const AWAL = 64 * 1024;

/**
 * Reads the layout of a delimited file; its rows are read when `baris` is walked. `dikenal` holds names of columns whose spelling is taken over.
 * Throws `GalatMasukan` without a header, for a header that stands twice, or (while walking) for a quote that is never closed.
 */
export async function bacaCsv(
  buka: () => AsyncIterable<string>,
  nama: string,
  dikenal: ReadonlySet<string> = new Set(),
): Promise<HasilCsv> {
  const { teks, utuh } = await awalTeks(buka());
  const sep = /^"?sep=(.)"?[ ;,\t]*(?:\r\n|\n|\r|$)/i.exec(teks);
  const wajib = PEMISAH.find((p) => p === sep?.[1]) ?? null;
  const tata = await kenaliTata(teks, { nama, utuh, wajib });
  const kolom = namaKolom(tata.judul, nama, dikenal);
  const desimal = await kenaliDesimal(buka(), tata.pemisah);
  const nomor: number[] = [];
  // spreadsheets do not show Excel's own "sep=" line
  const asal = { berkas: nama, nomor, tersembunyi: sep ? 1 : 0 };
  return { baris: barisCsv(buka(), tata, kolom, asal), nomor, desimal, pemisah: tata.pemisah, kolom };
}

async function* barisCsv(
  teks: AsyncIterable<string>,
  tata: TataCsv,
  kolom: readonly string[],
  { berkas, nomor, tersembunyi }: { berkas: string; nomor: number[]; tersembunyi: number },
): Kumpulan {
  let above = tata.diAtasJudul + 1;
  for await (const batch of rekamanCsv(teks, tata.pemisah, berkas)) {
    const rows = batch.slice(above);
    above -= batch.length - rows.length;
    for (const row of rows) nomor.push(row.nomor - tersembunyi);
    if (rows.length > 0) yield rows.map((row) => jadikanBaris(row, kolom, { berkas, baris: row.nomor - tersembunyi }));
  }
}

function jadikanBaris({ sel, garis }: Rekaman, kolom: readonly string[], asal: { berkas: string; baris: number }) {
  if (sel.length < kolom.length || sel.some((cell, i) => i >= kolom.length && !selKosong(cell)))
    return new BarisCacat({
      ...asal,
      bidang: '',
      nilai: `${sel.length} sel${garis === asal.baris ? '' : ` (berakhir di baris ke-${garis} bila berkas dibuka sebagai teks)`}`,
      harapan: `${kolom.length} sel, sebanyak judul kolomnya`,
      perbaikan:
        'isi yang memuat pemisah atau baris baru harus diapit tanda kutip ("): ekspor ulang dari sistem asalnya',
    });
  const row: Record<string, string> = {};
  for (const [i, k] of kolom.entries()) row[k] = tanpaRumus(sel[i] ?? '');
  return row;
}

/** `="00123"`, the way to keep Excel from eating zeros, is the text 00123. */
function tanpaRumus(cell: string): string {
  return cell.startsWith('="') && cell.endsWith('"') && cell.length > 2 ? cell.slice(2, -1) : cell;
}

async function awalTeks(potongan: AsyncIterable<string>): Promise<{ teks: string; utuh: boolean }> {
  let teks = '';
  for await (const piece of potongan) {
    teks += piece;
    if (teks.length >= AWAL) return { teks, utuh: false };
  }
  return { teks, utuh: true };
}
