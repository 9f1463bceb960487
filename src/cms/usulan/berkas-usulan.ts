/** Proposals as files: read with everything checked, written so that a diff names the packages. */
import { bacaBerbaris } from '../../import/dataset-berbaris.ts';
import { periksaDataset } from '../../import/periksa-dataset.ts';
import { tuliskanSurvei } from '../../import/survei/susun-survei.ts';
import { tuliskanDataset } from '../../import/tuliskan.ts';
import type { DatasetPaket } from '../../schemas/impor.ts';
import { type Hasil, periksa } from '../../schemas/masalah.ts';
import { migrasikanDatasetPaket } from '../../schemas/migrasi-paket.ts';
import { type Survei, surveiSchema } from '../../schemas/survei.ts';
import { kepalaUsulanSchema, kodeDataset, letakUsulan, type Usulan } from '../../schemas/usulan.ts';

/** A proposal from its text, or everything wrong with it; never throws. */
export function bacaUsulan(text: string, berkas: string): Hasil<Usulan> {
  const salah = (bidang: string, nilai: string, harapan: string): Hasil<Usulan> => ({
    ok: false,
    masalah: [{ berkas, bidang, nilai, harapan, perbaikan: 'buat usulannya lagi di CMS, bagian Data' }],
  });
  const raw = uraikan(text);
  if (!raw) return salah('', 'bukan JSON yang utuh', 'objek JSON dengan usulan dan dataset');
  const kepala = periksa(kepalaUsulanSchema, raw['usulan'], { berkas });
  if (!kepala.ok) return kepala;
  const isi = bacaIsi(kepala.data.jenis, raw['dataset'] ?? null, berkas);
  if (!isi.ok) return isi;
  const usulan = { ...isi.data, usulan: kepala.data } as Usulan;
  const nama = kodeDataset(usulan);
  const { keadaan, terhadap, kode } = kepala.data;
  const kosong = keadaan === 'disetujui' && terhadap === null;
  if (
    (nama === null) !== kosong ||
    (nama !== null && nama !== kode) ||
    !letakUsulan(kepala.data).usulan.endsWith(berkas)
  )
    return salah(
      'dataset',
      nama ?? '(kosong)',
      kosong ? 'null, karena tidak ada yang digantikan' : `dataset ${kode}, seperti kode dan nama berkasnya`,
    );
  return { ok: true, data: usulan };
}

/** A proposal as it is stored. */
export function tuliskanUsulan(usulan: Usulan): string {
  return `{\n"usulan": ${JSON.stringify(usulan.usulan, null, 2)},\n"dataset": ${teksDataset(usulan)?.trimEnd() ?? 'null'}\n}\n`;
}

/** The data set in a proposal as its own file has it; null when there is none. */
export function teksDataset(isi: Pick<Usulan, 'jenis' | 'dataset'>): string | null {
  if (isi.dataset === null) return null;
  if (isi.jenis === 'survei') return tuliskanSurvei(isi.dataset as Survei);
  return [...tuliskanDataset(isi.dataset as DatasetPaket)].join('');
}

/** A stored data set from its text, or everything wrong with it. */
export function bacaTersimpan(jenis: Usulan['jenis'], text: string | null): Hasil<Pick<Usulan, 'jenis' | 'dataset'>> {
  const berkas = 'data tersimpan';
  if (text === null) return { ok: true, data: { jenis, dataset: null } };
  const sebaris = jenis === 'paket' ? bacaBerbaris(text, berkas, []) : null;
  if (sebaris) return { ok: true, data: { jenis: 'paket', dataset: sebaris } };
  return bacaIsi(jenis, uraikan(text), berkas);
}

function bacaIsi(jenis: Usulan['jenis'], value: unknown, berkas: string): Hasil<Pick<Usulan, 'jenis' | 'dataset'>> {
  if (value === null) return { ok: true, data: { jenis, dataset: null } };
  const hasil: Hasil<DatasetPaket | Survei> =
    jenis === 'paket'
      ? periksaDataset(migrasikanDatasetPaket(value), berkas)
      : periksa(surveiSchema, value, { berkas });
  return hasil.ok ? { ok: true, data: { jenis, dataset: hasil.data } } : hasil;
}

function uraikan(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
