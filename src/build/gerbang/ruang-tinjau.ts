/**
 * Drafts under review on this computer (`CMS_ALUR=tinjau npm start`): decap-server checks branches out and commits whatever it finds, so it works in a
 * clone of its own inside the repository's .git. The folder the site is built from only ever moves forward to what was published.
 */
import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { GalatMasukan } from '../../schemas/masalah.ts';
import { Tolakan } from './tolakan.ts';

/** The clone, and the way between it and the content folder. */
export interface RuangTinjau {
  /** Root of the clone. */
  akar: string;
  /** Folder of the content in the repository, ending in a slash, or empty. */
  awalan: string;
  /** The branch the site is built from. */
  cabang: string;
  /** Brings the clone to what the content folder's branch has, drafts too where they can be. Throws `Tolakan` (409) when it is on another branch by now. */
  segarkan(): Promise<void>;
  /** Brings what was published in the clone into the content folder. Throws `Tolakan` (409) when uncommitted changes are in its way. */
  majukan(): Promise<void>;
  /** Files a draft's branch changes, by path in the repository; null when there is no such branch or it changes nothing. */
  diubah(draf: string): Promise<string[] | null>;
  /** Text of a file in a draft's branch, or the published one where there is no such branch; null when there is none. */
  baca(jalur: string, draf: string): Promise<string | null>;
  /** Does it, and puts the draft's branch back when it fails. */
  dengan<T>(draf: string, kerja: () => Promise<T>): Promise<T>;
}

/** Prepares it. Throws `GalatMasukan` when the content folder is in no git repository, or in one without branch or commit. */
export async function bukaRuangTinjau(contentDir: string): Promise<RuangTinjau> {
  const di = (cwd: string) => (perintah: string[]) => git(cwd, perintah);
  const kantor = di(contentDir);
  const [atas, cabang, folder] = await Promise.all([
    kantor(['rev-parse', '--show-toplevel']),
    kantor(['symbolic-ref', '--short', 'HEAD']),
    kantor(['rev-parse', '--absolute-git-dir']),
    kantor(['rev-parse', '--verify', 'HEAD']),
  ]).catch((error: unknown) => {
    throw new GalatMasukan('CMS_ALUR=tinjau tidak dapat dipakai di sini:', [
      {
        berkas: 'lingkungan',
        bidang: 'CMS_ALUR',
        nilai: 'tinjau',
        harapan: `folder isi di repositori git, di sebuah cabang yang sudah punya commit (${kataGit(error)})`,
        perbaikan: 'simpan folder isi ke git (git init, git add, git commit), atau jalankan tanpa CMS_ALUR',
      },
    ]);
  });
  const awalan = await kantor(['rev-parse', '--show-prefix']);
  const akar = path.join(folder, 'cms-tinjau');
  const klon = di(akar);
  const ada = await access(path.join(akar, '.git')).then(
    () => true,
    () => false,
  );
  if (!ada) await di(atas)(['clone', '--quiet', '--branch', cabang, atas, akar]);
  const nama = await kantor(['config', 'user.name']).catch(() => 'Penyunting CMS');
  const surel = await kantor(['config', 'user.email']).catch(() => 'cms@localhost');
  for (const [kunci, nilai] of [
    ['user.name', nama],
    ['user.email', surel],
    ['commit.gpgsign', 'false'],
    ['core.hooksPath', path.join(akar, '.git', 'tanpa-kait')],
  ] as const)
    await klon(['config', kunci, nilai]);

  // Where the branch stands, and which one is checked out, of one call.
  const letak = ['rev-parse', `refs/heads/${cabang}`, '--abbrev-ref', 'HEAD'];
  const draf = async () =>
    (await klon(['for-each-ref', '--format=%(refname:short)', 'refs/heads/cms/'])).split('\n').filter(Boolean);
  const adaCabang = (nama: string) =>
    klon(['rev-parse', '--verify', '--quiet', `refs/heads/${nama}`]).catch(() => undefined);
  const bersihkan = async () => {
    for (const apa of ['merge', 'rebase']) await klon([apa, '--abort']).catch(() => undefined);
    await klon(['reset', '--quiet', '--hard']);
  };

  return {
    akar,
    awalan,
    cabang,
    segarkan: async () => {
      const [[terbit = '', kini = ''], diKlon] = await Promise.all([
        kantor(letak).then((kata) => kata.split('\n')),
        klon(letak).catch(() => ''),
      ]);
      if (kini !== cabang)
        throw new Tolakan(
          409,
          `Folder isi kini di cabang git "${kini}", padahal CMS dijalankan di "${cabang}". Kembali ke cabang itu, atau hentikan npm start dan jalankan lagi.`,
        );
      if (diKlon === `${terbit}\n${cabang}`) return;
      await bersihkan();
      // By its path: the repository may have been moved since it was cloned.
      await klon(['fetch', '--quiet', atas, cabang]);
      await klon(['checkout', '--quiet', '--force', '-B', cabang, terbit]);
      for (const satu of await draf())
        await klon(['rebase', '--quiet', cabang, satu]).catch(() => klon(['rebase', '--abort']));
      await klon(['checkout', '--quiet', cabang]);
    },
    majukan: async () => {
      const [terbit, baru] = [await kantor(['rev-parse', `refs/heads/${cabang}`]), await adaCabang(cabang)];
      if (terbit === baru) return;
      try {
        await di(atas)(['fetch', '--quiet', akar, cabang]);
        await di(atas)(['merge', '--quiet', '--ff-only', 'FETCH_HEAD']);
      } catch (error) {
        throw new Tolakan(
          409,
          `Belum terbit: folder isi di komputer ini berisi perubahan yang belum disimpan ke git. Simpan dulu (git commit), lalu coba lagi. (${kataGit(error)})`,
        );
      }
    },
    diubah: async (nama) => {
      if ((await adaCabang(nama)) === undefined) return null;
      const berkas = (await klon(['diff', '--name-only', '-z', `${cabang}...${nama}`])).split('\0').filter(Boolean);
      return berkas.length > 0 ? berkas : null;
    },
    baca: async (jalur, nama) => {
      const asal = (await adaCabang(nama)) === undefined ? cabang : nama;
      const { stdout } = await jalankan('git', ['show', `${asal}:${awalan}${jalur}`], { cwd: akar, ...OPSI }).catch(
        () => ({ stdout: null }),
      );
      return stdout;
    },
    dengan: async (nama, kerja) => {
      const ujung = await adaCabang(nama);
      const kunci = `branch.${nama}.description`;
      const status = await klon(['config', kunci]).catch(() => undefined);
      try {
        return await kerja();
      } catch (error) {
        await bersihkan();
        await klon(['checkout', '--quiet', cabang]);
        if (ujung !== undefined) await klon(['branch', '--force', nama, ujung]);
        if (status !== undefined) await klon(['config', kunci, status]);
        throw error;
      }
    },
  };
}

const jalankan = promisify(execFile);
const OPSI = { maxBuffer: 64 * 1024 * 1024 };

async function git(cwd: string, perintah: string[]): Promise<string> {
  return (await jalankan('git', perintah, { cwd, ...OPSI })).stdout.replace(/\n$/, '');
}

/** The last line git printed. */
function kataGit(error: unknown): string {
  const { stderr = '', message = '' } = error as { stderr?: string; message?: string };
  return stderr.trim().split('\n').at(-1) || message.split('\n')[0] || 'git tidak ditemukan';
}
