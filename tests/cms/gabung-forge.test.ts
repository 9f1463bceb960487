import { describe, expect, it } from 'vitest';
import { gabungkan } from '../../src/cms/gabung-forge.ts';

const PERMINTAAN = { number: 7, head: { sha: 'abc' }, user: { login: 'editor' } };

/** A forge that answers merging with these refusals, one after the other, then lets it be. */
function meja(akun: string, ...penolakan: { status: number; message: string }[]) {
  const langkah: string[] = [];
  const api = {
    repoURL: '',
    originRepoURL: '/repos/setda/situs',
    user: () => Promise.resolve({ login: akun }),
    request: (apa: string | object) => {
      langkah.push(`setujui ${typeof apa === 'string' ? apa : 'permintaan gabung'}`);
      return Promise.resolve({});
    },
  };
  const gabung = () => {
    langkah.push('gabung');
    const tolak = penolakan.shift();
    return tolak ? Promise.reject(Object.assign(new Error(tolak.message), tolak)) : Promise.resolve();
  };
  const jalankan = (forge: 'forgejo' | 'gitlab' = 'forgejo') =>
    gabungkan(api, forge, PERMINTAAN, gabung, () => Promise.resolve());
  return { langkah, jalankan };
}

describe('menggabungkan yang sudah ditinjau', () => {
  it('penerbit yang bukan pengusul menyetujuinya dulu, dan menunggu forge yang masih memeriksa', async () => {
    const { langkah, jalankan } = meja('kepala', { status: 405, message: 'Please try again later' });
    await jalankan();
    expect(langkah).toEqual(['setujui /repos/setda/situs/pulls/7/reviews', 'gabung', 'gabung']);
  });

  it('pengusul tidak menyetujui usulannya sendiri, dan penolakan karena hak tidak diulang', async () => {
    const { langkah, jalankan } = meja('editor', { status: 405, message: 'User not allowed to merge PR' });
    await expect(jalankan()).rejects.toThrow('not allowed to merge');
    expect(langkah).toEqual(['gabung']);
  });

  it('GitLab menjawab 401 kepada yang tidak berhak; itu bukan masa masuk yang habis', async () => {
    const { jalankan } = meja('editor', { status: 401, message: '401 Unauthorized' });
    await expect(jalankan('gitlab')).rejects.toMatchObject({ status: 403, message: 'not allowed to merge' });
  });
});
