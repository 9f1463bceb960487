import type { BENTUK_BERKAS } from '../schemas/impor.ts';
import { bacaCsv } from './bentuk/csv.ts';
import { dekode } from './bentuk/dekode.ts';
import { dekompres } from './bentuk/dekompres.ts';
import { kenaliBentuk } from './bentuk/kenali-bentuk.ts';
import type { SumberBerkas } from './bentuk/sumber.ts';
import { bacaXlsx } from './bentuk/xlsx.ts';
import { kolomDikenal } from './kenali.ts';
import type { Tabel } from './tabel.ts';
import { uraikanJson, uraikanNdjson } from './uraikan-json.ts';

/** Form of an input file. */
export type BentukBerkas = keyof typeof BENTUK_BERKAS;

/** A file's form and tables, and what of it was not read. */
export interface BerkasTerurai {
  bentuk: BentukBerkas;
  tabel: Tabel[];
  peringatan: string[];
}

/** Opens a file, whatever its form. Throws `GalatMasukan` when it is no export that can be read; rows may still throw when they are read. */
export async function uraikanBerkas(sumber: SumberBerkas): Promise<BerkasTerurai> {
  const bentuk = await kenaliBentuk(sumber);
  if (bentuk === 'xlsx') return { bentuk, ...(await tabelXlsx(sumber)) };
  const isi = bentuk.endsWith('-gz') ? dekompres(sumber) : sumber;
  const teks = await dekode(isi);
  if (bentuk === 'csv' || bentuk === 'csv-gz') {
    const { baris, desimal, nomor } = await bacaCsv(teks, sumber.nama, kolomDikenal());
    return { bentuk, tabel: [{ bagian: null, kepala: null, baris, nomor, sel: { desimal } }], peringatan: [] };
  }
  const uraikan = bentuk.startsWith('ndjson') ? uraikanNdjson : uraikanJson;
  return { bentuk, tabel: await uraikan(isi, teks), peringatan: [] };
}

async function tabelXlsx(sumber: SumberBerkas): Promise<Pick<BerkasTerurai, 'tabel' | 'peringatan'>> {
  const { tabel, dilewati, selGalat } = await bacaXlsx(sumber, kolomDikenal());
  return {
    tabel: tabel.map(({ lembar, baris, nomor }) => ({
      bagian: null,
      kepala: null,
      baris,
      nomor,
      sel: { desimal: null },
      ...(tabel.length > 1 ? { lembar } : {}),
    })),
    peringatan: [
      ...(selGalat > 0
        ? [
            `${sumber.nama}: ${selGalat} sel berisi galat (#N/A dan sejenisnya) atau rumus tanpa hasil, dibaca sebagai kosong. Buka dan simpan ulang di Excel.`,
          ]
        : []),
      ...dilewati.map((lembar) => `${sumber.nama}: lembar "${lembar}" bukan tabel, tidak dibaca.`),
      ...tabel.flatMap(({ lembar, terpotong }) =>
        terpotong.map(
          ({ kolom, jumlah }) =>
            `${sumber.nama}, lembar "${lembar}": ${jumlah} angka di kolom ${kolom} lebih panjang dari 15 angka; Excel mengubah angka terakhirnya. Simpan kolom itu sebagai teks.`,
        ),
      ),
    ],
  };
}
