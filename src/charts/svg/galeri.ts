/** Every case of every chart on one page, to be looked at: both widths, light and dark. */
import { aman } from '../../model/aman.ts';
import type { Grafik, GrafikIsi } from '../grafik.ts';
import { PALET_GELAP, PALET_TERANG, type Palet, VARIABEL_WARNA } from '../palet.ts';
import { HURUF } from '../tema.ts';
import { gambarSvg } from './gambar.ts';

/** What the gallery shows: charts by `kind/case`, and small lines by case. */
export interface IsiGaleri {
  grafik: Readonly<Record<string, Grafik>>;
  garisMini: Readonly<Record<string, string>>;
  /** Addresses of the bundled face as the page reaches it, by weight. */
  huruf: Readonly<Record<'400' | '700', string>>;
}

/** The gallery as an HTML page that needs nothing but the face. */
export function halamanGaleri({ grafik, garisMini, huruf }: IsiGaleri): string {
  const kinds = Map.groupBy(Object.entries(grafik), ([nama]) => nama.split('/')[0] ?? '');
  const sections = [...kinds].map(
    ([kind, cases]) => `<h2 id="${kind}">${kind}</h2>${cases.map(([nama, g]) => kasus(nama, g)).join('')}`,
  );
  const lines = Object.entries(garisMini).map(
    ([nama, svg]) => `<p>${aman(nama)} ${svg || '(kosong: tidak digambar)'}</p>`,
  );
  const menu = [...kinds.keys(), 'garis-mini'].map((k) => `<a href="#${k}">${k}</a>`).join(' · ');
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Galeri grafik</title><style>${gaya(huruf)}</style>
<h1>Galeri grafik</h1><p>Kasus yang sama dipotret oleh tests/charts/gambar.test.ts. ${menu}</p>
${sections.join('\n')}
<h2 id="garis-mini">garis-mini</h2>${dua(() => lines.join(''))}</html>
`;
}

function kasus(nama: string, grafik: Grafik): string {
  const words = `<h3>${aman(nama)}</h3><p><b>${aman(grafik.judul)}</b><br>${aman(grafik.subjudul)}<br>${aman(grafik.deskripsi)}</p>`;
  if (grafik.kosong !== null) return `<article>${words}<p class="kosong">${aman(grafik.kosong)}</p></article>`;
  return `<article>${words}${dua((tema) => gambar(nama, grafik, tema))}</article>`;
}

/** Both sizes, with ids of their own: cases of a kind share its code. */
function gambar(nama: string, grafik: GrafikIsi, tema: string): string {
  const drawn = (['lebar', 'sempit'] as const).map((u) =>
    gambarSvg(grafik, u).replaceAll(`${grafik.kode}-${u}`, `${nama.replace('/', '-')}-${tema}-${u}`),
  );
  return drawn.join('');
}

/** The same on the light and on the dark ground. */
function dua(isi: (tema: string) => string): string {
  return ['terang', 'gelap'].map((tema) => `<div class="${tema}">${isi(tema)}</div>`).join('');
}

function gaya(huruf: IsiGaleri['huruf']): string {
  const faces = Object.entries(huruf).map(
    ([weight, url]) => `@font-face{font-family:${HURUF};font-weight:${weight};src:url(${url})}`,
  );
  return `${faces.join('')}body{margin:16px;font:15px/1.4 ${HURUF},sans-serif}article{border-top:1px solid #999;padding:8px 0}p{max-width:75ch;margin:4px 0}.kosong{border-left:4px solid #8a9492;padding-left:8px}.terang,.gelap{display:flex;flex-wrap:wrap;gap:24px;padding:12px;align-items:start;color:var(--warna-teks);background:var(--warna-latar)}.terang{${variabel(PALET_TERANG)}}.gelap{${variabel(PALET_GELAP)}}svg{outline:1px dotted #8888}`;
}

function variabel(palet: Palet): string {
  return Object.entries(VARIABEL_WARNA)
    .map(([nama, variable]) => `${variable}:${palet[nama as keyof Palet]}`)
    .join(';');
}
