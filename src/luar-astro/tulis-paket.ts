/** The records of packages as JSON, and the pages at which a plan leads to its package. */
import { alamatSitus } from '../build/alamat-situs.ts';
import { catatanPaket, paketSitus } from '../catatan-paket.ts';
import { tahunAnggaran } from '../data-situs.ts';
import { bacaEnv } from '../env.ts';
import { hanyaYangBerubah } from '../halaman-tetap.ts';
import { bahanAlamatLama } from '../jalur-tahun.ts';
import { alamatLama } from '../model/alamat-lama.ts';
import { type Alihan, alihan, halamanAlihan } from './halaman-alihan.ts';
import type { Penulis } from './penulis.ts';

const site = new URL(alamatSitus(bacaEnv()));

/** Writes the record of every package. */
export function tulisCatatanPaket(tulis: Penulis): void {
  for (const { params, props } of paketSitus('.json'))
    tulis(`paket/${params.id}.json`, catatanPaket(props.data, props.paket, site));
}

/** Writes a page for every plan that became one package. */
export function tulisAlihan(tulis: Penulis): void {
  const semua = alamatLama(tahunAnggaran)
    .map(alihan)
    .filter((a): a is Alihan => a !== null);
  const berubah = hanyaYangBerubah(
    semua,
    ({ lama }) => `paket/${lama.id}/index.html`,
    ({ lama }) => bahanAlamatLama(lama),
  );
  for (const a of berubah) tulis(`paket/${a.lama.id}/index.html`, halamanAlihan(a, site));
}
