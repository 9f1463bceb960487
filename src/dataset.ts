/** Reads `content/data` once per build: JSON.parse and zod, no Astro collection (docs/keputusan/0002). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { bacaJson } from './build/baca-naskah.ts';
import { sambungkanSurvei } from './model/survei/sambung-lembar.ts';
import type { DatasetPaket } from './schemas/impor.ts';
import type { Itkp } from './schemas/itkp.ts';
import { DATASET } from './schemas/koleksi.ts';
import { GalatMasukan, type Masalah, periksa } from './schemas/masalah.ts';
import type { Lembar } from './schemas/lke.ts';
import type { Pokja } from './schemas/pokja.ts';
import type { Rad } from './schemas/rad.ts';
import type { Survei } from './schemas/survei.ts';

/** Everything in `content/data`, oldest year first. */
export interface Dataset {
  paket: DatasetPaket[];
  /** Score sheets with the results of the surveys they name. */
  lke: Lembar[];
  survei: Survei[];
  itkp: Itkp[];
  pokja: Pokja[];
  rad: Rad[];
}

/** Reads and checks every data set. Throws `GalatMasukan` with all problems of all files. */
export function bacaDataset(contentDir: string): Dataset {
  const masalah: Masalah[] = [];
  const survei = bacaFolder(contentDir, DATASET.survei, masalah);
  const lke = sambungkanSurvei(bacaFolder(contentDir, DATASET.lke, masalah), survei);
  masalah.push(...lke.masalah);
  const dataset = {
    paket: bacaFolder(contentDir, DATASET.paket, masalah),
    lke: lke.lembar,
    survei,
    itkp: bacaFolder(contentDir, DATASET.itkp, masalah),
    pokja: bacaFolder(contentDir, DATASET.pokja, masalah),
    rad: bacaFolder(contentDir, DATASET.rad, masalah),
  };
  if (masalah.length > 0) throw new GalatMasukan('Ada data yang tidak sesuai skema.', masalah);
  return dataset;
}

function bacaFolder<S extends z.ZodType>(
  contentDir: string,
  { folder, skema, migrasi = (value) => value }: { folder: string; skema: S; migrasi?: (value: unknown) => unknown },
  masalah: Masalah[],
): z.output<S>[] {
  const dir = path.join(contentDir, folder);
  return daftarJson(dir).flatMap((name) => {
    const berkas = `${folder}/${name}`;
    const json = bacaJson(readFileSync(path.join(dir, name), 'utf8'), berkas);
    const result = json.ok ? periksa(skema, migrasi(json.nilai), { berkas }) : json;
    if (result.ok) return [result.data];
    masalah.push(...result.masalah);
    return [];
  });
}

function daftarJson(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}
