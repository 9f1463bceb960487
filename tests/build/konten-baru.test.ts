import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buatKontenBaru } from '../../src/build/konten-baru.ts';
import { situsSchema } from '../../src/schemas/situs.ts';

const folder = () => mkdtemp(path.join(tmpdir(), 'konten-'));

describe('folder isi baru bagi unit lain', () => {
  it('memuat identitas yang diberikan dan tidak menyebut daerah mana pun selain itu', async () => {
    const dir = path.join(await folder(), 'baru');
    await buatKontenBaru(dir, { daerah: 'Kabupaten Contoh', klpd: 'D999' });
    const situs = situsSchema.parse(JSON.parse(await readFile(path.join(dir, 'situs.json'), 'utf8')));
    expect(situs).toMatchObject({
      daerah: 'Kabupaten Contoh',
      instansi: 'Sekretariat Daerah Kabupaten Contoh',
      kodeKlpd: 'D999',
    });
    const semua = await Promise.all(
      (await readdir(dir, { recursive: true }))
        .filter((f) => /\.(md|json)$/.test(f))
        .map((f) => readFile(path.join(dir, f), 'utf8')),
    );
    expect(semua.join('\n')).not.toMatch(/lumajang/i);
  });

  it('menolak folder yang sudah berisi dan tidak mengubahnya', async () => {
    const dir = await folder();
    await writeFile(path.join(dir, 'punya-orang.txt'), 'jangan ditimpa');
    await expect(buatKontenBaru(dir, {})).rejects.toThrow(/sudah berisi 1/);
    expect(await readdir(dir)).toEqual(['punya-orang.txt']);
  });

  it('pilihan yang tidak sesuai menyebut bidangnya dan tidak menulis apa pun', async () => {
    const dir = path.join(await folder(), 'baru');
    await expect(buatKontenBaru(dir, { nama: 'X' })).rejects.toMatchObject({ masalah: [{ bidang: 'nama' }] });
    await expect(readdir(dir)).rejects.toThrow();
  });
});
