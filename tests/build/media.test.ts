import { mkdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mediaYatim } from '../../src/build/media-yatim.ts';
import { masalahUkuranMedia } from '../../src/build/ukuran-media.ts';
import { tulisMasalah } from '../../src/schemas/masalah.ts';
import { folderKonten, naskahBerita } from './folder-konten.ts';

async function berkas(dir: string, nama: string, bita: number): Promise<void> {
  await mkdir(path.dirname(path.join(dir, nama)), { recursive: true });
  await writeFile(path.join(dir, nama), '');
  await truncate(path.join(dir, nama), bita);
}

describe('folder media', () => {
  it('berkas di atas batas ditolak dengan ukurannya, batasnya, dan jalan keluarnya', async () => {
    const dir = await folderKonten();
    await berkas(dir, 'media/foto.jpg', 3_000_001);
    await berkas(dir, 'media/besar.pdf', 25_000_000);
    await berkas(dir, 'media/pas.pdf', 20_000_000);
    expect((await masalahUkuranMedia(dir)).map(tulisMasalah)).toEqual([
      expect.stringMatching(
        /^media\/besar\.pdf: ditemukan berkas 25\sMB, seharusnya dokumen paling besar 20\sMB.*\n.*150 dpi/,
      ),
      expect.stringMatching(
        /^media\/foto\.jpg: ditemukan berkas 3\sMB, seharusnya gambar paling besar 3\sMB.*\n.*lewat CMS/,
      ),
    ]);
  });

  it('yang tidak disebut naskah, pengaturan, atau data mana pun adalah yatim, yang terbesar lebih dulu', async () => {
    const dir = await folderKonten({
      'berita/a.md': naskahBerita({}, 'Isi dengan ![gambar](/media/dipakai.jpg) dan [berkas](/media/nama%20lain.pdf).'),
    });
    for (const [nama, bita] of [
      ['dipakai.jpg', 5],
      ['nama lain.pdf', 5],
      ['2026/kecil.png', 1],
      ['besar.pdf', 9],
    ] as const)
      await berkas(dir, `media/${nama}`, bita);
    expect(await mediaYatim(dir)).toEqual([
      { berkas: 'media/besar.pdf', bita: 9 },
      { berkas: 'media/2026/kecil.png', bita: 1 },
    ]);
  });
});
