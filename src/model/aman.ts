const ENTITAS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand in HTML and XML, in an attribute too. */
export function aman(teks: string): string {
  return teks.replace(/[&<>"]/g, (c) => ENTITAS[c] ?? c);
}

/** A value as JSON that may stand in a `<script>` of data: nothing in it ends the element. */
export function jsonAman(nilai: unknown): string {
  return JSON.stringify(nilai).replaceAll('<', '\\u003c');
}
