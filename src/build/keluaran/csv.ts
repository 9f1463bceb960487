/** CSV: every cell by its column; columns a schema types as code or money may look as they like. */
import { parse } from 'csv-parse/sync';
import { cariDataPribadi } from '../data-pribadi.ts';
import { bidangDikecualikan } from './bidang-dikecualikan.ts';
import { keTeks, telusuriTeks, type TemuanBerkas } from './temuan.ts';

/** Everything in a CSV file; it is only taken apart when something in it has such a shape. */
export function telusuriCsv(bita: Uint8Array, boleh: readonly string[]): TemuanBerkas[] {
  const teks = keTeks(bita);
  // a comma between cells is no decimal comma
  const kasar = telusuriTeks(teks.replace(/[,;\t]/g, '|'), boleh);
  if (kasar.length === 0) return [];
  const baris = uraikan(teks);
  const kolom = baris?.[0];
  if (!baris || !kolom) return kasar;
  const dikecualikan = kolom.map((nama) => bidangDikecualikan(nama.replaceAll('[]', '').split(/[./]/)));
  const temuan: TemuanBerkas[] = [];
  for (const [i, sel] of baris.entries())
    for (const [k, nilai] of sel.entries()) {
      if (i > 0 && dikecualikan[k]) continue;
      for (const { jenis, samar } of cariDataPribadi(nilai, boleh))
        temuan.push({ jenis, samar, tempat: `baris ${i + 1}, kolom ${i === 0 ? k + 1 : (kolom[k] ?? k + 1)}` });
    }
  return temuan;
}

function uraikan(teks: string): string[][] | undefined {
  const kepala = teks.slice(0, Math.max(0, teks.indexOf('\n')));
  const delimiter = [';', '\t', ','].find((d) => kepala.includes(d)) ?? ',';
  try {
    return parse(teks, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
  } catch {
    return undefined;
  }
}
