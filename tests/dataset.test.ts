/** Files saved by Notepad begin with a byte order mark; what the check of the content accepts, the pages must be able to read. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { alamatSitus } from '../src/build/alamat-situs.ts';
import { bacaDataset } from '../src/dataset.ts';
import { bacaEnv } from '../src/env.ts';
import { GalatMasukan } from '../src/schemas/masalah.ts';

const BOM = '\uFEFF';

function folder(berkas: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'dataset-'));
  for (const [nama, isi] of Object.entries(berkas)) {
    mkdirSync(path.dirname(path.join(dir, nama)), { recursive: true });
    writeFileSync(path.join(dir, nama), isi);
  }
  return dir;
}

it('data dan pengaturan yang disimpan Notepad (dengan BOM) terbaca', () => {
  const itkp = readFileSync('content/data/itkp/2025.json', 'utf8');
  const dir = folder({
    'data/itkp/2025.json': BOM + itkp,
    'situs.json': `${BOM}{ "alamatSitus": "https://pbj.contoh.go.id" }`,
  });
  expect(bacaDataset(dir).itkp.map((i) => i.tahun)).toEqual([2025]);
  expect(alamatSitus(bacaEnv({ CONTENT_DIR: dir }))).toBe('https://pbj.contoh.go.id');
});

it('data yang rusak disebut dengan baris dan jalan keluarnya, semuanya sekaligus', () => {
  const dir = folder({ 'data/itkp/2025.json': '{\n  "tahun": 2025,,\n}', 'data/pokja/2026.json': '' });
  let galat: unknown;
  try {
    bacaDataset(dir);
  } catch (error) {
    galat = error;
  }
  expect(galat).toBeInstanceOf(GalatMasukan);
  expect((galat as GalatMasukan).masalah).toMatchObject([
    { berkas: 'data/itkp/2025.json', baris: 2, nilai: 'JSON yang rusak' },
    { berkas: 'data/pokja/2026.json', nilai: 'berkas kosong' },
  ]);
});
