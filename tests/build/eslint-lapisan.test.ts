import { ESLint } from 'eslint';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { aturanLapisan } from '../../eslint.lapisan.js';
import { importX } from 'eslint-plugin-import-x';

const root = path.resolve(import.meta.dirname, '../..');
// The layer rules alone, without type information, so that invented files can be checked.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    { plugins: { 'import-x': importX, '@typescript-eslint': tseslint.plugin } },
    ...aturanLapisan(root),
  ],
});

async function teguran(berkas: string, kode: string): Promise<string[]> {
  const [result] = await eslint.lintText(kode, { filePath: path.join(root, berkas) });
  return (result?.messages ?? []).map((m) => m.message);
}

describe('panah impor antarlapisan', () => {
  it.each([
    ['src/model/coba.ts', "import '../cms/naskah.ts';", 'src/model hanya boleh mengimpor'],
    ['src/model/coba.ts', "import { readFileSync } from 'node:fs';", 'murni'],
    ['src/model/coba.ts', "import { getCollection } from 'astro:content';", 'astro:*'],
    ['src/schemas/coba.ts', "import '../model/uang.ts';", 'src/schemas hanya boleh mengimpor'],
    ['src/import/coba.ts', "import '../alamat.ts';", 'src/import hanya boleh mengimpor'],
    ['src/charts/pulau/coba.ts', "import { keterangan } from '../../schemas/bidang.ts';", 'hanya tipe'],
    ['src/pages/coba.ts', "import { getCollection } from 'astro:content';", 'getCollection'],
    ['scripts/coba.ts', "import { getCollection } from 'astro:content';", 'astro:*'],
  ])('%s tidak boleh %s', async (berkas, kode, pesan) => {
    expect((await teguran(berkas, kode)).join('\n')).toContain(pesan);
  });

  it.each([
    ['src/model/coba.ts', "import '../schemas/paket.ts';\nimport '../acuan/metode.ts';\nimport './uang.ts';"],
    ['src/charts/pulau/coba.ts', "import type { Paket } from '../../schemas/paket.ts';\nexport type P = Paket;"],
    ['src/pages/coba.ts', "import { render } from 'astro:content';\nimport '../content.ts';\nrender;"],
  ])('%s boleh mengikuti panah', async (berkas, kode) => {
    expect(await teguran(berkas, kode)).toEqual([]);
  });

  it('berlaku pada lint yang dijalankan npm test', async () => {
    const config = (await new ESLint({ cwd: root }).calculateConfigForFile('src/model/uang.ts')) as {
      rules: Record<string, unknown>;
    };
    expect(config.rules['import-x/no-restricted-paths']).toBeDefined();
    expect(config.rules['import-x/no-cycle']).toBeDefined();
  });
});
