/** Reads one file of `content/` the way the build will, and says what is wrong with its writing before any schema looks at it. */
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { YAMLException } from 'js-yaml';
import type { Masalah } from '../schemas/masalah.ts';

/** What a file holds, or why it cannot be read. */
export type Terbaca<T> = { ok: true; nilai: T } | { ok: false; masalah: Masalah[] };

/** Front matter and body of a Markdown file, by Astro's own parser. */
export function bacaMarkdown(text: string, berkas: string): Terbaca<{ front: Record<string, unknown>; isi: string }> {
  try {
    const { frontmatter, rawFrontmatter, content } = parseFrontmatter(text);
    if (rawFrontmatter === '') return gagal(tanpaFrontMatter(berkas, text));
    return { ok: true, nilai: { front: { ...frontmatter, ...hariMustahil(rawFrontmatter) }, isi: content.trim() } };
  } catch (error) {
    return gagal({
      berkas,
      ...(error instanceof YAMLException ? { baris: error.mark.line + 1 } : {}),
      bidang: '',
      nilai: `YAML yang tidak terbaca (${error instanceof YAMLException ? error.reason : String(error)})`,
      harapan: 'baris "bidang: nilai" di antara dua baris ---',
      perbaikan: 'beri tanda kutip pada nilai yang memuat titik dua, dan samakan lekukan barisnya',
    });
  }
}

/** The value in a JSON file. */
export function bacaJson(text: string, berkas: string): Terbaca<unknown> {
  try {
    return { ok: true, nilai: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const { keadaan, baris } = keadaanJson(text, error instanceof Error ? error.message : '');
    return gagal({
      berkas,
      ...(baris === undefined ? {} : { baris }),
      bidang: '',
      nilai: keadaan,
      harapan: 'JSON yang utuh',
      perbaikan: berkas.startsWith('data/')
        ? 'impor ulang dengan npm run import; jangan disunting dengan tangan'
        : 'periksa koma, tanda kutip, dan kurung di sekitar baris itu',
    });
  }
}

function gagal(masalah: Masalah): { ok: false; masalah: Masalah[] } {
  return { ok: false, masalah: [masalah] };
}

function tanpaFrontMatter(berkas: string, text: string): Masalah {
  return {
    berkas,
    bidang: '',
    nilai: text.trim() === '' ? 'berkas kosong' : 'naskah tanpa bagian atas (front matter)',
    harapan: 'bidang seperti judul dan ringkasan di antara dua baris ---, baru kemudian isi',
    perbaikan: 'buat naskah lewat CMS, atau salin susunan naskah lain di folder yang sama',
  };
}

/** YAML reads `2026-02-31` as 3 March without a word; as written, the schema refuses it. */
function hariMustahil(front: string): Record<string, string> {
  const pairs = [...front.matchAll(/^(\w+):[ \t]*(\d{4}-\d{2}-\d{2})[ \t]*$/gm)];
  return Object.fromEntries(
    pairs.map(([, bidang = '', hari = '']) => [bidang, hari] as const).filter(([, h]) => !adaDiKalender(h)),
  );
}

function adaDiKalender(hari: string): boolean {
  const moment = new Date(`${hari}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(hari);
}

function keadaanJson(text: string, message: string): { keadaan: string; baris: number | undefined } {
  if (text.trim() === '') return { keadaan: 'berkas kosong', baris: undefined };
  if (/^\s*</.test(text)) return { keadaan: 'halaman HTML, bukan JSON', baris: 1 };
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const baris = text.slice(0, position).split('\n').length;
  const terpotong = /end of JSON|Unterminated/.test(message) || position >= text.trimEnd().length;
  return { keadaan: terpotong ? 'JSON yang terpotong di tengah' : 'JSON yang rusak', baris };
}
