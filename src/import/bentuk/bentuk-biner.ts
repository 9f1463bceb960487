import { enkodeBom } from './dekode.ts';
import { galatBerkas } from './galat-berkas.ts';

/** Binary forms people hand in by mistake: first bytes (Latin-1), what it is, how to get a usable file. */
const BINER: readonly (readonly [string, string, string])[] = [
  ['%PDF', 'dokumen PDF', 'minta datanya sebagai JSON, CSV, atau XLSX'],
  ['\x89PNG', 'gambar (PNG)', 'minta datanya sebagai JSON, CSV, atau XLSX'],
  ['\xff\xd8\xff', 'gambar (JPEG)', 'minta datanya sebagai JSON, CSV, atau XLSX'],
  ['Rar!', 'arsip RAR', 'ekstrak dulu, lalu impor berkas di dalamnya'],
  ['7z\xbc\xaf', 'arsip 7z', 'ekstrak dulu, lalu impor berkas di dalamnya'],
  ['BZh', 'berkas bzip2', 'ekstrak dulu, lalu impor berkas di dalamnya'],
  ['\xfd7zXZ', 'berkas xz', 'ekstrak dulu, lalu impor berkas di dalamnya'],
  ['\x28\xb5\x2f\xfd', 'berkas zstd', 'ekstrak dulu, lalu impor berkas di dalamnya'],
];

/** Throws `GalatMasukan` for bytes that are no text; `dalamGzip` when they came out of gzip. */
export function tolakBiner(awal: Uint8Array, nama: string, dalamGzip: boolean): void {
  const head = String.fromCharCode(...awal.subarray(0, 8));
  const isi = dalamGzip ? ' di dalam gzip' : '';
  const harapan = 'JSON, NDJSON, CSV, atau XLSX';
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw galatCfb(awal, nama, isi);
  if (head.startsWith('PK\x03\x04') || head.startsWith('\x1f\x8b'))
    throw galatBerkas(nama, `arsip atau XLSX${isi}`, harapan, 'ekstrak gzip-nya dulu, lalu impor berkas di dalamnya');
  for (const [magic, apa, perbaikan] of BINER)
    if (head.startsWith(magic)) throw galatBerkas(nama, `${apa}${isi}`, harapan, perbaikan);
  if (enkodeBom(awal) === null && awal.includes(0))
    throw galatBerkas(nama, `berkas biner${isi} (bukan teks)`, harapan, 'simpan ulang sebagai CSV (UTF-8) atau XLSX');
}

/** The container of old Office files, in which a locked XLSX hides as well. */
function galatCfb(awal: Uint8Array, nama: string, isi: string) {
  const names = new TextDecoder('utf-16le').decode(awal.subarray(0, awal.length & ~1));
  return names.includes('EncryptedPackage') || names.includes('EncryptionInfo')
    ? galatBerkas(
        nama,
        `XLSX yang dikunci kata sandi${isi}`,
        'XLSX tanpa kata sandi',
        'buka dengan kata sandinya, hapus kuncinya (File > Info > Protect Workbook), lalu simpan ulang sebagai .xlsx',
      )
    : galatBerkas(nama, `berkas Excel lama (.xls)${isi}`, 'XLSX atau CSV', 'buka di Excel, simpan ulang sebagai .xlsx');
}
