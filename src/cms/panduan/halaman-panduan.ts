/** The guide for editors as a page of its own beside the CMS; complete without JavaScript. */
import { defineHastPlugin, markdownToHtml } from 'satteri';
import { aman } from '../../model/aman.ts';
import { kerangkaAdmin } from '../kerangka-admin.ts';
import { type BagianPanduan, bagianPanduan, FOLDER_GAMBAR, idJudul } from './naskah-panduan.ts';

/** Width and height of a picture in its file, in pixels, and how many of them make one pixel of the screen it shows. */
export interface UkuranGambar {
  lebar: number;
  tinggi: number;
}

const CSP = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** Pixels of a picture for one of the screen. */
export const KEPADATAN = 1.5;

/** The page at `/admin/panduan/`; `ukuran` are the pictures by file name. One that is not taken yet is told in words. */
export function halamanPanduan(
  namaUnit: string,
  markdown: string,
  ukuran: Readonly<Record<string, UkuranGambar>>,
): string {
  const { html } = markdownToHtml(markdown, { hastPlugins: [beriAlamat, bingkaiGambar(ukuran)] });
  const [kepala = '', ...isi] = html.split(/(?=<h2 )/);
  return kerangkaAdmin(
    { namaUnit, judul: 'Panduan penyunting', csp: CSP, akar: '../../' },
    ['<link rel="stylesheet" href="panduan.css">'],
    `<header class="panduan-kepala"><p>${aman(namaUnit)}</p><p><a href="../">Pengelola isi</a> · <a href="../../">Situs</a></p></header>
<main class="panduan">
<div class="panduan-awal">
${kepala.trim()}
</div>
<nav class="panduan-daftar" id="daftar-isi" aria-label="Daftar isi">
<h2>Daftar isi</h2>
${daftarIsi(bagianPanduan(markdown))}
</nav>
<div class="panduan-isi">
${isi.join('').trim()}
</div>
</main>
<a class="panduan-ke-daftar" href="#daftar-isi">Daftar isi</a>`,
  );
}

/** Chapters with their tasks. */
function daftarIsi(bagian: readonly BagianPanduan[]): string {
  const bab = bagian.flatMap((b, i) => (b.tingkat === 2 ? [{ bab: b, dari: i + 1 }] : []));
  const butir = bab.map(({ bab: b, dari }, i) => {
    const tugas = bagian.slice(dari, (bab[i + 1]?.dari ?? bagian.length + 1) - 1);
    const anak = tugas.map((t) => `<li>${tautan(t)}</li>`).join('');
    return `<li>${tautan(b)}${anak === '' ? '' : `<ul>${anak}</ul>`}</li>`;
  });
  return `<ul>${butir.join('\n')}</ul>`;
}

function tautan({ id, judul }: BagianPanduan): string {
  return `<a href="#${id}">${aman(judul)}</a>`;
}

const beriAlamat = defineHastPlugin({
  name: 'beri-alamat',
  element: {
    filter: ['h2', 'h3'],
    visit(node, ctx) {
      ctx.setProperty(node, 'id', idJudul(ctx.textContent(node)));
    },
  },
});

/** Pictures keep their place while they load, and can be opened alone: on a phone they are too small to read at first. The CMS whose pictures are still to be taken needs its page too. */
function bingkaiGambar(ukuran: Readonly<Record<string, UkuranGambar>>) {
  return defineHastPlugin({
    name: 'bingkai-gambar',
    element: {
      filter: ['img'],
      visit(node, ctx) {
        const { src, alt } = node.properties;
        const nama = typeof src === 'string' && src.startsWith(FOLDER_GAMBAR) ? src.slice(FOLDER_GAMBAR.length) : '';
        const besar = ukuran[nama];
        if (!besar) {
          ctx.replaceNode(node, { type: 'text', value: `(Gambar: ${String(alt)})` });
          return;
        }
        const [lebar, tinggi] = [besar.lebar, besar.tinggi].map((n) => Math.round(n / KEPADATAN));
        ctx.replaceNode(node, {
          type: 'element',
          tagName: 'a',
          properties: { href: `gambar/${nama}`, className: ['panduan-gambar'] },
          children: [
            {
              type: 'element',
              tagName: 'img',
              properties: { src: `gambar/${nama}`, alt, width: lebar, height: tinggi, loading: 'lazy' },
              children: [],
            },
          ],
        });
      },
    },
  });
}
