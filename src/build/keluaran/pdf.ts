/**
 * PDF, as far as it is cheap: the file as it stands (document information, XMP) and its Flate streams, whose text operators are read. Text in
 * fonts that number their glyphs (hex strings) and encrypted files stay unread.
 */
import { inflateSync } from 'node:zlib';
import { telusuriTeks, type TemuanBerkas } from './temuan.ts';

const TEKS = /\[((?:[^\]\\()]|\\.|\((?:[^()\\]|\\.)*\))*)\]\s*TJ|\(((?:[^()\\]|\\.)*)\)\s*(?:Tj|'|")/g;
const HURUF = /\(((?:[^()\\]|\\.)*)\)/g;

/** Everything that can be read in a PDF. */
export function telusuriPdf(bita: Uint8Array, boleh: readonly string[]): TemuanBerkas[] {
  const berkas = Buffer.from(bita.buffer, bita.byteOffset, bita.byteLength);
  const temuan = bagianTeks(berkas).flatMap((teks) => telusuriTeks(teks, boleh, 'teks PDF'));
  return [...new Map(temuan.map((t) => [`${t.jenis}|${t.samar}`, { ...t, tempat: 'teks PDF' }])).values()];
}

/** Plain strings outside streams, then per stream the text it writes (or all of it, when it writes none). */
function bagianTeks(berkas: Buffer): string[] {
  const hasil: string[] = [];
  let luar = '';
  let mulai = 0;
  for (let i = berkas.indexOf('stream'); i !== -1; i = berkas.indexOf('stream', mulai)) {
    const akhir = berkas.indexOf('endstream', i + 6);
    if (akhir === -1) break;
    luar += `${berkas.subarray(mulai, i).toString('latin1')}\n`;
    const awal = i + 6 + (berkas[i + 6] === 0x0d ? 2 : 1);
    const isi = kempiskan(berkas.subarray(awal, akhir));
    if (isi !== undefined) hasil.push(teksIsi(isi));
    mulai = akhir + 9;
  }
  luar += berkas.subarray(mulai).toString('latin1');
  // only strings: offsets of the cross-reference table are rows of digits
  hasil.push([...luar.matchAll(HURUF)].map(([, s = '']) => s).join('\n'));
  return hasil;
}

/** A stream as text, or undefined when it is a picture, a font or of another compression. */
function kempiskan(bita: Buffer): string | undefined {
  if (bita.subarray(0, 5).toString('latin1') === '<?xpa') return bita.toString('utf8');
  if (((bita[0] ?? 0) & 0x0f) !== 8) return undefined;
  try {
    return inflateSync(bita, { maxOutputLength: 50_000_000 }).toString('latin1');
  } catch {
    return undefined;
  }
}

function teksIsi(isi: string): string {
  if (isi.startsWith('<?xpacket')) return isi;
  return [...isi.matchAll(TEKS)]
    .map(([, larik, tunggal]) => (larik === undefined ? (tunggal ?? '') : gabungLarik(larik)))
    .join('\n');
}

/** `[(19)-20(80)]` → `1980`: kerning splits words. */
function gabungLarik(larik: string): string {
  return [...larik.matchAll(HURUF)].map(([, s = '']) => s).join('');
}
