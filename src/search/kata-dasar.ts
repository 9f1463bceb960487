/**
 * Related forms of Indonesian words. Pagefind's stemmer takes pengadaan, ada, keadaan and berada for one word, so the index is made without
 * a stemmer; related forms (dibayar, pembayaran, membayar) are found by this cautious root instead, beside it.
 */

const AWALAN = [
  'meng',
  'meny',
  'mem',
  'men',
  'me',
  'peng',
  'peny',
  'pem',
  'pen',
  'per',
  'pe',
  'ber',
  'ter',
  'di',
  'ke',
  'se',
];
const AKHIRAN = ['kannya', 'annya', 'inya', 'nya', 'kan', 'an', 'i'];
const DASAR_TERPENDEK = 4;

/** Forms without one prefix and one suffix, longest first; only roots of at least four letters (so "ada" is never a root). */
export function calonDasar(kata: string): string[] {
  const tanpaAwalan = [
    kata,
    ...AWALAN.filter((a) => kata.startsWith(a)).flatMap((a) => luluh(a, kata.slice(a.length))),
  ];
  return [...new Set(tanpaAwalan.flatMap(tanpaAkhiran))]
    .filter((b) => b.length >= DASAR_TERPENDEK)
    .sort((a, b) => b.length - a.length || a.localeCompare(b));
}

/** A form and what is left of it without a suffix; a form whose rest is too short to judge ("adaan", of "ada") is dropped. */
function tanpaAkhiran(bentuk: string): string[] {
  const sisa = AKHIRAN.filter((a) => bentuk.endsWith(a)).map((a) => bentuk.slice(0, -a.length));
  return sisa.some((s) => s.length < DASAR_TERPENDEK) ? [] : [bentuk, ...sisa];
}

/** Groups the words of a corpus by the shortest root that at least two of them share; words without relatives are left out. */
export function kelompokkanBentuk(kosakata: Iterable<string>): Map<string, string[]> {
  const words = [...new Set(kosakata)].sort();
  const sharing = new Map<string, number>();
  for (const dasar of words.flatMap(calonDasar)) sharing.set(dasar, (sharing.get(dasar) ?? 0) + 1);
  const groups = new Map<string, string[]>();
  for (const kata of words) {
    const dasar = calonDasar(kata).findLast((b) => (sharing.get(b) ?? 0) > 1);
    if (dasar) groups.set(dasar, [...(groups.get(dasar) ?? []), kata]);
  }
  return new Map([...groups].filter(([, forms]) => forms.length > 1));
}

/** What a prefix hides of the root's first letter: menulis → tulis, memakai → pakai, menyusun → susun, mengirim → kirim. */
function luluh(awalan: string, sisa: string): string[] {
  const vokal = /^[aiueo]/.test(sisa);
  if (!vokal) return [sisa];
  if (awalan === 'mem' || awalan === 'pem') return [`p${sisa}`, sisa];
  if (awalan === 'men' || awalan === 'pen') return [`t${sisa}`, sisa];
  if (awalan === 'meng' || awalan === 'peng') return [`k${sisa}`, sisa];
  if (awalan === 'meny' || awalan === 'peny') return [`s${sisa}`];
  return [sisa];
}
