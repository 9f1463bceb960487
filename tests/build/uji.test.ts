import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jalankanUji, type Langkah } from '../../src/build/uji.ts';

const diam = { log: () => {} };

async function hasil(kode: number, laporan?: unknown) {
  const berkas = path.join(await mkdtemp(path.join(tmpdir(), 'uji-')), 'laporan.json');
  const langkah: Langkah = { nama: 'contoh', perintah: 'x', pilihan: [], laporan: berkas };
  const jalankan = async () => {
    if (laporan !== undefined) await writeFile(berkas, JSON.stringify(laporan));
    return kode;
  };
  return jalankanUji([[langkah]], { ...diam, jalankan });
}

describe('hitungan npm test', () => {
  it('menjumlahkan uji yang lulus dan gagal', async () => {
    expect(await hasil(0, { numPassedTests: 7, numFailedTests: 0 })).toEqual({ lulus: 7, gagal: 0 });
    expect(await hasil(1, { numPassedTests: 6, numFailedTests: 2 })).toEqual({ lulus: 6, gagal: 2 });
  });

  it('langkah yang mogok, tanpa laporan, atau tanpa satu uji pun terhitung gagal', async () => {
    expect(await hasil(1)).toEqual({ lulus: 0, gagal: 1 });
    expect(await hasil(0)).toEqual({ lulus: 0, gagal: 1 });
    expect(await hasil(0, { numPassedTests: 0, numFailedTests: 0 })).toEqual({ lulus: 0, gagal: 1 });
    expect(await hasil(1, { numPassedTests: 3, numFailedTests: 0 })).toEqual({ lulus: 3, gagal: 1 });
  });

  it('langkah berikutnya tetap berjalan sesudah satu gagal', async () => {
    const jalan: string[] = [];
    const langkah = ['a', 'b'].map((nama): Langkah[] => [{ nama, perintah: nama, pilihan: [] }]);
    const jumlah = await jalankanUji(langkah, {
      ...diam,
      jalankan: async (l) => (jalan.push(l.nama), l.nama === 'a' ? 1 : 0),
    });
    expect(jalan).toEqual(['a', 'b']);
    expect(jumlah).toEqual({ lulus: 1, gagal: 1 });
  });

  it('langkah satu kelompok berjalan serentak, dan semuanya terhitung', async () => {
    const kelompok = ['a', 'b'].map((nama): Langkah => ({ nama, perintah: nama, pilihan: [] }));
    const mulaiB = Promise.withResolvers<null>();
    const jumlah = await jalankanUji([kelompok], {
      ...diam,
      // a only ends once b has begun
      jalankan: async (l) => {
        if (l.nama === 'b') mulaiB.resolve(null);
        await mulaiB.promise;
        return l.nama === 'a' ? 1 : 0;
      },
    });
    expect(jumlah).toEqual({ lulus: 1, gagal: 1 });
  });
});
