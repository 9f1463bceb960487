import { type CsvError, parse } from '#csv-parse';
import { galatBerkas } from './galat-berkas.ts';
import type { GalatMasukan } from '../../schemas/masalah.ts';

/** Characters that may part the cells of a row. */
export const PEMISAH = [';', '\t', ',', '|'] as const;
export type Pemisah = (typeof PEMISAH)[number];

/** A row of cells and the line of the file it ends on, counted from 1. */
export interface Rekaman {
  sel: string[];
  garis: number;
}

/** The longest row, in bytes: more is a quote that was never closed. */
const REKAMAN_TERPANJANG = 1_000_000;

/**
 * Rows of delimited text in batches, one for each piece of text; blank ones (only delimiters) are left out. A quote within a cell that is not
 * quoted stands for itself. With `utuh` false the text is only the beginning of a file, and an unfinished last row is left out. Throws
 * `GalatMasukan` where a quote is never closed.
 */
export async function* rekamanCsv(
  teks: AsyncIterable<string>,
  delimiter: Pemisah,
  { nama, utuh = true }: { nama: string; utuh?: boolean },
): AsyncGenerator<Rekaman[]> {
  let ready: Rekaman[] = [];
  let broken: GalatMasukan | null = null;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_empty_values: true,
    max_record_size: REKAMAN_TERPANJANG,
    info: true,
  });
  parser.on('data', ({ record, info }: { record: string[]; info: { lines: number } }) => {
    ready.push({ sel: record, garis: info.lines });
  });
  parser.on('error', (error: CsvError) => {
    broken ??= galatCsv(error, nama);
  });
  try {
    for await (const piece of teks) {
      await new Promise<void>((resolve) => parser.write(piece, () => resolve()));
      if (broken) throw broken as GalatMasukan;
      // taken away before it is handed on: rows may still arrive while the batch is used
      const batch = ready;
      ready = [];
      if (batch.length > 0) yield batch;
    }
    if (!utuh) return;
    await new Promise<void>((resolve) => {
      parser.once('close', resolve);
      parser.end();
    });
    if (broken) throw broken as GalatMasukan;
    if (ready.length > 0) yield ready;
  } finally {
    parser.destroy();
  }
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
