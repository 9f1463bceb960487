import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UKURAN_NILAI } from '../../../src/search/jelajah/kolom.ts';
import { bacaRupiahKetik } from '../../../src/search/jelajah/rupiah-ketik.ts';
import {
  bacaSaringan,
  bacaTahun,
  SARINGAN_KOSONG,
  tulisSaringan,
  URUTAN,
} from '../../../src/search/jelajah/saringan.ts';
import type { Sen } from '../../../src/model/uang.ts';
import { paketUji } from '../../model/buatan.ts';
import { mesinUji } from './buatan.ts';

const { tabel } = mesinUji(
  [
    paketUji({ id: 'tender-1', metode: 'tender' }),
    paketUji({ id: 'nontender-2', opd: '1.02', jenis: null, sumberDana: 'APBD Perubahan & DAK', status: 'gagal' }),
  ],
  new Map([['tender-1', [{ kode: 'hps-pagu', judul: 'HPS di atas pagu' }]]]),
);
const baca = (tanya: string) => bacaSaringan(new URLSearchParams(tanya), tabel);
const sen = fc.option(fc.nat(9_000_000_000_000)).map((n) => n as Sen | null);

describe('saringan di alamat', () => {
  it('alamat yang ditulis dari saringan dibaca kembali menjadi saringan yang sama', () => {
    const saringan = fc.record({
      q: fc.string({ unit: 'grapheme' }).map((q) => q.trim()),
      faset: fc.record(
        {
          opd: fc.constantFrom(...tabel.faset.opd.kode),
          metode: fc.constantFrom(...tabel.faset.metode.kode),
          jenis: fc.constantFrom(...tabel.faset.jenis.kode),
          tahap: fc.constantFrom(...tabel.faset.tahap.kode),
          dana: fc.constantFrom(...tabel.faset.dana.kode),
        },
        { requiredKeys: [] },
      ),
      catatan: fc.constantFrom(null, 'ada', 'tanpa', 'hps-pagu'),
      nilai: fc.constantFrom(...UKURAN_NILAI),
      min: sen,
      maks: sen,
      urut: fc.constantFrom(...URUTAN, ...URUTAN.map((u) => `-${u}` as const)),
      hal: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(saringan, (s) => {
        // which figure a range is about is said only where there is a range
        const asked = s.min === null && s.maks === null ? { ...s, nilai: SARINGAN_KOSONG.nilai } : s;
        expect(baca(tulisSaringan(asked, 2026))).toEqual({ saringan: asked, diabaikan: [] });
      }),
    );
  });

  it('yang tidak dikenal diabaikan dan disebut; penanda pelacak dari situs lain tidak', () => {
    const { saringan, diabaikan } = baca(
      'metode=lotre&warna=biru&hal=0&min=banyak&jenis=barang&fbclid=x&utm_source=wa',
    );
    expect(saringan).toEqual({ ...SARINGAN_KOSONG, faset: { jenis: 'barang' } });
    expect(diabaikan).toEqual(['warna=biru', 'metode=lotre', 'min=banyak', 'hal=0']);
  });

  it('sumber dana yang sama menjadi satu pilihan, bagaimanapun sumber menuliskannya', () => {
    const dana = ['APBD;APBDP', 'APBDP, APBD', 'APBD,APBDP', null];
    const { faset } = mesinUji(dana.map((sumberDana, i) => paketUji({ id: `tender-${i}`, sumberDana }))).tabel;
    expect(faset.dana.label).toEqual(['APBD dan APBDP', 'Tidak tercatat']);
  });

  it('tahun ikut ditulis bersama saringan, agar tautan berarti sama tahun depan; tanpa saringan alamatnya pendek', () => {
    expect(tulisSaringan(SARINGAN_KOSONG, 2026, 2026)).toBe('');
    expect(tulisSaringan(SARINGAN_KOSONG, 2025, 2026)).toBe('?tahun=2025');
    expect(tulisSaringan({ ...SARINGAN_KOSONG, q: 'jalan desa' }, 2026, 2026)).toBe('?tahun=2026&q=jalan+desa');
    expect(bacaTahun(new URLSearchParams('tahun=1999'), [2026, 2025])).toEqual({
      tahun: 2026,
      diabaikan: ['tahun=1999'],
    });
  });

  it('jumlah rupiah dibaca seperti orang menulisnya', () => {
    const dibaca = ['200000000', '200.000.000', 'Rp 200 juta', '0,2 miliar', '200jt', '200.000 ribu'].map(
      bacaRupiahKetik,
    );
    expect(dibaca).toEqual(dibaca.map(() => 20_000_000_000));
    expect(bacaRupiahKetik('1.234,56')).toBe(123_456);
    expect(['', 'banyak', '1,2,3', '12 kodi', '99999999 triliun', '-5'].map(bacaRupiahKetik)).toEqual(
      Array(6).fill(undefined),
    );
  });
});
