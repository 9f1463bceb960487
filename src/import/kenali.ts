import { z } from 'zod';
import { GENERASI } from '../schemas/impor.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import type { Pembaca } from './pembaca.ts';
import { DAFTAR_PEMBACA } from './pembaca/daftar.ts';
import { adaKolom } from './pembaca/generasi-lain.ts';
import type { Tabel } from './tabel.ts';

/**
 * The reader for a table, told by its columns and never by the file's name; `jenis` (`--jenis`) names a dataset where several fit. Throws
 * `GalatMasukan` when none or several fit.
 */
export function kenaliTabel(tabel: Tabel, kolom: ReadonlySet<string>, berkas: string, jenis?: string): Pembaca {
  const readers = DAFTAR_PEMBACA.filter((p) => (p.bagian ?? null) === tabel.bagian);
  if (tabel.bagian !== null && readers[0]) return readers[0];
  const fitting = yangCocok(readers, kolom);
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  const named = jenis === undefined ? [] : fitting.filter((p) => bernama(p, jenis));
  if (named[0] && named.length === 1) return named[0];
  throw only ? galatGanda(fitting, berkas) : galatAsing(readers, kolom, berkas);
}

let dikenal: ReadonlySet<string> | undefined;

/** Names of all columns that any reader takes, for spreadsheets that spell them another way. */
export function kolomDikenal(): ReadonlySet<string> {
  dikenal ??= new Set(
    DAFTAR_PEMBACA.flatMap(({ tanda, skema }) => [
      ...tanda,
      ...(skema instanceof z.ZodObject ? Object.keys(skema.shape) : []),
    ]),
  );
  return dikenal;
}

/** Whether `--jenis` names a dataset that some reader is for. */
export function jenisDikenal(jenis: string): boolean {
  return DAFTAR_PEMBACA.some((p) => bernama(p, jenis));
}

/** Readers that find all their columns. One of another generation fits only where the columns are of that generation, and then its base does not. */
function yangCocok(readers: readonly Pembaca[], kolom: ReadonlySet<string>): Pembaca[] {
  const fitting = readers.filter(
    (p) =>
      p.tanda.every((t) => adaKolom(p, kolom, t)) && (p.khas?.(kolom) ?? true) && !p.bukan?.some((b) => kolom.has(b)),
  );
  return fitting.filter((p) => !fitting.some((q) => q.dasar === p));
}

function kurang(pembaca: Pembaca, kolom: ReadonlySet<string>): string[] {
  return pembaca.tanda.filter((t) => !adaKolom(pembaca, kolom, t));
}

function bernama(pembaca: Pembaca, jenis: string): boolean {
  return pembaca.dataset.toLowerCase() === jenis.toLowerCase();
}

function galatGanda(fitting: readonly Pembaca[], berkas: string): GalatMasukan {
  return galat(
    berkas,
    `kolom yang cocok dengan ${fitting.map((p) => p.dataset).join(' dan ')}`,
    'kolom satu dataset saja',
    `sebutkan dataset yang dimaksud, misalnya --jenis ${fitting[0]?.dataset ?? ''}`,
  );
}

function galatAsing(readers: readonly Pembaca[], kolom: ReadonlySet<string>, berkas: string): GalatMasukan {
  if (kolom.size === 0) return galat(berkas, 'daftar tanpa kelompok bidang ({…})', 'daftar baris hasil ekspor');
  const nearest = readers.toSorted((a, b) => kedekatan(b, kolom) - kedekatan(a, kolom))[0];
  const fields = [...kolom].slice(0, 60).join(', ');
  const hint =
    nearest && kedekatan(nearest, kolom) > 0
      ? `kolom dataset yang dikenal; paling dekat ${nearest.dataset}${nearest.generasi === 'isb-2023' ? '' : ` (${GENERASI[nearest.generasi]})`}, yang di sini kurang ${kurang(nearest, kolom).join(', ') || `(ada kolom lain: ${nearest.bukan?.filter((b) => kolom.has(b)).join(', ')})`}`
      : `kolom dataset yang dikenal: ${[...new Set(readers.map((p) => p.dataset))].join(', ')}`;
  return galat(
    berkas,
    `kolom ${fields}`,
    hint,
    'periksa apakah berkas ini ekspor yang dimaksud; bila ya, generasi ini belum dapat dibaca',
  );
}

/** Share of a reader's columns that are there. */
function kedekatan(pembaca: Pembaca, kolom: ReadonlySet<string>): number {
  return 1 - kurang(pembaca, kolom).length / pembaca.tanda.length;
}

function galat(berkas: string, nilai: string, harapan: string, perbaikan?: string): GalatMasukan {
  return new GalatMasukan(`Berkas ${berkas} tidak dikenali.`, [
    { berkas, bidang: '', nilai, harapan, ...(perbaikan ? { perbaikan } : {}) },
  ]);
}
