import { expect, it } from 'vitest';
import { masaTerbit, saatBerganti, sudahBerakhir, sudahTerbit } from '../../src/model/masa-terbit.ts';

const pada = (saat: string) => new Date(`${saat}+07:00`);

it('terbit pada saatnya, bukan semenit sebelumnya; hari terakhir masih berlaku sampai tengah malam WIB', () => {
  const masa = masaTerbit({ terbitPada: '2026-11-24T08:00:00+07:00', berakhirPada: '2026-11-30' });
  expect(sudahTerbit(masa, pada('2026-11-24T07:59:59'))).toBe(false);
  expect(sudahTerbit(masa, pada('2026-11-24T08:00:00'))).toBe(true);
  expect(sudahBerakhir(masa, pada('2026-11-30T23:59:59'))).toBe(false);
  expect(sudahBerakhir(masa, pada('2026-12-01T00:00:00'))).toBe(true);
});

it('tanggal menahan terbit hanya bila jenisnya terbit menurut tanggal; yang lebih akhir yang berlaku', () => {
  const naskah = { tanggal: '2026-12-24', terbitPada: '2026-11-24T01:00:00Z' };
  expect(sudahTerbit(masaTerbit(naskah), pada('2026-11-24T08:00:00'))).toBe(true);
  expect(sudahTerbit(masaTerbit(naskah, true), pada('2026-11-24T08:00:00'))).toBe(false);
  expect(sudahTerbit(masaTerbit({}), pada('1990-01-01T00:00:00'))).toBe(true);
});

it('bangun berikutnya pada pergantian terdekat sesudah sekarang', () => {
  const semua = [
    masaTerbit({ terbitPada: '2026-11-24T08:00:00+07:00' }),
    masaTerbit({ berakhirPada: '2026-11-25' }),
    masaTerbit({ tanggal: '2026-12-01' }, true),
  ];
  expect(saatBerganti(semua, pada('2026-11-24T07:00:00'))).toEqual(pada('2026-11-24T08:00:00'));
  expect(saatBerganti(semua, pada('2026-11-24T08:00:00'))).toEqual(pada('2026-11-26T00:00:00'));
  expect(saatBerganti(semua, pada('2026-12-02T00:00:00'))).toBeNull();
});
