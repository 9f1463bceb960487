import { describe, expect, it } from 'vitest';
import { baris, type Isi, jalankan, tolakan } from './meja.ts';

/** The row with a column under another name. */
function ganti(row: Isi, kolom: string, nama: string): Isi {
  const { [kolom]: nilai, ...rest } = row;
  return { ...rest, [nama]: nilai };
}

describe('kolom uang yang tidak ada', () => {
  it('menghentikan impor bila mungkin berganti nama, dengan kolom yang hilang, kolom calonnya, dan cara memperbaiki', async () => {
    const galat = await tolakan({ 'a.json': [ganti(baris.pengumuman(), 'hps', 'nilai_hps')] });
    expect(galat.message).toContain('kolom uang tidak ada');
    expect(galat.masalah).toEqual([
      {
        berkas: 'a.json',
        bidang: 'hps',
        nilai: 'tidak ada kolom ini; kolom berisi angka yang tidak dikenal: nilai_hps',
        harapan: 'kolom uang hps dataset SPSE-NonTenderPengumuman',
        perbaikan:
          'bila salah satu kolom itu hps dengan nama lain, kembalikan namanya menjadi hps; bila bukan, impor dengan --terima-sebagian',
      },
    ]);
  });

  it('dikenali juga bila angkanya tertulis seperti di lembar kerja', async () => {
    const row = ganti(baris.pengumuman({ hps: 'Rp 49.000.000' }), 'hps', 'nilai_hps');
    const csv = [Object.keys(row), Object.values(row)].map((r) => r.join(';')).join('\n');
    expect((await tolakan({ 'a.csv': csv })).masalah.map((m) => m.bidang)).toEqual(['hps']);
  });

  it('dengan --terima-sebagian impor berjalan tanpa kolom itu, dengan peringatan', async () => {
    const masukan = { 'a.json': [ganti(baris.pengumuman(), 'hps', 'nilai_hps')] };
    const { peringatan, tahun } = await jalankan(masukan, { terimaSebagian: true });
    expect(peringatan[0]).toMatch(/^a\.json: hps tidak ada kolom ini; .*nilai_hps; diimpor tanpa hps/);
    expect(tahun[0]?.dataset.paket[0]?.pemilihan?.hps).toBeNull();
  });

  it('tidak menghentikan impor bila kolom lain hanya berisi kode, telepon, atau kolom yang dikenal', async () => {
    const row = baris.pengumuman({
      hps: undefined,
      lls_id: 10001000,
      kd_pkt_dce: 10001000,
      telepon: '6281200000000',
      kontak: '081200000000',
      nilai_penawaran: 48_000_000,
    });
    expect((await jalankan({ 'a.json': [row] })).tahun).toHaveLength(1);
  });
});

describe('laporan uang di terminal', () => {
  it('menyebut kolom yang tidak ada dan yang kosong, bukan Rp0; nol yang tertulis tetap Rp0', async () => {
    const laporan = async (isi: Isi) => {
      const { tahun } = await jalankan({ 'a.json': [baris.pengumuman(isi)] });
      return tahun[0]?.laporan.split('\n').find((line) => line.includes('SPSE-NonTenderPengumuman, hps:'));
    };
    expect(await laporan({ hps: undefined })).toBe('  SPSE-NonTenderPengumuman, hps: tidak ada di berkas');
    expect(await laporan({ hps: null })).toBe('  SPSE-NonTenderPengumuman, hps: kosong di semua baris');
    expect(await laporan({ hps: 0 })).toContain('hps: sumber Rp0 = dataset Rp0');
  });
});
