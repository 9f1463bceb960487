/** The text of a draft, kept at once: localStorage has it before the page can be gone, unlike IndexedDB, which keeps the pictures too. */

/** A draft as Decap's backup has it, without pictures. */
export interface KonsepKilat {
  raw: string;
  path: string;
  /** When it was written, in ms since 1970. */
  waktu: number;
  /** The stored version it was begun from. */
  dasar: string;
}

/** Keeps a draft under Decap's key of its backup. A full store is no failure here: IndexedDB is asked next, and tells. */
export function simpanKilat(kunci: string, konsep: KonsepKilat): void {
  try {
    localStorage.setItem(nama(kunci), JSON.stringify(konsep));
  } catch (error) {
    console.warn('simpanKilat', error);
  }
}

/** The later of what IndexedDB has and what was kept at once; pictures come from IndexedDB either way. */
export function pilihTerbaru<B extends { waktu?: number } | null>(cadangan: B, kunci: string): B | KonsepKilat {
  const teks = localStorage.getItem(nama(kunci));
  if (teks === null) return cadangan;
  const kilat = JSON.parse(teks) as KonsepKilat;
  return kilat.waktu > (cadangan?.waktu ?? 0) ? { ...cadangan, ...kilat } : cadangan;
}

/** Every draft kept, the latest first; `slug` is absent for an entry that is new. */
export function daftarKilat(): (KonsepKilat & { koleksi: string; slug: string | undefined })[] {
  return Object.keys(localStorage)
    .flatMap((kunci) => {
      const [, koleksi, slug] = /^konsep\.backup\.([^.]+)(?:\.(.+))?$/.exec(kunci) ?? [];
      const teks = localStorage.getItem(kunci);
      return koleksi && teks ? [{ ...(JSON.parse(teks) as KonsepKilat), koleksi, slug }] : [];
    })
    .sort((a, b) => b.waktu - a.waktu);
}

/** Forgets it: saved, or thrown away by the editor. */
export function hapusKilat(kunci: string): void {
  localStorage.removeItem(nama(kunci));
}

function nama(kunci: string): string {
  return `konsep.${kunci}`;
}
