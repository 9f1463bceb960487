/** The real table: totals as announced, what was not assessed apart from zero, a highest value only with its source. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { indikatorItkp, jumlahIndikator, nilaiIndikator, temuanItkp, totalBerbeda } from '../../src/model/itkp.ts';
import { itkpSchema } from '../../src/schemas/itkp.ts';
import { upayaItkpSchema } from '../../src/schemas/upaya-itkp.ts';

const ISI = path.resolve(import.meta.dirname, '../../content');
const baca = (berkas: string): unknown => JSON.parse(readFileSync(path.join(ISI, berkas), 'utf8'));
const itkp = readdirSync(path.join(ISI, 'data/itkp'))
  .sort()
  .map((b) => itkpSchema.parse(baca(`data/itkp/${b}`)));

describe('ITKP 2021 sampai 2025', () => {
  it('total tetap seperti diumumkan, dan tahun yang jumlahnya lain disebut dengan kedua angkanya', () => {
    expect(itkp.map((i) => i.total)).toEqual([26.24, 32.5, 56.36, 63.86, 68.24]);
    expect(totalBerbeda(itkp)).toEqual([
      { tahun: 2022, jumlah: 32.6, total: 32.5 },
      { tahun: 2024, jumlah: 63.85, total: 63.86 },
    ]);
  });

  it('yang tidak dinilai ditulis –, nol ditulis 0,00, dan tidak ada nilai tertinggi tanpa naskahnya', () => {
    const katalog = indikatorItkp(itkp).find((b) => b.nama === 'E-Purchasing / E-Katalog');
    expect(katalog?.tulisan).toEqual(['–', '0,00', '0,00', '0,00', '2,71']);
    expect(itkp.flatMap((i) => i.indikator.filter((k) => k.maksimum !== null && i.sumberMaksimum === null))).toEqual(
      [],
    );
    expect(nilaiIndikator({ nama: 'SiRUP', nilai: 9.97, maksimum: 10 })).toBe('9,97 dari 10');
    expect(jumlahIndikator({ indikator: [{ nama: 'SiRUP', nilai: null, maksimum: null }] })).toBeNull();
  });

  it('nilai tertinggi tanpa sumber, atau lebih kecil dari nilainya, ditolak', () => {
    const salah = { ...itkp[0], indikator: [{ nama: 'E-Tendering', nilai: 11.8, maksimum: 5 }] };
    expect(itkpSchema.safeParse(salah).error?.issues.map((i) => i.path.join('.'))).toEqual([
      'sumberMaksimum',
      'indikator.0.maksimum',
    ]);
  });

  it('nilai yang sama dengan tahun sebelumnya disebut tetap', () => {
    const [, , , lalu, kini] = itkp;
    if (!lalu || !kini) throw new Error('data ITKP berkurang');
    expect(temuanItkp([lalu, kini])?.kalimat).toBe('Nilai tata kelola pengadaan naik menjadi 68,24 pada 2025');
    expect(temuanItkp([{ ...lalu, total: kini.total }, kini])?.kalimat).toBe(
      'Nilai tata kelola pengadaan tetap 68,24 pada 2025',
    );
  });

  it('setiap upaya unit menunjuk indikator yang ada', () => {
    const nama = indikatorItkp(itkp).map((b) => b.nama);
    const { upaya } = upayaItkpSchema.parse(baca('itkp.json'));
    expect(upaya.filter((u) => !nama.includes(u.indikator))).toEqual([]);
  });
});
