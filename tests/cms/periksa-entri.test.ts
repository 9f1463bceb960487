import { describe, expect, it } from 'vitest';
import { NaskahDitolak, tolakBilaSalah } from '../../src/cms/admin/pra-simpan.ts';
import { periksaEntri, tulisPenolakan } from '../../src/cms/periksa-entri.ts';
import { situsContoh } from './situs-contoh.ts';

const berita = {
  judul: 'Berita contoh untuk diuji',
  ringkasan: 'Ringkasan contoh yang cukup panjang.',
  tanggal: '2026-11-03',
  rubrik: 'kabar',
  body: 'Isi contoh yang cukup panjang untuk lolos.',
};
const periksa = (data: object, koleksi = 'berita', baru = true) => periksaEntri({ koleksi, slug: '', baru, data });
const bidang = (data: object, koleksi = 'berita') => periksa(data, koleksi).map((m) => m.label);

describe('naskah yang akan disimpan', () => {
  it('boleh disimpan bila sesuai skema; bidang yang dikosongkan editor dianggap tidak ada', () => {
    expect(periksa(berita)).toEqual([]);
    expect(periksa({ ...berita, tag: [], gambar: { berkas: '', alt: '', keterangan: '' } })).toEqual([]);
  });

  it('ditolak dengan nama semua bidang yang salah seperti tertulis di formulir', () => {
    const salah = {
      ...berita,
      judul: 'Abc         ',
      tanggal: '2026-02-31',
      gambar: { berkas: '/media/foto.jpg', alt: '' },
      body: 'pendek',
    };
    expect(bidang(salah)).toEqual([
      'Judul',
      'Tanggal terbit',
      'Gambar › Teks pengganti',
      'Gambar › Orang di foto setuju, bukan anak tanpa izin',
      'Isi berita',
    ]);
    expect(tulisPenolakan(periksa(salah))).toContain(
      '• Judul: seharusnya paling sedikit 10 karakter; sekarang "Abc         ".',
    );
  });

  it('pengaturan situs menyebut butir keberapa yang salah', () => {
    const salah = {
      ...situsContoh,
      tugas: [...situsContoh.tugas, { judul: 'Tanpa uraian', uraian: ' ' }],
      warna: { aksen: '#ffff00', aksenGelap: '#6cc9c0' },
    };
    const masalah = periksaEntri({ koleksi: 'pengaturan', slug: 'situs', baru: false, data: salah });
    expect(masalah.map((m) => m.label)).toEqual(['Apa yang dikerjakan unit ke-2 › Uraian', 'Warna › Warna aksen']);
    expect(periksaEntri({ koleksi: 'pengaturan', slug: 'situs', baru: false, data: situsContoh })).toEqual([]);
  });

  it('naskah baru memerlukan judul yang dapat menjadi alamat; naskah lama tetap di alamatnya', () => {
    expect(bidang({ ...berita, judul: '~~~~~~~~~~~~' })).toEqual(['Judul']);
    const halaman = { judul: 'Data', ringkasan: 'Ringkasan contoh yang cukup panjang.', body: berita.body };
    expect(tulisPenolakan(periksa(halaman, 'halaman'))).toContain('/data/');
    expect(periksa(halaman, 'halaman', false)).toEqual([]);
  });

  it('judul panjang dipotong Decap, jadi alamatnya diperiksa sesudah dipotong', () => {
    const judul = `${'Pengumuman hasil evaluasi '.repeat(3)}tahun ini ~`;
    expect(judul.length).toBeGreaterThan(70);
    expect(bidang({ ...berita, judul })).toEqual([]);
  });

  it('data per tahun tetap di berkas tahunnya, dan yang dikosongkan editor berarti belum diketahui', () => {
    const pokja = {
      tahun: 2026,
      contoh: true,
      sampaiDengan: '2026-09-30',
      sumber: 'Keputusan contoh',
      anggotaUnit: '',
      adHoc: [],
      pernyataan: { wajib: 5, dibuat: 6, adaKepentingan: '', ditindaklanjuti: '' },
    };
    const simpan = (data: object, slug = '2026', baru = false) =>
      periksaEntri({ koleksi: 'pokja', slug, baru, data }).map((m) => `${m.label}: ${m.harapan}`);
    expect(simpan(pokja)).toEqual([
      'Pernyataan konflik kepentingan › Sudah menyatakan: paling banyak 5, yaitu yang wajib menyatakan',
    ]);
    const benar = { ...pokja, pernyataan: {} };
    expect(simpan(benar)).toEqual([]);
    expect(simpan(benar, 'baru', true)).toEqual([]);
    expect(simpan(benar, '2025')).toEqual([
      'Tahun: yang menghasilkan 2025, nama berkas ini; untuk 2026 buat naskah baru',
    ]);
  });

  it('Decap menerima penolakan sebagai kesalahan berisi kalimat itu saja', () => {
    const entry = (data: object) => ({
      get: (kunci: string): never =>
        ({ collection: 'berita', slug: '', newRecord: true, data: { toJS: () => data } })[kunci] as never,
    });
    expect(() => tolakBilaSalah({ entry: entry(berita) })).not.toThrow();
    expect(() => tolakBilaSalah({ entry: entry({ ...berita, judul: '' }) })).toThrow(NaskahDitolak);
    expect(String(new NaskahDitolak('Perbaiki dulu:'))).toBe('Perbaiki dulu:');
  });
});
