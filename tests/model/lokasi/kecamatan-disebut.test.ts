/** Which kecamatan a location names: nothing is guessed, nothing ambiguous counts. */
import { describe, expect, it } from 'vitest';
import type { TahunAnggaran } from '../../../src/model/himpunan.ts';
import { kecamatanDisebut, petaKecamatan } from '../../../src/model/lokasi/kecamatan-disebut.ts';
import { lokasiPaket } from '../../../src/model/lokasi/lokasi-paket.ts';
import { paketUji } from '../buatan.ts';

const terdaftar = petaKecamatan('Kabupaten Lumajang', ['Lumajang', 'Padang', 'Tempeh', 'Tempursari', 'Sukodono']);
const bebas = petaKecamatan('Kabupaten Bandung', null);

describe('kecamatan yang disebut lokasi', () => {
  it.each([
    ['Kecamatan Tempeh', ['Tempeh']],
    ['Desa Sukodono Kec. Padang', ['Padang']],
    ['KEC. TEMPURSARI - LUMAJANG (KAB.) - JAWA TIMUR', ['Tempursari']],
    ['Kecamatan Tempeh, Padang dan Sukodono', ['Tempeh', 'Padang', 'Sukodono']],
    ['Kecamatan Padang, Lumajang', ['Padang']],
    ['Kecamatan Lumajang, Kabupaten Lumajang', ['Lumajang']],
    ['Jl. Raya No. 1, Tempeh, Lumajang', ['Tempeh']],
    ['Kabupaten Lumajang', []],
    ['Lumajang', []],
    ['Desa Sukodono', []],
    ['RSUD Tempeh', []],
    ['Kecamatan Tempehan', []],
    ['Kantor kecamatan', []],
  ])('dengan daftar nama: "%s"', (teks, nama) => {
    expect(kecamatanDisebut(teks, terdaftar)).toEqual(nama);
  });

  it.each([
    ['Kecamatan Paseh dan Cikancung - Bandung (Kab.) - Jawa Barat', ['Paseh', 'Cikancung']],
    ['Ds. Ancolmekar Kec. Arjasari Kab. Bandung - Bandung (Kab.)', ['Arjasari']],
    ['KECAMATAN BALEENDAH KABUPATEN BANDUNG', ['Baleendah']],
    ['Kecamatan Contoh 01 dan Kecamatan Contoh 02', ['Contoh 01', 'Contoh 02']],
    ['Desa Contoh 3, Kecamatan Contoh 05', ['Contoh 05']],
    ['kecamatan di seluruh kabupaten', []],
    ['Soreang - Bandung (Kab.) - Jawa Barat', []],
  ])('tanpa daftar nama: "%s"', (teks, nama) => {
    expect(kecamatanDisebut(teks, bebas)).toEqual(nama);
  });
});

describe('paket menurut lokasi', () => {
  const tahun = (contoh: boolean, lokasi: readonly (string | null)[]): TahunAnggaran => ({
    tahun: 2026,
    impor: { contoh } as never,
    opd: new Map(),
    paket: lokasi.map((l, i) => paketUji({ id: `tender-${i}`, lokasi: l })),
    perubahan: {} as never,
    sejakCatatan: [],
  });

  it('yang menyebut beberapa kecamatan ada di masing-masing, sekali di jumlah; sisanya menurut sebabnya', () => {
    const hasil = lokasiPaket([tahun(false, ['Kec. Tempeh dan Padang', 'Kab. Lumajang', null])], 'Kabupaten Lumajang', [
      'Tempeh',
      'Padang',
    ]);
    expect(hasil.kecamatan.map((k) => [k.slug, k.isi.length])).toEqual([
      ['padang', 1],
      ['tempeh', 1],
    ]);
    expect([hasil.bernama, hasil.tanpaKecamatan, hasil.tidakDicatat].map((l) => l.length)).toEqual([1, 1, 1]);
  });

  it('data rekaan tidak digantungkan pada nama kecamatan sungguhan', () => {
    const hasil = lokasiPaket([tahun(true, ['Kecamatan Contoh 01', 'Tempeh'])], 'Kabupaten Lumajang', ['Tempeh']);
    expect(hasil.kecamatan.map((k) => k.nama)).toEqual(['Contoh 01']);
    expect(hasil.tanpaKecamatan).toHaveLength(1);
  });
});
