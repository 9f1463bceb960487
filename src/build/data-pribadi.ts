/** Shapes of personal data that must never stand on the site (UU 27/2022): the last look before publishing, whatever the importer promised. */
import { BENTUK_DATA_PRIBADI, bukanDataPribadi } from '../acuan/bentuk-data-pribadi.ts';

/** A piece of text that looks like personal data. */
export interface Temuan {
  jenis: string;
  /** The text found, all but its ends hidden. */
  samar: string;
}

// Digits that are part of a longer token (hashes, decimals, codes, addresses) are none of these.
const AWAL = String.raw`(?<![\w=-])(?<!\d[.,/])`;
const AKHIR = String.raw`(?!\w|[.,/\-]\d)`;
/** Coordinates of drawings are rows of digits. */
const GAMBAR = /\s(?:d|points|transform|viewBox|srcset)=(?:"[^"]*"|'[^']*')/g;

const BENTUK = BENTUK_DATA_PRIBADI.filter((b) => !b.teksBebas).map(({ jenis, sumber }) => ({
  jenis,
  pola: new RegExp(jenis === 'alamat surel' ? sumber : `${AWAL}(?:${sumber})${AKHIR}`, 'giu'),
  /** May the unit publish its own, named in situs.json? */
  milikKantor: jenis === 'nomor telepon' || jenis === 'alamat surel',
}));

/** Everything in a text that looks like personal data; `boleh` are the unit's own phone and e-mail, as published. */
export function cariDataPribadi(text: string, boleh: readonly string[] = []): Temuan[] {
  const milik = new Set(boleh.map(baku));
  const polos = text.replace(GAMBAR, '');
  return BENTUK.flatMap(({ jenis, pola, milikKantor }) =>
    [...polos.matchAll(pola)]
      .filter(([found]) => !bukanDataPribadi(found) && !(milikKantor && milik.has(baku(found))))
      .map(([found]) => ({ jenis, samar: samarkan(found) })),
  );
}

function baku(nilai: string): string {
  return nilai.includes('@') ? nilai.toLowerCase() : nilai.replace(/\D/g, '').replace(/^0/, '62');
}

function samarkan(nilai: string): string {
  return `${nilai.slice(0, 3)}…${nilai.slice(-2)} (${nilai.length} karakter)`;
}
