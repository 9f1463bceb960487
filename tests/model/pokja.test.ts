import { describe, expect, it } from 'vitest';
import { anggotaPokja, kalimatPernyataan, kantorAdHoc, persenPernyataan, temuanPokja } from '../../src/model/pokja.ts';
import { grafikAnggotaPokja, grafikPernyataan } from '../../src/charts/pokja.ts';
import { type Pokja, pokjaSchema } from '../../src/schemas/pokja.ts';

function pokja(isi: object = {}): Pokja {
  const dasar = { contoh: true, sampaiDengan: '2026-09-30', sumber: 'Uji' };
  return pokjaSchema.parse({ tahun: 2026, adHoc: [], ...dasar, ...isi });
}
const kesehatan = { perangkatDaerah: 'Dinas Contoh Kesehatan', anggota: 1 };

describe('anggota Pokja', () => {
  it('dihitung menurut asalnya; yang belum diketahui tidak menjadi nol', () => {
    expect(anggotaPokja(pokja({ anggotaUnit: 12, adHoc: [kesehatan] }))).toEqual({
      unit: 12,
      adHoc: 1,
      jumlah: 13,
      persenUnit: (12 / 13) * 100,
    });
    expect(anggotaPokja(pokja({ adHoc: [kesehatan] }))).toMatchObject({ unit: null, jumlah: null, persenUnit: null });
    expect(anggotaPokja(pokja({ anggotaUnit: 0 }))).toMatchObject({ jumlah: 0, persenUnit: null });
    expect(temuanPokja(pokja({ adHoc: [kesehatan] }))).toMatchObject({ angka: null });
    expect(temuanPokja(pokja({ anggotaUnit: 0 }))).toMatchObject({
      kalimat: 'Tidak ada anggota Pokja pada 2026',
      angka: null,
    });
    const grafik = grafikAnggotaPokja([pokja({ adHoc: [kesehatan] })]);
    expect(grafik.tabel.baris).toEqual([['2026', '–', '1', '1']]);
  });

  it('temuannya menyebut banyak orang dan kantornya', () => {
    expect(temuanPokja(pokja({ anggotaUnit: 12, adHoc: [kesehatan] }))).toMatchObject({
      kalimat: '12 dari 13 anggota Pokja pada 2026 adalah pegawai unit ini',
      arti: '12 dari 13 orang. 1 orang ad hoc dari 1 perangkat daerah lain.',
    });
    expect(temuanPokja(pokja({ anggotaUnit: 12 })).kalimat).toBe(
      'Semua anggota Pokja pada 2026 adalah pegawai unit ini',
    );
  });

  it('kantor yang tidak mengirim anggota pada satu tahun bernilai nol di tahun itu', () => {
    expect(kantorAdHoc([pokja(), pokja({ tahun: 2025, sampaiDengan: '2025-12-31', adHoc: [kesehatan] })])).toEqual([
      { nama: 'Dinas Contoh Kesehatan', anggota: [0, 1] },
    ]);
  });
});

describe('pernyataan konflik kepentingan', () => {
  it.each([
    [{}, 'Pernyataan konflik kepentingan 2026 belum dilaporkan.'],
    [
      { wajib: 13, dibuat: 12, adaKepentingan: 2, ditindaklanjuti: 1 },
      '12 dari 13 orang yang wajib sudah menyatakan pada 2026. 2 menyebut kepentingan; 1 di antaranya sudah ditindaklanjuti.',
    ],
    [
      { wajib: 13, dibuat: 12, adaKepentingan: 0 },
      '12 dari 13 orang yang wajib sudah menyatakan pada 2026. Tidak ada yang menyebut kepentingan.',
    ],
    [
      { dibuat: 12, adaKepentingan: 2 },
      '12 orang sudah menyatakan pada 2026. 2 menyebut kepentingan; tindak lanjutnya belum diketahui.',
    ],
    [
      { wajib: 13 },
      '13 orang wajib menyatakan pada 2026; berapa yang sudah belum diketahui. Berapa yang menyebut kepentingan belum diketahui.',
    ],
  ])('%o', (pernyataan, kalimat) => {
    expect(kalimatPernyataan(pokja({ pernyataan }))).toBe(kalimat);
  });

  it('bagian yang tidak diketahui tidak menjadi persen, dan tidak digambar sebagai nol', () => {
    expect(persenPernyataan(pokja({ pernyataan: { dibuat: 3 } }))).toBeNull();
    expect(persenPernyataan(pokja({ pernyataan: { wajib: 0, dibuat: 0 } }))).toBeNull();
    expect(persenPernyataan(pokja({ pernyataan: { wajib: 4, dibuat: 3 } }))).toBe(75);
    expect(grafikPernyataan([pokja({ pernyataan: { dibuat: 3 } })]).kosong).toContain('belum');
  });
});
