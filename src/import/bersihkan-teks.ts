const ENTITAS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

/** A source's text as plain words: no HTML, entities read, control characters and runs of space as one space, trimmed. */
export function bersihkanTeks(teks: string): string {
  return TIDAK_POLOS.test(teks) ? bersihkan(teks) : teks;
}

/** Markup, entities, runs of space or anything beyond plain ASCII: what most texts of an export have none of. */
const TIDAK_POLOS = /[<&]|[^ -~]|^ | $| {2}/;

function bersihkan(teks: string): string {
  const plain = /[<&]/.test(teks) ? bacaEntitas(teks.replace(/<\/?[a-z!][^<>]*>/gi, ' ')) : teks;
  return plain
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

/** The text cut to `max` characters, with "…" when something was cut. */
export function potongTeks(teks: string, max: number): string {
  return teks.length <= max
    ? teks
    : `${teks
        .slice(0, max - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

function bacaEntitas(teks: string): string {
  return teks.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (utuh, desimal, heksa, nama) => {
    if (nama) return ENTITAS.get(String(nama).toLowerCase()) ?? utuh;
    const kode = desimal ? Number(desimal) : Number.parseInt(String(heksa), 16);
    return kode > 0 && kode <= 0x10ffff ? String.fromCodePoint(kode) : ' ';
  });
}
