import { unzipSync } from 'fflate';
import type { GalatMasukan } from '../../schemas/masalah.ts';
import { gabungBita } from './awal-berkas.ts';
import { galatBerkas } from './galat-berkas.ts';
import type { SumberBerkas } from './sumber.ts';

/** The largest XLSX that is read, in bytes: a workbook cannot be streamed, and unpacks to ten times as much. */
export const XLSX_TERBESAR = 80 * 1024 * 1024;

/** Other contents of a ZIP, by a name in it. */
const WADAH: readonly (readonly [RegExp, string, string])[] = [
  [/^xl\/workbook\.bin$/, 'buku kerja Excel biner (.xlsb)', 'simpan ulang sebagai .xlsx'],
  [/^word\//, 'dokumen Word (.docx)', 'minta datanya sebagai XLSX, CSV, atau JSON'],
  [/^ppt\//, 'presentasi (.pptx)', 'minta datanya sebagai XLSX, CSV, atau JSON'],
  [/^content\.xml$/, 'berkas OpenDocument (.ods)', 'simpan ulang sebagai .xlsx atau CSV'],
];

/** Throws `GalatMasukan` when a ZIP is cut off, too large, or no XLSX; then it says what it is. */
export async function pastikanXlsx(sumber: SumberBerkas): Promise<void> {
  await bacaWadah(sumber);
}

/** All bytes of an XLSX that is whole and of a size that can be read; throws as `pastikanXlsx`. */
export async function bacaWadah(sumber: SumberBerkas): Promise<ArrayBuffer> {
  const bita = await bacaUtuh(sumber);
  const names = isiZip(bita, sumber.nama);
  if (names.some((nama) => /^\/?xl\/workbook\d*\.xml$/i.test(nama))) return bita.buffer;
  const known = WADAH.find(([pola]) => names.some((nama) => pola.test(nama)));
  if (known) throw galatBerkas(sumber.nama, known[1], 'XLSX, CSV, atau JSON', known[2]);
  const some = names.slice(0, 5).join(', ');
  throw galatBerkas(
    sumber.nama,
    `arsip ZIP berisi ${some || '(kosong)'}${names.length > 5 ? `, dan ${names.length - 5} lagi` : ''}`,
    'berkas JSON, CSV, atau XLSX',
    'ekstrak dulu, lalu impor berkas di dalamnya',
  );
}

async function bacaUtuh(sumber: SumberBerkas): Promise<Uint8Array<ArrayBuffer>> {
  if (sumber.bita > XLSX_TERBESAR) throw galatBesar(sumber.nama, sumber.bita);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of sumber.buka()) {
    pieces.push(new Uint8Array(piece));
    length += piece.length;
    if (length > XLSX_TERBESAR) throw galatBesar(sumber.nama, length);
  }
  return gabungBita(pieces, length);
}

/** Names in a ZIP; nothing is unpacked. */
function isiZip(bita: Uint8Array, nama: string): string[] {
  const names: string[] = [];
  try {
    unzipSync(bita, { filter: (file) => (names.push(file.name), false) });
  } catch {
    throw galatXlsxRusak(nama);
  }
  return names;
}

/** Refusal of a workbook that is cut off or damaged. */
export function galatXlsxRusak(nama: string, apa = ''): GalatMasukan {
  return galatBerkas(
    nama,
    `XLSX (ZIP) yang terpotong atau rusak${apa}`,
    'XLSX yang utuh',
    'unduh ulang, atau buka di Excel dan simpan ulang sebagai .xlsx',
  );
}

function galatBesar(nama: string, bita: number): GalatMasukan {
  const mb = Math.ceil(bita / 1024 / 1024);
  return galatBerkas(nama, `XLSX sebesar ${mb} MB`, 'XLSX paling besar 80 MB', 'simpan sebagai CSV atau JSON');
}
