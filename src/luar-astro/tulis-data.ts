/** Every file below `/data/`, and what its pages say of them. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { BerkasTercatat, BerkasTerukur } from '../data-out/berkas.ts';
import type { DatasetTerbit } from '../data-out/dataset-terbit.ts';
import type { EntriKatalog } from '../data-out/entri-katalog.ts';
import { type IsiTerbitan, susunTerbitan, terbitkanTahun } from '../data-out/terbitan.ts';
import { catatBaru, kelompokTetap } from '../halaman-tetap.ts';
import { bahanTahun } from '../jalur-tahun.ts';
import { isiTerbitan, penerbit, type TerbitanTercatat } from '../terbitan-situs.ts';
import type { Penulis } from './penulis.ts';

/** Writes the files, then `catatan` for the pages; years that are as they were in `lama`, the record of the last build, are taken over. */
export function tulisData(tulis: Penulis, { lama, catatan }: { lama: string; catatan: string }): void {
  const isi = isiTerbitan();
  const dulu = bacaCatatan(lama);
  const tahunan = isi.paket.map((dataset) => {
    const bahan = bahanTahun({ tahun: dataset.impor.tahun });
    const known = dulu.find((e) => e.tahun === dataset.impor.tahun);
    if (known && kelompokTetap(known.berkas.map(nama), bahan)) return known;
    const baru = terbitkan(tulis, dataset, isi);
    catatBaru(baru.berkas.map(nama), bahan);
    return baru;
  });
  const { katalog, berkas } = susunTerbitan(tahunan, isi, penerbit);
  for (const b of berkas) if ('isi' in b) tulis(nama(b), b);
  const tercatat: TerbitanTercatat = { katalog, berkas };
  // the pages wait for the file: it must be whole when it is there
  writeFileSync(`${catatan}.tmp`, JSON.stringify(tercatat));
  renameSync(`${catatan}.tmp`, catatan);
}

/** Writes a year; what is left of it holds no text of its files. */
function terbitkan(tulis: Penulis, dataset: DatasetTerbit, isi: IsiTerbitan): EntriKatalog<BerkasTercatat> {
  const entri = terbitkanTahun(dataset, isi, penerbit);
  for (const b of entri.berkas) tulis(nama(b), b);
  return { ...entri, berkas: entri.berkas.map(tanpaIsi) };
}

function tanpaIsi(b: BerkasTerukur): BerkasTercatat {
  const { alamat, jenisMedia, bentuk, uraian, baris, bita, sha256 } = b;
  return { alamat, jenisMedia, bentuk, uraian, baris, bita, sha256 };
}

function nama({ alamat }: BerkasTercatat): string {
  return alamat.slice(1);
}

function bacaCatatan(file: string): EntriKatalog<BerkasTercatat>[] {
  if (file === '' || !existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as TerbitanTercatat).katalog;
}
