/** Shapes of personal data that must never stand on the site (UU 27/2022): the last look before publishing, whatever the importer promised. */

/** A piece of text that looks like personal data. */
export interface Temuan {
  jenis: string;
  /** The text found, all but its ends hidden. */
  samar: string;
}

interface Bentuk {
  jenis: string;
  pola: RegExp;
  /** May the unit publish its own, named in situs.json? */
  milikKantor: boolean;
}

const TAHUN = '(?:19[3-9]\\d|20[0-4]\\d)';
const BULAN = '(?:0[1-9]|1[0-2])';
const HARI = '(?:0[1-9]|[12]\\d|3[01])';
const HARI_NIK = '(?:0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])';
// Digits that are part of a longer token (hashes, decimals, codes) are none of these.
const AWAL = '(?<![\\w.,/=-])';
const AKHIR = '(?![\\w]|[.,]\\d)';

const BENTUK: readonly Bentuk[] = [
  {
    jenis: 'NIP',
    pola: pola(`${AWAL}${TAHUN}${BULAN}${HARI} ?${TAHUN}${BULAN} ?[12] ?\\d{3}${AKHIR}`),
    milikKantor: false,
  },
  { jenis: 'NIK', pola: pola(`${AWAL}[1-9]\\d{5}${HARI_NIK}${BULAN}\\d{6}${AKHIR}`), milikKantor: false },
  { jenis: 'NPWP', pola: pola('(?<!\\d)\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}(?!\\d)'), milikKantor: false },
  {
    jenis: 'nomor telepon',
    pola: pola(`${AWAL}(?:\\+62[ -]?|0)8\\d{1,2}[ -]?\\d{3,4}[ -]?\\d{3,5}${AKHIR}|(?<=wa\\.me/)62\\d{8,13}`),
    milikKantor: true,
  },
  {
    jenis: 'alamat surel',
    pola: pola('[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}'),
    milikKantor: true,
  },
];

/** Everything in a text that looks like personal data; `boleh` are the unit's own phone and e-mail, as published. */
export function cariDataPribadi(text: string, boleh: readonly string[] = []): Temuan[] {
  const milik = new Set(boleh.map(baku));
  return BENTUK.flatMap(({ jenis, pola, milikKantor }) =>
    [...text.matchAll(pola)]
      .filter(([found]) => !(milikKantor && milik.has(baku(found))))
      .map(([found]) => ({ jenis, samar: samarkan(found) })),
  );
}

function pola(sumber: string): RegExp {
  return new RegExp(sumber, 'g');
}

function baku(nilai: string): string {
  return nilai.includes('@') ? nilai.toLowerCase() : nilai.replace(/\D/g, '').replace(/^0/, '62');
}

function samarkan(nilai: string): string {
  return `${nilai.slice(0, 3)}…${nilai.slice(-2)} (${nilai.length} karakter)`;
}
