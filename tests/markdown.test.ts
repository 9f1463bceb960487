/** Markdown of content/ as the site shows it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { pengolahMarkdown } from '../src/markdown.ts';

const contentDir = mkdtempSync(path.join(tmpdir(), 'markdown-'));
mkdirSync(path.join(contentDir, 'media'));
writeFileSync(path.join(contentDir, 'media/laporan akhir.pdf'), 'x'.repeat(1200));

async function html(teks: string): Promise<string> {
  const olah = await pengolahMarkdown('/pbj/', contentDir).createRenderer({});
  return (await olah.render(teks)).code;
}

it('dokumen menyebut jenis dan ukurannya, di bawah alamat situs', async () => {
  const teks = await html('[Laporan](/media/laporan%20akhir.pdf)');
  expect(teks).toMatch(/href="\/pbj\/media\/laporan%20akhir\.pdf">Laporan \(PDF, 1,2\skB\)<\/a>/);
});

it.each(['/media/%FF.pdf', '/media/tidak-ada.pdf'])(
  'alamat %s yang keliru tidak menghentikan bangun di sini',
  async (alamat) => {
    expect(await html(`[Laporan](${alamat})`)).toContain('>Laporan</a>');
  },
);
