/** Every word the CMS shows an editor, to tell whether the guide quotes one that is still there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Situs } from '../../src/schemas/situs.ts';
import { bacaGudang } from '../../src/cms/gudang.ts';
import { buatKonfigurasiCms } from '../../src/cms/konfigurasi.ts';
import { localeId } from '../../src/cms/locale-id.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');
/** Where words of ours stand in the code: what is put into Decap, the page "Data", the gate. */
const SUMBER = ['cms', 'schemas', 'import', 'build/gerbang', 'model/kalimat.ts', 'model/perubahan.ts'] as const;

/** Asks for words of the CMS. */
export interface KataCms {
  /** Whether a button, field, heading or choice bears exactly this name. */
  label: (kata: string) => boolean;
  /** Whether the CMS says these words, alone or within a sentence. */
  ucapan: (kata: string) => boolean;
}

/** Collects the words of the locale, of the configuration for `situs`, and of our own code. */
export function kataCms(situs: Situs): KataCms {
  const konfigurasi = [
    buatKonfigurasiCms({ situs, backend: 'lokal', basePath: '/' }),
    buatKonfigurasiCms({ situs, backend: bacaGudang(CONTOH_FORGE) ?? 'lokal', basePath: '/' }),
  ];
  const bernama = new Set(kumpulkan(konfigurasi, /^(?:label|label_singular)$/));
  const locale = kumpulkan(localeId).map((kata) => kata.trim());
  // What is nothing but a placeholder would match everything.
  const bentuk = locale
    .filter((kata) => /%\{/.test(kata) && /[a-z]{3}/i.test(kata.replace(/%\{\w+\}/g, '')))
    .map(menjadiPola);
  const kode = SUMBER.flatMap((sumber) => bacaKode(path.join(SRC, sumber))).join('\n');
  const kalimat = [...locale, ...kumpulkan(konfigurasi), kode].join('\n').replace(/\s+/g, ' ');
  return {
    label: (kata) =>
      bernama.has(kata) ||
      locale.includes(kata) ||
      bentuk.some((pola) => pola.test(kata)) ||
      new RegExp(`['"\`>] ?${harfiah(kata)} ?['"\`<]`).test(kalimat),
    ucapan: (kata) => kalimat.includes(kata),
  };
}

const CONTOH_FORGE = {
  CMS_BACKEND: 'forgejo',
  CMS_REPO: 'setda/situs',
  CMS_ALAMAT: 'https://git.contoh.go.id',
  CMS_APP_ID: 'klien-contoh',
};

/** All texts in a value, or those whose key is of a pattern. */
function kumpulkan(nilai: unknown, kunci?: RegExp, dipakai = kunci === undefined): string[] {
  if (typeof nilai === 'string') return dipakai ? [nilai] : [];
  if (typeof nilai !== 'object' || nilai === null) return [];
  return Object.entries(nilai).flatMap(([nama, isi]) =>
    kumpulkan(isi, kunci, kunci === undefined || (Array.isArray(nilai) ? dipakai : kunci.test(nama))),
  );
}

/** `Buat %{collectionLabel}` matches what stands in its place. */
function menjadiPola(kata: string): RegExp {
  return new RegExp(
    `^${kata
      .split(/%\{\w+\}/)
      .map(harfiah)
      .join('.+')}$`,
  );
}

function harfiah(kata: string): string {
  return kata.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function bacaKode(jalur: string): string[] {
  if (/\.tsx?$/.test(jalur)) return [readFileSync(jalur, 'utf8')];
  return readdirSync(jalur, { withFileTypes: true }).flatMap((e) =>
    (e.isDirectory() && e.name !== 'panduan') || /\.tsx?$/.test(e.name) ? bacaKode(path.join(jalur, e.name)) : [],
  );
}
