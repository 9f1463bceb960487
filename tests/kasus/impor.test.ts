/**
 * Golden cases of the importer, one folder each under `impor/`: `README.md` says in its first line what holds, `masukan/` holds the files,
 * `harapan.json` what must come of them. A new case is a new folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PilihanImpor } from '../../src/import/impor.ts';
import { jumlahkanPesanan, ringkas } from '../../src/model/ringkasan.ts';
import { GalatMasukan, tulisMasalah } from '../../src/schemas/masalah.ts';
import { jalankan } from '../import/meja.ts';

const FOLDER = fileURLToPath(new URL('impor/', import.meta.url));

/** What a case expects; a part of a data set is enough, lists are compared whole. */
interface Harapan {
  pilihan?: Partial<PilihanImpor>;
  /** Parts of the data sets by year. */
  dataset?: Record<string, Record<string, unknown>>;
  /** Totals by year, in rupiah (domain brief §4.3); null when not known. */
  angka?: Record<string, Partial<Record<'pagu' | 'hps' | 'kontrak' | 'dibayar' | 'pesanan', number | null>>>;
  /** Kinds of notes by package. */
  catatan?: Record<string, string[]>;
  /** Values of the input that must stand nowhere in the data sets. */
  tanpa?: string[];
  /** Words that the warnings hold. */
  peringatan?: string[];
  /** Words of the refusal. */
  galat?: string[];
}

describe('kasus emas pengimpor', () => {
  for (const nama of readdirSync(FOLDER).sort()) {
    const folder = path.join(FOLDER, nama);
    const judul = readFileSync(path.join(folder, 'README.md'), 'utf8').split('\n')[0]?.replace(/^#\s*/, '') ?? nama;
    it(`${nama}: ${judul}`, async () => {
      const harapan = JSON.parse(readFileSync(path.join(folder, 'harapan.json'), 'utf8')) as Harapan;
      if (harapan.galat) await tertolak(folder, harapan);
      else await terimpor(folder, harapan);
    });
  }
});

async function terimpor(folder: string, harapan: Harapan): Promise<void> {
  const { tahun, peringatan } = await jalankan(masukan(folder), harapan.pilihan);
  const sets = new Map(tahun.map(({ dataset }) => [String(dataset.impor.tahun), dataset]));
  for (const { impor } of sets.values())
    for (const b of impor.berkas)
      expect([b.nama, b.dibuat + b.digabung + b.berulang + b.tidakDipakai + b.ditolak]).toEqual([b.nama, b.dibaca]);
  for (const [year, isi] of Object.entries(harapan.dataset ?? {})) expect(sets.get(year)).toMatchObject(isi);
  for (const [year, angka] of Object.entries(harapan.angka ?? {})) {
    const paket = sets.get(year)?.paket ?? [];
    const total = { ...ringkas(paket), pesanan: jumlahkanPesanan(paket) };
    const found = Object.keys(angka).map((k) => {
      const nilai = total[k as keyof typeof angka].nilai;
      return [k, nilai === null ? null : nilai / 100];
    });
    expect(Object.fromEntries(found)).toEqual(angka);
  }
  for (const [id, kode] of Object.entries(harapan.catatan ?? {})) {
    const paket = [...sets.values()].flatMap((d) => d.paket).find((p) => p.id === id);
    expect([id, paket?.catatan.map((c) => c.kode)]).toEqual([id, kode]);
  }
  const teks = JSON.stringify([...sets.values()]);
  for (const nilai of harapan.tanpa ?? []) expect(teks).not.toContain(nilai);
  for (const kata of harapan.peringatan ?? []) expect(peringatan.join('\n')).toContain(kata);
}

async function tertolak(folder: string, harapan: Harapan): Promise<void> {
  const galat = await jalankan(masukan(folder), harapan.pilihan).then(
    () => new Error('impor seharusnya ditolak'),
    (error: unknown) => error,
  );
  if (!(galat instanceof GalatMasukan)) throw galat;
  const text = [galat.message, ...galat.masalah.map(tulisMasalah)].join('\n');
  for (const kata of harapan.galat ?? []) expect(text).toContain(kata);
}

function masukan(folder: string): Record<string, unknown> {
  const input = path.join(folder, 'masukan');
  if (!existsSync(input)) throw new Error(`${folder} tidak punya folder masukan`);
  return Object.fromEntries(
    readdirSync(input)
      .sort()
      .map((nama) => [nama, new Uint8Array(readFileSync(path.join(input, nama)))]),
  );
}
