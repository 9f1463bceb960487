/** Astro and what is written beside it make one site, or none. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { OpsiAstro } from '../../src/build/jalankan-astro.ts';
import { jalankanHalaman } from '../../src/build/jalankan-halaman.ts';
import { bacaEnv } from '../../src/env.ts';

const env = bacaEnv({});
const tujuanBaru = () => path.join(mkdtempSync(path.join(tmpdir(), 'halaman-')), 'situs');
const opsi = (tujuan: string): OpsiAstro => ({ tujuan, log: () => undefined });

/** Writes files named after what they hold, below the folder it is told. */
function pembuat(...berkas: string[]) {
  return async (_: unknown, { tujuan }: OpsiAstro) => {
    for (const nama of berkas) {
      mkdirSync(path.dirname(path.join(tujuan, nama)), { recursive: true });
      writeFileSync(path.join(tujuan, nama), nama);
    }
    return Promise.resolve();
  };
}

/** Never ready; ends when told to. */
const menunggu = (_: unknown, { signal }: OpsiAstro) =>
  new Promise<void>((__, gagal) => {
    signal?.addEventListener('abort', () => {
      gagal(new DOMException('Dihentikan.', 'AbortError'));
    });
  });

it('berkas keduanya menjadi satu situs, juga di folder yang sama, tanpa folder sisa', async () => {
  const tujuan = tujuanBaru();
  await jalankanHalaman(env, opsi(tujuan), {
    astro: pembuat('index.html', 'paket/a/index.html'),
    luarAstro: pembuat('paket/a.json', 'paket/rup-1/index.html', 'kartu/situs.png'),
  });
  const semua = readdirSync(tujuan, { recursive: true, encoding: 'utf8' }).filter((n) => path.extname(n) !== '');
  expect(semua.sort()).toEqual(
    ['index.html', 'kartu/situs.png', 'paket/a.json', 'paket/a/index.html', 'paket/rup-1/index.html'].map((n) =>
      path.normalize(n),
    ),
  );
  expect(readdirSync(path.dirname(tujuan))).toEqual(['situs']);
});

it('bila salah satunya gagal, yang lain dihentikan dan sebabnya yang disebut', async () => {
  const tujuan = tujuanBaru();
  const rusak = () => Promise.reject(new Error('data tahun 2026 tidak terbaca'));
  await expect(jalankanHalaman(env, opsi(tujuan), { astro: menunggu, luarAstro: rusak })).rejects.toThrow('2026');
  await expect(jalankanHalaman(env, opsi(tujuan), { astro: rusak, luarAstro: menunggu })).rejects.toThrow('2026');
  expect(readdirSync(path.dirname(tujuan)).filter((n) => n.includes('luar'))).toEqual([]);
});

it('selagi Astro bekerja sendiri, yang sudah jadi diperiksa; ditunggu sebelum keduanya digabung', async () => {
  const tujuan = tujuanBaru();
  const catatan: string[] = [];
  await jalankanHalaman(
    env,
    {
      ...opsi(tujuan),
      selagiMenunggu: async ([luar = ''], selesai) => {
        catatan.push(`ada ${readdirSync(luar).join()}`);
        await new Promise((r) => selesai.addEventListener('abort', r));
        catatan.push(existsSync(path.join(luar, 'a.json')) ? 'belum digabung' : 'sudah digabung');
      },
    },
    {
      astro: async (...a) => {
        await new Promise((r) => setTimeout(r, 50));
        await pembuat('index.html')(...a);
      },
      luarAstro: pembuat('a.json'),
    },
  );
  expect(catatan).toEqual(['ada a.json', 'belum digabung']);
  expect(readdirSync(tujuan).sort()).toEqual(['a.json', 'index.html']);
});

it('bangun yang dihentikan menghentikan keduanya', async () => {
  const tujuan = tujuanBaru();
  const henti = new AbortController();
  const hasil = jalankanHalaman(
    env,
    { ...opsi(tujuan), signal: henti.signal },
    { astro: menunggu, luarAstro: menunggu },
  );
  henti.abort();
  await expect(hasil).rejects.toThrow('Dihentikan.');
  expect(existsSync(tujuan)).toBe(false);
});
