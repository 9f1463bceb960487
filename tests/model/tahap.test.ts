import { describe, expect, it } from 'vitest';
import { tahap } from '../../src/model/tahap.ts';
import { kontrakUji, paketUji } from './buatan.ts';

describe('tahap paket', () => {
  it('yang gagal tetap gagal, walau kontrak atau serah terimanya tercatat', () => {
    const kontrak = kontrakUji(10);
    if (kontrak) kontrak.tuntas = true;
    expect(tahap(paketUji({ kontrak, status: 'gagal' }))).toBe('gagal');
    expect(tahap(paketUji({ kontrak, status: 'selesai' }))).toBe('selesai');
  });
});
