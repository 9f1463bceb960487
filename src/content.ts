/** Everything pages show, read once per build; the only caller of getCollection. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { bacaDataset } from './dataset.ts';
import { bacaEnv } from './env.ts';
import { hariWib } from './model/format.ts';
import { bagiHalaman, type HalamanDaftar } from './model/halaman-daftar.ts';
import { lembarTerbit } from './model/lke/pilih-lembar.ts';
import { buatTahunAnggaran, type TahunAnggaran } from './model/himpunan.ts';
import type { KeadaanBulan } from './model/keadaan-bulan.ts';
import { type LaporanBulan, susunLaporan } from './model/laporan-bulan.ts';
import { type RekapTahun, rekapPemeriksaan } from './model/pemeriksaan/rekap.ts';
import { kumpulkanPerusahaan, type Perusahaan } from './model/perusahaan.ts';
import { type RekapRealisasi, rekapRealisasi } from './model/rekap-realisasi.ts';
import { hitungSurvei, type HasilSurvei } from './model/survei/hitung.ts';
import { urutSurvei } from './model/survei/deret.ts';
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

/** What is done about a low element of a survey, with its rendered body still to come. */
export type EntriTindakLanjut = CollectionEntry<'tindakLanjutSurvei'>;

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

/** Surveys worked out, newest first. */
export const survei: readonly HasilSurvei[] = urutSurvei(dataset.survei.map(hitungSurvei));

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

/** An answer to a note, with its body still to be rendered. */
export type EntriTanggapan = CollectionEntry<'tanggapan'>;
/** A correction. */
export type EntriKoreksi = CollectionEntry<'koreksi'>;

let tanggapan: Promise<ReadonlyMap<string, EntriTanggapan[]>> | undefined;
let koreksi: Promise<EntriKoreksi[]> | undefined;

/** Answers that are out by now, by package id, oldest first. */
export function tanggapanPerPaket(): Promise<ReadonlyMap<string, EntriTanggapan[]>> {
  tanggapan ??= getCollection('tanggapan', ({ data }) => data.tanggal <= hariWib(saat)).then((entries) =>
    Map.groupBy(
      entries.sort((a, b) => a.data.tanggal.localeCompare(b.data.tanggal) || a.id.localeCompare(b.id)),
      ({ data }) => data.paket,
    ),
  );
  return tanggapan;
}

/** Corrections that are out by now, newest first. */
export function daftarKoreksi(): Promise<EntriKoreksi[]> {
  koreksi ??= getCollection('koreksi', ({ data }) => data.tanggal <= hariWib(saat)).then((entries) =>
    entries.sort((a, b) => b.data.tanggal.localeCompare(a.data.tanggal) || a.id.localeCompare(b.id)),
  );
  return koreksi;
}

const realisasi = new Map<number, RekapRealisasi>();

/** A budget year grouped by OPD, method, month …, once per build. */
export function realisasiTahun(data: TahunAnggaran): RekapRealisasi {
  const known = realisasi.get(data.tahun) ?? rekapRealisasi(data);
  realisasi.set(data.tahun, known);
  return known;
}

let perusahaan: Perusahaan[] | undefined;

/** Firms of all years by name, gathered once per build. */
export function daftarPerusahaan(): readonly Perusahaan[] {
  perusahaan ??= kumpulkanPerusahaan(tahunAnggaran);
  return perusahaan;
}

/** Firms a page of the list of all. */
const PERUSAHAAN_SEHALAMAN = 200;

/** All firms in pages. */
export function halamanPerusahaan(): HalamanDaftar<Perusahaan>[] {
  return bagiHalaman(daftarPerusahaan(), PERUSAHAAN_SEHALAMAN);
}

/** Months that have a report, with their year. */
export function jalurLaporan(): { data: TahunAnggaran; keadaan: KeadaanBulan }[] {
  return tahunAnggaran.flatMap((data) => realisasiTahun(data).keadaan.map((keadaan) => ({ data, keadaan })));
}

const laporan = new Map<string, LaporanBulan>();

/** The report of a month, made once per build; compared with the year before where both are invented or both are real. */
export function laporanBulan(data: TahunAnggaran, keadaan: KeadaanBulan): LaporanBulan {
  const known = laporan.get(keadaan.bulan);
  if (known) return known;
  const lalu = tahunAnggaran.find((t) => t.tahun === data.tahun - 1 && t.impor.contoh === data.impor.contoh);
  const report = susunLaporan(realisasiTahun(data), keadaan, lalu && realisasiTahun(lalu));
  laporan.set(keadaan.bulan, report);
  return report;
}

let berita: Promise<ArtikelBerita[]> | undefined;
let halaman: Promise<EntriHalaman[]> | undefined;
let bukti: Promise<EntriBukti[]> | undefined;
let aksi: Promise<EntriAksi[]> | undefined;
let tindakLanjut: Promise<EntriTindakLanjut[]> | undefined;

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

/** What is done about low elements of surveys, by the day it is due. */
export function daftarTindakLanjut(): Promise<EntriTindakLanjut[]> {
  tindakLanjut ??= getCollection('tindakLanjutSurvei').then((entries) =>
    entries.sort((a, b) => a.data.tenggat.localeCompare(b.data.tenggat) || a.id.localeCompare(b.id)),
  );
  return tindakLanjut;
}

function bacaPengaturan<S extends z.ZodType>({ berkas, skema }: { berkas: string; skema: S }): z.output<S> {
  const raw: unknown = JSON.parse(readFileSync(path.join(env.contentDir, berkas), 'utf8'));
  const result = periksa(skema, rapikan(raw), { berkas });
  if (!result.ok) throw new GalatMasukan(`${berkas} tidak sesuai skema.`, result.masalah);
  return result.data;
}
