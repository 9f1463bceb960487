/** Bytes of a file → its tables; everything that is no usable JSON gets its own clear message. */
import { GalatMasukan, type Masalah, periksa } from '../schemas/masalah.ts';
import { kepalaSmepSchema } from '../schemas/smep.ts';
import { bersihkanTeks, potongTeks } from './bersihkan-teks.ts';
import { letakGalatJson } from './letak-galat-json.ts';
import type { Kepala, Tabel } from './tabel.ts';

/** The tables of a file. Throws `GalatMasukan` when it is empty, HTML, cut off, or JSON of another shape. */
export function uraikanBerkas(bita: Uint8Array, nama: string): Tabel[] {
  const value = uraikanJson(dekode(bita), nama);
  if (Array.isArray(value)) return [{ bagian: null, kepala: null, baris: value }];
  if (typeof value !== 'object' || value === null)
    throw galat(
      nama,
      `hanya sebuah nilai (${potongTeks(JSON.stringify(value), 40)})`,
      'daftar baris ([{…}, {…}]) atau ekspor SMEP',
    );
  const object = value as Record<string, unknown>;
  if ('kontrak' in object || ('opd' in object && 'paket' in object)) return uraikanSmep(object, nama);
  if ('success' in object && 'data' in object)
    throw galat(
      nama,
      'amplop INAPROC v1 (success, data, meta)',
      'daftar baris ISB atau ekspor SMEP; generasi ini belum dapat dibaca',
    );
  throw galat(
    nama,
    `objek JSON dengan bidang ${Object.keys(object).slice(0, 30).join(', ') || '(tidak ada)'}`,
    'daftar baris ([{…}, {…}]), atau ekspor SMEP v1 (kontrak, versi, contoh, instansi, tahunAnggaran, sampaiDengan, dieksporPada, opd, paket)',
  );
}

/** UTF-8, with or without BOM; what is not UTF-8 is read as Windows-1252, the code page of old exports. */
function dekode(bita: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bita);
  } catch {
    return new TextDecoder('windows-1252').decode(bita);
  }
}

function uraikanJson(text: string, nama: string): unknown {
  const trimmed = text.trimStart();
  if (trimmed === '') throw galat(nama, 'berkas kosong', 'berkas JSON hasil ekspor', 'unduh ulang ekspornya');
  if (trimmed.startsWith('<')) throw galatHtml(trimmed, nama);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw galatJson(text, nama);
  }
}

function galatHtml(text: string, nama: string): GalatMasukan {
  const title = /<title[^>]*>([^<]*)/i.exec(text.slice(0, 20_000))?.[1];
  const named = title ? ` berjudul "${potongTeks(bersihkanTeks(title), 60)}"` : '';
  return galat(
    nama,
    `halaman web (HTML)${named}`,
    'berkas JSON',
    'biasanya sesi masuk (login) sudah habis saat mengunduh: masuk kembali, lalu unduh ulang',
  );
}

/** A message that says where JSON breaks off: at the very end (cut off) or at a line and column. */
function galatJson(text: string, nama: string): GalatMasukan {
  const at = letakGalatJson(text);
  const before = text.slice(0, at).split('\n');
  const place = `baris ${before.length} kolom ${(before.at(-1)?.length ?? 0) + 1}, setelah ${at} dari ${text.length} karakter`;
  return at >= text.trimEnd().length
    ? galat(nama, `JSON yang terpotong di ${place}`, 'JSON yang utuh', 'ekspor tidak selesai diunduh: unduh ulang')
    : galat(
        nama,
        `JSON yang rusak di ${place}`,
        'JSON yang sah',
        'unduh ulang; jangan menyunting berkas ekspor dengan tangan',
      );
}

function uraikanSmep(object: Record<string, unknown>, nama: string): Tabel[] {
  const { opd, paket, ...rest } = object;
  const head = periksa(kepalaSmepSchema, rest, { berkas: nama });
  const masalah: Masalah[] = head.ok ? [] : [...head.masalah];
  for (const [bidang, value] of Object.entries({ opd, paket }))
    if (!Array.isArray(value))
      masalah.push({
        berkas: nama,
        bidang,
        nilai: value === undefined ? '(kosong)' : typeof value,
        harapan: 'daftar ([{…}, {…}])',
      });
  if (!head.ok || !Array.isArray(opd) || !Array.isArray(paket))
    throw new GalatMasukan(`Kepala ekspor SMEP di ${nama} tidak sesuai kontrak data versi 1.`, masalah);
  const { tahunAnggaran, contoh, instansi, sampaiDengan, dieksporPada } = head.data;
  const kepala: Kepala = { tahun: tahunAnggaran, contoh, instansi, sampaiDengan, dieksporPada, opd: namaOpd(opd) };
  return [
    { bagian: 'opd', kepala, baris: opd },
    { bagian: 'paket', kepala, baris: paket },
  ];
}

/** Codes and names as written; rows that break the schema are reported when they are read. */
function namaOpd(opd: readonly unknown[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const o of opd) {
    if (typeof o !== 'object' || o === null) continue;
    const { kode, nama } = o as { kode?: unknown; nama?: unknown };
    if (typeof kode === 'string' && typeof nama === 'string') names.set(kode, nama.trim());
  }
  return names;
}

function galat(berkas: string, nilai: string, harapan: string, perbaikan?: string): GalatMasukan {
  return new GalatMasukan(`Berkas ${berkas} tidak dapat dibaca.`, [
    { berkas, bidang: '', nilai, harapan, ...(perbaikan ? { perbaikan } : {}) },
  ]);
}
