/** Surveys beside score sheets and follow-ups: whatever does not fit is named before anything is built. */
import { describe, expect, it } from 'vitest';
import { periksaKonten } from '../../src/build/periksa-konten.ts';
import { bacaDataset } from '../../src/dataset.ts';
import { tuliskanSurvei } from '../../src/import/survei/susun-survei.ts';
import { kodeSurvei, type Survei } from '../../src/schemas/survei.ts';
import { surveiEksternalUji, surveiUji } from '../model/survei/buatan.ts';
import { folderKonten, keluhan } from './folder-konten.ts';

const berkasSurvei = (...survei: Survei[]) =>
  Object.fromEntries(survei.map((s) => [`data/survei/${kodeSurvei(s)}.json`, tuliskanSurvei(s)]));
const lembar = (jawaban: object[], ganti: object = {}) =>
  JSON.stringify({
    tahun: 2026,
    contoh: true,
    regulasi: 'permenpanrb-90-2021',
    penilai: 'mandiri',
    tanggal: '2026-09-30',
    dirilis: null,
    sumber: 'lembar uji',
    jawaban,
    bukti: [],
    ...ganti,
  });
const janji = (front: Readonly<Record<string, string>> = {}) => {
  const semua = {
    judul: 'Jawab pengaduan dalam tiga hari',
    survei: '2026-triwulan-3-skm-mandiri',
    unsur: 'U8',
    penanggungJawab: 'Bagian Contoh',
    tenggat: '2026-12-01',
    contoh: 'true',
    ...front,
  };
  const lines = Object.entries(semua).map(([k, v]) => `${k}: ${v}`);
  return `---\n${lines.join('\n')}\n---\n\nPengaduan lama tidak dijawab, kata responden.\n`;
};

describe('lembar Zona Integritas dan surveinya', () => {
  it('lembar yang menyebut survei eksternal memakai indeks yang diumumkan', async () => {
    const dir = await folderKonten({
      ...berkasSurvei(surveiEksternalUji(), surveiEksternalUji({ jenis: 'spkp', indeks: 3.2 })),
      'data/lke/2026-mandiri.json': lembar([
        { pertanyaan: 'B.I.a', survei: '2026-tahunan-spak-eksternal' },
        { pertanyaan: 'B.II.a', survei: '2026-tahunan-spkp-eksternal', angka: 3.2 },
      ]),
    });
    await periksaKonten(dir);
    expect(bacaDataset(dir).lke[0]?.jawaban.map((j) => j.angka)).toEqual([3.6, 3.2]);
  });

  it('menyebut sekaligus semua yang berbeda: angka, penerbit, jenis, tahun, sampel, tanda contoh, dan survei yang tidak ada', async () => {
    const surveys = berkasSurvei(
      surveiEksternalUji({ responden: 29 }),
      surveiEksternalUji({ tahun: 2025, mulai: '2025-07-01', selesai: '2025-09-30' }),
      surveiUji({
        jenis: 'spkp',
        periode: 'semester-1',
        unsur: [{ kode: 'P1', nama: 'Unsur', jumlah: 160, nilai: null }],
      }),
    );
    const teks = await keluhan({
      ...surveys,
      'data/lke/2026-mandiri.json': lembar(
        [
          { pertanyaan: 'B.I.a', survei: '2026-tahunan-spak-eksternal', angka: 3.5 },
          { pertanyaan: 'B.II.a', survei: '2026-semester-1-spkp-mandiri' },
          { pertanyaan: 'A.I.1.i.a', survei: '2026-tahunan-spak-eksternal' },
        ],
        { contoh: false },
      ),
      'data/lke/2026-tpi.json': lembar(
        [
          { pertanyaan: 'B.I.a', angka: 3.9 },
          { pertanyaan: 'B.II.a', survei: '2025-tahunan-spak-eksternal' },
        ],
        { penilai: 'tpi' },
      ),
      'data/lke/2026-tpn.json': lembar([{ pertanyaan: 'B.I.a', survei: '2026-tahunan-spak-eksternalx' }], {
        penilai: 'tpn',
      }),
    });
    for (const bagian of [
      '"jawaban.2.survei" (Survei): ditemukan "2026-tahunan-spak-eksternal", seharusnya tidak diisi',
      'data/lke/2026-tpi.json, bidang "jawaban.0.angka": ditemukan 3.9, seharusnya indeks survei eksternal 2026: 3.6 di data/survei/2026-tahunan-spak-eksternal.json',
      'data/lke/2026-tpi.json, bidang "jawaban.1.survei": ditemukan "2025-tahunan-spak-eksternal", seharusnya survei SPKP',
      'data/lke/2026-tpi.json, bidang "jawaban.1.survei": ditemukan "2025-tahunan-spak-eksternal", seharusnya survei tahun 2026',
      'data/lke/2026-tpn.json, bidang "jawaban.0.survei": ditemukan "2026-tahunan-spak-eksternalx", seharusnya nama berkas di data/survei',
    ])
      expect(teks).toContain(bagian);
    // A sheet the schema refuses is not compared; mended, the rest of it comes to light.
    const lain = await keluhan({
      ...surveys,
      'data/lke/2026-mandiri.json': lembar(
        [
          { pertanyaan: 'B.I.a', survei: '2026-tahunan-spak-eksternal', angka: 3.5 },
          { pertanyaan: 'B.II.a', survei: '2026-semester-1-spkp-mandiri' },
        ],
        { contoh: false },
      ),
    });
    for (const bagian of [
      '"jawaban.0.angka": ditemukan 3.5, seharusnya 3.6, indeks di data/survei/2026-tahunan-spak-eksternal.json (B.I.a)',
      '"jawaban.0.survei": ditemukan "2026-tahunan-spak-eksternal", seharusnya survei sungguhan',
      'seharusnya survei dengan paling sedikit 30 responden; yang ini 29',
      '"jawaban.1.survei": ditemukan "2026-semester-1-spkp-mandiri", seharusnya survei eksternal; survei mandiri unit tidak masuk nilai',
      'seharusnya survei dengan indeks yang diumumkan pelaksananya',
    ])
      expect(lain).toContain(bagian);
  });
});

describe('survei sebelum dibangun', () => {
  it('menyebut sekaligus: unsur yang kurang, jumlah yang tidak mungkin, kelompok kecil, periode bertumpuk, dan janji yang tidak cocok', async () => {
    const rusak = surveiUji();
    const teks = await keluhan({
      ...berkasSurvei(surveiUji({ periode: 'tahunan' }), surveiUji({ periode: 'triwulan-1' })),
      'data/survei/2026-triwulan-3-spak-mandiri.json': JSON.stringify({
        ...rusak,
        jenis: 'spak',
        indeks: 3,
        unsur: [{ kode: 'U1', nama: null, jumlah: 201, nilai: null }],
        susunan: [
          { ciri: 'usia', kelompok: 'muda', responden: 46 },
          { ciri: 'usia', kelompok: 'tua', responden: 4 },
          { ciri: 'pendidikan', kelompok: 'S1', responden: 47 },
        ],
        asal: { ...rusak.asal, ditolak: 1 },
      }),
      'tindak-lanjut-survei/a.md': janji({ survei: '2026-tahunan-skm-mandiri', unsur: 'U12', contoh: 'false' }),
      'tindak-lanjut-survei/b.md': janji({ selesai: '2026-11-01' }),
      'tindak-lanjut-survei/d.md': janji({ survei: '2026-tahunan-skm-mandiri', bukti: '/berita/tidak-ada/' }),
      'tindak-lanjut-survei/c.md': janji(),
    });
    for (const bagian of [
      'bidang "unsur.0.kode" (Unsur): ditemukan "U1", seharusnya P1, P2, dan seterusnya',
      'bidang "unsur.0.jumlah" (Jumlah jawaban): ditemukan 201, seharusnya 0 sampai 200',
      'bidang "indeks" (Indeks yang diumumkan): ditemukan 3, seharusnya null: indeks survei mandiri dihitung',
      'bidang "susunan.1.responden" (Responden): ditemukan 4, seharusnya angka paling sedikit 5',
      'bidang "susunan.2.responden" (Responden): ditemukan 47, seharusnya kelompok pendidikan berjumlah 50 (sekarang 47)',
      'bidang "asal.dibaca"',
      'bidang "periode" (Periode): ditemukan Triwulan I 2026, seharusnya bulan yang belum dicakup',
      'tindak-lanjut-survei/a.md, bidang "unsur" (Unsur): ditemukan "U12", seharusnya unsur survei itu: U1, U2',
      'tindak-lanjut-survei/a.md, bidang "contoh" (Data contoh): ditemukan false, seharusnya true',
      'tindak-lanjut-survei/b.md, bidang "dilakukan"',
      'tindak-lanjut-survei/d.md, bidang "bukti": ditemukan "/berita/tidak-ada/"',
      'tindak-lanjut-survei/c.md, bidang "survei" (Survei): ditemukan "2026-triwulan-3-skm-mandiri", seharusnya nama berkas di data/survei',
    ])
      expect(teks.split(bagian), bagian).toHaveLength(2);
  });

  it('nama berkas yang lain dari isinya disebut', async () => {
    const teks = await keluhan({ 'data/survei/2026-triwulan-2-skm-mandiri.json': tuliskanSurvei(surveiUji()) });
    expect(teks).toContain('ganti nama berkasnya menjadi 2026-triwulan-3-skm-mandiri.json');
  });
});
