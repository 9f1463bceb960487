/** Ages are worked out when a page is read, in days of WIB: `<time data-umur>` turns from a date into "23 hari lalu (2 November 2026)". */

/** Days after which a data set may no longer say how things stand. */
export const HARI_USANG = 45;

const tanggalAsli = new WeakMap<HTMLTimeElement, string>();

/** Writes every age anew, and shows what is only to be said of data older than `HARI_USANG` days. */
export function tulisUmur(halaman: ParentNode, kini: Date): void {
  for (const waktu of halaman.querySelectorAll<HTMLTimeElement>('time[data-umur]')) {
    const tanggal = tanggalAsli.get(waktu) ?? waktu.textContent.trim();
    tanggalAsli.set(waktu, tanggal);
    const lama = umur(waktu.dateTime, kini);
    waktu.textContent = lama === null ? tanggal : `${lama} (${tanggal})`;
    const usang = waktu.closest('[data-kesegaran]')?.querySelector<HTMLElement>('[data-usang]');
    if (usang) usang.hidden = selisihHari(waktu.dateTime, kini) <= HARI_USANG;
  }
}

/** Keeps the ages of a page right while it stays open: over midnight, and when it is come back to. */
export function jagaUmur(halaman: Document, kini: () => Date = () => new Date()): void {
  const tulis = () => tulisUmur(halaman, kini());
  tulis();
  halaman.addEventListener('visibilitychange', tulis);
  addEventListener('pageshow', tulis);
  setInterval(tulis, 60_000);
}

/** How long ago a calendar day was, as people say it: `hari ini`, `kemarin`, `23 hari lalu`, `3 bulan lalu`; null for a day to come. */
export function umur(tanggal: string, kini: Date): string | null {
  const hari = selisihHari(tanggal, kini);
  if (hari < 0) return null;
  if (hari === 0) return 'hari ini';
  if (hari === 1) return 'kemarin';
  if (hari < 60) return `${hari} hari lalu`;
  const bulan = selisihBulan(tanggal, hariIni(kini));
  return bulan < 24 ? `${bulan} bulan lalu` : `${Math.floor(bulan / 12)} tahun lalu`;
}

function selisihHari(tanggal: string, kini: Date): number {
  return Math.round((Date.parse(hariIni(kini)) - Date.parse(tanggal)) / 86_400_000);
}

/** Whole calendar months between two days; the month's last day completes it. */
function selisihBulan(awal: string, akhir: string): number {
  const [a, b] = [new Date(awal), new Date(akhir)];
  const bulan = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const ujung = new Date(Date.UTC(b.getUTCFullYear(), b.getUTCMonth() + 1, 0)).getUTCDate();
  return b.getUTCDate() < Math.min(a.getUTCDate(), ujung) ? bulan - 1 : bulan;
}

/** Today in WIB (UTC+7), wherever the reader's clock stands. */
function hariIni(kini: Date): string {
  return new Date(kini.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
