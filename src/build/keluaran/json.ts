/** JSON: every text and number by its field; what a schema types as code or money may look as it likes. */
import { cariDataPribadi } from '../data-pribadi.ts';
import { bidangDikecualikan } from './bidang-dikecualikan.ts';
import { bukaMarkah } from './markah.ts';
import { keTeks, telusuriTeks, type TemuanBerkas } from './temuan.ts';

/** Everything in a JSON file. */
export function telusuriBerkasJson(bita: Uint8Array, boleh: readonly string[]): TemuanBerkas[] {
  return telusuriJson(keTeks(bita), boleh);
}

/** Everything in a JSON text; it is only taken apart when something in it has such a shape. */
export function telusuriJson(teks: string, boleh: readonly string[], awalan = ''): TemuanBerkas[] {
  // a comma between numbers of a list is no decimal comma
  const terbuka = bukaMarkah(teks);
  const kasar = telusuriTeks(terbuka.replace(/,/g, '|'), boleh, awalan);
  if (kasar.length === 0) return [];
  const isi = uraikan(teks);
  // one document a line (NDJSON), or no JSON at all: as plain text
  if (isi === undefined) return kasar;
  const temuan: TemuanBerkas[] = [];
  const dilewati = jelajahi(isi, [], (nilai, jalur) => {
    for (const { jenis, samar } of cariDataPribadi(bukaMarkah(nilai), boleh))
      temuan.push({ jenis, samar, tempat: [awalan, `bidang ${jalur.join('.')}`].filter(Boolean).join(', ') });
  });
  if (temuan.length > 0 || dilewati) return temuan;
  // neither in a value nor in a field that may: between the lines (a field named twice), unless only the lost decimal comma made the shape
  const tetap = new Set(telusuriTeks(terbuka, boleh, awalan).map((t) => t.samar));
  return kasar.filter((t) => tetap.has(t.samar));
}

/** Walks all values; whether a field was left out because of its type and has such a shape itself. */
function jelajahi(nilai: unknown, jalur: string[], lihat: (nilai: string, jalur: readonly string[]) => void): boolean {
  if (typeof nilai === 'string' || typeof nilai === 'number') {
    const nama = jalur.filter((j) => !/^\d+$/.test(j));
    if (!bidangDikecualikan(nama)) lihat(String(nilai), jalur);
    else return cariDataPribadi(String(nilai)).length > 0;
    return false;
  }
  if (typeof nilai !== 'object' || nilai === null) return false;
  let dilewati = false;
  for (const [kunci, isi] of Object.entries(nilai)) {
    if (!Array.isArray(nilai)) lihat(kunci, [...jalur, kunci.replace(/\d/g, '…')]);
    jalur.push(kunci);
    dilewati = jelajahi(isi, jalur, lihat) || dilewati;
    jalur.pop();
  }
  return dilewati;
}

function uraikan(teks: string): unknown {
  try {
    return JSON.parse(teks.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
