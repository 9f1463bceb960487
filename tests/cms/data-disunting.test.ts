/** What an editor opens and saves again in the CMS means the same to the build: no figure lost, nothing unknown turned into zero. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { naskahJson } from '../../src/cms/naskah.ts';
import { DATASET_DISUNTING, type NamaDisunting } from '../../src/schemas/koleksi.ts';

const ISI = path.resolve(import.meta.dirname, '../../content');
const berkas = (Object.keys(DATASET_DISUNTING) as NamaDisunting[]).flatMap((nama) =>
  readdirSync(path.join(ISI, DATASET_DISUNTING[nama].folder)).map((b) => [nama, b] as const),
);

describe('data per tahun yang dibuka dan disimpan lagi di CMS', () => {
  it('ada untuk setiap jenis yang disunting', () => {
    expect(new Set(berkas.map(([nama]) => nama)).size).toBe(Object.keys(DATASET_DISUNTING).length);
  });

  it.each(berkas)('%s %s: sama artinya bagi pembangun situs', (nama, b) => {
    const { folder, skema } = DATASET_DISUNTING[nama];
    const teks = readFileSync(path.join(ISI, folder, b), 'utf8');
    const disimpan: unknown = JSON.parse(naskahJson.toFile(naskahJson.fromFile(teks)));
    const asli = skema.parse(JSON.parse(teks));
    // Answers of a sheet may be null or left out; both mean "not answered".
    expect(tanpaKosong(skema.parse(disimpan))).toEqual(tanpaKosong(asli));
    if (nama !== 'lke') expect(skema.parse(disimpan)).toEqual(asli);
  });
});

function tanpaKosong(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tanpaKosong);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== null && v !== undefined)
      .map(([k, v]) => [k, tanpaKosong(v)]),
  );
}
