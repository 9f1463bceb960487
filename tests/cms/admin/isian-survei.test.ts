import { describe, expect, it } from 'vitest';
import { gantiJenis, isianAwal } from '../../../src/cms/admin/data/isian-survei.ts';

describe('isian survei di bagian Data', () => {
  it('jenis lain: instrumen dan sumber yang hanya disarankan ikut berganti, yang ditulis penyunting tetap', () => {
    const skm = isianAwal(2026);
    expect(skm.instrumen).toContain('Sembilan unsur');
    const spak = gantiJenis({ ...skm, sumber: 'Laporan konsultan contoh' }, 'spak');
    expect(spak).toMatchObject({ jenis: 'spak', instrumen: '', sumber: 'Laporan konsultan contoh' });
    expect(gantiJenis(skm, 'spak').sumber).toContain('SPAK');
    expect(gantiJenis(spak, 'skm').instrumen).toBe(skm.instrumen);
  });
});
