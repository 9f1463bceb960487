/** What `CMS_ALUR=tinjau npm start` needs of the content folder's repository; the way of a draft is in tests/situs/redaksi-tinjau.test.ts. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bukaRuangTinjau } from '../../src/build/gerbang/ruang-tinjau.ts';

let akar: string;
let repo: string;
beforeEach(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'ruang-tinjau-'));
  repo = path.join(akar, 'kantor');
  await mkdir(path.join(repo, 'content'), { recursive: true });
});
afterEach(() => rm(akar, { recursive: true, force: true }));

const git = (cwd: string, ...pilihan: string[]) =>
  promisify(execFile)('git', ['-c', 'user.name=Contoh', '-c', 'user.email=contoh@localhost', ...pilihan], { cwd });
const mulai = async () => {
  await git(repo, 'init', '--quiet', '--initial-branch=main');
  await writeFile(path.join(repo, 'content', 'a.md'), 'satu\n');
  await git(repo, 'add', '--all');
  await git(repo, 'commit', '--quiet', '-m', 'Awal');
};

describe('ruang tinjauan di repositori folder isi', () => {
  it('folder isi yang tidak ada di git, atau belum punya commit, ditolak dengan cara memperbaikinya', async () => {
    const galat = {
      masalah: [expect.objectContaining({ perbaikan: expect.stringContaining('git commit') as string })],
    };
    await expect(bukaRuangTinjau(path.join(repo, 'content'))).rejects.toMatchObject(galat);
    await git(repo, 'init', '--quiet');
    await expect(bukaRuangTinjau(path.join(repo, 'content'))).rejects.toMatchObject(galat);
  });

  it('mengikuti yang terbit, juga setelah repositorinya dipindah; cabang yang berganti dihentikan', async () => {
    await mulai();
    await bukaRuangTinjau(path.join(repo, 'content'));
    const baru = path.join(akar, 'kantor-baru');
    await rename(repo, baru);
    const ruang = await bukaRuangTinjau(path.join(baru, 'content'));
    await writeFile(path.join(baru, 'content', 'a.md'), 'dua\n');
    await git(baru, 'commit', '--quiet', '-am', 'Dua');
    await ruang.segarkan();
    expect(ruang).toMatchObject({ awalan: 'content/', cabang: 'main' });
    expect(await readFile(path.join(ruang.akar, 'content', 'a.md'), 'utf8')).toBe('dua\n');
    expect(await ruang.baca('a.md', 'cms/berita/a')).toBe('dua\n');
    expect(await ruang.baca('tidak-ada.md', '')).toBeNull();
    await git(baru, 'switch', '--quiet', '-c', 'lain');
    await expect(ruang.segarkan()).rejects.toThrow(/"lain".*"main"/);
  });
});
