/** Checks all of `content/` before a build: every file against its schema, every problem of every file at once. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { rapikan } from '../schemas/bidang.ts';
import type { Berita } from '../schemas/berita.ts';
import type { Bukti } from '../schemas/bukti.ts';
import type { DatasetPaket } from '../schemas/impor.ts';
import {
  ALAMAT_TERPAKAI,
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
import type { Tanggapan } from '../schemas/tanggapan.ts';
import type { UpayaItkp } from '../schemas/upaya-itkp.ts';
import { kodeSurvei, type Survei } from '../schemas/survei.ts';
import type { TindakLanjutSurvei } from '../schemas/tindak-lanjut-survei.ts';
import { sambungkanSurvei } from '../model/survei/sambung-lembar.ts';
import { bacaJson, bacaMarkdown, type Terbaca } from './baca-naskah.ts';
import { masalahAlamatBukti, masalahRujukanBukti } from './bukti.ts';
import { daftarBerkas, type DaftarBerkas } from './daftar-berkas.ts';
import { masalahMarkdown } from './periksa-markdown.ts';
import { masalahPeriodeSurvei, masalahTindakLanjut } from './periksa-survei.ts';
import { masalahTanggapan } from './periksa-tanggapan.ts';
import { masalahRujukanIsi, masalahTautanIsi, type TautanIsi, tautanIsi } from './rujukan-isi.ts';
import { masalahMedia } from './rujukan-media.ts';

/** What a checked content folder holds, as far as the build must know it. */
export interface IsiKonten {
  situs: Situs;
  /** Slug of each item with its day of publication. */
  berita: { slug: string; tanggal: string }[];
  halaman: string[];
  /** Packages of each budget year by id; the data sets themselves are not kept. */
  paket: { tahun: number; id: string[] }[];
  /** Names of the surveys. */
  survei: string[];
  /** Evidence that names an address. */
  bukti: { slug: string; alamat: string }[];
  /** Addresses that data sets and settings name, each with its file and field. */
  tautan: TautanIsi[];
}

/** Checks the content folder. Throws `GalatMasukan` with everything that is wrong in it. */
export async function periksaKonten(contentDir: string): Promise<IsiKonten> {
  await pastikanFolderIsi(contentDir);
  const daftar = await daftarBerkas(contentDir);
  const masalah = [...daftar.asing];
  const situs = (await periksaPengaturan(contentDir, PENGATURAN.situs, masalah)) as Situs | undefined;
  await periksaPengaturan(contentDir, PENGATURAN.tahapZi, masalah);
  const berita = await periksaMarkdown(contentDir, KOLEKSI.berita, daftar, masalah);
  const halaman = await periksaMarkdown(contentDir, KOLEKSI.halaman, daftar, masalah);
  masalah.push(...alamatTerpakai(halaman.map((h) => h.slug)));
  const paket = (await periksaDataset(contentDir, DATASET.paket, daftar, masalah)) as DatasetPaket[];
  const tanggapan = await periksaMarkdown(contentDir, KOLEKSI.tanggapan, daftar, masalah);
  const koreksi = await periksaMarkdown(contentDir, KOLEKSI.koreksi, daftar, masalah);
  masalah.push(
    ...masalahTanggapan(
      tanggapan.map(({ slug, data }) => ({ slug, data: data as Tanggapan })),
      koreksi.map(({ slug, data }) => ({ slug, data: data as Koreksi })),
      paket,
    ),
  );
  const bukti = (await periksaMarkdown(contentDir, KOLEKSI.bukti, daftar, masalah)) as { slug: string; data: Bukti }[];
  await periksaMarkdown(contentDir, KOLEKSI.rencanaAksi, daftar, masalah);
  const slugs = ({ folder }: KoleksiMarkdown) => (daftar.folder[folder] ?? []).map((n) => n.replace(/\.md$/, ''));
  const lembar = (await periksaDataset(contentDir, DATASET.lke, daftar, masalah)) as Lembar[];
  masalah.push(
    ...masalahAlamatBukti(bukti, { berita: berita.map((b) => b.slug), halaman: halaman.map((h) => h.slug) }),
    ...masalahRujukanBukti(lembar, bukti, slugs(KOLEKSI.bukti)),
  );
  const itkp = (await periksaDataset(contentDir, DATASET.itkp, daftar, masalah)) as Itkp[];
  await periksaDataset(contentDir, DATASET.pokja, daftar, masalah);
  const lain = {
    rad: (await periksaDataset(contentDir, DATASET.rad, daftar, masalah)) as Rad[],
    upaya: (await periksaPengaturan(contentDir, PENGATURAN.upayaItkp, masalah)) as UpayaItkp | undefined,
    riwayat: (await periksaPengaturan(contentDir, PENGATURAN.riwayat, masalah)) as RiwayatUnit | undefined,
  };
  const tautan = tautanIsi(lain);
  masalah.push(
    ...masalahRujukanIsi(lain, { bukti: slugs(KOLEKSI.bukti), aksi: slugs(KOLEKSI.rencanaAksi), itkp }),
    ...masalahTautanIsi(tautan, { berita: berita.map((b) => b.slug), halaman: halaman.map((h) => h.slug) }),
  );
  const survei = (await periksaDataset(contentDir, DATASET.survei, daftar, masalah)) as Survei[];
  const tindakLanjut = await periksaMarkdown(contentDir, KOLEKSI.tindakLanjutSurvei, daftar, masalah);
  masalah.push(
    ...masalahPeriodeSurvei(survei),
    ...sambungkanSurvei(lembar, survei).masalah,
    ...masalahTindakLanjut(
      tindakLanjut.map(({ slug, data }) => ({ slug, data: data as TindakLanjutSurvei })),
      survei,
    ),
  );
  if (masalah.length > 0 || situs === undefined)
    throw new GalatMasukan(`Isi folder ${path.basename(contentDir)} belum dapat dibangun:`, masalah);
  return {
    situs,
    berita: berita.map(({ slug, data }) => ({ slug, tanggal: (data as Berita).tanggal })),
    halaman: halaman.map((h) => h.slug),
    paket: paket.map((d) => ({ tahun: d.impor.tahun, id: d.paket.map((p) => p.id) })),
    survei: survei.map(kodeSurvei),
    bukti: bukti.flatMap(({ slug, data: { alamat } }) => (alamat === undefined ? [] : [{ slug, alamat }])),
    tautan,
  };
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
