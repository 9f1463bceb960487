/** How Markdown of content/ becomes HTML: addresses of this site get the base path, headings leave the h1 to the page. */
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';

/** Markdown processor for Astro; `basePath` begins and ends with a slash. */
export function pengolahMarkdown(basePath: string) {
  return satteri({ mdastPlugins: [turunkanJudul], hastPlugins: [alamatDasar(basePath)] });
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

/** The title of an entry is the page's only h1. */
const turunkanJudul = defineMdastPlugin({
  name: 'turunkan-judul',
  heading(node, ctx) {
    if (node.depth === 1) ctx.setProperty(node, 'depth', 2);
  },
});
