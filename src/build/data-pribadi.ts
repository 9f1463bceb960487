/** Shapes of personal data that must never stand on the site (UU 27/2022): the last look before publishing, whatever the importer promised. */
import { BENTUK_DATA_PRIBADI, bukanDataPribadi } from '../acuan/bentuk-data-pribadi.ts';
import { salinTeks } from './salin-teks.ts';

/** A piece of text that looks like personal data. */
export interface Temuan {
  jenis: string;
  /** The text found, all but its ends hidden. */
  samar: string;
  /** Where it begins in the text that was looked at. */
  letak: number;
}

// Digits that are part of a longer token (hashes, decimals, codes, addresses) are none of these.
const AWAL = String.raw`(?<![\w=-])(?<!\d\.)(?<!(?<!\d)\d{1,3},)`;
// but a slash, a dash or a comma may join two numbers
const AKHIR = String.raw`(?!\w|\.\d|,\d{1,3}(?!\d))`;
/** Coordinates of drawings are rows of digits. */
const GAMBAR = /\s(?:d|points|transform|viewBox|srcset)=(?:"[^"]*"|'[^']*')/g;
const SPASI = /[\u00a0\u2000-\u200a\u202f]/g;
const STRIP = /[\u2010-\u2013\u2212]/g;
/** Every shape has an @ or at least eight digits close together; only the surroundings of those are looked at closely. */
const CALON = new RegExp(
  `@|\\d(?:[ .\\-/()${SPASI.source.slice(1, -1)}${STRIP.source.slice(1, -1)}]{0,3}\\d){7,}`,
  'g',
);
/** Characters around such a place that the shapes and their guards may need. */
const SEKITAR = 120;

const BENTUK = BENTUK_DATA_PRIBADI.filter((b) => !b.teksBebas).map(({ jenis, sumber }) => ({
  jenis,
  pola: new RegExp(jenis === 'alamat surel' ? sumber : `${AWAL}(?:${sumber})${AKHIR}`, 'giu'),
  /** May the unit publish its own, named in situs.json? */
  milikKantor: jenis === 'nomor telepon' || jenis === 'alamat surel',
}));

const BENTUK_ANGKA = BENTUK.filter((b) => b.jenis !== 'alamat surel');

/** Everything in a text that looks like personal data; `boleh` are the unit's own phone and e-mail, as published. */
export function cariDataPribadi(text: string, boleh: readonly string[] = []): Temuan[] {
  const polos = text.replace(GAMBAR, (gambar) => ' '.repeat(gambar.length));
  const temuan: Temuan[] = [];
  let milik: ReadonlySet<string> | undefined;
  for (const { awal, isi } of sekitarCalon(polos))
    for (const { jenis, nilai, letak, milikKantor } of temuanSekitar(isi)) {
      milik ??= new Set(boleh.map(baku));
      if (!milikKantor || !milik.has(baku(nilai))) temuan.push({ jenis, samar: samarkan(nilai), letak: awal + letak });
    }
  return temuan;
}

interface TemuanSekitar {
  jenis: string;
  nilai: string;
  letak: number;
  milikKantor: boolean;
}

/** Head, style and foot are the same on every page of a site: what was looked at once is not looked at again. */
const diingat = new Map<string, readonly TemuanSekitar[]>();
const TERBANYAK_DIINGAT = 2000;

function temuanSekitar(isi: string): readonly TemuanSekitar[] {
  const known = diingat.get(isi);
  if (known) return known;
  const baris = isi.replace(SPASI, ' ').replace(STRIP, '-');
  const temuan = (isi.includes('@') ? BENTUK : BENTUK_ANGKA).flatMap(({ jenis, pola, milikKantor }) =>
    [...baris.matchAll(pola)]
      .filter(([nilai]) => !bukanDataPribadi(nilai))
      .map((found) => ({ jenis, nilai: found[0], letak: found.index, milikKantor })),
  );
  if (diingat.size >= TERBANYAK_DIINGAT) diingat.clear();
  diingat.set(salinTeks(isi), temuan);
  return temuan;
}

/** The surroundings of every candidate, those that touch joined. */
function* sekitarCalon(text: string): Generator<{ awal: number; isi: string }> {
  let awal = -1;
  let akhir = -1;
  for (const calon of text.matchAll(CALON)) {
    if (!mungkin(calon[0])) continue;
    const mulai = awalKata(text, Math.max(0, calon.index - SEKITAR));
    if (awal >= 0 && mulai > akhir) {
      yield { awal, isi: text.slice(awal, akhir) };
      awal = mulai;
    } else if (awal < 0) awal = mulai;
    akhir = akhirKata(text, calon.index + calon[0].length + SEKITAR);
  }
  if (awal >= 0) yield { awal, isi: text.slice(awal, akhir) };
}

/** A window that began or ended within a code would make a part of it look like a number of its own. */
const DALAM_KATA = /[\w.,/=-]/;

function awalKata(text: string, di: number): number {
  let i = di;
  while (i > 0 && DALAM_KATA.test(text.charAt(i - 1))) i -= 1;
  return i;
}

function akhirKata(text: string, di: number): number {
  let i = di;
  while (i < text.length && DALAM_KATA.test(text.charAt(i))) i += 1;
  return i;
}

/** Money and dates are rows of digits too: only as many as a person's number, or a phone's first digits, are worth a closer look. */
function mungkin(calon: string): boolean {
  return calon === '@' || /(?<!\d)(?:0[2-9]|62)/.test(calon) || calon.replace(/\D/g, '').length >= 15;
}

function baku(nilai: string): string {
  return nilai.includes('@') ? nilai.toLowerCase() : nilai.replace(/\D/g, '').replace(/^0/, '62');
}

function samarkan(nilai: string): string {
  return `${nilai.slice(0, 3)}…${nilai.slice(-2)} (${nilai.length} karakter)`;
}
