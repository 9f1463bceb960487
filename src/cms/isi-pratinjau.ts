/** What the preview of an entry shows beside its title, summary and body: its fields in the order of the form, as the page words them. */
import type { z } from 'zod';
import { formatTanggal } from '../model/format.ts';
import { ambilKeterangan } from '../schemas/bidang.ts';
import { anakSkema, butirSkema } from './bentuk-skema.ts';

/** One field, ready to be shown. */
export type BagianPratinjau =
  | { jenis: 'nilai'; label: string; butir: string[] }
  | { jenis: 'tautan'; label: string; teks: string; alamat: string }
  | { jenis: 'gambar'; berkas: string; alt: string; keterangan: string };

/** Shown elsewhere, or nowhere on the page. */
const LAIN = new Set([
  'judul', 'ringkasan', 'body', 'contoh', 'urutan', 'tanggal', 'rubrik', 'jenis', 'topik', 'tag', 'batal', 'terbitPada', 'berakhirPada', 'aliases',
]); // prettier-ignore

/** The fields of `data` that are filled in; half-written ones are left out without a word. */
export function isiPratinjau(schema: z.core.$ZodType, data: Readonly<Record<string, unknown>>): BagianPratinjau[] {
  return Object.entries(anakSkema(schema) ?? {}).flatMap(([kunci, anak]) =>
    LAIN.has(kunci) ? [] : bagian(anak, data[kunci]),
  );
}

function bagian(schema: z.core.$ZodType, nilai: unknown): BagianPratinjau[] {
  const meta = ambilKeterangan(schema);
  if (!meta || nilai === undefined || nilai === null || nilai === '') return [];
  const butir = butirSkema(schema);
  if (butir && Array.isArray(nilai)) {
    if (anakSkema(butir)) return nilai.flatMap((n) => bagian(butir, n));
    const kata = nilai.map((n) => katakan(butir, n)).filter((k) => k !== '');
    return kata.length > 0 ? [{ jenis: 'nilai', label: meta.label, butir: kata }] : [];
  }
  if (anakSkema(schema)) return kelompok(meta.label, nilai);
  const kata = katakan(schema, nilai);
  return kata === '' ? [] : [{ jenis: 'nilai', label: meta.label, butir: [kata] }];
}

/** A picture, a named link or a named file. */
function kelompok(label: string, nilai: unknown): BagianPratinjau[] {
  if (typeof nilai !== 'object' || nilai === null) return [];
  const isi = nilai as Readonly<Record<string, unknown>>;
  const teks = (kunci: string) => {
    const ada = isi[kunci];
    return typeof ada === 'string' ? ada : '';
  };
  const berkas = teks('berkas');
  if ('alt' in isi || 'persetujuan' in isi)
    return berkas ? [{ jenis: 'gambar', berkas, alt: teks('alt'), keterangan: teks('keterangan') }] : [];
  const alamat = teks('alamat') || berkas;
  return alamat ? [{ jenis: 'tautan', label, teks: teks('label') || teks('judul') || alamat, alamat }] : [];
}

/** One value as the page words it; empty when it is of no kind that can be said in words, or not filled in. */
export function katakan(schema: z.core.$ZodType, nilai: unknown): string {
  const meta = ambilKeterangan(schema);
  if (meta?.widget === 'pilihan') return meta.pilihan?.find((p) => p.nilai === nilai)?.label ?? '';
  if (meta?.widget === 'yaTidak') return nilai === true ? 'Ya' : nilai === false ? 'Tidak' : '';
  if (typeof nilai === 'number') return String(nilai).replace('.', ',');
  if (typeof nilai !== 'string') return '';
  if (meta?.widget === 'tanggal') return /^\d{4}-\d{2}-\d{2}$/.test(nilai) ? formatTanggal(nilai) : '';
  return nilai.trim();
}
