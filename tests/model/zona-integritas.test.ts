import { describe, expect, it } from 'vitest';
import { pilihanJawaban, semuaPertanyaan } from '../../src/acuan/lke/kerangka.ts';
import { LKE_BERLAKU } from '../../src/acuan/lke/regulasi.ts';
import { temuanZi } from '../../src/model/kalimat.ts';
import { lembarSebelumnya, lembarTerbit } from '../../src/model/lke/pilih-lembar.ts';
import { hitungZi } from '../../src/model/zona-integritas.ts';
import { type Lembar, lembarSchema } from '../../src/schemas/lke.ts';

/** The best sheet, but for the answers given; `{}` takes an answer out. */
export function lembar(ubahan: Readonly<Record<string, object>> = {}, kepala: Partial<Lembar> = {}): Lembar {
  return lembarSchema.parse({
    ...{ tahun: 2026, contoh: true, regulasi: LKE_BERLAKU.kode, penilai: 'mandiri', tanggal: '2026-09-30' },
    ...{ dirilis: null, sumber: 'lembar uji', bukti: [] },
    ...kepala,
    jawaban: [...semuaPertanyaan(LKE_BERLAKU)].map(([pertanyaan, p]) => {
      const [best] = pilihanJawaban(p.jenis);
      const answer = best ? { jawaban: best } : { angka: p.jenis === 'survei' ? 4 : 100 };
      return { pertanyaan, ...(ubahan[pertanyaan] ?? answer) };
    }),
  });
}

const syarat = (l: Lembar, predikat: 'WBK' | 'WBBM', kode: string) =>
  hitungZi(l).syarat[predikat].find((s) => s.kode === kode);

describe('nilai Zona Integritas di halaman', () => {
  it('nilai yang tidak sampai ambang tidak pernah tampak sampai, dan kurangnya tidak pernah tampak nol', () => {
    const kurang = syarat(lembar({ 'B.II.a': { angka: 3.5999 } }), 'WBBM', 'prima');
    expect(kurang).toMatchObject({ terpenuhi: false, nilai: 15.74, minimum: 15.75, kurang: 0.01 });
    // 17,5 × 3,45 ÷ 4 = 15,09375, kurang 0,65625: dibulatkan biasa.
    expect(syarat(lembar({ 'B.II.a': { angka: 3.45 } }), 'WBBM', 'prima')).toMatchObject({
      nilai: 15.09,
      kurang: 0.66,
    });
    const pas = syarat(lembar({ 'B.II.a': { angka: 3.6 } }), 'WBBM', 'prima');
    expect(pas).toMatchObject({ terpenuhi: true, nilai: 15.75, kurang: 0 });
  });

  it('area dibandingkan dalam persen bobotnya', () => {
    const nilai = hitungZi(lembar({ 'A.II.6.ii.a': { jawaban: 'D' } }));
    expect(nilai.area.find((a) => a.kode === 'pelayanan')).toMatchObject({
      nilai: 7.5,
      persen: 75,
      mencapai: { WBK: true, WBBM: true },
    });
    expect(nilai.syarat.WBBM.find((s) => s.kode === 'area:pelayanan')).toMatchObject({ satuan: 'persen', nilai: 75 });
  });

  it('yang belum dijawab tetap tidak diketahui, tidak menjadi nol, dan cakupannya disebut', () => {
    const nilai = hitungZi(lembar({ 'A.I.3.i.a': {} }));
    expect([nilai.total, nilai.pengungkit, nilai.area[2]?.nilai]).toEqual([null, null, null]);
    expect(temuanZi(nilai, 'WBK')).toMatchObject({ angka: null });
    expect(temuanZi(nilai, 'WBK').arti).toContain('112 dari 113 pertanyaan');
  });

  it('lembar TPI dan TPN baru terbit pada hari rilisnya; penilaian mandiri terbit langsung', () => {
    const tpi = lembar({}, { penilai: 'tpi', tanggal: '2026-10-20', dirilis: '2026-11-10' });
    const tpn = lembar({}, { penilai: 'tpn', tanggal: '2026-11-01', dirilis: null });
    const mandiri = lembar();
    const nama = (hari: string) => lembarTerbit([mandiri, tpi, tpn], hari).map((l) => l.penilai);
    expect(nama('2026-11-09')).toEqual(['mandiri']);
    expect(nama('2026-11-10')).toEqual(['tpi', 'mandiri']);
  });

  it('dibandingkan dengan penilaian penilai yang sama, atau yang terakhir sebelumnya bila tidak ada', () => {
    const kini = lembar();
    const tpi = lembar({}, { penilai: 'tpi', tahun: 2025, tanggal: '2025-11-14', dirilis: '2025-12-01' });
    const lalu = lembar({}, { tahun: 2025, tanggal: '2025-09-30' });
    expect(lembarSebelumnya(kini, [kini, tpi, lalu])).toBe(lalu);
    expect(lembarSebelumnya(kini, [kini, tpi])).toBe(tpi);
    expect(lembarSebelumnya(lalu, [kini, tpi, lalu])).toBeUndefined();
  });
});
