import { describe, expect, it } from 'vitest';
import { daftarAlih, type EntriBeralamat, masalahAlih } from '../../src/model/alih-alamat.ts';
import { tulisMasalah } from '../../src/schemas/masalah.ts';

const entri = (nama: string, ...aliases: string[]): EntriBeralamat => ({
  berkas: `berita/${nama}.md`,
  alamat: `/berita/${nama}/`,
  aliases,
});
const ditarik = (alamat: string, pengganti?: string) => ({
  judul: 'Contoh',
  alamat,
  tanggal: '2026-11-20',
  alasan: 'Alasan contoh.',
  pengganti,
});
const keluhan = (semua: EntriBeralamat[], tarik: ReturnType<typeof ditarik>[] = []) =>
  masalahAlih(semua, { berkas: 'alamat-ditarik.json', isi: tarik }, (a) => a === '/berita/').map(tulisMasalah);

describe('alamat lama', () => {
  it('mengantar ke halaman yang sekarang, juga dari alamat yang ditarik dengan pengganti', () => {
    const semua = [entri('baru', '/berita/lama/', '/lebih-lama/')];
    expect(keluhan(semua, [ditarik('/berita/hapus/', '/berita/baru/')])).toEqual([]);
    expect(daftarAlih(semua, [ditarik('/berita/hapus/')]).map(({ alamat, ke }) => [alamat, ke])).toEqual([
      ['/berita/hapus/', null],
      ['/berita/lama/', '/berita/baru/'],
      ['/lebih-lama/', '/berita/baru/'],
    ]);
  });

  it.each([
    ['dipakai halaman lain', [entri('a', '/berita/b/'), entri('b')], [], /berita\/a\.md.*itu halaman berita\/b\.md/s],
    [
      'diminta dua naskah',
      [entri('a', '/x/'), entri('b', '/x/')],
      [],
      /berita\/b\.md.*berita\/a\.md menyebutnya juga/s,
    ],
    ['dirinya sendiri', [entri('a', '/berita/a/')], [], /selain alamat halaman ini sendiri/],
    ['halaman tetap situs', [entri('a', '/berita/')], [], /bukan halaman tetap situs ini/],
    ['ditarik padahal masih ada', [entri('a')], [ditarik('/berita/a/')], /alamat-ditarik\.json.*berita\/a\.md/s],
    [
      'berantai',
      [entri('a', '/x/')],
      [ditarik('/y/', '/x/')],
      /alamat-ditarik\.json, bidang "ditarik\.0\.pengganti".*berita\/a\.md mengalihkannya lagi/s,
    ],
  ])('%s: ditolak dengan nama kedua berkas', (_, semua, tarik, pesan) => {
    const teks = keluhan(semua, tarik);
    expect(teks).toHaveLength(1);
    expect(teks[0]).toMatch(pesan);
  });
});
