/** How Markdown of content/ becomes HTML: addresses of this site get the base path, documents say their size, headings leave the h1 to the page. */
import { satteri } from '@astrojs/markdown-satteri';
import { statSync } from 'node:fs';
import path from 'node:path';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { jenisUkuran } from './model/ukuran-berkas.ts';
import { uraiAlamat } from './model/urai-alamat.ts';
import { ekstensi, EKSTENSI_DOKUMEN } from './schemas/media.ts';

/** Markdown processor for Astro; `basePath` begins and ends with a slash, `contentDir` holds the documents it names. */
export function pengolahMarkdown(basePath: string, contentDir: string) {
  return satteri({ mdastPlugins: [turunkanJudul], hastPlugins: [sebutUkuran(contentDir), alamatDasar(basePath)] });
}

/** `/berita/` and `/media/foto.jpg` as an editor writes them → under the base path. */
function alamatDasar(basePath: string) {
  return defineHastPlugin({
    name: 'alamat-dasar',
    element: {
      filter: ['a', 'img'],
      visit(node, ctx) {
        const key = node.tagName === 'a' ? 'href' : 'src';
        const value = node.properties[key];
        if (typeof value === 'string' && /^\/(?!\/)/.test(value)) ctx.setProperty(node, key, basePath + value.slice(1));
      },
    },
  });
}

/** A link to a document says what will be loaded: `laporan (PDF, 1,2 MB)`. */
function sebutUkuran(contentDir: string) {
  return defineHastPlugin({
    name: 'jenis-ukuran',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const { href } = node.properties;
        if (typeof href !== 'string' || !/^\/media\/[^?#]+$/.test(href)) return;
        if (!(EKSTENSI_DOKUMEN as readonly string[]).includes(ekstensi(href))) return;
        // an address that cannot be read is named by the look at the finished pages, as every broken link is
        const bita = statSync(path.join(contentDir, uraiAlamat(href) ?? href), { throwIfNoEntry: false })?.size;
        if (bita !== undefined) ctx.appendChild(node, { type: 'text', value: ` (${jenisUkuran(href, bita)})` });
      },
    },
  });
}

/** The title of an entry is the page's only h1. */
const turunkanJudul = defineMdastPlugin({
  name: 'turunkan-judul',
  heading(node, ctx) {
    if (node.depth === 1) ctx.setProperty(node, 'depth', 2);
  },
});
