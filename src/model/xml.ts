const ENTITAS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML, also between double quotes. */
export function xml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ENTITAS[c] ?? c);
}
