/** Paths between the CMS, which knows those below the content folder, and decap-server, which works at the root of a repository. */

const KUNCI = new Set(['path', 'folder', 'mediaFolder', 'id', 'oldPath', 'newPath']);

/** A message with its paths as they are in the repository. */
export function keRepositori<T>(pesan: T, awalan: string): T {
  return petakan(pesan, (jalur) => awalan + jalur, '') as T;
}

/** An answer with its paths as they are below the content folder; what is outside it stays as it is. */
export function keFolderIsi(jawaban: unknown, awalan: string): unknown {
  return petakan(jawaban, (jalur) => (jalur.startsWith(awalan) ? jalur.slice(awalan.length) : jalur), '');
}

function petakan(nilai: unknown, ubah: (jalur: string) => string, kunci: string): unknown {
  if (typeof nilai === 'string') return KUNCI.has(kunci) || kunci === 'paths' ? ubah(nilai) : nilai;
  if (Array.isArray(nilai)) return nilai.map((n) => petakan(n, ubah, kunci));
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([k, n]) => [k, petakan(n, ubah, k)]));
}
