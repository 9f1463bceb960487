const ENTITAS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand in HTML and XML, in an attribute too. */
export function aman(teks: string): string {
  return teks.replace(/[&<>"]/g, (c) => ENTITAS[c] ?? c);
}
