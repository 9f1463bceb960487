/** CSV that spreadsheets open right: UTF-8 with BOM, comma, CRLF (RFC 4180); a text that would start a formula is kept a text. */
export function tuliskanCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((r) => `${r.map(sel).join(',')}\r\n`).join('')}`;
}

function sel(nilai: string | number | null): string {
  if (nilai === null) return '';
  if (typeof nilai === 'number') return String(nilai);
  const aman = /^[=+\-@\t\r]/.test(nilai) ? `'${nilai}` : nilai;
  return /[",\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}
