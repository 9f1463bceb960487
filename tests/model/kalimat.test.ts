import { expect, it } from 'vitest';
import type { TitikBulan } from '../../src/model/deret-bulan.ts';
import { temuanRealisasi } from '../../src/model/kalimat.ts';
import type { Ringkasan } from '../../src/model/ringkasan.ts';
import { keSen } from '../../src/model/uang.ts';

const jumlah = (rupiah: number) => ({ nilai: keSen(rupiah), diketahui: 2, dari: 2 });
const total: Ringkasan = {
  paket: 2,
  pagu: jumlah(100_000_000),
  hps: jumlah(95_000_000),
  kontrak: jumlah(90_000_000),
  dibayar: jumlah(45_000_000),
};
const deret: TitikBulan[] = [
  {
    bulan: '2026-10',
    targetKeuangan: keSen(60_000_000),
    realisasiKeuangan: keSen(45_000_000),
    targetFisik: null,
    realisasiFisik: null,
  },
];

it('kalimat utama menyebut bagian pagu yang dibayar hanya bila pagunya pagu rencana, seperti tabel di bawahnya', () => {
  const berencana = temuanRealisasi({ total, deret, berencana: true }, 2026);
  expect([berencana.ukuran, berencana.angka]).toEqual(['serapan', '45\u00a0%']);
  const tanpa = temuanRealisasi({ total, deret, berencana: false }, 2026);
  expect([tanpa.ukuran, tanpa.angka]).toEqual(['kontrak', 'Rp90\u00a0juta']);
});
