import type { DatasetPaket } from '../schemas/impor.ts';

/** A data set as it is stored: plain JSON, one record a line, so that a diff reads well. Records are already sorted by id. */
export function tuliskanDataset({ impor, opd, paket, perubahan, sejakCatatan }: DatasetPaket): string {
  const { berkas, ...head } = impor;
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return [
    '{',
    '"impor": {',
    `${[...fields, `  "berkas": ${baris(berkas)}`].join(',\n')}`,
    '},',
    `"opd": ${baris(opd)},`,
    `"paket": ${baris(paket)},`,
    '"perubahan": {',
    `  "terhadap": ${JSON.stringify(perubahan.terhadap)},`,
    `  "baru": ${baris(perubahan.baru)},`,
    `  "berubah": ${baris(perubahan.berubah)},`,
    `  "hilang": ${baris(perubahan.hilang)},`,
    `  "riwayat": ${baris(perubahan.riwayat)}`,
    '},',
    `"sejakCatatan": ${baris(sejakCatatan)}`,
    '}',
    '',
  ].join('\n');
}

function baris(records: readonly unknown[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n]`;
}
