/** Opens a file of a survey: CSV or XLSX, told by its bytes. */
import { BarisCacat } from '../bentuk/baris-cacat.ts';
import { bacaCsv } from '../bentuk/csv.ts';
import { dekode } from '../bentuk/dekode.ts';
import { dekompres } from '../bentuk/dekompres.ts';
import type { Desimal } from '../bentuk/desimal.ts';
import { galatBerkas } from '../bentuk/galat-berkas.ts';
import { selKosong } from '../bentuk/judul-kolom.ts';
import { kenaliBentuk } from '../bentuk/kenali-bentuk.ts';
import type { Kumpulan, SumberBerkas } from '../bentuk/sumber.ts';
import { bacaXlsx } from '../bentuk/xlsx.ts';
import type { Masalah } from '../../schemas/masalah.ts';

/** A row as a spreadsheet shows it, or why it is none. */
export interface BarisSurvei {
  nomor: number;
  isi: Readonly<Record<string, unknown>> | Masalah;
}

/** A table of a file. */
export interface TabelSurvei {
  /** File, with its sheet where it has several. */
  berkas: string;
  /** One of several sheets of a workbook. */
  lembar: boolean;
  kolom: readonly string[];
  baris: BarisSurvei[];
  desimal: Desimal;
}

/** Tables of a file without rows that are blank all over. Throws `GalatMasukan` for what is neither CSV nor XLSX. */
export async function bacaTabelSurvei(sumber: SumberBerkas): Promise<TabelSurvei[]> {
  const bentuk = await kenaliBentuk(sumber);
  if (bentuk === 'xlsx') {
    const { tabel } = await bacaXlsx(sumber);
    return Promise.all(
      tabel.map(async ({ lembar, baris, nomor, kolom }) => ({
        berkas: tabel.length > 1 ? `${sumber.nama}, lembar ${lembar}` : sumber.nama,
        lembar: tabel.length > 1,
        kolom,
        baris: await kumpulkan(baris, nomor),
        desimal: null,
      })),
    );
  }
  if (bentuk !== 'csv' && bentuk !== 'csv-gz')
    throw galatBerkas(sumber.nama, 'berkas JSON', 'CSV atau XLSX', 'simpan tabelnya sebagai CSV UTF-8 atau XLSX');
  const isi = bentuk === 'csv-gz' ? dekompres(sumber) : sumber;
  const { baris, nomor, kolom, desimal } = await bacaCsv(await dekode(isi), sumber.nama);
  return [{ berkas: sumber.nama, lembar: false, kolom, baris: await kumpulkan(baris, nomor), desimal }];
}

async function kumpulkan(baris: Kumpulan, nomor: readonly number[]): Promise<BarisSurvei[]> {
  const hasil: BarisSurvei[] = [];
  let at = 0;
  for await (const rows of baris)
    for (const row of rows) {
      const no = nomor[at] ?? at + 1;
      at += 1;
      if (row instanceof BarisCacat) hasil.push({ nomor: no, isi: row.masalah });
      else if (!Object.values(row as object).every(selKosong))
        hasil.push({ nomor: no, isi: row as Record<string, unknown> });
    }
  return hasil;
}

/** Whether a row could not be read as one. */
export function barisRusak(isi: BarisSurvei['isi']): isi is Masalah {
  return typeof isi['berkas'] === 'string' && 'harapan' in isi && 'bidang' in isi;
}
