import { describe, expect, it } from 'vitest';
import { beritaSchema } from '../../src/schemas/berita.ts';
import { rapikan } from '../../src/schemas/bidang.ts';
import { periksa, tulisMasalah } from '../../src/schemas/masalah.ts';
import { situsSchema } from '../../src/schemas/situs.ts';

const pesan = (data: unknown) => {
  const hasil = periksa(beritaSchema, rapikan(data), { berkas: 'berita/contoh.md' });
  return hasil.ok ? [] : hasil.masalah.map(tulisMasalah);
};

describe('pesan kesalahan bagi redaksi', () => {
  it('menyebut berkas, bidang, nilai, dan harapan untuk semua bidang sekaligus, dalam bahasa Indonesia', () => {
    const semua = pesan({ judul: 'Pendek', tanggal: 'kemarin', rubrik: 'gosip' });
    expect(semua).toHaveLength(4);
    expect(semua.join('\n')).toContain(
      'berita/contoh.md, bidang "judul" (Judul): ditemukan "Pendek", seharusnya paling sedikit 10 karakter',
    );
    expect(semua.join('\n')).toContain(
      'bidang "tanggal" (Tanggal terbit): ditemukan "kemarin", seharusnya tanggal TTTT-BB-HH',
    );
    expect(semua.join('\n')).toContain('seharusnya salah satu dari kabar, pengumuman, penjelasan');
    expect(semua.join('\n')).toContain('bidang "ringkasan" (Ringkasan): ditemukan (kosong), seharusnya diisi');
  });

  it('bidang salah eja disebut bersama daftar bidang yang dikenal', () => {
    const [satu] = pesan({
      judul: 'Judul yang cukup panjang',
      ringkasan: 'Ringkasan yang cukup panjang',
      tanggal: '2026-01-02',
      rubrik: 'kabar',
      gambr: 'x',
    });
    expect(satu).toContain('bidang "gambr"');
    expect(satu).toContain('judul, ringkasan, tanggal');
  });

  it('bidang opsional yang dikosongkan di CMS dianggap tidak ada; tanggal YAML dibaca sebagai hari', () => {
    expect(
      pesan({
        judul: 'Judul yang cukup panjang',
        ringkasan: 'Ringkasan yang cukup panjang',
        tanggal: new Date('2026-01-02T00:00:00Z'),
        rubrik: 'kabar',
        gambar: { berkas: '', alt: '', keterangan: '' },
        tag: null,
      }),
    ).toEqual([]);
  });

  it('warna aksen yang tidak terbaca ditolak dengan alasannya', () => {
    const hasil = periksa(
      situsSchema.shape.warna,
      { aksen: '#cccccc', aksenGelap: '#6cc9c0' },
      { berkas: 'situs.json' },
    );
    expect(hasil.ok ? '' : hasil.masalah.map(tulisMasalah).join()).toContain('kontras paling sedikit 4,5 banding 1');
  });
});
