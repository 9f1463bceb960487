import { describe, expect, it } from 'vitest';
import { kelompokkanBentuk } from '../../src/search/kata-dasar.ts';
import { perluasPertanyaan } from '../../src/search/perluas.ts';

const bentukDari = (...kata: string[]) => [...kelompokkanBentuk(kata).values()];

describe('bentuk kata yang sekerabat', () => {
  it('pengadaan, keadaan, ada, dan berada tidak pernah dianggap satu kata', () => {
    expect(bentukDari('pengadaan', 'keadaan', 'berada', 'ada')).toEqual([]);
  });

  it('dibayar, membayar, dan pembayaran bertemu pada kata dasarnya', () => {
    expect(bentukDari('bayar', 'dibayar', 'membayar', 'pembayaran', 'pagu')).toEqual([
      ['bayar', 'dibayar', 'membayar', 'pembayaran'],
    ]);
  });

  it('huruf pertama yang luluh dikenali: memakai berasal dari pakai, menulis dari tulis', () => {
    expect(bentukDari('pakai', 'memakai')).toEqual([['memakai', 'pakai']]);
    expect(bentukDari('tulis', 'menulis')).toEqual([['menulis', 'tulis']]);
  });

  it('pertanyaan diperluas dengan sinonim dan kerabat, juga untuk bentuk yang tidak ada di situs', () => {
    const bentuk = {
      sekerabat: Object.fromEntries(kelompokkanBentuk(['dibayar', 'pembayaran', 'tendernya', 'tender'])),
      sinonim: [['lelang', 'tender']],
    };
    expect(perluasPertanyaan('membayar', bentuk)).toEqual(['dibayar', 'pembayaran']);
    expect(perluasPertanyaan('Dokumen Lelang', bentuk)).toEqual(['dokumen tender']);
    expect(perluasPertanyaan('tender', { ...bentuk, sinonim: [] })).toEqual([]);
    expect(perluasPertanyaan('constructor', bentuk)).toEqual([]);
  });
});
