import { expect, it } from 'vitest';
import { isiPratinjau } from '../../src/cms/isi-pratinjau.ts';
import { KOLEKSI } from '../../src/schemas/koleksi.ts';

it('pratinjau menyebut isian dengan kata yang dibaca orang, menurut urutan formulir; yang belum lengkap dilewati', () => {
  expect(
    isiPratinjau(KOLEKSI.layanan.skema, {
      judul: 'Contoh',
      biaya: 'Gratis',
      untuk: ['opd', 'belum-ada'],
      mulai: { label: 'Buka', alamat: '/peluang/' },
      persyaratan: ['Satu', '  '],
      diperbarui: '2026-11-03',
      jangkaWaktu: '',
    }),
  ).toEqual([
    { jenis: 'nilai', label: 'Untuk siapa', butir: ['Perangkat daerah (OPD)'] },
    { jenis: 'tautan', label: 'Mulai di sini', teks: 'Buka', alamat: '/peluang/' },
    { jenis: 'nilai', label: 'Persyaratan', butir: ['Satu'] },
    { jenis: 'nilai', label: 'Biaya/tarif', butir: ['Gratis'] },
    { jenis: 'nilai', label: 'Diperbarui', butir: ['3 November 2026'] },
  ]);
  const foto = { berkas: '/media/a.webp', alt: 'Contoh', persetujuan: true };
  expect(isiPratinjau(KOLEKSI.galeri.skema, { foto: [foto, { alt: 'Tanpa berkas' }] })).toEqual([
    { jenis: 'gambar', berkas: '/media/a.webp', alt: 'Contoh', keterangan: '' },
  ]);
});
