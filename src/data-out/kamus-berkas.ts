/** The dictionary as files: JSON and CSV. */
import { GENERASI, type Generasi } from '../schemas/impor.ts';
import { BOM, barisCsv } from '../model/csv.ts';
import { DATASET_TERBIT, type EntriKamus, type NamaDataset, susunKamus } from './kamus.ts';

const GENERASI_URUT = Object.keys(GENERASI) as Generasi[];
const KEPALA = [
  'dataset',
  'bidang',
  'label',
  'jenis',
  'satuan',
  'bolehNull',
  'arti',
  'pilihan',
  ...GENERASI_URUT.map((g) => `sumber.${g}`),
  'contoh',
];

/** The dictionary as JSON: per data set its fields, one a line. */
export function tulisKamusJson(nama: readonly NamaDataset[]): string {
  const sets = nama.map((n) => {
    const fields = susunKamus(DATASET_TERBIT[n].skema).map((e) => JSON.stringify(e));
    return `${JSON.stringify(n)}: [\n${fields.join(',\n')}\n]`;
  });
  return `{\n${sets.join(',\n')}\n}\n`;
}

/** The dictionary as CSV, one field a row. */
export function* tulisKamusCsv(nama: readonly NamaDataset[]): Generator<string> {
  yield BOM + barisCsv(KEPALA, []);
  for (const n of nama) for (const entri of susunKamus(DATASET_TERBIT[n].skema)) yield barisCsv(baris(n, entri), []);
}

function baris(dataset: NamaDataset, e: EntriKamus): unknown[] {
  return [
    dataset,
    e.bidang,
    e.label,
    e.jenis,
    e.satuan,
    e.bolehNull,
    e.arti,
    e.pilihan.length === 0 ? null : e.pilihan.map((p) => `${p.nilai} = ${p.label}`).join('; '),
    ...GENERASI_URUT.map((g) => e.sumber[g] ?? null),
    e.contoh,
  ];
}
