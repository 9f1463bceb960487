import { describe, expect, it } from 'vitest';
import { cariPaket, type IndeksPaket } from '../../src/search/cari-paket.ts';

const indeks: IndeksPaket = {
  contoh: true,
  opd: ['Dinas Contoh Pekerjaan Umum', 'Sekretariat Contoh'],
  paket: [
    ['tender-1', 'Peningkatan Jalan Contoh 007', 0, 'CV Contoh 012', '60001 60002', 2026],
    ['nontender-2', 'Pengadaan Kertas', 1, 'penyedia perorangan', '60003', 2026],
  ],
};
const id = (tanya: string) => cariPaket(indeks, tanya).map((p) => p.id);

describe('mencari paket', () => {
  it('dari judul, OPD, penyedia, kode paket, atau kode RUP; semua kata harus ada', () => {
    expect(id('jalan')).toEqual(['tender-1']);
    expect(id('JALAN pekerjaan umum')).toEqual(['tender-1']);
    expect(id('cv contoh 012')).toEqual(['tender-1']);
    expect(id('nontender-2')).toEqual(['nontender-2']);
    expect(id('60003')).toEqual(['nontender-2']);
    expect(id('jalan kertas')).toEqual([]);
  });

  it('pertanyaan kosong tidak menemukan semuanya', () => {
    expect(id('  ')).toEqual([]);
    expect(id('a')).toEqual([]);
  });
});
