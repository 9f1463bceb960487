/** Which files of a folder are read, and that all of their bytes arrive. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awalBerkas } from '../../src/import/bentuk/awal-berkas.ts';
import { dekompres } from '../../src/import/bentuk/dekompres.ts';
import { bacaWadah } from '../../src/import/bentuk/wadah-xlsx.ts';
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

describe('berkas yang lebih besar dari sepotong', () => {
  it('buku kerja, awal berkas, dan gzip terbaca utuh walaupun penampung potongannya dipakai lagi', async () => {
    const acak = randomBytes(3 * 1024 * 1024);
    const tulis = (nama: string, isi: Uint8Array) => {
      const jalur = path.join(folder, nama);
      writeFileSync(jalur, isi);
      return efekNode().sumber(jalur);
    };
    const buku = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/media/acak.bin': [acak, { level: 0 }] });
    expect(acak.equals(await awalBerkas(tulis('acak.bin', acak).buka, acak.length))).toBe(true);
    expect(Buffer.from(buku).equals(Buffer.from(await bacaWadah(tulis('buku.xlsx', buku))))).toBe(true);
    const isi: Uint8Array[] = [];
    for await (const potongan of dekompres(tulis('acak.gz', gzipSync(acak))).buka()) isi.push(potongan);
    expect(acak.equals(Buffer.concat(isi))).toBe(true);
  });
});
