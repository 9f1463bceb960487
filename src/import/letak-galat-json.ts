const SPASI = /[ \t\n\r]*/y;
const NILAI =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/**
 * Where a text stops being JSON: the offset of the first character that does not fit, or the text's length when it simply ends too early.
 * JSON.parse says so only sometimes. Walks without recursion, so that deep nesting does no harm.
 */
export function letakGalatJson(text: string): number {
  const tutup: ('}' | ']')[] = [];
  let menunggu: 'nilai' | 'nilai-atau-tutup' | 'kunci' | 'kunci-atau-tutup' | 'titik-dua' | 'koma-atau-tutup' = 'nilai';
  for (let i = lewati(text, 0); ; i = lewati(text, i)) {
    const c = text[i];
    if (c === undefined) return text.length;
    if (c === tutup.at(-1) && menunggu !== 'nilai' && menunggu !== 'kunci' && menunggu !== 'titik-dua') {
      tutup.pop();
      i += 1;
      menunggu = 'koma-atau-tutup';
    } else if (menunggu === 'koma-atau-tutup') {
      if (c !== ',' || tutup.length === 0) return gagalDi(text, i);
      menunggu = tutup.at(-1) === '}' ? 'kunci' : 'nilai';
      i += 1;
    } else if (menunggu === 'titik-dua') {
      if (c !== ':') return i;
      menunggu = 'nilai';
      i += 1;
    } else if (menunggu === 'kunci' || menunggu === 'kunci-atau-tutup') {
      const end = c === '"' ? akhirNilai(text, i) : -1;
      if (end < 0) return gagalDi(text, i);
      menunggu = 'titik-dua';
      i = end;
    } else if (c === '{' || c === '[') {
      tutup.push(c === '{' ? '}' : ']');
      menunggu = c === '{' ? 'kunci-atau-tutup' : 'nilai-atau-tutup';
      i += 1;
    } else {
      const end = akhirNilai(text, i);
      if (end < 0) return gagalDi(text, i);
      menunggu = 'koma-atau-tutup';
      i = end;
    }
  }
}

function lewati(text: string, i: number): number {
  SPASI.lastIndex = i;
  SPASI.test(text);
  return SPASI.lastIndex;
}

/** End of the string, number or word that begins at `i`, or -1. */
function akhirNilai(text: string, i: number): number {
  NILAI.lastIndex = i;
  return NILAI.test(text) ? NILAI.lastIndex : -1;
}

/** A value that breaks off with the text is cut short, not wrong: an open string, the beginning of a word, a number without its end. */
function gagalDi(text: string, i: number): number {
  const rest = text.slice(i);
  const cut =
    /^"(?:[^"\\\n]|\\[^]|\\$)*$/.test(rest) ||
    /^(?:-|\.|[eE][+-]?)$/.test(rest) ||
    (rest.length < 5 && ['true', 'false', 'null'].some((kata) => kata.startsWith(rest)));
  return cut ? text.length : i;
}
