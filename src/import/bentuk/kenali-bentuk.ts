/** What form a file has, by its bytes and never by its name; everything that is no export gets its own clear refusal. */
import { bersihkanTeks, potongTeks } from '../bersihkan-teks.ts';
import { awalBerkas } from './awal-berkas.ts';
import { enkodeBom } from './dekode.ts';
import { dekompres } from './dekompres.ts';
import { galatBerkas } from './galat-berkas.ts';
import { tolakBiner } from './bentuk-biner.ts';
import type { SumberBerkas } from './sumber.ts';
import { pastikanXlsx } from './wadah-xlsx.ts';

/** Forms that are read; those with `-gz` are unpacked by `dekompres` first. */
export type Bentuk = 'json' | 'ndjson' | 'csv' | 'xlsx' | 'json-gz' | 'ndjson-gz' | 'csv-gz';

/** What the form is told from, in bytes. */
const AWAL = 256 * 1024;

/** The form of a file. Throws `GalatMasukan` when it is empty or none of these forms, and says what it is instead. */
export async function kenaliBentuk(sumber: SumberBerkas): Promise<Bentuk> {
  const awal = await awalBerkas(sumber.buka, AWAL);
  if (awal[0] === 0x1f && awal[1] === 0x8b) {
    const isi = await awalBerkas(dekompres(sumber).buka, AWAL);
    tolakBiner(isi, sumber.nama, true);
    return `${bentukTeks(isi, sumber.nama)}-gz`;
  }
  if (awal[0] === 0x50 && awal[1] === 0x4b) {
    await pastikanXlsx(sumber);
    return 'xlsx';
  }
  tolakBiner(awal, sumber.nama, false);
  return bentukTeks(awal, sumber.nama);
}

function bentukTeks(awal: Uint8Array, nama: string): 'json' | 'ndjson' | 'csv' {
  const utuh = awal.length < AWAL;
  const text = new TextDecoder(enkodeBom(awal) ?? 'utf-8').decode(awal, { stream: !utuh }).trim();
  if (text === '')
    throw galatBerkas(nama, 'berkas kosong', 'berkas hasil ekspor (JSON, CSV, atau XLSX)', 'unduh ulang ekspornya');
  if (text.startsWith('<')) throw galatHtml(text, nama);
  if (text.startsWith('{')) return bentukObjek(text);
  // a list, or something that was one before it was damaged
  if (text.startsWith('[') || /^[^\n]{0,20}[[{]\s*["{]/.test(text) || (utuh && objekJson(text) !== undefined))
    return 'json';
  if (/[;\t,|]/.test(text)) return 'csv';
  throw galatBerkas(
    nama,
    `teks biasa ("${potongTeks(bersihkanTeks(text.slice(0, 200)), 40)}")`,
    'berkas hasil ekspor: JSON, NDJSON, CSV, atau XLSX',
    'periksa apakah berkas ini ekspor yang dimaksud',
  );
}

/** One object a line, or one document. An object alone on one line is a document when it holds lists (SMEP, INAPROC), else a row. */
function bentukObjek(text: string): 'json' | 'ndjson' {
  const [first = '', ...rest] = text.split('\n');
  const value = objekJson(first);
  if (typeof value !== 'object' || value === null) return 'json';
  if (rest.length > 0) return 'ndjson';
  return 'success' in value || Object.values(value).some(Array.isArray) ? 'json' : 'ndjson';
}

function objekJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function galatHtml(text: string, nama: string) {
  const title = /<title[^>]*>([^<]*)/i.exec(text.slice(0, 20_000))?.[1];
  const named = title ? ` berjudul "${potongTeks(bersihkanTeks(title), 60)}"` : '';
  if (/^<\?xml(?![\s\S]{0,500}<html)/i.test(text))
    return galatBerkas(nama, 'berkas XML', 'JSON, CSV, atau XLSX', 'ekspor ulang dalam salah satu bentuk itu');
  return galatBerkas(
    nama,
    `halaman web (HTML)${named}`,
    'berkas JSON, CSV, atau XLSX',
    'biasanya sesi masuk (login) sudah habis saat mengunduh: masuk kembali, lalu unduh ulang',
  );
}
