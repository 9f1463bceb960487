/** Checks all of `content/` before a build: every file against its schema, every problem of every file at once. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { rapikan } from '../schemas/bidang.ts';
import { entriBeralamat, masalahAlih } from '../model/alih-alamat.ts';
import { type MasaTerbit, masaTerbit, type Terbitan } from '../model/masa-terbit.ts';
import type { AlamatDitarik } from '../schemas/alamat-ditarik.ts';
import type { Bukti } from '../schemas/bukti.ts';
import type { DatasetPaket } from '../schemas/impor.ts';
import {
  ALAMAT_TERPAKAI,
  alamatEntri,
  DATASET,
  KOLEKSI,
  PENGATURAN,
  type KoleksiDataset,
  type KoleksiMarkdown,
  type Pengaturan,
} from '../schemas/koleksi.ts';
import type { Itkp } from '../schemas/itkp.ts';
import type { Lembar } from '../schemas/lke.ts';
import { GalatMasukan, type Masalah, periksa } from '../schemas/masalah.ts';
import type { Koreksi } from '../schemas/koreksi.ts';
import type { Rad } from '../schemas/rad.ts';
import type { RiwayatUnit } from '../schemas/riwayat-unit.ts';
import type { Situs } from '../schemas/situs.ts';
import type { TahapZi } from '../schemas/tahap-zi.ts';
import type { Tanggapan } from '../schemas/tanggapan.ts';
import type { UpayaItkp } from '../schemas/upaya-itkp.ts';
import { kodeSurvei, type Survei } from '../schemas/survei.ts';
import type { TindakLanjutSurvei } from '../schemas/tindak-lanjut-survei.ts';
import { sambungkanSurvei } from '../model/survei/sambung-lembar.ts';
import { bacaJson, bacaMarkdown, type Terbaca } from './baca-naskah.ts';
import { masalahRujukanBukti, tautanBukti } from './bukti.ts';
import { daftarBerkas, type DaftarBerkas } from './daftar-berkas.ts';
import { masalahMarkdown } from './periksa-markdown.ts';
import { masalahPeriodeSurvei, masalahTindakLanjut, tautanTindakLanjut } from './periksa-survei.ts';
import { masalahTanggapan } from './periksa-tanggapan.ts';
import { masalahUsulan } from './periksa-usulan.ts';
import { masalahRujukan } from './rujukan-entri.ts';
import { masalahRujukanIsi, masalahTautanIsi, type TautanIsi, tautanIsi } from './rujukan-isi.ts';
import { masalahMedia } from './rujukan-media.ts';
import { masalahUkuranMedia } from './ukuran-media.ts';

/** An entry of a collection as far as the build must know it. */
export interface EntriKonten {
  koleksi: keyof typeof KOLEKSI;
  slug: string;
  /** File below the content folder. */
  berkas: string;
  /** Its page; undefined when it is shown on other pages only. */
  alamat: string | undefined;
  masa: MasaTerbit;
}

/** What a checked content folder holds, as far as the build must know it. */
export interface IsiKonten {
  situs: Situs;
  /** Every entry of every collection of Markdown. */
  entri: EntriKonten[];
  /** Packages of each budget year by id, and whether they are invented; the data sets themselves are not kept. */
  paket: { tahun: number; contoh: boolean; id: string[] }[];
  /** Names of the surveys. */
  survei: string[];
  /** Addresses that evidence, follow-ups, data sets and settings name, each with its file and field. */
  tautan: TautanIsi[];
}

/** Checks the content folder. Throws `GalatMasukan` with everything that is wrong in it. */
export async function periksaKonten(contentDir: string): Promise<IsiKonten> {
  await pastikanFolderIsi(contentDir);
  const daftar = await daftarBerkas(contentDir);
  const masalah = [...daftar.asing, ...(await masalahUkuranMedia(contentDir))];
  const situs = (await periksaPengaturan(contentDir, PENGATURAN.situs, masalah)) as Situs | undefined;
  const ditarik = (await periksaPengaturan(contentDir, PENGATURAN.alamatDitarik, masalah)) as AlamatDitarik | undefined;
  const koleksi = {} as Record<NamaKoleksi, { slug: string; data: unknown }[]>;
  for (const [nama, k] of SEMUA_KOLEKSI) koleksi[nama] = await periksaMarkdown(contentDir, k, daftar, masalah);
  const slugs = (nama: NamaKoleksi) => koleksi[nama].map((e) => e.slug);
  masalah.push(...alamatTerpakai(slugs('halaman')));
  masalah.push(
    ...SEMUA_KOLEKSI.flatMap(([nama, k]) =>
      koleksi[nama].flatMap(({ slug, data }) =>
        masalahRujukan(k.skema, data, `${k.folder}/${slug}.md`, (ke) => namaEntri(daftar, ke)),
      ),
    ),
  );
  const paket = (await periksaDataset(contentDir, DATASET.paket, daftar, masalah)) as DatasetPaket[];
  masalah.push(
    ...masalahTanggapan(
      koleksi.tanggapan.map(({ slug, data }) => ({ slug, data: data as Tanggapan })),
      koleksi.koreksi.map(({ slug, data }) => ({ slug, data: data as Koreksi })),
      paket,
    ),
  );
  const bukti = koleksi.bukti as { slug: string; data: Bukti }[];
  const lembar = (await periksaDataset(contentDir, DATASET.lke, daftar, masalah)) as Lembar[];
  const entri = SEMUA_KOLEKSI.flatMap(([nama, k]) => koleksi[nama].map((e) => ringkasEntri(nama, k, e)));
  const alamat = entri.flatMap((e) => e.alamat ?? []);
  masalah.push(
    ...masalahRujukanBukti(lembar, bukti, namaEntri(daftar, 'bukti')),
    ...masalahAlih(
      SEMUA_KOLEKSI.flatMap(([nama, k]) => koleksi[nama].flatMap(({ slug, data }) => entriBeralamat(k, slug, data))),
      { berkas: PENGATURAN.alamatDitarik.berkas, isi: ditarik?.ditarik ?? [] },
      milikSitus,
    ),
  );
  masalah.push(...(await masalahUsulan(contentDir, daftar.folder)));
  const itkp = (await periksaDataset(contentDir, DATASET.itkp, daftar, masalah)) as Itkp[];
  await periksaDataset(contentDir, DATASET.pokja, daftar, masalah);
  const lain = {
    rad: (await periksaDataset(contentDir, DATASET.rad, daftar, masalah)) as Rad[],
    upaya: (await periksaPengaturan(contentDir, PENGATURAN.upayaItkp, masalah)) as UpayaItkp | undefined,
    tahap: (await periksaPengaturan(contentDir, PENGATURAN.tahapZi, masalah)) as TahapZi | undefined,
    riwayat: (await periksaPengaturan(contentDir, PENGATURAN.riwayat, masalah)) as RiwayatUnit | undefined,
  };
  const tindakLanjut = koleksi.tindakLanjutSurvei.map(({ slug, data }) => ({ slug, data: data as TindakLanjutSurvei }));
  const tautan = [...tautanBukti(bukti), ...tautanIsi(lain), ...tautanTindakLanjut(tindakLanjut)];
  masalah.push(
    ...masalahRujukanIsi(lain, { bukti: namaEntri(daftar, 'bukti'), aksi: namaEntri(daftar, 'rencanaAksi'), itkp }),
    ...masalahTautanIsi(tautan, alamat),
  );
  const survei = (await periksaDataset(contentDir, DATASET.survei, daftar, masalah)) as Survei[];
  masalah.push(
    ...masalahPeriodeSurvei(survei),
    ...sambungkanSurvei(lembar, survei).masalah,
    ...masalahTindakLanjut(tindakLanjut, survei),
  );
  if (masalah.length > 0 || situs === undefined)
    throw new GalatMasukan(`Isi folder ${path.basename(contentDir)} belum dapat dibangun:`, masalah);
  return {
    situs,
    entri,
    paket: paket.map((d) => ({ tahun: d.impor.tahun, contoh: d.impor.contoh, id: d.paket.map((p) => p.id) })),
    survei: survei.map(kodeSurvei),
    tautan,
  };
}

type NamaKoleksi = keyof typeof KOLEKSI;
const SEMUA_KOLEKSI = Object.entries(KOLEKSI) as [NamaKoleksi, KoleksiMarkdown][];

/** All entries of a collection by file name, sound or not: a reference to a broken one is no second mistake. */
function namaEntri(daftar: DaftarBerkas, koleksi: string): string[] {
  const folder = SEMUA_KOLEKSI.find(([nama]) => nama === koleksi)?.[1].folder ?? '';
  return (daftar.folder[folder] ?? []).map((n) => n.replace(/\.md$/, ''));
}

function ringkasEntri(koleksi: NamaKoleksi, k: KoleksiMarkdown, e: { slug: string; data: unknown }): EntriKonten {
  return {
    koleksi,
    slug: e.slug,
    berkas: `${k.folder}/${e.slug}.md`,
    alamat: alamatEntri(k, e.slug),
    masa: masaTerbit(e.data as Terbitan, k.terbitMenurutTanggal),
  };
}

/** Pages the site makes itself: all below its own addresses but the single entries of collections. */
function milikSitus(alamat: string): boolean {
  const [, pertama = '', ...sisa] = alamat.split('/').slice(0, -1);
  if (!ALAMAT_TERPAKAI.includes(pertama)) return false;
  return sisa.length === 0 || !SEMUA_KOLEKSI.some(([, k]) => k.letak === `/${pertama}/`);
}

/** Throws `GalatMasukan` when there is no content folder. */
export async function pastikanFolderIsi(contentDir: string): Promise<void> {
  const ada = await stat(contentDir).then(
    (s) => s.isDirectory(),
    () => false,
  );
  if (!ada)
    throw new GalatMasukan(
      `Folder isi "${contentDir}" tidak ada. Periksa CONTENT_DIR, atau buat dengan: npm run konten-baru -- ${contentDir}`,
    );
}

async function periksaPengaturan(
  contentDir: string,
  { berkas, label, skema, bolehTiada }: Pengaturan,
  masalah: Masalah[],
): Promise<unknown> {
  const text = await readFile(path.join(contentDir, berkas), 'utf8').catch(() => undefined);
  if (text === undefined && bolehTiada) return undefined;
  if (text === undefined) {
    masalah.push({
      berkas,
      bidang: '',
      nilai: 'berkas yang tidak ada',
      harapan: label.toLowerCase(),
      perbaikan: 'buat folder isi dengan npm run konten-baru, atau kembalikan berkas itu',
    });
    return undefined;
  }
  const raw = terbaca(bacaJson(text, berkas), masalah);
  if (raw === undefined) return undefined;
  const result = periksa(skema, rapikan(raw), { berkas });
  if (!result.ok) masalah.push(...result.masalah);
  masalah.push(...(await masalahMedia(contentDir, berkas, raw)));
  return result.ok ? result.data : undefined;
}

async function periksaMarkdown(
  contentDir: string,
  { folder, skema, isi }: KoleksiMarkdown,
  daftar: DaftarBerkas,
  masalah: Masalah[],
): Promise<{ slug: string; data: unknown }[]> {
  const hasil = [];
  for (const nama of daftar.folder[folder] ?? []) {
    const berkas = `${folder}/${nama}`;
    const text = await readFile(path.join(contentDir, berkas), 'utf8');
    const naskah = terbaca(bacaMarkdown(text, berkas), masalah);
    if (!naskah) continue;
    const front = periksa(skema, rapikan(naskah.front) ?? {}, { berkas });
    if (front.ok) hasil.push({ slug: nama.replace(/\.md$/, ''), data: front.data });
    else masalah.push(...front.masalah);
    const body = periksa(isi, naskah.isi, { berkas });
    if (!body.ok) masalah.push(...body.masalah.map((m) => ({ ...m, bidang: 'isi' })));
    masalah.push(...masalahMarkdown(berkas, text, naskah.isi));
    masalah.push(...(await masalahMedia(contentDir, berkas, naskah.front)));
  }
  return hasil;
}

async function periksaDataset(
  contentDir: string,
  { folder, skema, migrasi = (value) => value, namaDari }: KoleksiDataset,
  daftar: DaftarBerkas,
  masalah: Masalah[],
): Promise<unknown[]> {
  const hasil = [];
  for (const nama of daftar.folder[folder] ?? []) {
    const berkas = `${folder}/${nama}`;
    const raw = terbaca(bacaJson(await readFile(path.join(contentDir, berkas), 'utf8'), berkas), masalah);
    if (raw === undefined) continue;
    const result = periksa(skema, migrasi(raw), { berkas });
    if (!result.ok) masalah.push(...result.masalah);
    else if (namaDari(result.data) !== nama) masalah.push(namaLain(berkas, nama, namaDari(result.data)));
    else hasil.push(result.data);
  }
  return hasil;
}

function terbaca<T>(hasil: Terbaca<T>, masalah: Masalah[]): T | undefined {
  if (hasil.ok) return hasil.nilai;
  masalah.push(...hasil.masalah);
  return undefined;
}

/** The content says another name than the file has: of a year, or of a year and an assessor. */
function namaLain(berkas: string, nama: string, seharusnya: string): Masalah {
  const [tahun, penilai] = seharusnya.replace('.json', '').split('-');
  const sisa = berkas.startsWith(`${DATASET.lke.folder}/`) ? 'penilai' : '';
  const bidang = nama.startsWith(tahun ?? '') ? sisa : 'tahun';
  const nilai = (bidang === 'tahun' ? tahun : bidang === '' ? seharusnya.replace('.json', '') : penilai) ?? '';
  const perbaikan = `ganti nama berkasnya menjadi ${seharusnya}, atau betulkan isinya`;
  return { berkas, bidang, nilai, harapan: `${bidang || 'isi'} yang sama dengan nama berkas`, perbaikan };
}

function alamatTerpakai(slugs: readonly string[]): Masalah[] {
  return slugs
    .filter((slug) => ALAMAT_TERPAKAI.includes(slug))
    .map((slug) => ({
      berkas: `halaman/${slug}.md`,
      bidang: '',
      nilai: `alamat /${slug}/`,
      harapan: 'alamat yang belum dipakai halaman lain situs ini',
      perbaikan: 'ganti nama berkasnya',
    }));
}
