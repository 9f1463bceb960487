import { describe, expect, it } from 'vitest';
import { type Gudang, jagaVersi } from '../../../src/cms/admin/jaga-versi.ts';

const tidakDitanya = () => Promise.reject(new Error('naskah baru tidak punya versi tersimpan'));
const GUDANG: Gudang = {
  getEntry: tidakDitanya,
  unpublishedEntry: tidakDitanya,
  unpublishedEntryDataFile: tidakDitanya,
};

describe('menyimpan naskah baru', () => {
  const simpan = (collection: string, slug: string) => {
    const entri = new Map<string, unknown>(Object.entries({ collection, newRecord: true }));
    return jagaVersi(GUDANG, entri, { raw: '{}', slug, alurKerja: true });
  };

  it('data untuk tahun yang sudah ada ditolak di tempat penyimpanan mana pun, karena build tidak mengenal nama berkasnya', async () => {
    await expect(simpan('itkp', '2026-1')).rejects.toThrow(/Tahun: seharusnya yang belum punya naskah.*2026-1/);
    await expect(simpan('lke', '2026-mandiri-1')).rejects.toThrow(/buka dan sunting yang sudah ada/);
    await expect(simpan('itkp', '2026')).resolves.toBeUndefined();
    await expect(simpan('berita', 'jam-layanan-1')).resolves.toBeUndefined();
  });
});
