import { describe, expect, it } from 'vitest';
import {
  bulatkan,
  formatPersen,
  formatPoin,
  formatRupiah,
  formatRupiahRingkas,
  formatTanggal,
  hariWib,
} from '../../src/model/format.ts';
import { namaOpdTerbaca } from '../../src/model/nama-opd.ts';
import { keSen } from '../../src/model/uang.ts';

describe('angka dalam bentuk Indonesia', () => {
  it.each([
    [1234567.5, 'Rp1.234.567,50', 'Rp1,2\u00a0juta'],
    [12_430_000_000, 'Rp12.430.000.000', 'Rp12,4\u00a0miliar'],
    [999_999_999_999, 'Rp999.999.999.999', 'Rp1\u00a0triliun'],
    [95_000, 'Rp95.000', 'Rp95.000'],
    [0, 'Rp0', 'Rp0'],
  ])('%d rupiah', (rupiah, tepat, ringkas) => {
    expect(formatRupiah(keSen(rupiah))).toBe(tepat);
    expect(formatRupiahRingkas(keSen(rupiah))).toBe(ringkas);
  });

  it('yang tidak diketahui ditulis –', () => {
    expect([formatRupiah(null), formatPersen(null), formatPoin(null), formatTanggal(null)]).toEqual([
      '–',
      '–',
      '–',
      '–',
    ]);
  });

  it('membulatkan setengah ke atas tanpa cacat pecahan biner', () => {
    expect([
      bulatkan(88.305, 2),
      bulatkan(76.605, 2),
      bulatkan(64.995, 2),
      bulatkan(1.005, 2),
      bulatkan(-1.005, 2),
    ]).toEqual([88.31, 76.61, 65, 1.01, -1.01]);
  });

  it('hari adalah hari WIB: pukul 18.00 UTC sudah esok hari', () => {
    expect(hariWib(new Date('2026-11-02T18:00:00Z'))).toBe('2026-11-03');
    expect(formatTanggal('2026-11-03')).toBe('3 November 2026');
  });
});

describe('nama OPD', () => {
  it.each([
    ['DINAS PEKERJAAN UMUM DAN TATA RUANG', 'Dinas Pekerjaan Umum dan Tata Ruang'],
    ['SEKRETARIAT DPRD', 'Sekretariat DPRD'],
    ['KECAMATAN  CONTOH', 'Kecamatan Contoh'],
    ['RSUD dr. Contoh', 'RSUD dr. Contoh'],
    ['UPTD PUSKESMAS CONTOH II', 'UPTD Puskesmas Contoh II'],
  ])('%s ditulis %s', (sumber, terbaca) => {
    expect(namaOpdTerbaca(sumber)).toBe(terbaca);
  });
});
