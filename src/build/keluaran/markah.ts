/** HTML, XML, Atom, SVG: text, attributes, inline JSON and scripts, with what browsers see through undone first. */
import { cariDataPribadi } from '../data-pribadi.ts';
import { keTeks, nomorBaris, type TemuanBerkas } from './temuan.ts';

const TERTUTUP = /&(?:#|nbsp;|commat;|period;|lowbar;)|%40|\\u00|<\/?(?:b|i|em|strong|wbr|mark|u|small|s)>|<!--/;

/** Everything in a page. */
export function telusuriMarkah(bita: Uint8Array, boleh: readonly string[]): TemuanBerkas[] {
  return telusuriHtml(keTeks(bita), boleh);
}

/** Everything in a page given as text. */
function telusuriHtml(html: string, boleh: readonly string[]): TemuanBerkas[] {
  const teks = bukaMarkah(html);
  return cariDataPribadi(teks, boleh).map(({ jenis, samar, letak }) => ({
    jenis,
    samar,
    tempat: `baris ${nomorBaris(teks, letak)}, ${tempatMarkah(teks, letak)}`,
  }));
}

/** Character references, percent signs and inline tags resolved, so that none of them hides an @ or splits a number. */
export function bukaMarkah(html: string): string {
  if (!TERTUTUP.test(html)) return html;
  return html
    .replace(/<!--|-->/g, ' ')
    .replace(/<\/?(?:b|i|em|strong|wbr|mark|u|small|s)>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&commat;|%40/g, '@')
    .replace(/&period;/g, '.')
    .replace(/&lowbar;/g, '_')
    .replace(/&#x([\da-f]{1,6});?|\\u([\da-f]{4})/gi, (asli, a?: string, b?: string) => huruf(asli, a ?? b ?? '', 16))
    .replace(/&#(\d{1,7});?/g, (asli, n: string) => huruf(asli, n, 10));
}

function huruf(asli: string, angka: string, dasar: number): string {
  const kode = Number.parseInt(angka, dasar);
  return kode > 31 && kode < 0x110000 ? String.fromCodePoint(kode) : asli;
}

/** Which attribute or element a place in a page belongs to. */
function tempatMarkah(html: string, letak: number): string {
  const sebelum = html.slice(Math.max(0, letak - 4000), letak);
  const buka = sebelum.lastIndexOf('<');
  if (buka > sebelum.lastIndexOf('>')) {
    const atribut = /([\w:-]+)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)$/.exec(sebelum.slice(buka));
    return atribut ? `dalam atribut ${atribut[1]}` : 'dalam tag';
  }
  const elemen = /<([a-z][\w:-]*)[^<>]*>[^<]*$/i.exec(sebelum);
  return elemen ? `dalam <${elemen[1]}>` : 'dalam teks';
}
