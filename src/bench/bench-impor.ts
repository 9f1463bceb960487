/** How long an import takes against the floor of the machine: JSON.parse and one zod parse of the same rows, in the same process run. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { efekNode } from '../import/efek.ts';
import { impor } from '../import/impor.ts';
import type { Pembaca } from '../import/pembaca.ts';
import { DAFTAR_PEMBACA } from '../import/pembaca/daftar.ts';
import { kenaliTabel } from '../import/kenali.ts';
import { tulisEksporBesar } from './ekspor-besar.ts';

/** Seconds and bytes of one measurement. */
export interface HasilBenchImpor {
  paket: number;
  baris: number;
  bitaMasukan: number;
  /** JSON.parse and one zod parse, seconds. */
  dasar: number;
  /** The whole import, reading and writing included, seconds. */
  impor: number;
  rasio: number;
}

/** Writes `paket` packages in six files below `folder` and measures both ways. */
export async function benchImpor(folder: string, paket: number): Promise<HasilBenchImpor> {
  const jalur = await tulisEksporBesar(path.join(folder, 'masukan'), paket);
  const out = path.join(folder, 'konten');
  rmSync(out, { recursive: true, force: true });
  const mulai = process.hrtime.bigint();
  await jalankanImpor(jalur, out);
  const lama = detikSejak(mulai);
  kumpulkanSampah();
  const dasar = ukurDasar(jalur);
  return { paket, ...dasar, impor: lama, rasio: lama / dasar.dasar };
}

/** The import alone, for measuring its memory in a process of its own. */
export async function jalankanImpor(jalur: readonly string[], out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'situs.json'), '{}');
  await impor({ jalur, out, periksaFolder: true }, efekNode({ saat: new Date('2026-11-02T08:00:00+07:00') }));
}

/** What one measurement left behind is not to slow the next (`--expose-gc`). */
function kumpulkanSampah(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

function ukurDasar(jalur: readonly string[]): { baris: number; bitaMasukan: number; dasar: number } {
  let baris = 0;
  let bitaMasukan = 0;
  let dasar = 0;
  for (const file of jalur) {
    kumpulkanSampah();
    const text = readFileSync(file, 'utf8');
    bitaMasukan += text.length;
    const mulai = process.hrtime.bigint();
    const rows = JSON.parse(text) as Record<string, unknown>[];
    const { skema } = pembacaUntuk(rows, file);
    for (const row of rows) skema?.parse(row);
    dasar += detikSejak(mulai);
    baris += rows.length;
  }
  return { baris, bitaMasukan, dasar };
}

function pembacaUntuk(rows: readonly Record<string, unknown>[], file: string): Pembaca {
  const kolom = new Set(Object.keys(rows[0] ?? {}));
  const pembaca = kenaliTabel({ bagian: null, kepala: null, baris: kosong() }, kolom, file);
  if (!DAFTAR_PEMBACA.includes(pembaca)) throw new Error(`tanpa pembaca: ${file}`);
  return pembaca;
}

async function* kosong(): AsyncGenerator<readonly unknown[]> {}

function detikSejak(mulai: bigint): number {
  return Number(process.hrtime.bigint() - mulai) / 1e9;
}
