import { describe, expect, it } from 'vitest';
import { baris, satu, tolakan } from './meja.ts';

const halaman = (data: unknown[], has_more: boolean) => ({
  success: true,
  data,
  meta: { limit: 1, has_more, cursor: 'x' },
});

describe('dataset INAPROC yang terbagi dalam halaman', () => {
  it('digabung dari semua halamannya', async () => {
    const dataset = await satu({
      'hal-1.json': halaman([baris.tender()], true),
      'hal-2.json': halaman([baris.tender({ kd_tender: 9 })], false),
    });
    expect(dataset.paket.map((p) => p.id)).toEqual(['tender-20002000', 'tender-9']);
  });

  it('ditolak bila halaman terakhirnya tidak ada, dengan cara melengkapinya', async () => {
    const galat = await tolakan({ 'hal-1.json': halaman([baris.tender()], true) });
    expect(galat.masalah).toMatchObject([{ berkas: 'hal-1.json', bidang: 'meta.has_more' }]);
    expect(galat.masalah[0]?.perbaikan).toContain('meta.cursor');
  });

  it('diterima bila halaman terakhirnya kosong', async () => {
    const dataset = await satu({ 'hal-1.json': halaman([baris.tender()], true), 'hal-2.json': halaman([], false) });
    expect(dataset.paket).toHaveLength(1);
  });

  it('jawaban gagal layanan disebut dengan pesannya', async () => {
    const galat = await tolakan({ 'a.json': { success: false, message: 'Token kedaluwarsa', data: null } });
    expect(galat.masalah[0]?.nilai).toContain('Token kedaluwarsa');
  });
});
