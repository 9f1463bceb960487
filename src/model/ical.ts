/** iCalendar (RFC 5545): times in UTC, so that no time zone has to be described; lines folded at 75 octets, CRLF. */

/** One event: a moment (`YYYY-MM-DDTHH:mm:ss+07:00`), or a whole day (`YYYY-MM-DD`). */
export interface AcaraIcal {
  /** Stable from build to build. */
  uid: string;
  mulai: string;
  judul: string;
  uraian: string;
  alamat: string;
  /** Its end, written as its beginning; of whole days the day after the last. */
  selesai?: string | undefined;
  tempat?: string | undefined;
  batal?: boolean | undefined;
}

/** A calendar; `dibuat` is the moment its data were written. */
export interface KalenderIcal {
  nama: string;
  keterangan: string;
  dibuat: string;
  acara: readonly AcaraIcal[];
}

/** WIB, so that a calendar without events is one too: RFC 5545 3.6 asks for at least one component. */
const ZONA = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Jakarta',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:WIB',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A name for an event that no other calendar uses, the same from build to build. No `@` before the host: it would have the shape of a person's e-mail
 * address, which the check of the output refuses (RFC 5545 3.8.4.7 only recommends it).
 */
export function uidAcara(kode: string, situs: URL): string {
  return `${kode}.${situs.host}`;
}

/** The calendar as text. */
export function buatIcal({ nama, keterangan, dibuat, acara }: KalenderIcal): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//situs-ukpbj//kalender//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${teks(nama)}`,
    `X-WR-CALDESC:${teks(keterangan)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...ZONA,
    ...acara.flatMap((a) => tulisAcara(a, dibuat)),
    'END:VCALENDAR',
  ];
  return `${lines.map(lipat).join('\r\n')}\r\n`;
}

function tulisAcara(acara: AcaraIcal, dibuat: string): string[] {
  const { uid, mulai, selesai, judul, uraian, alamat, tempat, batal = false } = acara;
  return [
    'BEGIN:VEVENT',
    `UID:${teks(uid)}`,
    `DTSTAMP:${utc(dibuat)}`,
    // an event without an end: a day, or a moment (RFC 5545 3.6.1)
    pada('DTSTART', mulai),
    ...(selesai === undefined ? [] : [pada('DTEND', selesai)]),
    `SUMMARY:${teks(judul)}`,
    `DESCRIPTION:${teks(uraian)}`,
    `URL:${alamat}`,
    ...(tempat === undefined ? [] : [`LOCATION:${teks(tempat)}`]),
    ...(batal ? ['STATUS:CANCELLED'] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function pada(nama: string, saat: string): string {
  return saat.length === 10 ? `${nama};VALUE=DATE:${saat.replaceAll('-', '')}` : `${nama}:${utc(saat)}`;
}

function utc(saat: string): string {
  return `${new Date(saat).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function teks(isi: string): string {
  return isi.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n');
}

/** Folds a line so that none is longer than 75 octets; never within a character. */
function lipat(baris: string): string {
  const hasil: string[] = [];
  let bagian = '';
  let bita = 0;
  for (const huruf of baris) {
    const n = new TextEncoder().encode(huruf).length;
    if (bita + n > 75) {
      hasil.push(bagian);
      bagian = ' ';
      bita = 1;
    }
    bagian += huruf;
    bita += n;
  }
  return [...hasil, bagian].join('\r\n');
}
