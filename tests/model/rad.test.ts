import { describe, expect, it } from 'vitest';
import { grafikRad } from '../../src/charts/rad.ts';
import {
  kalimatTertinggal,
  keadaanRad,
  rekapRad,
  selTriwulan,
  temuanRad,
  triwulanBerakhir,
} from '../../src/model/rad.ts';
import { type AksiRad, type Rad, radSchema } from '../../src/schemas/rad.ts';

const aksi = (nama: string, triwulan: object): object => ({
  aksi: nama,
  penanggungJawab: 'Bagian Contoh',
  indikator: 'Dokumen contoh',
  satuan: 'dokumen',
  sasaran: 8,
  ...triwulan,
});
function rad(sampaiDengan: string, ...daftar: object[]): Rad {
  return radSchema.parse({ tahun: 2026, contoh: true, sampaiDengan, sumber: 'Uji', aksi: daftar });
}
const satu = (triwulan: object): AksiRad =>
  rad('2026-06-30', aksi('Susun dokumen contoh', triwulan)).aksi[0] as AksiRad;

describe('rencana aksi daerah per triwulan', () => {
  it('triwulan dinilai sejak hari terakhirnya, bukan sebelumnya', () => {
    const ke = (sampaiDengan: string) => triwulanBerakhir({ tahun: 2026, sampaiDengan });
    expect(['2026-03-30', '2026-03-31', '2026-09-29', '2026-12-31', '2027-02-01'].map(ke)).toEqual([0, 1, 2, 4, 4]);
  });

  it('yang belum dilaporkan belum diketahui, bukan tertinggal; nol yang dilaporkan memang nol', () => {
    expect(keadaanRad(satu({ triwulan2: { target: 4 } }), 2)).toBe('belum-dilaporkan');
    expect(keadaanRad(satu({ triwulan2: { target: 4, capaian: 0 } }), 2)).toBe('tertinggal');
    expect(keadaanRad(satu({ triwulan2: { target: 4, capaian: 4 } }), 2)).toBe('tercapai');
    expect(keadaanRad(satu({ triwulan1: { target: 4 } }), 2)).toBe('tanpa-target');
    expect(selTriwulan(satu({ triwulan2: { target: 4 } }), 2, 2)).toBe('belum dilaporkan; target 4');
    expect(selTriwulan(satu({ triwulan3: { target: 4 } }), 3, 2)).toBe('target 4');
    expect(selTriwulan(satu({ triwulan2: { target: 4, capaian: 0 } }), 2, 2)).toBe('0 dari 4');
    expect(selTriwulan(satu({}), 2, 2)).toBe('–');
  });

  const semua = rad(
    '2026-08-15',
    aksi('Susun dokumen contoh A', { triwulan2: { target: 4, capaian: 5 } }),
    aksi('Susun dokumen contoh B', { triwulan2: { target: 4, capaian: 3 }, triwulan3: { target: 6, capaian: 6 } }),
    aksi('Susun dokumen contoh C', { triwulan2: { target: 4 } }),
    aksi('Susun dokumen contoh D', { triwulan4: { target: 8 } }),
  );

  it('temuan membandingkan yang punya target, dan menyebut selebihnya', () => {
    expect(temuanRad(semua)).toMatchObject({
      kalimat: '1 dari 3 aksi mencapai target sampai triwulan II 2026',
      angka: '1 dari 3',
      arti: 'Selebihnya: 1 belum mencapai target, 1 belum dilaporkan. Yang belum dilaporkan belum diketahui, bukan nol. 1 aksi lain belum punya target sampai saat itu.',
    });
    expect(kalimatTertinggal(rekapRad(semua))).toBe(
      'Belum mencapai targetnya: Susun dokumen contoh B (3 dari target 4 dokumen).',
    );
    expect(temuanRad({ ...semua, sampaiDengan: '2026-01-10' })).toMatchObject({ angka: null });
  });

  it('grafiknya menulis yang belum dilaporkan, bukan menggambarnya nol', () => {
    expect(grafikRad(semua).tabel.baris.map((b) => b.slice(1))).toEqual([
      ['62,5', '50', 'ya'],
      ['37,5', '50', 'belum'],
      ['– (belum dilaporkan)', '50', '–'],
      ['– (belum ada target)', '–', '–'],
    ]);
  });
});
