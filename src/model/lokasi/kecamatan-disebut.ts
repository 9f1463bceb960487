/** Which subdistricts a location names. Nothing is guessed: a name counts after the word Kecamatan, or where it stands alone between commas. */
import { slugDari } from '../slug.ts';

/** What is known of the district's subdistricts. */
export interface PetaKecamatan {
  /** Names by slug; null: taken from the texts themselves. */
  nama: ReadonlyMap<string, string> | null;
  /** Slug of the district's own name, which alone never means a subdistrict of that name. */
  daerah: string;
}

/** The map of a district: `Kabupaten Lumajang` with its list of names, or null without one. */
export function petaKecamatan(daerah: string, nama: readonly string[] | null): PetaKecamatan {
  return {
    nama: nama && new Map(nama.map((n) => [slugDari(n), n])),
    daerah: slugDari(daerah.replace(/^(?:kabupaten|kota)\s+/i, '')),
  };
}

/** After `Kec.` or `Kecamatan` (not `Kantor Kecamatan` of …): the rest of the text up to its end. */
const SETELAH_KATA = /\bkec(?:amatan\b|\.|\b)[\s:]*/gi;
/** Words that end a name that no list knows. */
const PENUTUP =
  /^(?:kab|kabupaten|kota|kec|kecamatan|desa|kel|kelurahan|dusun|prov|provinsi|jl|jalan|rt|rw|di|dan|se|serta|seluruh)$/i;

/** Names as people write them, each once, in the order of the text; empty when the text names none. */
export function kecamatanDisebut(teks: string, peta: PetaKecamatan): string[] {
  const mentions = [...teks.matchAll(SETELAH_KATA)].map((m) => teks.slice(m.index + m[0].length));
  const found = mentions.flatMap((rest) =>
    peta.nama ? deretTerdaftar(rest, peta.nama, peta.daerah) : deretBebas(rest, peta.daerah),
  );
  const all = mentions.length === 0 && peta.nama ? berdiriSendiri(teks, peta.nama, peta.daerah) : found;
  return [...new Map(all.map((n) => [slugDari(n), n])).values()];
}

/** Listed names at the start of a text, and those joined to them by a comma, "dan" or a slash. */
function deretTerdaftar(rest: string, nama: ReadonlyMap<string, string>, daerah: string): string[] {
  const found: string[] = [];
  let text = rest;
  for (;;) {
    const name = namaDiAwal(text, nama);
    // "Kecamatan Padang, Lumajang": the second is the district
    if (name === undefined || (found.length > 0 && slugDari(name) === daerah)) return found;
    found.push(name);
    const join = /^\s*(?:,|\/|&|dan\b|serta\b)+\s*(?:kec(?:amatan\b|\.)\s*)?/i.exec(text.slice(name.length));
    if (!join) return found;
    text = text.slice(name.length + join[0].length);
  }
}

/** The longest listed name that a text starts with as whole words. */
function namaDiAwal(text: string, nama: ReadonlyMap<string, string>): string | undefined {
  const low = text.toLowerCase();
  return [...nama.values()]
    .filter((n) => low.startsWith(n.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(n.length)))
    .sort((a, b) => b.length - a.length)[0];
}

/** Listed names that stand alone between commas, semicolons, slashes or dashes. */
function berdiriSendiri(teks: string, nama: ReadonlyMap<string, string>, daerah: string): string[] {
  return teks.split(/[,;/]|\s[-–]\s/).flatMap((bagian) => {
    const slug = slugDari(bagian);
    return slug === daerah ? [] : (nama.get(slug) ?? []);
  });
}

/** Names that no list knows: capitalised words or numbers after the word Kecamatan, and after "dan". */
function deretBebas(rest: string, daerah: string): string[] {
  const words = /^(?:[\p{Lu}\d][\p{L}\p{N}'’-]*(?:\s+|$|(?=[^\p{L}\p{N}\s])))+/u.exec(rest)?.[0] ?? '';
  const list = words.trim().split(/\s+/).filter(Boolean);
  const end = list.findIndex((w, i) => PENUTUP.test(w) || (i > 0 && slugDari(w) === daerah));
  const name = list.slice(0, end === -1 ? 3 : Math.min(end, 3)).join(' ');
  if (name === '') return [];
  const next = /^\s*(?:dan|DAN|&)\s+/.exec(rest.slice(rest.indexOf(name) + name.length));
  const after = next ? rest.slice(rest.indexOf(name) + name.length + next[0].length) : '';
  return [rapikanNama(name), ...(/^kec/i.test(after) ? [] : deretBebas(after, daerah))];
}

/** `BALEENDAH` → `Baleendah`; mixed case stays. */
function rapikanNama(nama: string): string {
  if (nama !== nama.toUpperCase()) return nama;
  return nama.toLowerCase().replace(/(^|\s)\p{L}/gu, (c) => c.toUpperCase());
}
