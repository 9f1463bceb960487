import { describe, expect, it } from 'vitest';
import { tahap } from '../../src/model/tahap.ts';
import { kontrakUji, paketUji } from './buatan.ts';

describe('tahap paket', () => {
  it('yang gagal tetap gagal, walau kontrak, pembayaran, atau serah terimanya tercatat', () => {
    const jejak = { kontrak: { ...kontrakUji(10), tanggal: '2026-02-01', tuntas: true }, fisik: 100 } as const;
    expect(tahap(paketUji({ ...jejak, status: 'gagal' }))).toBe('gagal');
    expect(tahap(paketUji({ ...jejak, status: 'selesai' }))).toBe('selesai');
  });
});
