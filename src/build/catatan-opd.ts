/** `npm run catatan-opd`: the notes of a year, one CSV per OPD, for sending to it; those that are not public yet included. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { opdPaket, buatTahunAnggaran } from '../model/himpunan.ts';
import { formatTanggal } from '../model/format.ts';
import { csvCatatan, type KolomCatatan } from '../model/pemeriksaan/csv-catatan.ts';
import { rekapPemeriksaan } from '../model/pemeriksaan/rekap.ts';
import { rapikan } from '../schemas/bidang.ts';
import { type DatasetPaket, datasetPaketSchema } from '../schemas/impor.ts';
import { GalatMasukan, periksa } from '../schemas/masalah.ts';
import { migrasikanDatasetPaket } from '../schemas/migrasi-paket.ts';
import { situsSchema } from '../schemas/situs.ts';
import { bacaJson } from './baca-naskah.ts';

/** What the operator asks for. */
export interface PilihanCatatanOpd {
  contentDir: string;
  tahun: number;
  /** Code of the only OPD wanted. */
  opd?: string;
  /** Folder the CSV files go to. */
  out: string;
  saat: Date;
}

/** One written file. */
export interface BerkasOpd {
  berkas: string;
  opd: string;
  catatan: number;
  belumUmum: number;
}

/** Writes one CSV per OPD that has notes. Throws `GalatMasukan` for a year without data, a broken file or an unknown OPD; then nothing was written. */
export function tulisCatatanOpd(pilihan: PilihanCatatanOpd): BerkasOpd[] {
  const dataset = bacaTahun(pilihan);
  const data = buatTahunAnggaran(dataset);
  const known = [...new Set(dataset.paket.map((p) => p.opd))].sort();
  if (pilihan.opd !== undefined && !known.includes(pilihan.opd))
    throw new GalatMasukan(
      `Tidak ada paket OPD ${pilihan.opd} pada data ${pilihan.tahun}. Kode yang ada: ${known.join(', ')}.`,
    );
  const masa = { hari: bacaMasaTanggapan(pilihan.contentDir), saat: pilihan.saat };
  const rekap = rekapPemeriksaan(dataset, masa);
  const semua = [...rekap.perPemeriksaan.flatMap((r) => r.catatan), ...rekap.tertunda];
  const belum = new Set(rekap.tertunda);
  const kolom: KolomCatatan[] = [
    ['diumumkan', (c) => (belum.has(c) ? `belum; mulai ${formatTanggal(c.umum)}` : 'sudah')],
    ['tanggapan', () => ''],
  ];
  const perOpd = [...Map.groupBy(semua, (c) => c.paket.opd)].filter(([kode]) =>
    [kode, undefined].includes(pilihan.opd),
  );
  mkdirSync(pilihan.out, { recursive: true });
  return perOpd
    .map(([kode, catatan]) => {
      const { nama, slug } = opdPaket(data, kode);
      const berkas = `catatan-${pilihan.tahun}-${slug}.csv`;
      const isi = csvCatatan(dataset.impor, catatan, () => nama, kolom);
      writeFileSync(path.join(pilihan.out, berkas), isi);
      return { berkas, opd: nama, catatan: catatan.length, belumUmum: catatan.filter((c) => belum.has(c)).length };
    })
    .sort((a, b) => a.opd.localeCompare(b.opd, 'id', { numeric: true }));
}

function bacaTahun({ contentDir, tahun }: PilihanCatatanOpd): DatasetPaket {
  const berkas = `data/paket/${tahun}.json`;
  const raw = bacaIsi(contentDir, berkas, 'Impor dahulu dengan npm run import.');
  const result = periksa(datasetPaketSchema, migrasikanDatasetPaket(raw), { berkas });
  if (!result.ok) throw new GalatMasukan(`${berkas} tidak sesuai skema.`, result.masalah);
  return result.data;
}

function bacaMasaTanggapan(contentDir: string): number {
  const raw = bacaIsi(contentDir, 'situs.json', 'Periksa CONTENT_DIR.');
  const result = periksa(situsSchema, rapikan(raw), { berkas: 'situs.json' });
  if (!result.ok) throw new GalatMasukan('situs.json tidak sesuai skema.', result.masalah);
  return result.data.masaTanggapanHari ?? 0;
}

function bacaIsi(contentDir: string, berkas: string, saran: string): unknown {
  let text: string;
  try {
    text = readFileSync(path.join(contentDir, berkas), 'utf8');
  } catch {
    throw new GalatMasukan(`Tidak ada ${berkas} di folder isi. ${saran}`);
  }
  const json = bacaJson(text, berkas);
  if (!json.ok) throw new GalatMasukan(`${berkas} bukan JSON yang utuh.`, json.masalah);
  return json.nilai;
}
