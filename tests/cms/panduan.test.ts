import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { halamanPanduan } from '../../src/cms/panduan/halaman-panduan.ts';
import { kataCms } from './kata-cms.ts';
import { bagianPanduan } from '../../src/cms/panduan/naskah-panduan.ts';
import { BERKAS_PANDUAN, GAMBAR_PANDUAN, NAMA_ISI } from '../../src/cms/panduan/tulis-panduan.ts';
import { situsContoh } from './situs-contoh.ts';
import type { IsiGambar } from '../situs/panduan/kamera.ts';

const MARKDOWN = readFileSync(BERKAS_PANDUAN, 'utf8');
const BAGIAN = bagianPanduan(MARKDOWN);
const GAMBAR = BAGIAN.flatMap((b) => b.gambar.map((g) => ({ ...g, bagian: b })));
const ISI = JSON.parse(readFileSync(path.join(GAMBAR_PANDUAN, NAMA_ISI), 'utf8')) as Record<string, IsiGambar>;
const KATA = kataCms(situsContoh);

const potretUlang = 'perbaiki docs/panduan-editor.md, atau potret ulang dengan: npm run gambar-panduan';

describe('panduan penyunting tetap benar', () => {
  it('tiap tombol dan isian yang disebut (tebal) masih bernama begitu di CMS', () => {
    const hilang = BAGIAN.flatMap((b) => b.label.filter((l) => !KATA.label(l)).map((l) => `${b.judul}: ${l}`));
    expect(hilang, potretUlang).toEqual([]);
  });

  it('tiap kalimat yang dikutip (“…”) masih dikatakan CMS', () => {
    const hilang = BAGIAN.flatMap((b) => b.ucapan.filter((u) => !KATA.ucapan(u)).map((u) => `${b.judul}: ${u}`));
    expect(hilang, potretUlang).toEqual([]);
  });

  it('tiap gambar yang disebut ada dan dijelaskan, dan tiap gambar yang ada dipakai sekali', () => {
    const ada = readdirSync(GAMBAR_PANDUAN).filter((nama) => nama !== NAMA_ISI);
    expect(GAMBAR.map((g) => g.berkas).sort(), potretUlang).toEqual(ada.sort());
    expect(Object.keys(ISI).sort(), potretUlang).toEqual(ada.sort());
    expect(GAMBAR.filter((g) => g.alt.length < 10).map((g) => g.berkas)).toEqual([]);
  });

  it('angka di gambar adalah nomor langkah yang menyebut tombol atau isian yang dibingkai', () => {
    const salah = GAMBAR.flatMap(({ berkas, bagian }) =>
      Object.entries(ISI[berkas]?.langkah ?? {}).flatMap(([nomor, label]) =>
        label
          .filter((l) => !bagian.langkah.get(Number(nomor))?.includes(`**${l}**`))
          .map((l) => `${berkas}: langkah ${nomor} tidak menyebut ${l}`),
      ),
    );
    expect(salah, potretUlang).toEqual([]);
  });

  it('nama isian dan tombol yang terlihat di gambar masih sama di CMS', () => {
    const usang = Object.entries(ISI).flatMap(([berkas, { kata }]) =>
      kata.filter((k) => !KATA.label(k)).map((k) => `${berkas}: ${k}`),
    );
    expect(usang, potretUlang).toEqual([]);
  });

  it('nama yang diganti atau dikarang tidak dikenal', () => {
    expect(['Judul', 'Buat Berita', 'Setujui dan terbitkan', 'Status: Konsep'].filter((k) => !KATA.label(k))).toEqual(
      [],
    );
    expect(['Judul berita', 'Terbitkan besok', 'Naskah ters', 'Buat'].filter((k) => KATA.label(k))).toEqual([]);
  });

  it('langkah bernomor urut dari satu, dan tautan di dalamnya sampai', () => {
    for (const b of BAGIAN) expect([...b.langkah.keys()], b.judul).toEqual([...b.langkah.keys()].map((_, i) => i + 1));
    const id = new Set(BAGIAN.map((b) => b.id));
    expect(id.size).toBe(BAGIAN.length);
    expect([...MARKDOWN.matchAll(/\]\(#([^)]*)\)/g)].map(([, a = '']) => a).filter((a) => !id.has(a))).toEqual([]);
  });
});

describe('halaman panduan', () => {
  const ukuran = { 'a.png': { lebar: 900, tinggi: 300 } };
  const halaman = (isi: string) => halamanPanduan('Unit <Contoh>', `# Panduan\n\nAwal.\n\n${isi}`, ukuran);

  it('dapat dibaca tanpa JavaScript, tidak dicari mesin, dan gambarnya di sampingnya', () => {
    const html = halaman(
      '## Bab satu\n\n### Menulis <b> & lain\n\n1. Tekan **Masuk**.\n\n   ![Tombol Masuk](gambar/panduan/a.png)\n',
    );
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('<script');
    expect(html).toContain('Unit &lt;Contoh&gt;');
    expect(html).toContain('<img src="gambar/a.png" alt="Tombol Masuk" width="600" height="200"');
    expect([...html.matchAll(/(?:href|src)="([^"#]+)"/g)].filter(([, a = '']) => a.startsWith('/'))).toEqual([]);
  });

  it('daftar isinya menyebut tiap bab dengan tugasnya', () => {
    const html = halaman('## Bab satu\n\n### Tugas A\n\n### Tugas B\n\n## Bab dua\n\n### Tugas C\n');
    const daftar = /<nav[\s\S]*<\/nav>/.exec(html)?.[0] ?? '';
    expect(daftar.replace(/\s*\n\s*/g, '')).toContain(
      '<ul><li><a href="#bab-satu">Bab satu</a><ul><li><a href="#tugas-a">Tugas A</a></li><li><a href="#tugas-b">Tugas B</a></li></ul></li>' +
        '<li><a href="#bab-dua">Bab dua</a><ul><li><a href="#tugas-c">Tugas C</a></li></ul></li></ul>',
    );
    for (const [, id = ''] of daftar.matchAll(/href="#([^"]*)"/g)) expect(html).toContain(` id="${id}"`);
  });

  it('gambar yang belum dipotret disebut dengan kata', () => {
    expect(halaman('## Bab\n\n![Tombol <Lain>](gambar/panduan/lain.png)')).toContain('(Gambar: Tombol &lt;Lain&gt;)');
  });
});
