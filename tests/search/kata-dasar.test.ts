import { describe, expect, it } from 'vitest';
import { kelompokkanBentuk } from '../../src/search/kata-dasar.ts';
import { perluasPertanyaan } from '../../src/search/perluas.ts';

const bentukDari = (...kata: string[]) => [...kelompokkanBentuk(kata).values()];

describe('bentuk kata yang sekerabat', () => {
  it('pengadaan, keadaan, ada, dan berada tidak pernah dianggap satu kata', () => {
    expect(bentukDari('pengadaan', 'keadaan', 'berada', 'adanya', 'mengadakan')).toEqual([]);
  });

  it('dibayar, membayar, dan pembayaran bertemu pada kata dasarnya', () => {
    expect(bentukDari('bayar', 'dibayar', 'membayar', 'pembayaran', 'pagu')).toEqual([['bayar', 'dibayar', 'membayar', 'pembayaran']]);
  });

  it('huruf pertama yang luluh dikenali: memakai berasal dari pakai, menulis dari tulis', () => {
    expect(bentukDari('pakai', 'memakai')).toEqual([['memakai', 'pakai']]);
    expect(bentukDari('tulis', 'menulis')).toEqual([['menulis', 'tulis']]);
  });

  it('pertanyaan diperluas dengan kerabat dan sinonim, tanpa mengulang awalan yang sudah ditemukan', () => {
    const bentuk = [['bayar', 'dibayar', 'pembayaran'], ['lelang', 'tender']];
    expect(perluasPertanyaan('Membayar lelang', [...bentuk, ['membayar', 'dibayar']])).toEqual(['dibayar lelang', 'membayar tender']);
    expect(perluasPertanyaan('tender', [['tender', 'tendernya']])).toEqual([]);
  });
});
