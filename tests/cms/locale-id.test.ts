import en from 'decap-cms-locales/dist/esm/en/index.js';
import { expect, it } from 'vitest';
import { localeId } from '../../src/cms/locale-id.ts';

type Kalimat = { [key: string]: string | Kalimat };

const inggris = new Map(ratakan(en));
const indonesia = new Map(ratakan(localeId));

it('CMS berbahasa Indonesia seluruhnya: tidak ada kunci yang kurang atau berlebih terhadap bahasa Inggris Decap', () => {
  expect(inggris.size).toBeGreaterThan(200);
  expect([...inggris.keys()].filter((kunci) => !indonesia.get(kunci))).toEqual([]);
  expect([...indonesia.keys()].filter((kunci) => !inggris.has(kunci))).toEqual([]);
});

it('setiap kalimat hanya memakai nilai yang disediakan Decap untuk kalimat itu', () => {
  const sisipan = (kalimat: string) => new Set(kalimat.match(/%\{\w+\}/g));
  const asing = [...indonesia].filter(
    ([kunci, kalimat]) => !sisipan(kalimat).isSubsetOf(sisipan(inggris.get(kunci) ?? '')),
  );
  expect(asing).toEqual([]);
});

function ratakan(kalimat: Kalimat, awalan = ''): [string, string][] {
  return Object.entries(kalimat).flatMap(([kunci, isi]) =>
    typeof isi === 'string' ? [[awalan + kunci, isi] as [string, string]] : ratakan(isi, `${awalan}${kunci}.`),
  );
}
