import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naskahJson, naskahMarkdown } from '../../src/cms/naskah.ts';
import { rapikan } from '../../src/schemas/bidang.ts';

/** Strings YAML readers like to take for something else, and any others. */
const kalimat = fc.oneof(
  fc.constantFrom(
    '2026-02-31',
    '2026-11-03',
    '2026-11-03 10:00:00',
    '0b11',
    '0o17',
    '1_000',
    'yes',
    'null',
    '~',
    '- a',
    'a: b',
    '#',
    '---',
    '\n---\nb',
  ),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ minLength: 1 }),
);
const naskah = fc.record(
  {
    judul: kalimat,
    tanggal: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
    tag: fc.array(kalimat, { minLength: 1 }),
    gambar: fc.record({ berkas: kalimat, alt: kalimat }),
    tampil: fc.boolean(),
    urutan: fc.integer(),
  },
  { requiredKeys: ['judul'] },
);

describe('berkas yang ditulis CMS', () => {
  it('dibaca Astro dan dibaca CMS lagi persis seperti ditulis', () => {
    fc.assert(
      fc.property(naskah, (data) => {
        const text = naskahMarkdown.toFile({ ...data, body: 'Isi.' }, ['judul', 'tanggal', 'body']);
        expect(rapikan(parseFrontmatter(text).frontmatter)).toEqual(data);
        expect(naskahMarkdown.fromFile(text)).toEqual({ ...data, body: 'Isi.' });
      }),
      { numRuns: 500 },
    );
  });

  it('rapi bagi yang membacanya di git: urutan formulir, tanggal tanpa kutip, bidang kosong tidak ditulis', () => {
    const data = {
      body: 'Isi.\n',
      tag: [],
      gambar: { berkas: '', alt: '' },
      rubrik: 'kabar',
      tanggal: '2026-11-03',
      judul: 'Judul: contoh',
    };
    expect(naskahMarkdown.toFile(data, ['judul', 'tanggal', 'rubrik', 'gambar', 'tag', 'body'])).toBe(
      "---\njudul: 'Judul: contoh'\ntanggal: 2026-11-03\nrubrik: kabar\ntag: []\n---\n\nIsi.\n",
    );
    expect(naskahJson.toFile({ b: 1, a: '', c: [] }, ['c', 'b'])).toBe('{\n  "c": [],\n  "b": 1\n}\n');
  });

  it('isi Markdown tetap, termasuk kode yang menjorok dan garis pemisah', () => {
    const body = '    kode\n\n---\n\nSesudah garis.';
    expect(naskahMarkdown.fromFile(naskahMarkdown.toFile({ judul: 'Contoh', body }))).toEqual({
      judul: 'Contoh',
      body,
    });
    expect(naskahMarkdown.fromFile('---\r\njudul: Contoh\r\n---\r\n\r\nIsi.\r\n')).toEqual({
      judul: 'Contoh',
      body: 'Isi.',
    });
  });

  it('YAML yang rusak disebut barisnya', () => {
    expect(() => naskahMarkdown.fromFile('---\njudul: "tanpa penutup\n---\n\nIsi.')).toThrow(
      /bukan YAML yang benar \(baris \d+\)/,
    );
  });
});
