import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitungEfisiensi } from '../../src/model/efisiensi.ts';
import { kalimatKonsentrasi } from '../../src/model/kalimat-konsentrasi.ts';
import { hitungKonsentrasi } from '../../src/model/konsentrasi.ts';
import { pangsaKontrak, pangsaRencana } from '../../src/model/pangsa.ts';
import type { Paket } from '../../src/schemas/paket.ts';
import { paketAcak } from './paket-acak.ts';
import { kontrakUji, paketUji, pemilihanUji } from './buatan.ts';

const berkontrak = (id: number, nilai: number | null, umk: number | null, kode?: string): Paket =>
  paketUji({
    id: `nontender-${id}`,
    kontrak: { ...kontrakUji(nilai), umk },
    penyedia: kode ? { jenis: 'badan-usaha', kode, nama: `CV Contoh ${kode}`, terverifikasi: true } : null,
  });

describe('bagian untuk usaha kecil', () => {
  it('dikontrakkan: dari kontrak yang nilai dan bagiannya diketahui; di bawah cakupan 80 % tidak ditampilkan', () => {
    const empat = [berkontrak(1, 100, 50), berkontrak(2, 100, 0), berkontrak(3, 200, 150), berkontrak(4, 100, 100)];
    expect(pangsaKontrak(empat, 'umk')).toEqual({ bagian: 30_000, dasar: 50_000, persen: 60, diketahui: 4, dari: 4 });
    expect(pangsaKontrak([...empat, berkontrak(5, 100, null)], 'umk')).toMatchObject({
      persen: 60,
      diketahui: 4,
      dari: 5,
    });
    expect(pangsaKontrak([...empat, berkontrak(5, 100, null), paketUji({ id: 'nontender-6' })], 'umk')).toMatchObject({
      persen: null,
      diketahui: 4,
      dari: 6,
    });
  });

  it('direncanakan: setiap rencana sekali, menurut tandanya; tanpa RUP tidak ada angkanya', () => {
    const rencana = { umk: true, pdn: null } as NonNullable<Paket['rup'][number]['rencana']>;
    const a = { kode: 'A', pagu: 30, rencana };
    const b = { kode: 'B', pagu: 70, rencana: { ...rencana, umk: false } };
    const paket = [paketUji({ id: 'nontender-1', rup: [a, b] }), paketUji({ id: 'nontender-2', rup: [a] })];
    expect(pangsaRencana(paket, 'umk')).toEqual({ bagian: 3000, dasar: 10_000, persen: 30, diketahui: 2, dari: 2 });
    expect(pangsaRencana(paket, 'pdn').persen).toBeNull();
    const tanpa = [paketUji({ rup: [{ kode: 'A', pagu: null, rencana: null }] })];
    expect(pangsaRencana(tanpa, 'umk')).toMatchObject({ persen: null, diketahui: 0, dari: 1 });
  });
});

describe('selisih HPS dan kontrak', () => {
  const paket = (id: number, hps: number | null, nilai: number | null) =>
    paketUji({ id: `nontender-${id}`, pemilihan: pemilihanUji(hps), kontrak: kontrakUji(nilai) });

  it('dihitung dari paket yang keduanya diketahui saja, dan tidak ditampilkan bila kurang dari separuh', () => {
    const isi = [paket(1, 100, 90), paket(2, 300, 270), paket(3, 999, null)];
    expect(hitungEfisiensi(isi)).toEqual({ hps: 40_000, kontrak: 36_000, persen: 10, diketahui: 2, dari: 3 });
    expect(hitungEfisiensi([...isi, paket(4, null, 5), paket(5, 1, null)])).toMatchObject({
      persen: null,
      diketahui: 2,
      dari: 5,
    });
  });
});

describe('bagaimana nilai terbagi di antara penyedia', () => {
  it('bagian lima terbesar dan setara berapa penyedia', () => {
    const rata = Array.from({ length: 10 }, (_, i) => berkontrak(i, 100, null, `1${i}`));
    const k = hitungKonsentrasi(rata);
    expect(k).toMatchObject({ perusahaan: 10, lima: 50, sepuluh: 100, cakupanNilai: 100 });
    expect(k.setara).toBeCloseTo(10);
    const satu = hitungKonsentrasi([berkontrak(1, 900, null, 'a'), berkontrak(2, 100, null, 'b')]);
    expect(satu.setara).toBeCloseTo(1 / (0.81 + 0.01));
    expect(kalimatKonsentrasi(satu)).toContain('setara dengan 1,2 badan usaha');
  });

  it('tidak ditampilkan bila penyedia disebut untuk kurang dari 80 % nilai, atau nilai pada kurang dari 80 % paket', () => {
    const pesanan = paketUji({
      id: 'epurchasing-1',
      metode: 'e-purchasing',
      pesanan: { nilai: 44, tanggal: null, keadaan: 'diproses' },
    });
    const gelap = hitungKonsentrasi([berkontrak(1, 56, null, 'a'), pesanan]);
    expect(gelap).toMatchObject({ lima: null, setara: null });
    expect(gelap.cakupanNilai).toBeCloseTo(56);
    expect(kalimatKonsentrasi(gelap)).toMatch(/tidak ditampilkan.*80 %/);
    expect(hitungKonsentrasi([berkontrak(1, 56, null, 'a'), paketUji({ id: 'nontender-2' })]).lima).toBeNull();
  });

  it('penyedia perorangan tidak dijumlahkan menjadi satu, dan swakelola tidak ikut', () => {
    const orang = paketUji({ id: 'nontender-2', kontrak: kontrakUji(5), penyedia: { jenis: 'perorangan' } });
    const sendiri = paketUji({ id: 'swakelola-1', metode: 'swakelola-1', pembayaran: [{ tanggal: null, nilai: 99 }] });
    expect(hitungKonsentrasi([berkontrak(1, 95, null, 'a'), orang, sendiri])).toMatchObject({
      perusahaan: 1,
      nilaiPerusahaan: 9500,
      nilai: 10_000,
      dari: 2,
    });
  });

  it('bagian 10 terbesar tidak kurang dari bagian 5 terbesar, dan tidak lebih dari 100 %', () => {
    fc.assert(
      fc.property(fc.array(paketAcak, { maxLength: 30 }), (isi) => {
        const k = hitungKonsentrasi(isi.map((p, i) => paketUji({ ...p, id: `nontender-${i}` })));
        expect(k.bernilai).toBeLessThanOrEqual(k.dari);
        expect(k.nilaiPerusahaan).toBeLessThanOrEqual(k.nilai);
        if (k.lima === null || k.sepuluh === null || k.setara === null) return;
        expect(k.sepuluh).toBeGreaterThanOrEqual(k.lima);
        expect(k.sepuluh).toBeLessThanOrEqual(100 + 1e-9);
        expect(k.setara).toBeLessThanOrEqual(k.perusahaan + 1e-9);
      }),
    );
  });
});
