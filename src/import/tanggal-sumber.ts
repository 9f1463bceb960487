/** Dates as exports write them: four forms and more, mixed within a file (domain brief §4.2); and as spreadsheets here do, day first. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const INGGRIS = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})(?:, \d{1,2}:\d{2}(?::\d{2})?\s?[AP]M)?$/;
const JAM = /^.*[T ](\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d|[./-]\d{4}$)/;
const INDONESIA =
  /^(?:[A-Z][a-z]+, )?(\d{1,2})(?:([/.-])(\d{1,2})\2|[ -]([A-Za-z]{3,9})[ -])(\d{4})(?:,? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: WIB)?)?$/;
const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const BULAN_INDONESIA: Readonly<Record<string, number>> = {
  ...{
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    mei: 5,
    may: 5,
    jun: 6,
    jul: 7,
    agu: 8,
    ags: 8,
    agt: 8,
    aug: 8,
    sep: 9,
    okt: 10,
    oct: 10,
  },
  ...{
    nov: 11,
    nop: 11,
    des: 12,
    dec: 12,
    januari: 1,
    january: 1,
    februari: 2,
    february: 2,
    pebruari: 2,
    maret: 3,
    march: 3,
  },
  ...{
    april: 4,
    juni: 6,
    june: 6,
    juli: 7,
    july: 7,
    agustus: 8,
    august: 8,
    sept: 9,
    september: 9,
    oktober: 10,
    october: 10,
  },
  ...{ november: 11, nopember: 11, desember: 12, december: 12 },
};

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
  const [, jam = '00', menit = '00', detik = '00'] = JAM.exec(teks) ?? [];
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
  if (inggris) return hari(Number(inggris[3]), BULAN.indexOf(inggris[1] ?? '') + 1, Number(inggris[2]));
  const [, tanggal, , angka, kata, tahun] = INDONESIA.exec(teks) ?? [];
  const bulan = angka ?? BULAN_INDONESIA[kata?.toLowerCase() ?? ''];
  return tahun === undefined || bulan === undefined ? null : hari(Number(tahun), Number(bulan), Number(tanggal));
}

/**
 * Calendar day of a date as Excel counts it (days since 30 December 1899, the hour as a fraction), or null when it is none of our time. Only for
 * cells of a spreadsheet's date column: anywhere else such a number is no date.
 */
export function hariExcel(nomor: number): string | null {
  if (!Number.isFinite(nomor)) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(nomor + 1e-6) * 86_400_000);
  if (Number.isNaN(date.getTime())) return null;
  return hari(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The day, if the calendar has it and it is of our time (1990 to 2100). */
function hari(tahun: number, bulan: number, tanggal: number): string | null {
  const date = new Date(Date.UTC(tahun, bulan - 1, tanggal));
  const real = date.getUTCFullYear() === tahun && date.getUTCMonth() === bulan - 1 && date.getUTCDate() === tanggal;
  return real && tahun >= 1990 && tahun <= 2100 ? date.toISOString().slice(0, 10) : null;
}
