/**
 * Drafts under review on this computer (`CMS_ALUR=tinjau npm start`): decap-server checks branches out and commits whatever it finds, so it works in a
 * clone of its own inside the repository's .git. The folder the site is built from only ever moves forward to what was published.
 */
import { access, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { GalatMasukan } from '../../schemas/masalah.ts';
import { GagalGit, git, gitUtuh } from './git.ts';
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
  /** Whether a draft's branch could not be brought on top of what is published. */
  bentrok(draf: string): Promise<boolean>;
  /** Does it, and puts the draft's branch back when it fails. */
  dengan<T>(draf: string, kerja: () => Promise<T>): Promise<T>;
}

/** Prepares it. Throws `GalatMasukan` when the content folder is in no git repository, in one without branch or commit, or when the clone cannot be made or used. */
export async function bukaRuangTinjau(contentDir: string): Promise<RuangTinjau> {
  const di = (cwd: string) => (perintah: string[]) => git(cwd, perintah);
  const kantor = di(contentDir);
  const [atas, cabang, folder] = await Promise.all([
    kantor(['rev-parse', '--show-toplevel']),
    kantor(['symbolic-ref', '--short', 'HEAD']),
    kantor(['rev-parse', '--absolute-git-dir']),
    kantor(['rev-parse', '--verify', 'HEAD']),
  ]).catch((error: unknown) => {
    throw tidakDapat(
      `folder isi di repositori git, di sebuah cabang yang sudah punya commit (${kata(error)})`,
      'simpan folder isi ke git (git init, git add, git commit), atau jalankan tanpa CMS_ALUR',
    );
  });
  const awalan = await kantor(['rev-parse', '--show-prefix']);
  const akar = path.join(folder, 'cms-tinjau');
  const klon = di(akar);
  await siapkanKlon({ atas, cabang, akar });
  const nama = await kantor(['config', 'user.name']).catch(() => 'Penyunting CMS');
  const surel = await kantor(['config', 'user.email']).catch(() => 'cms@localhost');
  for (const [kunci, nilai] of [
    ['user.name', nama],
    ['user.email', surel],
    ['commit.gpgsign', 'false'],
    ['core.autocrlf', 'false'],

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
          `Belum terbit: folder isi di komputer ini berisi perubahan yang belum disimpan ke git. Simpan dulu (git commit), lalu coba lagi. (${kata(error)})`,
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
      const berkas = `${awalan}${jalur}`;
      if ((await klon(['ls-tree', '--name-only', asal, '--', berkas])) === '') return null;
      return gitUtuh(akar, ['show', `${asal}:${berkas}`]);
    },
    bentrok: async (nama) => {
      if ((await adaCabang(nama)) === undefined) return false;
      return klon(['merge-base', '--is-ancestor', cabang, nama]).then(
        () => false,
        () => true,
      );
    },
    dengan: async (nama, kerja) => {
      const ujung = await adaCabang(nama);
      const kunci = `branch.${nama}.description`;
      const status = await klon(['config', kunci]).catch(() => undefined);
      const pulihkan = async () => {
        await bersihkan();
        await klon(['checkout', '--quiet', cabang]);
        if (ujung !== undefined) await klon(['branch', '--force', nama, ujung]);
        if (status !== undefined) await klon(['config', kunci, status]);
      };
      try {
        return await kerja();
      } catch (error) {
        // what went wrong first is what the editor is told
        await pulihkan().catch(() => undefined);
        throw error;
      }
    },
  };
}

/** A clone that is whole, or none: made beside its place and then moved there. */
async function siapkanKlon({ atas, cabang, akar }: { atas: string; cabang: string; akar: string }): Promise<void> {
  if (await ada(path.join(akar, '.git'))) {
    // told where it is: in a broken clone git would look further up and find the office's own repository
    await git(akar, ['--git-dir=.git', 'rev-parse', '--verify', 'HEAD']).catch((error: unknown) => {
      throw tidakDapat(
        `tempat konsep yang utuh di ${tempat(akar)} (${kata(error)})`,
        `pindahkan ${tempat(akar)} ke tempat lain, lalu jalankan lagi; konsep yang belum terbit ada di dalamnya`,
      );
    });
    return;
  }
  const baru = `${akar}-baru`;
  try {
    await rm(baru, { recursive: true, force: true });
    await git(atas, ['clone', '--quiet', '--config', 'core.autocrlf=false', '--branch', cabang, atas, baru]);
    await rm(akar, { recursive: true, force: true });
    await rename(baru, akar);
  } catch (error) {
    throw tidakDapat(
      `tempat konsep di ${tempat(akar)} (${kata(error)})`,
      'periksa sisa tempat di disk dan hak akses folder .git, lalu jalankan lagi',
    );
  }
}

function tidakDapat(harapan: string, perbaikan: string): GalatMasukan {
  return new GalatMasukan('CMS_ALUR=tinjau tidak dapat dipakai di sini:', [
    { berkas: 'lingkungan', bidang: 'CMS_ALUR', nilai: 'tinjau', harapan, perbaikan },
  ]);
}

/** As the operator finds it from the root of the repository. */
function tempat(akar: string): string {
  return path.join('.git', path.basename(akar));
}

function kata(error: unknown): string {
  return error instanceof GagalGit ? error.kata : error instanceof Error ? error.message : String(error);
}

function ada(berkas: string): Promise<boolean> {
  return access(berkas).then(
    () => true,
    () => false,
  );
}
