/**
 * How entries are written to files. Decap's own YAML (1.2, another library) and Astro's (js-yaml) read some strings differently, so the CMS writes
 * with the library the build reads with, and writes the very data that was checked: cleared fields are left out.
 */
import { dump, load, YAMLException } from 'js-yaml';
import { rapikan } from '../schemas/bidang.ts';
import { urutkan } from './urutan-bidang.ts';

type Data = Record<string, unknown>;

/** A Decap file format: text to data and back. */
export interface Naskah {
  nama: string;
  ekstensi: string;
  fromFile(text: string): Data;
  /** `sortedKeys` is the order of keys, see urutan-bidang.ts. */
  toFile(data: object, sortedKeys?: string[]): string;
}

/** Markdown below YAML front matter; the Markdown is the field `body`. */
export const naskahMarkdown: Naskah = {
  nama: 'naskah-markdown',
  ekstensi: 'md',
  fromFile: (text) => {
    const [, front = '', body = ''] = FRONT_MATTER.exec(text) ?? [text, '', text];
    const isi = tanpaBarisKosong(body);
    return { ...rapikanData(bacaYaml(front)), ...(isi ? { body: isi } : {}) };
  },
  toFile: (data, sortedKeys = []) => {
    const { body, ...front } = urutkan(rapikanData(data), sortedKeys);
    const yaml = Object.keys(front).length > 0 ? dump(front, { lineWidth: -1, noRefs: true }) : '';
    return `---\n${tanpaKutipTanggal(yaml)}---\n\n${typeof body === 'string' ? tanpaBarisKosong(body) : ''}\n`;
  },
};

/** One JSON object a file. */
export const naskahJson: Naskah = {
  nama: 'naskah-json',
  ekstensi: 'json',
  fromFile: (text) => rapikanData(JSON.parse(text)),
  toFile: (data, sortedKeys = []) => `${JSON.stringify(urutkan(rapikanData(data), sortedKeys), null, 2)}\n`,
};

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?\n|)---[^\S\n]*(?:\n([\s\S]*))?$/;

function bacaYaml(front: string): unknown {
  try {
    return load(front);
  } catch (error) {
    const baris = error instanceof YAMLException ? ` (baris ${error.mark.line + 2})` : '';
    throw new Error(
      `Bagian atas naskah di antara dua baris --- bukan YAML yang benar${baris}; perbaiki berkasnya, lalu muat ulang.`,
      {
        cause: error,
      },
    );
  }
}

function tanpaBarisKosong(body: string): string {
  return body.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}

function rapikanData(value: unknown): Data {
  const data = rapikan(value);
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Data) : {};
}

/** `tanggal: '2026-11-03'` as people write it; `rapikan` reads both alike. */
function tanpaKutipTanggal(yaml: string): string {
  return yaml.replace(/^(\w+): '(\d{4}-\d{2}-\d{2})'$/gm, (baris, kunci: string, hari: string) =>
    adaDiKalender(hari) ? `${kunci}: ${hari}` : baris,
  );
}

// A day that is not (31 February) would be read as another one.
function adaDiKalender(hari: string): boolean {
  const waktu = new Date(`${hari}T00:00:00Z`);
  return !Number.isNaN(waktu.getTime()) && waktu.toISOString().startsWith(hari);
}
