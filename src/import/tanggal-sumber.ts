/** Dates as exports write them: four forms and more, mixed within a file (domain brief §4.2). */

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const INGGRIS = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})(?:, \d{1,2}:\d{2}(?::\d{2})?\s?[AP]M)?$/;
const JAM = /(?:^|\D)(\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2} \d{1,2}, \d{4})(,)?[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2}))?/;
const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Calendar day `YYYY-MM-DD` of a source's date, or null when it is none. Day and hour are taken as written, as WIB: the Z of these
 * exports is not to be believed (contract days stand at 00:00:00Z, closing times at office hours Z).
 */
export function hariSumber(teks: string): string | null {
  const known = ingatan.get(teks);
  if (known !== undefined) return known;
  const day = bacaHari(teks);
  if (ingatan.size < 20_000) ingatan.set(teks, day);
  return day;
}

/**
 * Moment of a source's date as WIB (`2025-01-06T09:00:00+07:00`), hour as written and midnight where none is, or null when it is none.
 */
export function waktuSumber(teks: string): string | null {
  const day = hariSumber(teks);
  if (day === null) return null;
  const [, , , jam = '00', menit = '00', detik = '00'] = JAM.exec(teks) ?? [];
  const hour = Number(jam) % 24;
  return `${day}T${String(jamSiang(hour, teks)).padStart(2, '0')}:${menit}:${detik}+07:00`;
}

/** The hour of a 12-hour clock ("12:00:00AM" is midnight) on 24 hours. */
function jamSiang(jam: number, teks: string): number {
  if (/PM$/.test(teks)) return (jam % 12) + 12;
  return /AM$/.test(teks) ? jam % 12 : jam;
}

/** Days read before: an export repeats few of them many times. */
const ingatan = new Map<string, string | null>();

function bacaHari(teks: string): string | null {
  const iso = ISO.exec(teks);
  if (iso) return hari(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const inggris = INGGRIS.exec(teks);
  return inggris ? hari(Number(inggris[3]), BULAN.indexOf(inggris[1] ?? '') + 1, Number(inggris[2])) : null;
}

/** The day, if the calendar has it and it is of our time (1990 to 2100). */
function hari(tahun: number, bulan: number, tanggal: number): string | null {
  const date = new Date(Date.UTC(tahun, bulan - 1, tanggal));
  const real = date.getUTCFullYear() === tahun && date.getUTCMonth() === bulan - 1 && date.getUTCDate() === tanggal;
  return real && tahun >= 1990 && tahun <= 2100 ? date.toISOString().slice(0, 10) : null;
}
