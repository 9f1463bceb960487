/** What `/data/` publishes of this site's content: worked out where its files are written, and only read by the pages that list them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { alamatMutlak } from './alamat.ts';
import { alamatSitus } from './build/alamat-situs.ts';
import {
  datasetPaket,
  itkp,
  masaTanggapan,
  pemeriksaanTahun,
  penilaianZi,
  pokja,
  rad,
  situs,
  survei,
  tahunAnggaran,
} from './data-situs.ts';
import type { BerkasTercatat } from './data-out/berkas.ts';
import type { EntriKatalog } from './data-out/entri-katalog.ts';
import type { Penerbit } from './data-out/penerbit.ts';
import { buatTerbitan, type IsiTerbitan, type Terbitan } from './data-out/terbitan.ts';
import { bacaEnv } from './env.ts';
import { hanyaCatatanUmum } from './model/pemeriksaan/masa-tanggapan.ts';
import contohSmep from './schemas/contoh/smep-v1.json' with { type: 'json' };

const env = bacaEnv();
const site = new URL(alamatSitus(env));

/** The unit as publisher. */
export const penerbit: Penerbit = {
  nama: situs.nama,
  daerah: situs.daerah,
  lisensi: { ...situs.lisensiData, alamat: new URL(situs.lisensiData.alamat, site).href },
  teksLisensi: bacaLisensi(),
  mutlak: (path) => alamatMutlak(path, site),
};

/** What the pages of `/data/` say of the publication. */
export interface TerbitanTercatat {
  katalog: EntriKatalog<BerkasTercatat>[];
  berkas: BerkasTercatat[];
}

/** The content that is published; made anew at each call. */
export function isiTerbitan(): IsiTerbitan {
  return {
    paket: datasetPaket.map((d) => hanyaCatatanUmum(d, masaTanggapan)),
    catatan: new Map(tahunAnggaran.map((t) => [t.tahun, pemeriksaanTahun(t).perPemeriksaan.flatMap((r) => r.catatan)])),
    itkp,
    zi: penilaianZi,
    pokja,
    rad,
    survei,
    contohSmep,
  };
}

let made: Terbitan | undefined;

/** The publication with its files; made once. */
export function terbitan(): Terbitan {
  made ??= buatTerbitan(isiTerbitan(), penerbit);
  return made;
}

/** How often to look whether the other program has written it, milliseconds. */
const SELANG = 20;
let tercatat: Promise<TerbitanTercatat> | undefined;

/** What the pages need: in a build as the program beside Astro wrote it down (it ends the build when it fails), else worked out here. */
export function terbitanTercatat(): Promise<TerbitanTercatat> {
  const file = process.env['TERBITAN'];
  tercatat ??= file ? tunggu(file) : Promise.resolve(terbitan());
  return tercatat;
}

async function tunggu(file: string): Promise<TerbitanTercatat> {
  const induk = process.ppid;
  while (!existsSync(file)) {
    // the build that started this and the other program has died: nobody will write it
    if (process.ppid !== induk) throw new Error('Bangun ini ditinggalkan: program yang memulainya sudah berakhir.');
    await setTimeout(SELANG);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as TerbitanTercatat;
}

/** The licence that stands beside the content, or one line made of the settings. */
function bacaLisensi(): string {
  const file = path.join(env.contentDir, 'LISENSI.md');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  return `Data ini boleh dipakai ulang dengan menyebut sumbernya: ${situs.lisensiData.nama}, ${situs.lisensiData.alamat}\n`;
}
