/**
 * Other ways to say a query: each of its words replaced by a related form or synonym, one at a time, at most `batas` of them.
 * `bentuk` holds groups of words that belong together.
 */
export function perluasPertanyaan(tanya: string, bentuk: readonly (readonly string[])[], batas = 6): string[] {
  const words: readonly string[] = tanya.toLowerCase().match(/\p{L}+/gu) ?? [];
  const variants = words.flatMap((word, i) =>
    bentuk
      .filter((group) => group.includes(word))
      .flatMap((group) => group.filter((other) => other !== word && !other.startsWith(word)))
      .map((other) => words.with(i, other).join(' ')),
  );
  return [...new Set(variants)].slice(0, batas);
}
