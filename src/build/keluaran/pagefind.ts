/** Pagefind's index: gzip of a mark and either JSON (fragments) or CBOR (words, metadata). */
import { gunzipSync } from 'node:zlib';
import { telusuriJson } from './json.ts';
import { keTeks, telusuriTeks, type TemuanBerkas } from './temuan.ts';

const TANDA = 'pagefind_dcd';

/** Everything in a fragment, an index chunk or the metadata of a search index. */
export function telusuriPagefind(bita: Uint8Array, boleh: readonly string[]): TemuanBerkas[] {
  const buka = gunzipSync(bita);
  const isi = buka.subarray(0, TANDA.length).toString('latin1') === TANDA ? buka.subarray(TANDA.length) : buka;
  if (isi[0] === 0x7b) return telusuriJson(keTeks(isi), boleh, 'indeks pencarian');
  // words have lost their dots, so that the end of an amount looks like a phone number; phones and e-mail are found in the fragments
  return telusuriTeks(teksCbor(isi).join('\n'), boleh, 'kata dalam indeks pencarian').filter(({ jenis }) =>
    /^NI[PK]$/.test(jenis),
  );
}

/** All texts of a CBOR document (RFC 8949), in order: it is a row of heads, each saying how many bytes of its own follow. */
export function teksCbor(bita: Uint8Array): string[] {
  const teks: string[] = [];
  const pandang = new DataView(bita.buffer, bita.byteOffset, bita.byteLength);
  let i = 0;
  while (i < bita.length) {
    const kepala = pandang.getUint8(i);
    const [jenis, kecil] = [kepala >> 5, kepala & 31];
    i += 1;
    const lebar = kecil >= 24 && kecil <= 27 ? 2 ** (kecil - 24) : 0;
    if (i + lebar > bita.length) break;
    const n = lebar === 0 ? kecil : panjang(pandang, i, lebar);
    i += lebar;
    // 31 is "of any length": its pieces follow as items of their own
    if ((jenis === 2 || jenis === 3) && kecil !== 31) {
      if (jenis === 3) teks.push(keTeks(bita.subarray(i, i + n)));
      i += n;
    }
  }
  return teks;
}

function panjang(pandang: DataView, i: number, lebar: number): number {
  if (lebar === 1) return pandang.getUint8(i);
  if (lebar === 2) return pandang.getUint16(i);
  return lebar === 4 ? pandang.getUint32(i) : Number(pandang.getBigUint64(i));
}
