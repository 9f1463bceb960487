import { type CsvError, parse } from '#csv-parse';
import { galatBerkas } from './galat-berkas.ts';
import type { GalatMasukan } from '../../schemas/masalah.ts';

/** Characters that may part the cells of a row. */
export const PEMISAH = [';', '\t', ',', '|'] as const;
export type Pemisah = (typeof PEMISAH)[number];

/** A row of cells. */
export interface Rekaman {
  sel: string[];
  /** Line of the file it ends on, counted from 1. */
  garis: number;
  /** Row in which a spreadsheet shows it: blank rows count, line breaks within a cell do not. */
  nomor: number;
}

/** The longest row, in bytes: more is a quote that was never closed. */
const REKAMAN_TERPANJANG = 1_000_000;

/**
 * Rows of delimited text in batches, one for each piece of text; blank ones (only delimiters) are left out. A quote within a cell that is not
 * quoted stands for itself. Throws `GalatMasukan` where a quote is never closed, behind the rows before it.
 */
export async function* rekamanCsv(
  teks: AsyncIterable<string>,
  delimiter: Pemisah,
  nama: string,
): AsyncGenerator<Rekaman[]> {
  let ready: Rekaman[] = [];
  let broken: GalatMasukan | null = null;
  // after an error the browsers' parser calls nobody back: the error itself ends the wait
  let lanjut: () => void = () => undefined;
  const tunggu = (mulai: (selesai: () => void) => void) =>
    new Promise<void>((resolve) => {
      lanjut = resolve;
      mulai(resolve);
    });
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: REKAMAN_TERPANJANG,
    info: true,
  });
  let nomor = 0;
  parser.on('data', ({ record, info }: { record: string[]; info: { lines: number } }) => {
    nomor += 1;
    if (record.some((cell) => cell.trim() !== '')) ready.push({ sel: record, garis: info.lines, nomor });
  });
  parser.on('error', (error: CsvError) => {
    broken ??= galatCsv(error, nama);
    // rows before it may still be on their way
    setTimeout(() => lanjut());
  });
  for await (const piece of teks) {
    await tunggu((selesai) => parser.write(piece, () => selesai()));
    // taken away before it is handed on: rows may still arrive while the batch is used
    const batch = ready;
    ready = [];
    if (batch.length > 0) yield batch;
    if (broken) throw broken as GalatMasukan;
  }
  await tunggu((selesai) => {
    parser.once('end', selesai);
    parser.end();
  });
  if (ready.length > 0) yield ready;
  if (broken) throw broken as GalatMasukan;
}

function galatCsv(error: CsvError, nama: string): GalatMasukan {
  const garis = typeof error['lines'] === 'number' ? ` yang berakhir di baris ${error['lines']}` : '';
  return error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    ? galatBerkas(
        nama,
        `tanda kutip (") yang dibuka tetapi tidak ditutup, dalam isi${garis}`,
        'tiap tanda kutip berpasangan',
        'berkas mungkin terpotong: unduh ulang; atau simpan ulang sebagai CSV dari aplikasi lembar kerja',
      )
    : galatBerkas(nama, `CSV yang rusak (${error.code})${garis}`, 'CSV yang sah', 'unduh atau simpan ulang berkasnya');
}
