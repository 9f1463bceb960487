/** The picture of a chart as a file, made from the drawing that is on the page: title, drawing, source, in light colours and the page's own face. */
import { aman } from '../../model/aman.ts';
import { PALET_TERANG, VARIABEL_WARNA } from '../palet.ts';

/** What to save, under which name, and the source line that goes with it. */
export interface Unduhan {
  jenis: 'svg' | 'png';
  nama: string;
  sumber: string;
}

const LEBAR = 720;
const TEPI = 24;
/** PNG pixels per CSS pixel. */
const RAPAT = 2;

/** Saves the chart of a figure. Rejects when the browser cannot draw it. */
export async function unduhGambar(figure: HTMLElement, { jenis, nama, sumber }: Unduhan): Promise<void> {
  const { svg, lebar, tinggi } = await susun(figure, sumber);
  const isi = jenis === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await keTitik(svg, lebar, tinggi);
  const tautan = document.createElement('a');
  tautan.href = URL.createObjectURL(isi);
  tautan.download = `${nama}.${jenis}`;
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(tautan.href), 60_000);
}

async function susun(figure: HTMLElement, sumber: string): Promise<{ svg: string; lebar: number; tinggi: number }> {
  const gambar = figure.querySelector<SVGSVGElement>('.grafik-lebar svg');
  const keterangan = figure.querySelector('figcaption');
  if (!gambar || !keterangan) throw new Error('Grafik tidak ditemukan di halaman.');
  const judul = keterangan.querySelector('h2, h3, h4')?.textContent.trim() ?? '';
  const subjudul = keterangan.querySelector('p')?.textContent.trim() ?? '';
  const contoh = keterangan.querySelector('.contoh') ? ' (Data contoh)' : '';
  const chart = gambar.viewBox.baseVal.height;
  const kepala = [...baris(judul, 21, true), ...baris(subjudul, 15, false)];
  const kaki = baris(`${sumber}${contoh}`, 13, false);
  const atas = TEPI + tinggiBaris(kepala) + 8;
  const tinggi = Math.ceil(atas + chart + 12 + tinggiBaris(kaki) + TEPI);
  const lebar = LEBAR + 2 * TEPI;
  const clone = gambar.cloneNode(true) as SVGSVGElement;
  for (const [k, v] of Object.entries({ x: TEPI, y: atas, width: LEBAR, height: chart }))
    clone.setAttribute(k, String(v));
  const dalam = new XMLSerializer().serializeToString(clone);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${lebar} ${tinggi}" width="${lebar}" height="${tinggi}" font-family="Grafik, 'Plus Jakarta Sans', sans-serif"><style>${await huruf()}</style><rect width="100%" height="100%" fill="${PALET_TERANG.latar}"/>${tulis(kepala, TEPI)}${terang(dalam)}${tulis(kaki, atas + chart + 12)}</svg>`;
  return { svg, lebar, tinggi };
}

interface Baris {
  teks: string;
  ukuran: number;
  tebal: boolean;
}

/** A text in lines of the picture's width, measured in the page's face. */
function baris(teks: string, ukuran: number, tebal: boolean): Baris[] {
  const ctx = document.createElement('canvas').getContext('2d');
  if (!ctx) throw new Error('Kanvas tidak tersedia.');
  ctx.font = `${tebal ? 700 : 400} ${ukuran}px ${getComputedStyle(document.body).fontFamily}`;
  const lines: string[] = [];
  for (const word of teks.split(/\s+/)) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && ctx.measureText(joined).width <= LEBAR) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => ({ teks: line, ukuran, tebal }));
}

function tinggiBaris(lines: readonly Baris[]): number {
  return lines.reduce((sum, l) => sum + l.ukuran * 1.35, 0);
}

function tulis(lines: readonly Baris[], atas: number): string {
  let y = atas;
  return lines
    .map(({ teks, ukuran, tebal }) => {
      y += ukuran * 1.35;
      const warna = tebal ? PALET_TERANG.teks : PALET_TERANG.redup;
      return `<text x="${TEPI}" y="${Math.round(y - ukuran * 0.3)}" font-size="${ukuran}"${tebal ? ' font-weight="700"' : ''} fill="${warna}">${aman(teks)}</text>`;
    })
    .join('');
}

/** The drawing in the fixed colours of the light ground. */
function terang(svg: string): string {
  return Object.entries(VARIABEL_WARNA).reduce(
    (text, [nama, variabel]) => text.replaceAll(`var(${variabel})`, PALET_TERANG[nama as keyof typeof PALET_TERANG]),
    svg,
  );
}

/** The page's face as rules that carry the font themselves: a picture cannot fetch it. */
async function huruf(): Promise<string> {
  const family = getComputedStyle(document.body).fontFamily.split(',')[0]?.replaceAll(/["']/g, '').trim();
  const rules = [...document.styleSheets]
    .filter((sheet) => sheet.href === null || new URL(sheet.href).origin === location.origin)
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '').trim() === family);
  const faces = rules.map(async (rule) => {
    const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
    if (address === undefined) return '';
    const weight = rule.style.getPropertyValue('font-weight') || '400';
    const base = rule.parentStyleSheet?.href ?? document.baseURI;
    const data = await keBase64(await (await fetch(new URL(address, base))).blob());
    return `@font-face{font-family:Grafik;font-weight:${weight};src:url(${data})}`;
  });
  return (await Promise.all(faces)).join('');
}

async function keTitik(svg: string, lebar: number, tinggi: number): Promise<Blob> {
  const gambar = new Image();
  gambar.src = await keBase64(new Blob([svg], { type: 'image/svg+xml' }));
  await gambar.decode();
  const kanvas = document.createElement('canvas');
  kanvas.width = lebar * RAPAT;
  kanvas.height = tinggi * RAPAT;
  kanvas.getContext('2d')?.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
  const blob = await new Promise<Blob | null>((selesai) => kanvas.toBlob(selesai, 'image/png'));
  if (!blob) throw new Error('Peramban tidak membuat PNG.');
  return blob;
}

/** A blob as a data address. */
function keBase64(blob: Blob): Promise<string> {
  return new Promise((selesai, gagal) => {
    const pembaca = new FileReader();
    pembaca.onload = () => selesai(typeof pembaca.result === 'string' ? pembaca.result : '');
    pembaca.onerror = () => gagal(pembaca.error ?? new Error('Berkas tidak terbaca.'));
    pembaca.readAsDataURL(blob);
  });
}
