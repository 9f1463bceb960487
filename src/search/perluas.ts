import { calonDasar } from './kata-dasar.ts';

/** `pagefind/bentuk-kata.json`: words of the site by their root, and groups of synonyms. */
export interface BentukKata {
  sekerabat: Readonly<Record<string, readonly string[]>>;
  sinonim: readonly (readonly string[])[];
}

/**
 * Other ways to say a query: each of its words replaced by a related form or synonym, one at a time, at most `batas` of them. Forms that
 * begin with the word are left out, since Pagefind finds them by itself.
 */
export function perluasPertanyaan(tanya: string, bentuk: BentukKata, batas = 6): string[] {
  const words: readonly string[] = tanya.toLowerCase().match(/\p{L}+/gu) ?? [];
  const variants = words.flatMap((word, i) =>
    padanan(word, bentuk)
      .filter((other) => !other.startsWith(word))
      .map((other) => words.with(i, other).join(' ')),
  );
  return [...new Set(variants)].slice(0, batas);
}

function padanan(word: string, { sekerabat, sinonim }: BentukKata): string[] {
  const related = calonDasar(word).flatMap((dasar) =>
    Object.hasOwn(sekerabat, dasar) ? (sekerabat[dasar] ?? []) : [],
  );
  return [...sinonim.filter((group) => group.includes(word)).flat(), ...related];
}
