import { describe, expect, it } from 'vitest';
import { cariKata, mungkinKodeRup, tambahRup } from '../../../src/search/jelajah/cari-kata.ts';
import { paketUji } from '../../model/buatan.ts';
import { mesinUji } from './buatan.ts';

const firma = (nama: string) => ({ jenis: 'badan-usaha', kode: nama, nama, terverifikasi: true }) as const;
const mesin = mesinUji([
  paketUji({ id: 'tender-1001000', nama: 'Peningkatan Jalan Contoh 007', penyedia: firma('CV Contoh 012') }),
  paketUji({
    id: 'nontender-2002000',
    nama: 'Belanja Perjalanan Dinas',
    opd: '1.02',
    penyedia: { jenis: 'perorangan' },
  }),
  paketUji({ id: 'nontender-3003000', nama: 'Pengadaan Kertas', opd: '1.02' }),
  paketUji({ id: 'swakelola-4004', nama: 'Pemeliharaan Taman, Jasa Pembayaran Listrik', opd: '1.03' }),
]);

/** Ids a query finds. */
function id(tanya: string): string[] {
  const { cocok } = cariKata(mesin, tanya);
  return mesin.tabel.id.filter((_, i) => cocok === null || cocok[i] === 1).sort();
}
const diperluas = (tanya: string) => cariKata(mesin, tanya).diperluas;

describe('mencari paket dengan kata', () => {
  it('dari nama, OPD, penyedia, jenis proses, atau kode paket; semua kata harus ada, huruf besar kecil sama saja', () => {
    expect(id('kertas')).toEqual(['nontender-3003000']);
    expect(id('JALAN pekerjaan umum')).toEqual(['tender-1001000']);
    expect(id('cv contoh 012')).toEqual(['tender-1001000']);
    expect(id('swakelola')).toEqual(['swakelola-4004']);
    expect(id('nontender-2002000')).toEqual(['nontender-2002000']);
    expect(id('jalan kertas')).toEqual([]);
    expect(id(' ')).toHaveLength(4);
  });

  it('awal kata sudah cukup, tetapi bukan tengahnya: “jalan” bukan “perjalanan”, “ada” bukan “pengadaan”', () => {
    expect(id('pemel')).toEqual(['swakelola-4004']);
    expect(id('jalan')).toEqual(['tender-1001000']);
    expect(id('ada')).toEqual([]);
    expect(diperluas('ada')).toEqual([]);
  });

  it('kata yang tidak ada di mana pun diganti kerabat atau sinonimnya, dan pembaca diberi tahu', () => {
    expect(id('memelihara taman')).toEqual(['swakelola-4004']);
    expect(diperluas('memelihara taman')).toEqual([{ kata: 'memelihara', menjadi: ['pemeliharaan'] }]);
    expect(id('lelang')).toEqual(['tender-1001000']);
    expect(diperluas('lelang')).toEqual([{ kata: 'lelang', menjadi: ['tender'] }]);
    expect(diperluas('jalan')).toEqual([]);
  });

  it('angka pendek mencari nama, bukan kode; kode RUP ditemukan sesudah berkasnya dimuat', () => {
    expect(id('007')).toEqual(['tender-1001000']);
    expect(id('2002')).toEqual([]);
    expect(id('20020')).toEqual(['nontender-2002000']);
    expect([mungkinKodeRup('jalan 007'), mungkinKodeRup('60001')]).toEqual([false, true]);
    expect(id('60001')).toEqual([]);
    tambahRup(mesin, { rup: mesin.tabel.id.map((i) => (i === 'nontender-3003000' ? '59999123 60001234' : '')) });
    expect(id('60001')).toEqual(['nontender-3003000']);
  });
});
