/** A ZIP with the same bytes for the same content: fixed order, one fixed time, one compressor (fflate) on every machine. */
import { Zip, ZipDeflate } from 'fflate';
import { type Berkas, type BerkasTerukur, pengukur, potongan, type Sidik } from './berkas.ts';

/** A file of the archive with the name it has there. */
export interface IsiArsip {
  nama: string;
  berkas: Berkas;
}

/** An archive: its bytes in pieces, and its files measured on the way. */
export interface Arsip {
  potongan: Uint8Array[];
  isi: BerkasTerukur[];
}

/** Packs the files and, last, `SHA256SUMS` of all of them; `hari` (WIB) is the time every entry carries. */
export function arsipkan(isi: readonly IsiArsip[], hari: string): Arsip {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const mtime = saatArsip(hari);
  const measured = isi.map(({ nama, berkas }) => ({
    nama,
    berkas: { ...berkas, ...tambahkan(zip, nama, mtime, berkas.isi()) },
  }));
  tambahkan(zip, 'SHA256SUMS', mtime, [tulisSidik(measured.map(({ nama, berkas }) => ({ nama, ...berkas })))]);
  zip.end();
  return { potongan: pieces, isi: measured.map(({ berkas }) => berkas) };
}

/** Lines for `sha256sum -c`. */
export function tulisSidik(files: readonly ({ nama: string } & Sidik)[]): string {
  return files.map(({ sha256, nama }) => `${sha256}  ${nama}\n`).join('');
}

function tambahkan(zip: Zip, nama: string, mtime: Date, isi: Iterable<string | Uint8Array>): Sidik {
  const entry = new ZipDeflate(nama, { level: 6 });
  entry.mtime = mtime;
  zip.add(entry);
  const { lewat, hasil } = pengukur();
  for (const piece of potongan(isi)) {
    lewat(piece);
    entry.push(piece);
  }
  entry.push(new Uint8Array(0), true);
  return hasil();
}

/** ZIP keeps local time without a zone: noon of the day by this machine's clock reads the same on all of them. */
function saatArsip(hari: string): Date {
  const [year = 1980, month = 1, day = 1] = hari.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
