/** What `/data/` publishes of this site's content, made once per build for all of its pages and files. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { alamatMutlak } from '../../alamat.ts';
import {
  datasetPaket,
  itkp,
  masaTanggapan,
  pemeriksaanTahun,
  penilaianZi,
  situs,
  survei,
  tahunAnggaran,
} from '../../content.ts';
import type { Penerbit } from '../../data-out/penerbit.ts';
import { buatTerbitan, type Terbitan } from '../../data-out/terbitan.ts';
import { bacaEnv } from '../../env.ts';
import { hanyaCatatanUmum } from '../../model/pemeriksaan/masa-tanggapan.ts';
import contohSmep from '../../schemas/contoh/smep-v1.json';

const site = new URL(import.meta.env.SITE ?? 'http://localhost:4321');

/** The unit as publisher. */
export const penerbit: Penerbit = {
  nama: situs.nama,
  daerah: situs.daerah,
  lisensi: { ...situs.lisensiData, alamat: new URL(situs.lisensiData.alamat, site).href },
  teksLisensi: bacaLisensi(),
  mutlak: (path) => alamatMutlak(path, site),
};

let made: Terbitan | undefined;

/** The publication; the first to ask waits for it. */
export function terbitan(): Terbitan {
  made ??= buatTerbitan(
    {
      paket: datasetPaket.map((d) => hanyaCatatanUmum(d, masaTanggapan)),
      catatan: new Map(
        tahunAnggaran.map((t) => [t.tahun, pemeriksaanTahun(t).perPemeriksaan.flatMap((r) => r.catatan)]),
      ),
      itkp,
      zi: penilaianZi,
      survei,
      contohSmep,
    },
    penerbit,
  );
  return made;
}

/** The licence that stands beside the content, or one line made of the settings. */
function bacaLisensi(): string {
  const file = path.join(bacaEnv().contentDir, 'LISENSI.md');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  return `Data ini boleh dipakai ulang dengan menyebut sumbernya: ${situs.lisensiData.nama}, ${situs.lisensiData.alamat}\n`;
}
