import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bacaMarkdown } from '../../src/build/baca-naskah.ts';
import { periksaKonten } from '../../src/build/periksa-konten.ts';
import { masalahMarkdown } from '../../src/build/periksa-markdown.ts';
import { GalatMasukan, tulisSemua } from '../../src/schemas/masalah.ts';
import { folderKonten, naskahBerita } from './folder-konten.ts';

const periksaIsi = (isi: string) => masalahMarkdown('berita/a.md', `---\njudul: a\n---\n\n${isi}\n`, isi);

describe('isi naskah yang tidak boleh terbit', () => {
  it('pemeriksaan isi menyebut berkas, baris, dan cara menulisnya', async () => {
    const naskah = naskahBerita({}, 'Paragraf contoh yang cukup panjang.\n\n<script>alert(1)</script>');
    const baris = naskah.split('\n').findIndex((b) => b.startsWith('<script')) + 1;
    const error: unknown = await periksaKonten(await folderKonten({ 'berita/a.md': naskah })).catch((e: unknown) => e);
    const teks = error instanceof GalatMasukan ? tulisSemua(error.message, error.masalah) : String(error);
    expect(teks).toContain(
      `berita/a.md, baris ${baris}, bidang "isi": ditemukan kode HTML "<script>alert(1)</script>"`,
    );
    expect(teks).toContain('pakai **tebal**, [teks](alamat)');
  });

  it.each([
    '<script>alert(1)</script>',
    'Teks <img src=x onerror=alert(1)> teks',
    '> - <svg onload=alert(1)>',
    '[k](javascript:alert(1))',
    '[k](JaVa&#115;cript:alert(1))',
    '[k](java&#9;script:alert(1))',
    '[k](<&#1;javascript:alert(1)>)',
    '[k][r]\n\n[r]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![g](data:image/svg+xml,x)',
    '[k](vbscript:x)',
    '[k](//lain.contoh/)',
  ])('menolak %s', (isi) => {
    expect(periksaIsi(isi)).not.toEqual([]);
  });

  it.each([
    'Nilai < 200 juta & > 50 juta, **tebal**, `<script>`, &lt;b&gt;, {x}',
    '```html\n<script>\n```',
    '[a](/berita/) [b](https://contoh.go.id/?a=b:c) [c](mailto:a@contoh.go.id) [d](tel:+62334) [e](#isi) [f](lain/a:b)',
    '![foto](/media/foto.jpg) www.contoh.go.id a@contoh.go.id <https://contoh.go.id>',
    '| a | b |\n| - | - |\n| 1 | 2 |\n\nCatatan[^1]\n\n[^1]: kaki',
  ])('menerima %s', (isi) => {
    expect(periksaIsi(isi)).toEqual([]);
  });

  it('semua naskah di content/ lolos', () => {
    const akar = path.resolve(import.meta.dirname, '../../content');
    for (const folder of ['berita', 'halaman'])
      for (const nama of readdirSync(path.join(akar, folder)).filter((n) => n.endsWith('.md'))) {
        const text = readFileSync(path.join(akar, folder, nama), 'utf8');
        const naskah = bacaMarkdown(text, nama);
        expect(naskah.ok && masalahMarkdown(nama, text, naskah.nilai.isi), nama).toEqual([]);
      }
  });
});
