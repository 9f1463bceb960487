import { describe, expect, it } from 'vitest';
import { bandingkanNaskah, bandingkanTeks, gabungkanNaskah } from '../../src/cms/beda-naskah.ts';
import { naskahMarkdown } from '../../src/cms/naskah.ts';
import { versiSama } from '../../src/cms/versi-naskah.ts';

const letak = { koleksi: 'berita', slug: 'contoh' };
const dasar = {
  judul: 'Judul contoh yang pertama',
  rubrik: 'pengumuman',
  gambar: { berkas: '/media/a.webp', alt: 'Bidang hijau' },
  body: 'Kalimat satu. Kalimat dua.',
};

describe('dua versi naskah berdampingan', () => {
  it('hanya bidang yang berbeda disebut, dengan nama di formulir dan siapa yang mengubahnya', () => {
    const beda = bandingkanNaskah(letak, {
      dasar,
      tersimpan: { ...dasar, rubrik: 'kegiatan', judul: 'Judul contoh dari orang lain' },
      konsep: {
        ...dasar,
        judul: 'Judul contoh dari saya',
        gambar: { berkas: '/media/a.webp', alt: '' },
        body: 'Kalimat satu. Kalimat tiga.',
      },
    });
    expect(beda.map(({ label, pengubah }) => [label, pengubah])).toEqual([
      ['Judul', 'Anda dan orang lain'],
      ['Rubrik', 'orang lain'],
      ['Isi berita', 'Anda'],
      ['Gambar › Teks pengganti', 'Anda'],
    ]);
    expect(beda[2]?.potongan).toEqual([
      { ada: 'keduanya', teks: 'Kalimat satu. Kalimat ' },
      { ada: 'tersimpan', teks: 'dua' },
      { ada: 'konsep', teks: 'tiga' },
      { ada: 'keduanya', teks: '.' },
    ]);
    expect(beda[1]?.potongan.at(-1)?.teks, 'pilihan dibaca dengan labelnya').toBe('Pengumuman');
  });

  it('teks panjang yang sama diringkas di sekitar perubahan; dua kalimat yang lain sama sekali ditulis berurutan', () => {
    const panjang = 'kata '.repeat(400);
    const potongan = bandingkanTeks(`${panjang}lama`, `${panjang}baru`);
    expect(potongan[0]?.teks.startsWith('…')).toBe(true);
    expect(potongan[0]?.teks.length).toBeLessThan(100);
    expect(bandingkanTeks('Kantor tutup hari Senin', 'Berkas lelang dibuka besok pagi')).toEqual([
      { ada: 'tersimpan', teks: 'Kantor tutup hari Senin' },
      { ada: 'konsep', teks: 'Berkas lelang dibuka besok pagi' },
    ]);
  });

  it('perubahan dua orang di bidang berlainan digabung; di bidang yang sama tidak pernah', () => {
    const lain = { ...dasar, rubrik: 'kegiatan' };
    expect(gabungkanNaskah(dasar, lain, { ...dasar, judul: 'Baru' })).toEqual({ ...lain, judul: 'Baru' });
    const tanpaGambar = { judul: dasar.judul, rubrik: dasar.rubrik, body: dasar.body };
    expect(gabungkanNaskah(dasar, tanpaGambar, { ...dasar, judul: 'Baru' })).toEqual({ ...tanpaGambar, judul: 'Baru' });
    expect(gabungkanNaskah(dasar, lain, { ...dasar, rubrik: 'penjelasan' })).toBeUndefined();
    expect(gabungkanNaskah(dasar, undefined, dasar), 'versi tersimpan sudah dihapus').toBeUndefined();
  });

  it('akhir baris dan cara menulis YAML yang lain bukan versi lain; satu huruf iya; berkas yang hilang iya', () => {
    const teks = naskahMarkdown.toFile(dasar);
    expect(versiSama(letak, teks, teks.replaceAll('\n', '\r\n'))).toBe(true);
    expect(versiSama(letak, teks, teks.replace('rubrik: pengumuman', 'rubrik: "pengumuman"'))).toBe(true);
    expect(versiSama(letak, teks, teks.replace('Kalimat dua', 'Kalimat Dua'))).toBe(false);
    expect(versiSama(letak, teks, '')).toBe(false);
  });
});
