/** What the gate lets happen to imported data: the steps of docs/keputusan/0020 and nothing else. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaData } from '../../src/build/gerbang/data.ts';
import { bacaUsulan } from '../../src/cms/usulan/berkas-usulan.ts';
import { sidikTeks } from '../../src/cms/usulan/efek-peramban.ts';
import { setujuiUsulan, tarikUsulan } from '../../src/cms/usulan/tukar.ts';
import { bacaEkspor, ekspor, satuBacaan } from '../cms/usulan/meja.ts';

const USULAN = 'data/usulan/paket-2026.json';
const DATA = 'data/paket/2026.json';
const KEPALA = { jabatan: 'kepala-unit', akun: null } as const;
const ALAT = { saat: new Date('2026-11-04T02:00:00Z'), sidik: sidikTeks };

let akar: string;
beforeEach(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'gerbang-data-'));
  for (const folder of ['data/usulan', 'data/paket']) await mkdir(path.join(akar, folder), { recursive: true });
});
afterEach(() => rm(akar, { recursive: true, force: true }));

const simpan = (jalur: string, teks: string) => writeFile(path.join(akar, jalur), teks);
const tulis = (isi: Record<string, string>, media: string[] = []) =>
  periksaData(akar, {
    action: 'persistEntry',
    params: {
      branch: 'lokal',
      dataFiles: Object.entries(isi).map(([p, raw]) => ({ path: p, slug: 'paket-2026', raw })),
      assets: media.map((p) => ({ path: p, content: '', encoding: 'base64' as const })),
      options: { commitMessage: 'uji', useWorkflow: false, status: 'draft' },
    },
  });
const hapus = (...paths: string[]) =>
  periksaData(akar, {
    action: 'deleteFiles',
    params: { branch: 'lokal', paths, options: { commitMessage: 'uji' } },
  });
const usulanBaru = async () =>
  satuBacaan(await bacaEkspor(ekspor(), undefined, { pengusul: { jabatan: 'pengelola-data', akun: null } })).teks;
const buka = (teks: string) => {
  const hasil = bacaUsulan(teks, USULAN);
  if (!hasil.ok) throw new Error('usulan rusak');
  return hasil.data;
};
const DITOLAK = /^CMS tidak boleh mengubah/;

describe('data impor lewat gerbang', () => {
  it('usulan boleh disimpan, terbit hanya utuh bersama usulannya, dan boleh ditarik', async () => {
    const teks = await usulanBaru();
    await expect(tulis({ [USULAN]: teks })).resolves.toBeUndefined();
    await simpan(USULAN, teks);
    const jadi = setujuiUsulan(buka(teks), null, KEPALA, ALAT);
    const data = jadi.data ?? '';
    await expect(tulis({ [USULAN]: jadi.usulan, [DATA]: data })).resolves.toBeUndefined();
    await expect(tulis({ [USULAN]: jadi.usulan, [DATA]: data.replace('1350000000', '1250000000') })).rejects.toThrow(
      DITOLAK,
    );

    await simpan(USULAN, jadi.usulan);
    await simpan(DATA, data);
    await expect(hapus(DATA), 'belum ditarik').rejects.toThrow(DITOLAK);
    const kembali = tarikUsulan(buka(jadi.usulan), data, KEPALA, ALAT);
    await expect(tulis({ [USULAN]: kembali.usulan })).resolves.toBeUndefined();
    await simpan(USULAN, kembali.usulan);
    await expect(hapus(DATA)).resolves.toBeUndefined();
    await expect(hapus(USULAN)).rejects.toThrow(DITOLAK);
  });

  it('tidak ada jalan lain: tanpa usulan, usulan yang belum tersimpan, usulan yang mengaku disetujui, atau sebagai media', async () => {
    const teks = await usulanBaru();
    const jadi = setujuiUsulan(buka(teks), null, KEPALA, ALAT);
    const data = jadi.data ?? '';
    await expect(tulis({ [DATA]: data })).rejects.toThrow(DITOLAK);
    await expect(tulis({ [USULAN]: jadi.usulan, [DATA]: data })).rejects.toThrow(DITOLAK);
    await expect(tulis({ [USULAN]: jadi.usulan })).rejects.toThrow(DITOLAK);
    await expect(tulis({ [USULAN]: '{}' })).rejects.toThrow(DITOLAK);
    await expect(tulis({ 'berita/contoh.md': '' }, [DATA])).rejects.toThrow(DITOLAK);
    await expect(hapus(DATA)).rejects.toThrow(DITOLAK);
  });
});
