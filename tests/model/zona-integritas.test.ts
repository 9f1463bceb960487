import { describe, expect, it } from 'vitest';
import { AMBANG_ZI, AREA_ZI, HASIL_ZI } from '../../src/acuan/zi-permenpanrb-90-2021.ts';
import { temuanZi } from '../../src/model/kalimat.ts';
import { hitungZi } from '../../src/model/zona-integritas.ts';
import { type Zi, ziSchema } from '../../src/schemas/zi.ts';

/** A sheet where every area and component has the given share of its weight. */
function lembar(bagian: number, ubah: (zi: Zi) => void = () => {}): Zi {
  const zi = ziSchema.parse({
    tahun: 2026,
    contoh: true,
    regulasi: 'PermenPAN-RB 90/2021',
    penilai: 'mandiri',
    tanggal: '2026-09-30',
    sumber: 'lembar uji',
    area: Object.fromEntries(
      AREA_ZI.map((a) => [a.kode, { pemenuhan: (a.bobot / 2) * bagian, reform: (a.bobot / 2) * bagian }]),
    ),
    hasil: Object.fromEntries(HASIL_ZI.map((h) => [h.kode, h.bobot * bagian])),
  });
  ubah(zi);
  return zi;
}

const syarat = (zi: Zi, predikat: 'WBK' | 'WBBM', nama: string) =>
  hitungZi(zi).syarat[predikat].find((s) => s.nama === nama);

describe('nilai Zona Integritas', () => {
  it('bobot berjumlah 60 dan 40; lembar sempurna bernilai tepat 100', () => {
    expect(AREA_ZI.reduce((n, a) => n + a.bobot, 0)).toBe(60);
    expect(HASIL_ZI.reduce((n, h) => n + h.bobot, 0)).toBe(40);
    expect(hitungZi(lembar(1)).total).toBe(100);
    expect(hitungZi(lembar(0)).total).toBe(0);
  });

  it.each(['WBK', 'WBBM'] as const)('ambang %s adalah angka PermenPAN-RB 90/2021', (predikat) => {
    const [total, pengungkit, areaPersen, bersih, antiKorupsi, kinerja, prima] = {
      WBK: [75, 40, 60, 18.25, 15.75, 2.5, 14],
      WBBM: [85, 48, 75, 19.5, 15.75, 3.75, 15.75],
    }[predikat];
    expect(hitungZi(lembar(1)).syarat[predikat].map((s) => [s.nama, s.minimum])).toEqual([
      ['Nilai total', total],
      ['Pengungkit', pengungkit],
      ...AREA_ZI.map((a) => [a.nama, areaPersen]),
      ['Birokrasi yang bersih dan akuntabel', bersih],
      ['Survei persepsi anti korupsi', antiKorupsi],
      ['Capaian kinerja lebih baik', kinerja],
      ['Pelayanan publik yang prima', prima],
    ]);
  });

  it('tepat di ambang tercapai, seperseratus di bawahnya tidak', () => {
    const pas = lembar(1, (zi) => (zi.hasil['pelayanan-prima'] = AMBANG_ZI.WBBM.prima));
    const kurang = lembar(1, (zi) => (zi.hasil['pelayanan-prima'] = 15.74));
    expect(syarat(pas, 'WBBM', 'Pelayanan publik yang prima')?.terpenuhi).toBe(true);
    expect(syarat(kurang, 'WBBM', 'Pelayanan publik yang prima')).toMatchObject({ terpenuhi: false, kurang: 0.01 });
  });

  it('area dibandingkan dengan 60 % bobotnya: 4,20 dari 7 tercapai, 4,19 tidak', () => {
    const area = (reform: number) => lembar(1, (zi) => (zi.area.tatalaksana = { pemenuhan: 2.1, reform }));
    expect(syarat(area(2.1), 'WBK', 'Penataan Tatalaksana')?.terpenuhi).toBe(true);
    expect(syarat(area(2.09), 'WBK', 'Penataan Tatalaksana')?.terpenuhi).toBe(false);
  });

  it('yang belum dinilai tetap tidak diketahui, tidak menjadi nol', () => {
    const zi = lembar(1, (z) => (z.area.sdm = { pemenuhan: null, reform: 5 }));
    const nilai = hitungZi(zi);
    expect(nilai.total).toBeNull();
    expect(nilai.area.find((a) => a.kode === 'sdm')?.nilai).toBeNull();
    expect(nilai.syarat.WBK.filter((s) => s.terpenuhi === null).map((s) => s.nama)).toContain('Nilai total');
    expect(temuanZi(nilai, 'WBK').angka).toBeNull();
  });
});
