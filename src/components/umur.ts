/** Ages are worked out when a page is read: after each `<time data-umur>` comes how long ago that day was (WIB). */
export function tulisUmur(halaman: ParentNode, kini: Date): void {
  for (const waktu of halaman.querySelectorAll<HTMLTimeElement>('time[data-umur]'))
    waktu.after(` (${umur(waktu.dateTime, kini)})`);
}

/** How long ago a calendar day was, as people say it: `hari ini`, `23 hari lalu`, `13 bulan lalu`. */
export function umur(tanggal: string, kini: Date): string {
  const hariIni = Math.floor((kini.getTime() + 7 * 3_600_000) / 86_400_000);
  const hari = hariIni - Math.floor(Date.parse(tanggal) / 86_400_000);
  if (hari <= 0) return 'hari ini';
  if (hari < 60) return `${hari} hari lalu`;
  return hari < 730 ? `${Math.floor(hari / 30.44)} bulan lalu` : `${Math.floor(hari / 365.25)} tahun lalu`;
}
