/** Files made in a test: bytes in pieces of any size. */
import { zipSync, strToU8 } from 'fflate';
import type { Kumpulan, SumberBerkas } from '../../../src/import/bentuk/sumber.ts';
import { GalatMasukan, tulisSemua } from '../../../src/schemas/masalah.ts';

/** A file of these bytes (text as UTF-8), handed out in pieces of `potong` bytes. */
export function berkas(isi: string | Uint8Array, nama = 'a.dat', potong = 64 * 1024): SumberBerkas {
  const bita = typeof isi === 'string' ? new TextEncoder().encode(isi) : isi;
  return {
    nama,
    bita: bita.length,
    async *buka() {
      for (let i = 0; i < bita.length; i += potong) yield bita.slice(i, i + potong);
    },
  };
}

/** Text in pieces of `potong` characters, to be opened as often as needed. */
export function potongan(teks: string, potong = 64 * 1024): () => AsyncIterable<string> {
  return async function* () {
    for (let i = 0; i < teks.length; i += potong) yield teks.slice(i, i + potong);
  };
}

export async function semua(baris: Kumpulan): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const batch of baris) rows.push(...batch);
  return rows;
}

/** The words of a refusal; anything else that happens fails the test. */
export async function kataTolakan(kerja: Promise<unknown>): Promise<string> {
  const hasil = await kerja.then(
    () => 'diterima',
    (error: unknown) => error,
  );
  if (hasil instanceof GalatMasukan) return tulisSemua(hasil.message, hasil.masalah);
  throw new Error(`bukan penolakan: ${String(hasil)}`);
}

/** Text as Windows-1252; only for characters that it shares with Latin-1. */
export function windows1252(teks: string): Uint8Array {
  return Uint8Array.from(teks, (c) => c.charCodeAt(0));
}

/** Text as UTF-16 with its BOM. */
export function utf16(teks: string, besar = false): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * teks.length + 2));
  [...Array(teks.length + 1).keys()].forEach((i) =>
    view.setUint16(2 * i, i === 0 ? 0xfeff : teks.charCodeAt(i - 1), !besar),
  );
  return new Uint8Array(view.buffer);
}

export async function gzip(isi: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([isi as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Cell of a test workbook: its XML attributes and content, or a plain value. */
export type SelUji = string | number | boolean | null | { xml: string };

/** A minimal XLSX: sheets by name, rows of cells; style 1 is a date with its hour. */
export function xlsx(lembar: Record<string, readonly (readonly SelUji[])[]>, workbookPr = ''): Uint8Array {
  const names = Object.keys(lembar);
  const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const PKG = 'http://schemas.openxmlformats.org/package/2006';
  const isi: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PKG}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbookPr}<sheets>${names.map((nama, i) => `<sheet name="${nama}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PKG}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [i, rows] of Object.values(lembar).entries())
    isi[`xl/worksheets/sheet${i + 1}.xml`] =
      `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(barisXml).join('')}</sheetData></worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(isi).map(([nama, teks]) => [nama, strToU8(teks)])));
}

function barisXml(row: readonly SelUji[], i: number): string {
  const cells = row.map((cell, j) => {
    const at = `r="${String.fromCharCode(65 + j)}${i + 1}"`;
    if (cell === null) return '';
    if (typeof cell === 'object') return cell.xml.replace('<c', `<c ${at}`);
    if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${Number(cell)}</v></c>`;
    const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${i + 1}">${cells.join('')}</row>`;
}
