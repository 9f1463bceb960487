/** What the body of a Markdown file may not carry to the public: HTML of its own, and links that run something. */
import { markdownToMdast } from 'satteri';
import type { Masalah } from '../schemas/masalah.ts';

/** Raw HTML and unsafe addresses in a body, read as the build reads it; `text` is the whole file, so that the lines are the editor's. */
export function masalahMarkdown(berkas: string, text: string, isi: string): Masalah[] {
  const awal = text.slice(0, Math.max(0, text.lastIndexOf(isi))).split('\n').length;
  const di = (simpul: Simpul) => awal + (simpul.position?.start.line ?? 1) - 1;
  return [...semua(markdownToMdast(isi))].flatMap((simpul): Masalah[] => {
    if (simpul.type === 'html') return [html(berkas, di(simpul), simpul.value ?? '')];
    if (simpul.url !== undefined && !alamatAman(simpul.url)) return [alamat(berkas, di(simpul), simpul.url)];
    return [];
  });
}

/** The part of a Markdown node that matters here. */
interface Simpul {
  type: string;
  value?: string;
  url?: string;
  children?: readonly Simpul[];
  position?: { start: { line: number } } | undefined;
}

function* semua(simpul: Simpul): Generator<Simpul> {
  yield simpul;
  for (const anak of simpul.children ?? []) yield* semua(anak);
}

/** An address of this site, or a scheme that opens a page, a letter or a call. A browser skips control characters in it, so none may be there. */
function alamatAman(url: string): boolean {
  if (/\p{Cc}/u.test(url) || /^\s|^[/\\]{2}/.test(url)) return false;
  const skema = /^([^/?#]*?):/.exec(url)?.[1];
  return skema === undefined || /^(?:https?|mailto|tel)$/i.test(skema);
}

function html(berkas: string, baris: number, nilai: string): Masalah {
  return {
    berkas,
    baris,
    bidang: 'isi',
    nilai: `kode HTML ${pendek(nilai)}`,
    harapan: 'teks Markdown tanpa kode HTML',
    perbaikan:
      'pakai **tebal**, [teks](alamat), atau ![keterangan](/media/gambar.jpg); agar tanda < tampil apa adanya, tulis &lt;',
  };
}

function alamat(berkas: string, baris: number, nilai: string): Masalah {
  return {
    berkas,
    baris,
    bidang: 'isi',
    nilai: `tautan ke ${pendek(nilai)}`,
    harapan: 'alamat yang diawali https://, http://, mailto:, tel:, atau / untuk halaman situs ini',
    perbaikan: 'tulis misalnya [teks](https://contoh.go.id/) atau [teks](/berita/)',
  };
}

function pendek(nilai: string): string {
  const sebaris = nilai.replace(/\s+/g, ' ');
  return `"${sebaris.length > 60 ? `${sebaris.slice(0, 60)}…` : sebaris}"`;
}
