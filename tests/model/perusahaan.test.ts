import { describe, expect, it } from 'vitest';
import { kalimatPerusahaan, perTahunOpd } from '../../src/model/halaman-penyedia.ts';
import type { TahunAnggaran } from '../../src/model/himpunan.ts';
import { jumlahkanPerusahaan, kumpulkanPerusahaan, namaUrut } from '../../src/model/perusahaan.ts';
import { slugPenyedia } from '../../src/model/slug-penyedia.ts';
import type { Paket, Penyedia } from '../../src/schemas/paket.ts';
import { kontrakUji, paketUji } from './buatan.ts';

const badan = (kode: string, nama: string, terverifikasi = true): Penyedia => ({
  jenis: 'badan-usaha',
  kode,
  nama,
  terverifikasi,
});
const tahun = (n: number, paket: Paket[]) => ({ tahun: n, opd: new Map(), paket }) as unknown as TahunAnggaran;

describe('perusahaan', () => {
  const data = [
    tahun(2026, [
      paketUji({ id: 'nontender-1', opd: '1', kontrak: kontrakUji(10), penyedia: badan('77', 'CV Contoh 002') }),
      paketUji({ id: 'nontender-2', opd: '2', kontrak: kontrakUji(null), penyedia: badan('77', 'CV. CONTOH 002') }),
      paketUji({ id: 'nontender-3', kontrak: kontrakUji(99), penyedia: { jenis: 'perorangan' } }),
      paketUji({ id: 'nontender-4', kontrak: kontrakUji(99), penyedia: { jenis: 'tidak-jelas' } }),
    ]),
    tahun(2025, [
      paketUji({ id: 'nontender-5', status: 'gagal', kontrak: kontrakUji(5), penyedia: badan('77', 'CV Contoh 002') }),
      paketUji({ id: 'nontender-6', penyedia: badan('nama-pt-contoh-001', 'PT Contoh 001', false) }),
    ]),
  ];
  const semua = kumpulkanPerusahaan(data);

  it('badan usaha saja: orang dan penyedia yang bentuknya tidak jelas tidak pernah masuk', () => {
    expect(semua.map((p) => [p.nama, p.terverifikasi, p.paket.length])).toEqual([
      ['PT Contoh 001', false, 1],
      ['CV Contoh 002', true, 3],
    ]);
    expect(semua[1]?.ejaanLain).toEqual(['CV. CONTOH 002']);
  });

  it('nilainya tidak memuat proses gagal, dan menyebut berapa yang diketahui', () => {
    const [, satu] = semua;
    expect(jumlahkanPerusahaan(satu?.paket ?? [])).toEqual({ nilai: 1000, diketahui: 1, dari: 2 });
    expect(satu && kalimatPerusahaan(satu)).toBe(
      '3 paket pada 2025–2026, senilai Rp1.000.000, diketahui pada 1 dari 2 paket. 1 proses yang gagal atau batal tidak dihitung nilainya.'.replace(
        'Rp1.000.000',
        'Rp10',
      ),
    );
    expect(satu && perTahunOpd(satu).map((b) => [b.tahun, b.paket])).toEqual([
      [2026, 1],
      [2026, 1],
      [2025, 1],
    ]);
  });

  it('diurutkan tanpa CV dan PT, di depan maupun dengan titik', () => {
    expect(['CV. Abadi', 'PT. ABADI', 'Abadi', 'UD-ABADI'].map(namaUrut)).toEqual(
      Array.from({ length: 4 }, () => 'ABADI'),
    );
    expect(namaUrut('CV')).toBe('CV');
  });
});

describe('alamat penyedia', () => {
  it('hanya bergantung pada kodenya, aman, dan berbeda untuk kode yang berbeda', () => {
    expect(slugPenyedia('5997014')).toBe('5997014');
    expect(slugPenyedia('nama-cv-contoh-012')).toBe('nama-cv-contoh-012');
    const kode = ['A.1', 'a-1', 'A:1', 'a1', 'A1', 'daftar', 'DAFTAR', `${'x'.repeat(79)}a`];
    const slug = kode.map(slugPenyedia);
    expect(new Set(slug.map((s) => s.toLowerCase())).size).toBe(kode.length);
    for (const s of slug) expect(s).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(slug).not.toContain('daftar');
    expect(slugPenyedia('A.1')).toBe(slug[0]);
  });
});
