/**
 * Scrolls to the first field Decap refuses and names them all, as its message says it; called by what tambalan-decap.ts puts into Decap.
 * `id` are Decap's ids of the fields, which their labels point to.
 */
export function tunjukkanIsianSalah(id: readonly string[]): string {
  const label = [...document.querySelectorAll<HTMLLabelElement>('label[for]')].filter((l) => id.includes(l.htmlFor));
  label[0]?.scrollIntoView({ block: 'center' });
  // Behind the name Decap writes "(boleh kosong)", in an element of its own.
  const nama = new Set(label.map((l) => l.firstChild?.textContent?.trim()).filter(Boolean));
  return ['Belum disimpan: ada isian yang belum sesuai', [...nama].join(', ')].filter(Boolean).join(': ');
}
