/** Everything pages show, read once per build; the only caller of getCollection. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { bacaDataset } from './dataset.ts';
import { bacaEnv } from './env.ts';
import { hariWib } from './model/format.ts';
import { lembarTerbit } from './model/lke/pilih-lembar.ts';
import { buatTahunAnggaran, type TahunAnggaran } from './model/himpunan.ts';
import { type RekapTahun, rekapPemeriksaan } from './model/pemeriksaan/rekap.ts';
import { rapikan } from './schemas/bidang.ts';
import type { DatasetPaket } from './schemas/impor.ts';
import type { Itkp } from './schemas/itkp.ts';
import { GalatMasukan, periksa } from './schemas/masalah.ts';
import { PENGATURAN } from './schemas/koleksi.ts';
import type { Situs } from './schemas/situs.ts';
import type { TahapZi } from './schemas/tahap-zi.ts';
import type { Lembar } from './schemas/lke.ts';

const env = bacaEnv();

/** A news item with its rendered body still to come (`render(entry)`). */
export type ArtikelBerita = CollectionEntry<'berita'>;
/** A standing page. */
export type EntriHalaman = CollectionEntry<'halaman'>;
/** A piece of ZI evidence with its rendered body still to come. */
export type EntriBukti = CollectionEntry<'bukti'>;
/** An action of the ZI plan with its rendered body still to come. */
export type EntriAksi = CollectionEntry<'rencanaAksi'>;

/** The moment the build takes for now. */
export const saat = env.saat;

/** Identity of the unit. Throws `GalatMasukan` naming field and value. */
export const situs: Situs = bacaPengaturan(PENGATURAN.situs);

/** Stages of the Zona Integritas reached, oldest first; null when the unit has not said. */
export const tahapZi: TahapZi | null = existsSync(path.join(env.contentDir, PENGATURAN.tahapZi.berkas))
  ? bacaPengaturan(PENGATURAN.tahapZi)
  : null;

const dataset = bacaDataset(env.contentDir);

/** Budget years with a data set, newest first. */
export const tahunAnggaran: readonly TahunAnggaran[] = dataset.paket
  .map(buatTahunAnggaran)
  .sort((a, b) => b.tahun - a.tahun);

/** Data sets of packages as stored, newest year first: what `/data/` publishes. */
export const datasetPaket: readonly DatasetPaket[] = [...dataset.paket].sort((a, b) => b.impor.tahun - a.impor.tahun);

/** ZI assessments that are out by now, newest first. */
export const penilaianZi: readonly Lembar[] = lembarTerbit(dataset.lke, hariWib(env.saat));

/** ITKP per year, oldest first. */
export const itkp: readonly Itkp[] = [...dataset.itkp].sort((a, b) => a.tahun - b.tahun);

/** Days an OPD may answer a note before it is public, at the moment of this build. */
export const masaTanggapan = { hari: situs.masaTanggapanHari ?? 0, saat };

const pemeriksaan = new Map<number, RekapTahun>();

/** All checks of a budget year, run once per build. */
export function pemeriksaanTahun(data: TahunAnggaran): RekapTahun {
  const known = pemeriksaan.get(data.tahun);
  if (known) return known;
  const rekap = rekapPemeriksaan({ ...data, opd: data.opd.values() }, masaTanggapan);
  pemeriksaan.set(data.tahun, rekap);
  return rekap;
}

let berita: Promise<ArtikelBerita[]> | undefined;
let halaman: Promise<EntriHalaman[]> | undefined;
let bukti: Promise<EntriBukti[]> | undefined;
let aksi: Promise<EntriAksi[]> | undefined;

/** News that is out by now, newest first. */
export function daftarBerita(): Promise<ArtikelBerita[]> {
  berita ??= getCollection('berita', ({ data }) => data.tanggal <= hariWib(saat)).then((entries) =>
    entries.sort((a, b) => b.data.tanggal.localeCompare(a.data.tanggal) || a.id.localeCompare(b.id)),
  );
  return berita;
}

/** Standing pages by title. */
export function daftarHalaman(): Promise<EntriHalaman[]> {
  halaman ??= getCollection('halaman').then((entries) =>
    entries.sort((a, b) => a.data.judul.localeCompare(b.data.judul, 'id')),
  );
  return halaman;
}

/** ZI evidence, newest first. */
export function daftarBukti(): Promise<EntriBukti[]> {
  bukti ??= getCollection('bukti').then((entries) =>
    entries.sort((a, b) => b.data.tanggal.localeCompare(a.data.tanggal) || a.id.localeCompare(b.id)),
  );
  return bukti;
}

/** Actions of the ZI plan by the day they are due. */
export function daftarRencanaAksi(): Promise<EntriAksi[]> {
  aksi ??= getCollection('rencanaAksi').then((entries) =>
    entries.sort((a, b) => a.data.tenggat.localeCompare(b.data.tenggat) || a.id.localeCompare(b.id)),
  );
  return aksi;
}

function bacaPengaturan<S extends z.ZodType>({ berkas, skema }: { berkas: string; skema: S }): z.output<S> {
  const raw: unknown = JSON.parse(readFileSync(path.join(env.contentDir, berkas), 'utf8'));
  const result = periksa(skema, rapikan(raw), { berkas });
  if (!result.ok) throw new GalatMasukan(`${berkas} tidak sesuai skema.`, result.masalah);
  return result.data;
}
