import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ARTI_INDIKATOR_ITKP } from '../../src/acuan/itkp.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../content/data/itkp');

it('setiap indikator ITKP yang diumumkan punya arti dalam kalimat biasa', () => {
  const nama = readdirSync(FOLDER).flatMap((berkas) => {
    const { indikator } = JSON.parse(readFileSync(path.join(FOLDER, berkas), 'utf8')) as {
      indikator: { nama: string }[];
    };
    return indikator.map((i) => i.nama);
  });
  expect(nama.length).toBeGreaterThan(0);
  expect([...new Set(nama)].filter((n) => !ARTI_INDIKATOR_ITKP[n]?.endsWith('.'))).toEqual([]);
});
