import { z } from 'zod';
import type { Asal, Masalah } from '../schemas/masalah.ts';
import { normalkanSel } from './bentuk/angka-ejaan.ts';
import { BarisCacat } from './bentuk/baris-cacat.ts';
import { kolomBerjenis } from './bentuk/kolom-berjenis.ts';
import type { Pembaca } from './pembaca.ts';
import type { Tabel } from './tabel.ts';

/** Makes a row of a table what a reader takes; when it cannot be, all that is wrong with it, and the cells that are right. */
export type PerapiBaris = (row: unknown, asal: Asal) => Rapi;
type Rapi = { ok: true; data: unknown } | { ok: false; data: unknown; masalah: Masalah[] };

/** Cells of a spreadsheet are read by the types of the reader's columns; other rows pass as they are. */
export function perapiBaris({ sel }: Tabel, { skema }: Pembaca): PerapiBaris {
  if (!sel) return (row) => ({ ok: true, data: row });
  const kolom = skema instanceof z.ZodObject ? kolomBerjenis(skema) : null;
  return (row, asal) => {
    if (row instanceof BarisCacat) return { ok: false, data: null, masalah: [row.masalah] };
    if (kolom === null) return { ok: true, data: row };
    const { baris, masalah } = normalkanSel(row as Record<string, unknown>, kolom, sel.desimal);
    return masalah.length === 0
      ? { ok: true, data: baris }
      : { ok: false, data: baris, masalah: masalah.map((m) => ({ ...asal, ...m })) };
  };
}
