/** What pages and files show that needs nothing of Astro: settings and data sets, read once per build; content.ts adds the texts. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { bacaJson } from './build/baca-naskah.ts';
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
import type { Ditarik } from './schemas/alamat-ditarik.ts';
import { urutSurvei } from './model/survei/deret.ts';
import { hitungSurvei, type HasilSurvei } from './model/survei/hitung.ts';
import { rapikan } from './schemas/bidang.ts';
import type { DatasetPaket } from './schemas/impor.ts';
import type { Itkp } from './schemas/itkp.ts';
import type { Pokja } from './schemas/pokja.ts';
import type { Rad } from './schemas/rad.ts';
import { GalatMasukan, periksa } from './schemas/masalah.ts';
import { PENGATURAN, type Pengaturan } from './schemas/koleksi.ts';
import type { RiwayatUnit } from './schemas/riwayat-unit.ts';
import type { Situs } from './schemas/situs.ts';
import type { TahapZi } from './schemas/tahap-zi.ts';
import type { Lembar } from './schemas/lke.ts';
import type { UpayaItkp } from './schemas/upaya-itkp.ts';

const env = bacaEnv();

/** The moment the build takes for now. */
export const saat = env.saat;

/** Identity of the unit. Throws `GalatMasukan` naming field and value. */
export const situs: Situs = bacaPengaturan(PENGATURAN.situs);

/** Stages of the Zona Integritas reached, oldest first; null when the unit has not said. */
export const tahapZi: TahapZi | null = bacaBilaAda(PENGATURAN.tahapZi);

/** Withdrawn addresses; none when the unit keeps no such file. */
export const alamatDitarik: readonly Ditarik[] = bacaBilaAda(PENGATURAN.alamatDitarik)?.ditarik ?? [];

/** What the unit does about each indicator of the ITKP; null when it has not said. */
export const upayaItkp: UpayaItkp | null = bacaBilaAda(PENGATURAN.upayaItkp);

/** How the unit and its systems came about; null when it has not said. */
export const riwayatUnit: RiwayatUnit | null = bacaBilaAda(PENGATURAN.riwayat);

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

/** Pokja Pemilihan per year, newest first. */
export const pokja: readonly Pokja[] = [...dataset.pokja].sort((a, b) => b.tahun - a.tahun);

/** Rencana Aksi Daerah Pencegahan Korupsi per year, newest first. */
export const rad: readonly Rad[] = [...dataset.rad].sort((a, b) => b.tahun - a.tahun);

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

function bacaBilaAda<S extends z.ZodType>(pengaturan: Pengaturan & { skema: S }): z.output<S> | null {
  return existsSync(path.join(env.contentDir, pengaturan.berkas)) ? bacaPengaturan(pengaturan) : null;
}

function bacaPengaturan<S extends z.ZodType>({ berkas, skema }: { berkas: string; skema: S }): z.output<S> {
  const json = bacaJson(readFileSync(path.join(env.contentDir, berkas), 'utf8'), berkas);
  const result = json.ok ? periksa(skema, rapikan(json.nilai), { berkas }) : json;
  if (!result.ok) throw new GalatMasukan(`${berkas} tidak sesuai skema.`, result.masalah);
  return result.data;
}
