import { describe, expect, it } from 'vitest';
import { kiraLebar } from '../../src/charts/kira-lebar.ts';
import { ALUR_DALAM_KATA, ALUR_LEBAR, ALUR_SEMPIT } from '../../src/components/sistem/tata-alur.ts';

/** Room left of the words in a box, and as much right of them. */
const TEPI = 14;

describe.each([
  ['ponsel', ALUR_SEMPIT],
  ['layar lebar', ALUR_LEBAR],
])('gambar jalan data, %s', (_, { lebar, tinggi, kotak, bingkai, panah }) => {
  it('semua tulisan muat di kotaknya, dan semua kotak di dalam gambar', () => {
    const meluap = kotak.flatMap((k) =>
      k.baris
        .filter((teks) => kiraLebar(teks, 'lebar') > k.lebar - 2 * TEPI)
        .concat(k.baris.length * 20 > k.tinggi - 8 ? k.baris : []),
    );
    expect(meluap).toEqual([]);
    for (const k of [...kotak, ...bingkai]) {
      expect(k.x + k.lebar).toBeLessThanOrEqual(lebar);
      expect(k.y + k.tinggi).toBeLessThanOrEqual(tinggi);
    }
    for (const p of panah) for (const t of p.teks) expect(p.x + kiraLebar(t, 'lebar')).toBeLessThanOrEqual(lebar);
  });

  it('dalam kata-kata menyebut setiap kotak', () => {
    for (const { baris } of kotak)
      for (const nama of (baris[0] ?? '').split(' dan '))
        expect(ALUR_DALAM_KATA.toLowerCase(), nama).toContain(nama.toLowerCase());
  });
});
