import { expect, it } from 'vitest';
import { kalimatLebihPagu } from '../../src/model/lebih-pagu.ts';
import { ringkas } from '../../src/model/ringkasan.ts';
import { kontrakUji, paketUji } from './buatan.ts';

it('kontrak yang lebih besar dari pagu di tabel dijelaskan, dengan pada berapa paket pagu diketahui', () => {
  const biasa = paketUji({ id: 'nontender-1', pagu: 100, kontrak: kontrakUji(90) });
  const lebih = paketUji({ id: 'nontender-2', pagu: null, kontrak: kontrakUji(50) });
  const total = ringkas([biasa, lebih]);
  expect(kalimatLebihPagu([ringkas([biasa])], ringkas([biasa]))).toBeNull();
  expect(kalimatLebihPagu([ringkas([biasa]), ringkas([lebih])], total)).toContain(
    'Pagu diketahui pada 1 dari 2 paket.',
  );
});
