/** JSON of a file → its tables of rows; what is broken or of another shape gets its own clear message. */
import { GalatMasukan, type Masalah, periksa } from '../schemas/masalah.ts';
import { kepalaSmepSchema } from '../schemas/smep.ts';
import { potongTeks } from './bersihkan-teks.ts';
import { barisJson, JsonRusak, JsonTerlaluDalam, rangkaJson } from './bentuk/json.ts';
import { barisNdjson } from './bentuk/ndjson.ts';
import type { Kumpulan, SumberBerkas } from './bentuk/sumber.ts';
import { letakGalatJson } from './letak-galat-json.ts';
import type { Kepala, Tabel } from './tabel.ts';

/** Files up to this size are read whole to say where they are broken. */
const TERBESAR_DITUNJUK = 256 * 1024 * 1024;

/** Text of a file from its start. */
type Teks = () => AsyncIterable<string>;

/** Tables of a JSON document. Throws `GalatMasukan` when it is cut off, broken, or of another shape; rows may still throw when they are read. */
export async function uraikanJson(sumber: SumberBerkas, teks: Teks): Promise<Tabel[]> {
  const { nama } = sumber;
  const rangka = await berpesan(sumber, teks, () => rangkaJson(teks()));
  const baris = (bagian: string | null) => kumpulanBerpesan(sumber, teks, barisJson(teks(), bagian));
  if (rangka.bentuk === 'larik') return [{ bagian: null, kepala: null, baris: baris(null) }];
  if (rangka.bentuk === 'nilai')
    throw galat(
      nama,
      `hanya sebuah nilai (${potongTeks(JSON.stringify(rangka.nilai), 40)})`,
      'daftar baris ([{…}, {…}]) atau ekspor SMEP',
    );
  const kunci = [...Object.keys(rangka.nilai), ...rangka.larik];
  if (kunci.includes('kontrak') || (kunci.includes('opd') && kunci.includes('paket')))
    return uraikanSmep(rangka, nama, baris);
  if (kunci.includes('success') && kunci.includes('data')) return uraikanAmplop(rangka, nama, baris);
  throw galat(
    nama,
    `objek JSON dengan bidang ${kunci.slice(0, 30).join(', ') || '(tidak ada)'}`,
    'daftar baris ([{…}, {…}]), amplop INAPROC v1 (success, data, meta), atau ekspor SMEP v1 (kontrak, versi, contoh, instansi, tahunAnggaran, sampaiDengan, dieksporPada, opd, paket)',
  );
}

/** The one table of an NDJSON file; its rows throw `GalatMasukan` where the file is broken. */
export function uraikanNdjson(sumber: SumberBerkas, teks: Teks): Promise<Tabel[]> {
  const baris = kumpulanBerpesan(sumber, teks, barisNdjson(teks()));
  return Promise.resolve([{ bagian: null, kepala: null, baris }]);
}

type Objek = { nilai: Record<string, unknown>; larik: readonly string[] };
type Baris = (bagian: string) => Kumpulan;

/** INAPROC v1: `{"success": true, "data": [...], "meta": {"limit", "has_more", "cursor"}}`, one page of a data set. */
function uraikanAmplop({ nilai, larik }: Objek, nama: string, baris: Baris): Tabel[] {
  if (nilai['success'] !== true || !larik.includes('data')) {
    const message = nilai['message'] ?? nilai['error'];
    throw galat(
      nama,
      `jawaban gagal dari layanan INAPROC${typeof message === 'string' ? `: "${potongTeks(message, 80)}"` : ''}`,
      'jawaban berhasil (success: true) dengan daftar data',
      'unduh ulang dari layanan itu',
    );
  }
  const meta = nilai['meta'];
  const lanjut = typeof meta === 'object' && meta !== null && (meta as Record<string, unknown>)['has_more'] === true;
  return [{ bagian: null, kepala: null, baris: baris('data'), adaLanjutan: lanjut }];
}

async function uraikanSmep({ nilai, larik }: Objek, nama: string, baris: Baris): Promise<Tabel[]> {
  const lain = [...Object.entries(nilai), ...larik.map((l) => [l, []] as const)];
  const rest = Object.fromEntries(lain.filter(([bidang]) => bidang !== 'opd' && bidang !== 'paket'));
  const head = periksa(kepalaSmepSchema, rest, { berkas: nama });
  const masalah: Masalah[] = head.ok ? [] : [...head.masalah];
  for (const bidang of ['opd', 'paket'])
    if (!larik.includes(bidang))
      masalah.push({
        berkas: nama,
        bidang,
        nilai: bidang in nilai ? typeof nilai[bidang] : '(kosong)',
        harapan: 'daftar ([{…}, {…}])',
      });
  if (!head.ok || masalah.length > 0)
    throw new GalatMasukan(`Kepala ekspor SMEP di ${nama} tidak sesuai kontrak data versi 1.`, masalah);
  const { tahunAnggaran, contoh, instansi, sampaiDengan, dieksporPada } = head.data;
  const opd = await namaOpd(baris('opd'));
  const kepala: Kepala = { tahun: tahunAnggaran, contoh, instansi, sampaiDengan, dieksporPada, opd };
  return [
    { bagian: 'opd', kepala, baris: baris('opd') },
    { bagian: 'paket', kepala, baris: baris('paket') },
  ];
}

/** Codes and names as written; rows that break the schema are reported when they are read. */
async function namaOpd(kumpulan: Kumpulan): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const rows of kumpulan)
    for (const o of rows) {
      if (typeof o !== 'object' || o === null) continue;
      const { kode, nama } = o as { kode?: unknown; nama?: unknown };
      if (typeof kode === 'string' && typeof nama === 'string') names.set(kode, nama.trim());
    }
  return names;
}

async function* kumpulanBerpesan(sumber: SumberBerkas, teks: Teks, kumpulan: Kumpulan): Kumpulan {
  try {
    yield* kumpulan;
  } catch (error) {
    throw await jelaskan(error, sumber, teks);
  }
}

async function berpesan<T>(sumber: SumberBerkas, teks: Teks, kerjakan: () => Promise<T>): Promise<T> {
  try {
    return await kerjakan();
  } catch (error) {
    throw await jelaskan(error, sumber, teks);
  }
}

async function jelaskan(error: unknown, sumber: SumberBerkas, teks: Teks): Promise<unknown> {
  if (error instanceof JsonTerlaluDalam)
    return galat(sumber.nama, 'JSON yang bersarang terlalu dalam', 'daftar baris hasil ekspor');
  return error instanceof JsonRusak ? galatJson(sumber, teks) : error;
}

/** A message that says where JSON breaks off: at the very end (cut off) or at a line and column. */
async function galatJson({ nama, bita }: SumberBerkas, teks: Teks): Promise<GalatMasukan> {
  if (bita > TERBESAR_DITUNJUK)
    return galat(nama, 'JSON yang rusak atau terpotong', 'JSON yang utuh', 'unduh ulang ekspornya');
  const text = (await Array.fromAsync(teks())).join('');
  const at = letakGalat(text);
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

/** Place of the first fault: in a document, or in the first line that is none. */
function letakGalat(text: string): number {
  const first = text.slice(0, Math.max(0, text.indexOf('\n')));
  if (!sahJson(first)) return letakGalatJson(text);
  let mulai = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && !sahJson(line)) return mulai + letakGalatJson(line);
    mulai += line.length + 1;
  }
  return text.length;
}

function sahJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function galat(berkas: string, nilai: string, harapan: string, perbaikan?: string): GalatMasukan {
  return new GalatMasukan(`Berkas ${berkas} tidak dapat dibaca.`, [
    { berkas, bidang: '', nilai, harapan, ...(perbaikan ? { perbaikan } : {}) },
  ]);
}
