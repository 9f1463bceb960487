import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bangunSitus, type OpsiBangun } from '../../src/build/bangun-situs.ts';
import { bacaEnv, type Env } from '../../src/env.ts';
import { GalatMasukan, tulisSemua } from '../../src/schemas/masalah.ts';
import { folderKonten, naskahBerita } from './folder-konten.ts';
import { astroPalsu, halamanHtml } from './situs-palsu.ts';

type Astro = NonNullable<OpsiBangun['astro']>;

async function lingkungan(berkas: Readonly<Record<string, string>> = {}): Promise<Env> {
  const contentDir = await folderKonten(berkas);
  return bacaEnv({ CONTENT_DIR: contentDir, OUT_DIR: path.join(contentDir, '..', 'hasil'), SAAT: '2026-11-24' });
}

async function keluhan(env: Env, astro: Astro): Promise<string> {
  const error: unknown = await bangun(env, astro).catch((e: unknown) => e);
  return error instanceof GalatMasukan ? tulisSemua(error.message, error.masalah) : `tidak ditolak: ${String(error)}`;
}

function bangun(env: Env, astro: Astro = astroPalsu()) {
  return bangunSitus({ env, log: () => undefined, astro });
}

describe('membangun situs', () => {
  it('menghasilkan halaman, indeks pencarian, dan halaman pengelola, tanpa folder sisa', async () => {
    const env = await lingkungan();
    const hasil = await bangun(env);
    expect(hasil.halaman).toBe(27);
    expect(await readdir(env.outDir)).toEqual(expect.arrayContaining(['index.html', 'pagefind', 'admin']));
    expect((await readdir(path.dirname(env.outDir))).sort()).toEqual(['hasil', 'konten']);
    expect((await stat(env.outDir)).mode & 0o777, 'terbaca pula oleh peladen web').toBe(0o755);
  });

  it('variabel CMS yang salah dan kurang disebut semuanya, sebelum halaman dibangun', async () => {
    const env = { ...(await lingkungan()), cms: { CMS_BACKEND: 'forgejo', CMS_REPO: 'situs' } };
    const pesan = await keluhan(env, () => Promise.reject(new Error('halaman sudah dibangun')));
    expect(pesan.match(/CMS_[A-Z_]+(?=")/g)).toEqual(['CMS_REPO', 'CMS_ALAMAT', 'CMS_APP_ID']);
  });

  it.each([
    [
      'isi yang salah',
      async (env: Env) => writeFile(path.join(env.contentDir, 'berita/salah.md'), 'rusak'),
      astroPalsu(),
    ],
    ['Astro yang gagal', () => Promise.resolve(), () => Promise.reject(new GalatMasukan('Halaman gagal dibangun.'))],
    [
      'hasil yang tidak boleh tampil',
      () => Promise.resolve(),
      astroPalsu({ 'index.html': halamanHtml('<a href="/putus/">x</a>') }),
    ],
  ])('%s: situs terakhir yang baik tetap utuh', async (_, rusak, astro) => {
    const env = await lingkungan();
    await bangun(env, astroPalsu({ 'index.html': halamanHtml('<h1>Versi baik</h1>') }));
    await rusak(env);
    await expect(bangun(env, astro)).rejects.toThrow(GalatMasukan);
    expect(await readFile(path.join(env.outDir, 'index.html'), 'utf8')).toContain('Versi baik');
    expect((await readdir(path.dirname(env.outDir))).sort()).toEqual(['hasil', 'konten']);
  });

  it('gagal bila suatu naskah tidak menjadi halaman, walau Astro mengaku berhasil; berita yang akan datang boleh belum ada', async () => {
    const env = await lingkungan({
      'berita/hilang.md': naskahBerita({ tanggal: '2026-11-24' }),
      'berita/besok.md': naskahBerita({ tanggal: '2026-11-25' }),
    });
    const teks = await keluhan(env, astroPalsu());
    expect(teks).toContain('berita/hilang.md: ditemukan tidak ada halaman /berita/hilang/');
    expect(teks).not.toContain('besok');
  });

  it('menolak OUT_DIR yang akan menghapus pekerjaan orang', async () => {
    const env = await lingkungan();
    await mkdir(env.outDir);
    await writeFile(path.join(env.outDir, 'laporan.docx'), 'penting');
    expect(await keluhan(env, astroPalsu())).toContain('bukan hasil bangun situs ini');
    expect(await readFile(path.join(env.outDir, 'laporan.docx'), 'utf8')).toBe('penting');
    const induk = path.dirname(env.contentDir);
    expect(await keluhan({ ...env, outDir: induk }, astroPalsu())).toContain('akan terhapus');
  });
});
