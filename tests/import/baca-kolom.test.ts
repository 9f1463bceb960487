import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rapatkanEjaan } from '../../src/acuan/ejaan-metode.ts';
import { AwalKata } from '../../src/import/awal-kata.ts';
import { pembacaKolom } from '../../src/import/bidang-sumber.ts';
import { DAFTAR_PEMBACA } from '../../src/import/pembaca/daftar.ts';

const SEL = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' - ',
    '-',
    null,
    undefined,
    0,
    -1,
    true,
    'Ya',
    'APBD',
    '2025-01-31',
    '31/12/2025',
    {},
    [],
  ),
  fc.constantFrom<unknown>('1.234,5', '12345', ' 77 ', 2025, '55000001;55000002', 1e20, '\u00a0', '<b>x</b> &amp; y'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
  fc.integer(),
);

describe('baris dibaca menurut kolomnya', () => {
  const skema = DAFTAR_PEMBACA.flatMap((p) => (p.skema instanceof z.ZodObject ? [p.skema] : []));

  it('semua pembaca baris LKPP dapat dibaca begitu', () => {
    expect(skema.length).toBeGreaterThan(60);
    expect(skema.filter((s) => pembacaKolom(s) === null)).toEqual([]);
  });

  it('hasilnya persis hasil skemanya, dan tidak ada tepat bila skemanya menolak', () => {
    fc.assert(
      fc.property(fc.constantFrom(...skema), fc.infiniteStream(SEL), fc.nat(20), (s, sel, hilang) => {
        const row = Object.fromEntries(
          Object.keys(s.shape).flatMap((k, i) => (i === hilang ? [] : [[k, sel.next().value as unknown]])),
        );
        // a row that is wrong almost everywhere tells little: fields that refuse are left out every second time
        const utuh = Object.fromEntries(
          Object.entries(row).filter(([k, v]) => (s.shape[k] as z.ZodType).safeParse(v).success),
        );
        for (const r of [row, utuh]) {
          const hasil = s.safeParse(r);
          expect(pembacaKolom(s)?.(r)).toEqual(hasil.success ? hasil.data : undefined);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('sekilas pandang pada kata pertama', () => {
  const nama = fc.stringMatching(/^[a-z0-9]{1,9}( [a-z0-9]{1,9}){0,2}$/);
  const hias = fc.constantFrom('', ' ', '. ', '(', 'é', '—');

  it('tidak pernah melewatkan teks yang sama dengan, atau memuat, nama yang dicari', () => {
    fc.assert(
      fc.property(nama, hias, hias, fc.boolean(), (n, depan, belakang, besar) => {
        const teks = `${depan}${besar ? n.toUpperCase() : n}${belakang}`;
        const awal = new AwalKata([n]);
        expect(awal.didalam(`pada ${teks} itu`)).toBe(true);
        if (rapatkanEjaan(teks) === n) expect(awal.didepan(teks)).toBe(true);
      }),
    );
    expect(new AwalKata(['kadir']).didepan('\u212aADIR')).toBe(true);
    expect(new AwalKata(['kadir']).didepan('Belanja Kadir')).toBe(false);
    expect(new AwalKata(['kadir']).didalam('Belanja contoh')).toBe(false);
  });
});
