import { unzipSync } from 'fflate';

const LEMBAR = /^\/?xl\/worksheets\/[^/]+\.xml$/i;
/** A cell that says #N/A or the like; a formula that was saved without its result. */
const GALAT = /<(?:\w+:)?c\b[^>]*\bt="e"[^>]*>|(?:<\/(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*\/>)\s*<\/(?:\w+:)?c>/g;
const POTONGAN = 1024 * 1024;

/** Cells of a workbook that show an error (#N/A, #REF!) or hold a formula without its result: the library reads them as empty. */
export function hitungSelGalat(wadah: ArrayBuffer): number {
  const bita = new Uint8Array(wadah);
  const names: string[] = [];
  unzipSync(bita, { filter: ({ name }) => (LEMBAR.test(name) && names.push(name), false) });
  // one sheet after the other, so that only one is unpacked at a time
  return names.reduce((n, nama) => {
    const isi = unzipSync(bita, { filter: ({ name }) => name === nama })[nama];
    return n + (isi ? hitung(isi) : 0);
  }, 0);
}

function hitung(isi: Uint8Array): number {
  const decoder = new TextDecoder();
  let count = 0;
  let rest = '';
  for (let i = 0; i < isi.length; i += POTONGAN) {
    const text = rest + decoder.decode(isi.subarray(i, i + POTONGAN), { stream: true });
    const end = Math.max(0, text.lastIndexOf('</row'));
    count += text.slice(0, end).match(GALAT)?.length ?? 0;
    rest = text.slice(end);
  }
  return count + (rest.match(GALAT)?.length ?? 0);
}
