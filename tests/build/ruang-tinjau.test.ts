/** What `CMS_ALUR=tinjau npm start` needs of the content folder's repository; the way of a draft is in tests/situs/redaksi-tinjau.test.ts. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bukaRuangTinjau } from '../../src/build/gerbang/ruang-tinjau.ts';
import { kirimTinjauan } from '../../src/build/gerbang/tinjauan.ts';

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

  it('tempat konsep yang setengah jadi dibuat ulang; yang rusak tidak dihapus, melainkan disebut', async () => {
    await mulai();
    const tempat = path.join(repo, '.git', 'cms-tinjau');
    await mkdir(path.join(tempat, 'content'), { recursive: true });
    await bukaRuangTinjau(path.join(repo, 'content'));
    expect(await readFile(path.join(tempat, 'content', 'a.md'), 'utf8')).toBe('satu\n');
    await rm(path.join(tempat, '.git', 'HEAD'));
    await expect(bukaRuangTinjau(path.join(repo, 'content'))).rejects.toMatchObject({
      masalah: [
        expect.objectContaining({ perbaikan: expect.stringMatching(/pindahkan \.git.cms-tinjau.*konsep/) as string }),
      ],
    });
    expect(await readFile(path.join(tempat, 'content', 'a.md'), 'utf8')).toBe('satu\n');
  });

  it('git yang mengubah akhir baris (bawaan di Windows) tidak membuat naskah tampak berubah', async () => {
    await mulai();
    const pengaturan = path.join(akar, 'gitconfig');
    await writeFile(pengaturan, '[core]\n\tautocrlf = true\n');
    vi.stubEnv('GIT_CONFIG_GLOBAL', pengaturan);
    const ruang = await bukaRuangTinjau(path.join(repo, 'content')).finally(() => vi.unstubAllEnvs());
    expect(await readFile(path.join(ruang.akar, 'content', 'a.md'), 'utf8')).toBe(await ruang.baca('a.md', ''));
  });

  it('simpanan yang gagal disebut bentrok hanya bila konsepnya memang bentrok', async () => {
    await mulai();
    const ruang = await bukaRuangTinjau(path.join(repo, 'content'));
    await git(ruang.akar, 'switch', '--quiet', '-c', 'cms/berita/a');
    await writeFile(path.join(ruang.akar, 'content', 'a.md'), 'konsep\n');
    await git(ruang.akar, 'commit', '--quiet', '-am', 'Konsep');
    const simpan = {
      action: 'persistEntry' as const,
      params: {
        branch: 'main',
        dataFiles: [{ slug: 'a', path: 'a.md', raw: 'konsep' }],
        assets: [],
        options: { commitMessage: 'x', collectionName: 'berita', useWorkflow: true, status: 'draft' },
      },
    };
    const peladen = { kirim: () => Promise.resolve({ status: 500, json: '{}' }), tutup: () => Promise.resolve() };
    await expect(kirimTinjauan(simpan, { peladen, ruang })).rejects.toThrow(/hak akses.*disk/);
    await writeFile(path.join(repo, 'content', 'a.md'), 'terbit lain\n');
    await git(repo, 'commit', '--quiet', '-am', 'Rekan');
    await ruang.segarkan();
    await expect(kirimTinjauan(simpan, { peladen, ruang })).rejects.toThrow(/bentrok dengan yang terbit/);
    expect(await ruang.baca('a.md', 'cms/berita/a'), 'konsepnya tidak hilang').toBe('konsep\n');
  });
});
