/** Numbers and dates as people write them into spreadsheets; where two readings fit, the importer asks instead of guessing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bacaEjaan, normalkanSel } from '../../../src/import/bentuk/angka-ejaan.ts';
import { kolomBerjenis } from '../../../src/import/bentuk/kolom-berjenis.ts';
import {
  angkaBoleh,
  bulatBoleh,
  kunci,
  tahunWajib,
  tanggalBoleh,
  teksBoleh,
  uangBoleh,
  uangWajib,
} from '../../../src/import/bidang-sumber.ts';
import { hariExcel, hariSumber } from '../../../src/import/tanggal-sumber.ts';

describe('ejaan angka', () => {
  it.each(['(1.500.000)', 'Rp (1.500,25)'])(
    '%j: negatif; sebagai uang dibiarkan seperti tertulis, untuk ditolak',
    (teks) => {
      expect(bacaEjaan(teks, 'uang', 'koma')).toBeUndefined();
      expect(bacaEjaan(teks, 'pecahan', 'koma')).toMatch(/^-1500/);
    },
  );

  it.each([
    ['1.234.567,50', '1234567.50'],
    ['Rp 1.234.567', '1234567'],
    ['Rp1.234.567,-', '1234567'],
    ['Rp. 1.234.567,00', '1234567.00'],
    ['IDR 5', '5'],
    ['1234567,5', '1234567.5'],
    ['1,234,567.89', '1234567.89'],
    ["1'234'567.8", '1234567.8'],
    ['1 234 567', '1234567'],
    ['\u00a0150\u00a0000,5 ', '150000.5'],
    ['-1.500.000', '-1500000'],
    ['-Rp 2.000.000', '-2000000'],
    ['- 3,5', '-3.5'],
    ['\u22123', '-3'],
    ['(0)', '0'],
    ['12,5 %', '12.5'],
    ['12.5%', '12.5'],
    ['0,125', '0.125'],
    ['62.5333', '62.5333'],
    ['1234.567', '1234.567'],
    ['150000000', '150000000'],
    ['-', null],
    ['', null],
    [' -- ', null],
    ['Rp -', null],
  ])('%j dibaca %j, apa pun tanda desimal berkasnya', (teks, angka) => {
    for (const desimal of ['titik', 'koma', null] as const)
      for (const jenis of ['uang', 'pecahan'] as const) expect(bacaEjaan(teks, jenis, desimal)).toBe(angka);
  });

  it('"1.234": menurut berkasnya; bila berkasnya tidak menentukan, uang tidak punya tiga desimal dan persen ditanyakan', () => {
    const baca = (teks: string) =>
      (['koma', 'titik', null] as const).map((d) => [bacaEjaan(teks, 'uang', d), bacaEjaan(teks, 'pecahan', d)]);
    const tiga = expect.objectContaining({ harapan: expect.stringContaining('2 desimal') as string }) as unknown;
    const dua = expect.objectContaining({ harapan: expect.stringContaining('satu tafsir') as string }) as unknown;
    expect(baca('1.234')).toEqual([
      ['1234', '1234'],
      [tiga, '1.234'],
      ['1234', dua],
    ]);
    expect(baca('1,234')).toEqual([
      [tiga, '1.234'],
      ['1234', '1234'],
      ['1234', dua],
    ]);
    expect(bacaEjaan('1.234', 'bulat', null)).toBe('1234');
    expect(bacaEjaan('-1.500', 'uang', 'koma')).toBe('-1500');
  });

  it('notasi ilmiah Excel sudah kehilangan angka: ditolak; yang bukan angka dibiarkan untuk pembaca', () => {
    expect(bacaEjaan('1,5E+08', 'uang', 'koma')).toMatchObject({
      harapan: expect.stringContaining('notasi ilmiah') as string,
    });
    for (const teks of ['seratus juta', '1.23.4', '12,5 juta', '1..2', '1.234,5,6', 'Rp', '2025-01-01'])
      expect(bacaEjaan(teks, 'uang', null)).toSatisfy((v) => v === undefined || (teks === 'Rp' && v === null));
  });

  it('jumlah apa pun, ditulis gaya Indonesia atau Inggris, terbaca kembali sama', () => {
    const gaya = fc.constantFrom<[string, string]>(['id-ID', 'koma'], ['en-US', 'titik']);
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        gaya,
        fc.boolean(),
        (sen, [bahasa, tanda], rp) => {
          const rupiah = Number(sen) / 100;
          const teks = new Intl.NumberFormat(bahasa, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
            rupiah,
          );
          const hasil = bacaEjaan(rp ? `Rp ${teks}` : teks, 'uang', tanda as 'koma' | 'titik');
          expect(Number(hasil)).toBe(Number(rupiah.toFixed(2)));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('baris lembar kerja sebelum pembacanya', () => {
  const skema = z.object({
    kd_nontender: kunci('Kode'),
    nama_paket: teksBoleh('Nama'),
    pagu: uangWajib('Pagu'),
    hps: uangBoleh('HPS'),
    progres: angkaBoleh('Progres'),
    versi: bulatBoleh('Versi', 0, 99),
    tahun: tahunWajib('Tahun'),
    tgl: tanggalBoleh('Tanggal'),
  });
  const kolom = kolomBerjenis(skema);

  it('kolom uang, bilangan, dan tanggal diketahui dari pembacanya', () => {
    expect(kolom).toEqual({
      uang: new Set(['pagu', 'hps']),
      bulat: new Set(['versi', 'tahun']),
      pecahan: new Set(['progres']),
      tanggal: new Set(['tgl']),
    });
  });

  it('hanya kolom itu yang dirapikan; kode dan teks tetap seperti tertulis', () => {
    const row = {
      kd_nontender: '1.234',
      nama_paket: 'Rp 1.000',
      pagu: 'Rp 1.234.567,50',
      hps: '-',
      progres: '62,5 %',
      versi: '1',
      tahun: 2025,
      tgl: '46022,25',
      lain: '1.234',
    };
    const { baris, masalah } = normalkanSel(row, kolom, 'koma');
    expect(masalah).toEqual([]);
    expect(baris).toEqual({ ...row, pagu: '1234567.50', hps: null, progres: '62.5', tgl: '2025-12-31' });
    expect(skema.parse({ ...baris, kd_nontender: '1' })).toMatchObject({
      pagu: 1234567.5,
      hps: null,
      progres: 62.5,
      tgl: '2025-12-31',
    });
    expect(normalkanSel({ pagu: '1.000' }, kolom, null).baris).toStrictEqual({ pagu: '1000' });
    expect(normalkanSel({ tgl: 46022.5, pagu: 5 }, kolom, null).baris).toEqual({ tgl: '2025-12-31', pagu: 5 });
  });

  it('semua sel yang meragukan disebut sekaligus', () => {
    const { masalah } = normalkanSel({ pagu: '1,5E+08', progres: '1.234', hps: '5' }, kolom, null);
    expect(masalah.map((m) => [m.bidang, m.nilai])).toEqual([
      ['pagu', '"1,5E+08"'],
      ['progres', '"1.234"'],
    ]);
  });
});

describe('tanggal lembar kerja', () => {
  it.each([
    ['31/12/2025', '2025-12-31'],
    ['1/2/2025', '2025-02-01'],
    ['31-12-2025', '2025-12-31'],
    ['31.12.2025 14.30', '2025-12-31'],
    ['31/12/2025 14:30:00', '2025-12-31'],
    ['31 Desember 2025', '2025-12-31'],
    ['Rabu, 31 Desember 2025, 10:00 WIB', '2025-12-31'],
    ['5 Mei 2025', '2025-05-05'],
    ['17-Agu-2025', '2025-08-17'],
    ['17 AGUSTUS 2025', '2025-08-17'],
    ['3 October 2025', '2025-10-03'],
    ['2025-12-31', '2025-12-31'],
    ['2025-12-31 10:00:00', '2025-12-31'],
    ['12/31/2025', null],
    ['31/12/25', null],
    ['30/02/2025', null],
    ['31 Desembre 2025', null],
    ['31/12-2025', null],
    ['46022', null],
  ])('%s: %s', (teks, hari) => {
    expect(hariSumber(teks)).toBe(hari);
  });

  it('hitungan hari Excel hanya untuk masa kita', () => {
    expect([46022, 46022.99999, 45658, 1, 0, -5, 99999999, Number.NaN].map(hariExcel)).toEqual([
      '2025-12-31',
      '2025-12-31',
      '2025-01-01',
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
