import { BerubahSaatMenulis } from '../../../src/cms/terhadap.ts';
import { describe, expect, it } from 'vitest';
import { catatVersi, type Gudang, jagaVersi, simpanTerjaga } from '../../../src/cms/admin/jaga-versi.ts';

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
    await expect(simpan('itkp', '2026')).resolves.toBeNull();
    await expect(simpan('berita', 'jam-layanan-1')).resolves.toBeNull();
  });
});

describe('menyimpan di atas versi yang dibuka', () => {
  const entri = new Map<string, unknown>(
    Object.entries({ collection: 'berita', path: 'berita/jam.md', newRecord: false }),
  );
  const simpanan = { raw: 'c', slug: 'jam', alurKerja: false };
  const gudang = (...isi: string[]): Gudang => ({
    ...GUDANG,
    getEntry: () => Promise.resolve({ data: isi.length > 1 ? (isi.shift() ?? '') : (isi[0] ?? '') }),
  });

  it('yang menulis diberi tahu teks yang dibandingkan, dan penolakan yang tidak mengubah apa-apa tidak dicoba terus', async () => {
    catatVersi({ collection: 'berita', slug: 'jam', raw: 'a' });
    const terhadap: (string | null)[] = [];
    await simpanTerjaga(gudang('a'), entri, simpanan, (t) => Promise.resolve(terhadap.push(t)));
    const menolak = (t: string | null) => {
      terhadap.push(t);
      return Promise.reject(new BerubahSaatMenulis());
    };
    await expect(simpanTerjaga(gudang('a'), entri, simpanan, menolak)).rejects.toThrow(
      /berubah.*Belum ada yang ditulis/,
    );
    expect(terhadap).toEqual(['a', 'a', 'a']);
  });

  it('kegagalan lain diteruskan apa adanya, sekali', async () => {
    catatVersi({ collection: 'berita', slug: 'jam', raw: 'a' });
    let kali = 0;
    const gagal = () => Promise.reject(new Error(`putus ${++kali}`));
    await expect(simpanTerjaga(gudang('a'), entri, simpanan, gagal)).rejects.toThrow('putus 1');
  });
});
