import { expect, it } from 'vitest';
import { csvGrafik } from '../../src/charts/csv-grafik.ts';
import { KASUS } from './kasus.ts';

const tabel = {
  kolom: [
    { nama: 'OPD', angka: false },
    { nama: 'Nilai (rupiah)', angka: true },
    { nama: 'Bagian', angka: true },
    { nama: 'Predikat', angka: true },
  ],
  baris: [
    ['Dinas Contoh, A', '1.234.567,5', '12,5\u00a0%', 'Baik'],
    ['Dinas Contoh B', '–', '–', '–'],
    ['2025', '-3', '0\u00a0%', ''],
  ],
};

it('angka grafik menjadi bilangan biasa, yang tidak diketahui kosong, persen disebut di kepala', () => {
  expect(csvGrafik({ tabel, contoh: false })).toBe(
    "\ufeffOPD;Nilai (rupiah);Bagian (persen);Predikat\r\nDinas Contoh, A;1234567,5;12,5;Baik\r\nDinas Contoh B;;;\r\n'2025;-3;0;\r\n",
  );
});

it('data contoh menyebut dirinya di tiap baris berkas', () => {
  const lines = csvGrafik({ tabel, contoh: true }).trim().split('\r\n');
  expect(lines[0]).toMatch(/;Keterangan$/);
  for (const line of lines.slice(1)) expect(line).toMatch(/;Data contoh$/);
});

it('tiap jenis grafik: tidak ada angka berbentuk Indonesia yang tertinggal di kolom angka', () => {
  for (const [nama, grafik] of Object.entries(KASUS)) {
    const cells = csvGrafik(grafik).matchAll(/(?:^|;)'?(\d{1,3}(?:\.\d{3})+(?:,\d+)?)(?=;|$)/gm);
    expect(
      [...cells].map((m) => m[1]),
      nama,
    ).toEqual([]);
  }
});
