import { cariDataPribadi, type Temuan } from '../data-pribadi.ts';

/** Personal data found in a file of the output. */
export interface TemuanBerkas extends Pick<Temuan, 'jenis' | 'samar'> {
  /** Where in the file: `baris 3, dalam atribut content`, `bidang paket.12.nama`, `metadata EXIF`. */
  tempat: string;
}

/** What a look at one kind of file needs: its bytes, and the unit's own contacts. */
export type Telusur = (bita: Uint8Array, boleh: readonly string[]) => TemuanBerkas[] | Promise<TemuanBerkas[]>;

/** Everything in a plain text, each with its line. */
export function telusuriTeks(teks: string, boleh: readonly string[], awalan = ''): TemuanBerkas[] {
  return cariDataPribadi(teks, boleh).map(({ jenis, samar, letak }) => ({
    jenis,
    samar,
    tempat: [awalan, `baris ${nomorBaris(teks, letak)}`].filter(Boolean).join(', '),
  }));
}

/** Line of a place in a text, counted from 1. */
export function nomorBaris(teks: string, letak: number): number {
  let baris = 1;
  for (let i = teks.indexOf('\n'); i !== -1 && i < letak; i = teks.indexOf('\n', i + 1)) baris += 1;
  return baris;
}

/** Bytes as text; UTF-8 where they are, otherwise every byte a character. */
export function keTeks(bita: Uint8Array): string {
  return Buffer.from(bita.buffer, bita.byteOffset, bita.byteLength).toString('utf8');
}
