/** Looks for personal data in one file of the output, whatever its kind; archives are opened. */
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { telusuriCsv } from './csv.ts';
import { telusuriGambar } from './gambar.ts';
import { telusuriBerkasJson } from './json.ts';
import { telusuriMarkah } from './markah.ts';
import { telusuriPagefind } from './pagefind.ts';
import { telusuriPdf } from './pdf.ts';
import { keTeks, telusuriTeks, type Telusur, type TemuanBerkas } from './temuan.ts';

/** An archive in an archive in an archive is nothing the site publishes. */
const TERDALAM = 3;

const KENAL: readonly (readonly [RegExp, Telusur])[] = [
  [/\.(?:html?|xhtml|xml|atom|rss|svg)$/i, telusuriMarkah],
  [/\.(?:json|geojson|webmanifest|map)$/i, telusuriBerkasJson],
  [/\.(?:csv|tsv)$/i, telusuriCsv],
  [/\.pf_(?:fragment|index|meta|filter|sort)$/i, telusuriPagefind],
  [/\.(?:jpe?g|png|webp|avif|gif|tiff?|heic)$/i, telusuriGambar],
  [/\.pdf$/i, telusuriPdf],
];
/** Programs, fonts, sound and film: no text of ours. */
const BUKAN_TEKS = /\.(?:woff2?|ttf|otf|wasm|pagefind|ico|mp[34]|webm|ogg|wav)$/i;
const ZIP = /\.(?:zip|xlsx|docx|pptx|od[tsp]|epub)$/i;

/** Everything in a file that looks like personal data, with its place; `boleh` are the unit's own contacts. */
export async function telusuriBerkas(
  nama: string,
  bita: Uint8Array,
  boleh: readonly string[],
  dalam = 0,
): Promise<TemuanBerkas[]> {
  if (BUKAN_TEKS.test(nama)) return [];
  if (ZIP.test(nama) || /\.gz$/i.test(nama)) return dalam < TERDALAM ? telusuriArsip(nama, bita, boleh, dalam + 1) : [];
  const kenal = KENAL.find(([pola]) => pola.test(nama))?.[1];
  if (kenal) return kenal(bita, boleh);
  return bita.subarray(0, 4096).includes(0) ? [] : telusuriTeks(keTeks(bita), boleh);
}

async function telusuriArsip(
  nama: string,
  bita: Uint8Array,
  boleh: readonly string[],
  dalam: number,
): Promise<TemuanBerkas[]> {
  const temuan: TemuanBerkas[] = [];
  for (const [isi, isiBita] of bukaArsip(nama, bita))
    for (const t of await telusuriBerkas(isi, isiBita, boleh, dalam))
      temuan.push({ ...t, tempat: `${isi}, ${t.tempat}` });
  return temuan;
}

function bukaArsip(nama: string, bita: Uint8Array): [string, Uint8Array][] {
  if (/\.gz$/i.test(nama)) return [[nama.replace(/^.*\//, '').replace(/\.gz$/i, ''), gunzipSync(bita)]];
  return Object.entries(unzipSync(bita)).filter(([isi]) => !isi.endsWith('/'));
}
