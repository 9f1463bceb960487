import { describe, expect, it } from 'vitest';
import { bacaPesan } from '../../src/build/gerbang/pesan.ts';

const simpan = (collectionName: string, slug: string, useWorkflow: boolean) =>
  JSON.stringify({
    action: 'persistEntry',
    params: {
      branch: 'main',
      dataFiles: [{ slug, path: 'berita/a.md', raw: '' }],
      assets: [],
      options: { collectionName, commitMessage: 'tulis', useWorkflow, status: 'draft' },
    },
  });

describe('pesan simpan yang menjadi nama cabang', () => {
  it.each([
    ['berita', '../../main'],
    ['berita', '--force'],
    ['../main', 'a'],
    ['lain', 'a'],
  ])('konsep %s/%s ditolak', (koleksi, slug) => {
    expect(() => bacaPesan(simpan(koleksi, slug, true), true)).toThrow(/collectionName/);
  });

  it('nama naskah biasa diterima; tanpa tinjauan tidak ada cabang, jadi tidak ada yang ditolak karenanya', () => {
    expect(bacaPesan(simpan('berita', 'kabar-contoh', true), true).action).toBe('persistEntry');
    expect(bacaPesan(simpan('pengaturan', 'tahapZi', true), true).action).toBe('persistEntry');
    expect(bacaPesan(simpan('berita', 'a b', false)).action).toBe('persistEntry');
  });
});
