/** A chart as a picture that stands alone, for files: title, subtitle, drawing, source, text as paths and light colours on a ground. */
import { aman } from '../../model/aman.ts';
import type { GrafikIsi } from '../grafik.ts';
import { HURUF, TEMA_BAKU, UKURAN } from '../tema.ts';
import { gambarSvg } from './gambar.ts';
import { ambilSvg, buatKanvas, ukurTeks } from './kanvas.ts';
import { rapikan } from './rapikan.ts';
import { disimpan } from './simpanan.ts';

interface Tulisan {
  teks: string;
  ukuran: number;
  tebal: 400 | 700;
  warna: string;
}

const TEPI = 24;
const { warna } = TEMA_BAKU;

/** The picture at its wide size as SVG. The same chart and source give the same bytes. */
export function lembarSvg(grafik: GrafikIsi, sumber: string): string {
  const width = UKURAN.lebar.lebar;
  const head = tulis(`${grafik.kode}-kepala`, [
    { teks: grafik.judul, ukuran: 21, tebal: 700, warna: warna.teks },
    { teks: grafik.subjudul, ukuran: 15, tebal: 400, warna: warna.redup },
  ]);
  const foot = tulis(`${grafik.kode}-kaki`, [
    { teks: `${sumber}${grafik.contoh ? ' (Data contoh)' : ''}`, ukuran: 13, tebal: 400, warna: warna.redup },
  ]);
  const chart = grafik.tinggi.lebar;
  const height = TEPI + head.tinggi + 8 + chart + 12 + foot.tinggi + TEPI;
  const letak = (svg: string, y: number, tinggi: number) =>
    svg
      .replace(/ (?:width|height|role|aria-labelledby|aria-describedby)="[^"]*"/g, (match, offset: number) =>
        offset < svg.indexOf('>') ? '' : match,
      )
      .replace('<svg ', `<svg x="${TEPI}" y="${y}" width="${width}" height="${tinggi}" `);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 2 * TEPI} ${height}" width="${width + 2 * TEPI}" height="${height}" role="img">`,
    `<title>${aman(grafik.judul)}</title><desc>${aman(`${grafik.contoh ? 'Data contoh. ' : ''}${grafik.deskripsi} ${sumber}.`)}</desc>`,
    `<path fill="${warna.latar}" d="M0 0h${width + 2 * TEPI}v${height}H0z"/>`,
    letak(head.svg, TEPI, head.tinggi),
    letak(gambarSvg(grafik, 'lebar', 'jalur'), TEPI + head.tinggi + 8, chart),
    letak(foot.svg, TEPI + head.tinggi + 8 + chart + 12, foot.tinggi),
    '</svg>',
  ].join('');
}

function tulis(awalan: string, tulisan: readonly Tulisan[]): { svg: string; tinggi: number } {
  const lines = tulisan.flatMap((t) => bungkusUkur(t).map((teks) => ({ ...t, teks })));
  const step = (t: Tulisan) => Math.round(t.ukuran * 1.35);
  const tinggi = lines.reduce((sum, l) => sum + step(l), 4);
  const gambar = () => {
    const canvas = buatKanvas(UKURAN.lebar.lebar, tinggi, 'jalur');
    const ctx = canvas.getContext('2d');
    ctx.textBaseline = 'top';
    let y = 0;
    for (const line of lines) {
      ctx.font = `${line.tebal} ${line.ukuran}px ${HURUF}`;
      ctx.fillStyle = line.warna;
      ctx.fillText(line.teks, 0, y);
      y += step(line);
    }
    return rapikan(ambilSvg(canvas), warna, awalan, 'jalur');
  };
  return { svg: disimpan(JSON.stringify(['tulis', awalan, tulisan]), gambar), tinggi };
}

/** A text in lines of the picture's width, none left out. */
function bungkusUkur({ teks, ukuran, tebal }: Tulisan): string[] {
  const lines: string[] = [];
  for (const word of teks.split(' ')) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && ukurTeks(joined, ukuran, tebal) <= UKURAN.lebar.lebar) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
