import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lembarSementara } from '../../src/cms/lembar-sementara.ts';
import { hitungZi } from '../../src/model/zona-integritas.ts';
import { lembarSchema } from '../../src/schemas/lke.ts';

const BERKAS = path.resolve(import.meta.dirname, '../../content/data/lke/2026-mandiri.json');
const baca = () => JSON.parse(readFileSync(BERKAS, 'utf8')) as { jawaban: { pertanyaan: string }[] };

describe('nilai di samping formulir lembar Zona Integritas', () => {
  it('sama dengan nilai di halaman situs', () => {
    const { nilai, contoh, dilewati } = lembarSementara(baca());
    expect(nilai.total).toBe(hitungZi(lembarSchema.parse(baca())).total);
    expect(nilai.total).not.toBeNull();
    expect([contoh, dilewati]).toEqual([true, []]);
  });

  it('jawaban yang bukan jenisnya atau belum lengkap tidak dihitung dan disebut; yang kosong bukan nol', () => {
    const draf = baca();
    const isi = draf.jawaban.map((j) => (j.pertanyaan === 'A.I.1.i.a' ? { ...j, jawaban: 'C' } : j));
    const { nilai, dilewati } = lembarSementara({ ...draf, jawaban: [...isi, { jawaban: 'A' }, ''] });
    expect(nilai.total).toBeNull();
    expect(nilai.terjawab).toBe(112);
    expect(dilewati).toEqual([
      'A.I.1.i.a: Ya, Tidak, atau null bila belum dijawab',
      'Jawaban ke-114: isian yang lengkap',
    ]);
  });

  it('pertanyaan yang dijawab dua kali dihitung dari jawaban pertamanya', () => {
    const draf = baca();
    const dua = lembarSementara({ ...draf, jawaban: [...draf.jawaban, { pertanyaan: 'A.I.1.i.a', jawaban: 'Tidak' }] });
    expect(dua.nilai.total).toBe(lembarSementara(draf).nilai.total);
    expect(dua.dilewati).toEqual(['A.I.1.i.a: pertanyaan yang belum dijawab di baris lain lembar ini']);
  });

  it('survei yang hanya disebut belum berangka di sini, dan itu dikatakan', () => {
    const jawaban = baca().jawaban.map((j) => (j.pertanyaan === 'B.I.a' ? { ...j, angka: undefined } : j));
    const { nilai, dilewati } = lembarSementara({ ...baca(), jawaban });
    expect(nilai.terjawab).toBe(112);
    expect(dilewati).toEqual(['B.I.a: angkanya diambil dari survei itu saat situs dibangun']);
  });

  it('formulir baru yang masih kosong menunjukkan bahwa belum ada yang dijawab', () => {
    expect(lembarSementara({})).toMatchObject({ nilai: { total: null, terjawab: 0, dari: 113 }, dilewati: [] });
    expect(lembarSementara(undefined).nilai.terjawab).toBe(0);
  });
});
