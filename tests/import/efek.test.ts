/** Which files of a folder are read. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { efekNode } from '../../src/import/efek.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'efek-'));
  for (const dir of ['ekspor/2025', 'luar', 'ekspor/.tersembunyi'])
    mkdirSync(path.join(folder, dir), { recursive: true });
  for (const file of ['ekspor/2025/a.json', 'luar/b.json', 'ekspor/.tersembunyi/c.json', 'ekspor/.d.json'])
    writeFileSync(path.join(folder, file), '[]');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const daftar = () =>
  efekNode()
    .daftarBerkas(path.join(folder, 'ekspor'))
    .map((f) => path.relative(folder, f));
const tautan = (ke: string, nama: string) => symlinkSync(path.join(folder, ke), path.join(folder, nama));

it('tautan ke berkas dan ke folder diikuti; berkas yang sama dibaca sekali, tautan melingkar tidak berputar', () => {
  tautan('luar/b.json', 'ekspor/tautan.json');
  tautan('luar', 'ekspor/z-folder');
  tautan('ekspor', 'ekspor/2025/lingkar');
  tautan('ekspor/2025/a.json', 'ekspor/2025/sama.json');
  expect(daftar()).toEqual(['ekspor/2025/a.json', 'ekspor/tautan.json']);
});

it('tautan putus disebut, bukan dilewati diam-diam', () => {
  tautan('tidak-ada.json', 'ekspor/putus.json');
  expect(daftar).toThrow(/putus\.json menunjuk ke berkas yang tidak ada/);
});
