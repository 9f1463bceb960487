/** Drawings are kept between builds: made once, and made again when what they are made from changes. */
import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { siapkanSimpanan } from '../../src/build/simpanan-grafik.ts';
import { disimpan } from '../../src/charts/svg/simpanan.ts';

const folderBaru = () => mkdtempSync(path.join(tmpdir(), 'simpanan-'));

it('gambar yang sama dibuat sekali; bahan lain dibuat lagi; tanpa folder tidak ada yang disimpan', () => {
  const folder = folderBaru();
  const buat = vi.fn(() => '<svg/>');
  expect([disimpan('a', buat, folder), disimpan('a', buat, folder)]).toEqual(['<svg/>', '<svg/>']);
  expect(buat).toHaveBeenCalledTimes(1);
  disimpan('b', buat, folder);
  expect(buat).toHaveBeenCalledTimes(2);
  disimpan('a', buat, '');
  expect(buat).toHaveBeenCalledTimes(3);
});

it('kode lain memakai folder lain; gambar yang lama tak berganti dan kode yang sudah lewat dibuang', () => {
  const root = folderBaru();
  const [satu = '', ...lain] = ['kode-satu', 'kode-dua', 'kode-tiga', 'kode-empat'].map((k, i) => {
    const folder = siapkanSimpanan(k, root);
    const saat = new Date(2026, 0, 1 + i);
    writeFileSync(path.join(folder, 'gambar'), k);
    utimesSync(folder, saat, saat);
    return folder;
  });
  expect(new Set([satu, ...lain]).size).toBe(4);
  const terakhir = lain.at(-1) ?? '';
  siapkanSimpanan('kode-empat', root, Date.now() + 39 * 86_400_000);
  expect(readdirSync(terakhir)).toEqual(['gambar']);
  siapkanSimpanan('kode-empat', root, Date.now() + 41 * 86_400_000);
  expect(readdirSync(terakhir)).toEqual([]);
  expect(readdirSync(path.dirname(terakhir)).sort()).toEqual(['kode-dua', 'kode-empat', 'kode-tiga']);
});
