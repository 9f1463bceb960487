/** Published addresses are kept (docs/keputusan/0019): `alamat-terbit.txt` lists them, and a site that lacks one is not put in place. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Env } from '../env.ts';
import { hariWib } from '../model/format.ts';
import { BERKAS_ALAMAT, PENGATURAN } from '../schemas/koleksi.ts';
import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import { adaDiSitus } from './tautan-putus.ts';

/** Addresses that follow the exports and not an editor. Packages have tombstones of their own (src/model/alamat-lama.ts). */
const MENGIKUTI_DATA = /^\/(?:(?:paket|penyedia|lokasi)\/.|realisasi\/\d+\/opd\/|data\/\d)/;
/** Further pages of a list, which come and go with its length; a year and a month are none. */
const LANJUTAN = /^(?!\/(?:realisasi|laporan)\/\d{4}\/(?:\d{2}\/)?$).*\/\d+\/$/;

const KEPALA = `# Alamat yang sudah terbit, dengan hari dicatat. Jangan dihapus dengan tangan; tambah dengan: npm run alamat -- --catat\n`;

/** Which of a site's public pages and feeds are kept, sorted. */
export function alamatDijaga(halaman: readonly string[], berkas: ReadonlySet<string>): string[] {
  const umpan = [...berkas].filter((b) => /\/(?:atom\.xml|kalender\.ics)$/.test(b)).map((b) => `/${b}`);
  // a feed is kept where its page is: that of invented figures is not
  const milik = umpan.filter((u) => halaman.includes(u.slice(0, u.lastIndexOf('/') + 1)));
  return [...halaman, ...milik].filter((a) => !MENGIKUTI_DATA.test(a) && !LANJUTAN.test(a)).sort();
}

/** Recorded addresses with the day of each. Throws `GalatMasukan` for a line that is none. */
export async function bacaAlamatTerbit(contentDir: string): Promise<Map<string, string>> {
  const text = await readFile(path.join(contentDir, BERKAS_ALAMAT), 'utf8').catch(() => '');
  const masalah: Masalah[] = [];
  const alamat = new Map<string, string>();
  for (const [i, baris] of text.split(/\r?\n/).entries()) {
    if (baris.trim() === '' || baris.startsWith('#')) continue;
    const [, path, hari] = /^(\/\S*) (\d{4}-\d{2}-\d{2})$/.exec(baris.trim()) ?? [];
    if (path && hari) alamat.set(path, hari);
    else
      masalah.push({
        berkas: BERKAS_ALAMAT,
        baris: i + 1,
        bidang: '',
        nilai: `"${baris.slice(0, 80)}"`,
        harapan: 'alamat dan hari, misalnya "/berita/judul/ 2026-11-24"',
        perbaikan: 'kembalikan baris itu dari git',
      });
  }
  if (masalah.length > 0) throw new GalatMasukan('Catatan alamat tidak terbaca:', masalah);
  return alamat;
}

/**
 * One problem for each recorded address that the new site lacks (`berkas`: its files). An address recorded after SAAT is none yet: the site of an
 * earlier day may be built again.
 */
export async function alamatHilang(
  { contentDir, saat }: Pick<Env, 'contentDir' | 'saat'>,
  berkas: ReadonlySet<string>,
): Promise<Masalah[]> {
  const hariIni = hariWib(saat);
  return [...(await bacaAlamatTerbit(contentDir))].flatMap(([alamat, sejak]): Masalah[] =>
    sejak > hariIni || adaDiSitus(alamat.slice(1), berkas)
      ? []
      : [
          {
            berkas: BERKAS_ALAMAT,
            bidang: '',
            nilai: `alamat ${alamat}, terbit sejak ${sejak}, yang tidak ada lagi di situs ini`,
            harapan: 'alamat yang tetap dapat dibuka',
            perbaikan: `kembalikan naskahnya dan isi "Berakhir pada"; atau tulis alamat itu di "Alamat lama" naskah penggantinya; atau catat di ${PENGATURAN.alamatDitarik.berkas} (CMS: Alamat yang ditarik)`,
          },
        ],
  );
}

/** Adds the addresses of today's site to the record; returns the new ones. */
export async function catatAlamat(contentDir: string, alamat: readonly string[], saat: Date): Promise<string[]> {
  const tercatat = await bacaAlamatTerbit(contentDir);
  const baru = alamat.filter((a) => !tercatat.has(a));
  for (const a of baru) tercatat.set(a, hariWib(saat));
  const baris = [...tercatat].map(([a, hari]) => `${a} ${hari}\n`).sort();
  if (baru.length > 0) await writeFile(path.join(contentDir, BERKAS_ALAMAT), KEPALA + baris.join(''));
  return baru;
}
