import { expect, it } from 'vitest';
import { garisMini } from '../../src/charts/garis-mini.ts';
import { KASUS_GARIS_MINI } from './kasus/garis-mini.ts';

const gambar = (kasus: string) => garisMini(KASUS_GARIS_MINI[kasus] ?? [], { bacaan: null });

it.each(Object.keys(KASUS_GARIS_MINI))('garis mini %s tampak seperti yang sudah dilihat orang', (kasus) => {
  expect(gambar(kasus).replaceAll('><', '>\n<')).toMatchSnapshot();
});

it('yang tidak diketahui memutus garis, bukan menariknya ke nol', () => {
  const path = (values: (number | null)[]) =>
    / d="(M[^"]*)" fill="none"/.exec(garisMini(values, { bacaan: null }))?.[1] ?? '';
  expect(path([1, 2, 3]).match(/M/g)).toHaveLength(1);
  expect(path([1, null, 3]).match(/M/g)).toHaveLength(2);
  expect(garisMini([null, null], { bacaan: null })).toBe('');
});

it('dengan skala yang sama dua garis dapat dibandingkan: dua kali nilainya dua kali tingginya', () => {
  const y = (n: number) =>
    Number(/cy="([\d.]+)"/.exec(garisMini([n], { bacaan: null, dari: 0, sampai: 100, tinggi: 56 }))?.[1]);
  expect(53 - y(50)).toBeCloseTo((53 - y(100)) / 2);
});

it('dibacakan bila angkanya tidak ada di sampingnya, dan nama dengan tanda kutip tidak merusaknya', () => {
  expect(gambar('biasa')).toContain('aria-hidden="true"');
  expect(garisMini([1], { bacaan: 'CV "Contoh" & <b>' })).toContain(
    'aria-label="CV &quot;Contoh&quot; &amp; &lt;b&gt;"',
  );
});

it('seribu garis digambar dalam waktu satu grafik biasa', () => {
  const start = performance.now();
  for (let i = 0; i < 1000; i++) gambar('biasa');
  expect(performance.now() - start).toBeLessThan(500);
});
