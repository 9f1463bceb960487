import { describe, expect, it } from 'vitest';
import { periksaKonten } from '../../src/build/periksa-konten.ts';
import { periksaKontenHemat } from '../../src/build/periksa-konten-hemat.ts';
import { GalatMasukan } from '../../src/schemas/masalah.ts';
import { folderKonten, keluhan, naskahBerita } from './folder-konten.ts';

const naskahRegulasi = (status: string, oleh: string) =>
  `---\njudul: Perpres Contoh\nbentuk: perpres\nnomor: '1'\ntahun: 2020\nperihal: Contoh\nringkasan: Ringkasan contoh yang cukup panjang.\nstatus: ${status}\noleh: ${oleh}\n---\n\nIsi regulasi contoh yang cukup panjang.\n`;

describe('pemeriksaan isi sebelum membangun', () => {
  it('folder isi baru diterima apa adanya', async () => {
    const isi = await periksaKonten(await folderKonten({ 'berita/kabar-contoh.md': naskahBerita() }));
    expect(isi.situs.daerah).toBe('Kabupaten Contoh');
    expect(isi.entri).toContainEqual({
      koleksi: 'berita',
      slug: 'kabar-contoh',
      berkas: 'berita/kabar-contoh.md',
      alamat: '/berita/kabar-contoh/',
      masa: { sejak: Date.parse('2026-01-15T00:00:00+07:00'), sampai: null },
    });
  });

  it('di utas sendiri hasil dan keluhannya sama: data yang besar tidak menempati memori selama membangun', async () => {
    const sehat = await folderKonten({ 'berita/kabar-contoh.md': naskahBerita() });
    expect(await periksaKontenHemat(sehat, 0)).toEqual(await periksaKonten(sehat));
    const sakit = await folderKonten({ 'berita/satu.md': naskahBerita({ judul: 'pendek' }) });
    const [biasa, diUtas] = await Promise.all(
      [periksaKonten(sakit), periksaKontenHemat(sakit, 0)].map((janji) => janji.catch((e: unknown) => e)),
    );
    expect(diUtas).toBeInstanceOf(GalatMasukan);
    expect(diUtas).toEqual(biasa);
  });

  it('menyebut semua kesalahan semua berkas sekaligus: berkas, bidang, nilai, dan yang diharapkan', async () => {
    const teks = await keluhan({
      'berita/satu.md': naskahBerita({ judul: 'pendek', rubrik: 'gosip', ringkasan: undefined }),
      'berita/dua.md': naskahBerita({ tanggal: '17-02-2026', penulis: 'X' }, 'isi'),
      'halaman/tiga.md': '---\njudul: Halaman contoh\n---\n\nIsi halaman yang cukup panjang.\n',
      'data/itkp/2024.json': JSON.stringify({ tahun: 2024, contoh: 'ya' }),
    });
    for (const potongan of [
      'berita/satu.md, bidang "judul" (Judul): ditemukan "pendek", seharusnya paling sedikit 10 karakter',
      'berita/satu.md, bidang "rubrik" (Rubrik): ditemukan "gosip", seharusnya salah satu dari kabar, pengumuman, penjelasan',
      'berita/satu.md, bidang "ringkasan" (Ringkasan): ditemukan (kosong), seharusnya diisi',
      'berita/dua.md, bidang "tanggal" (Tanggal terbit): ditemukan "17-02-2026", seharusnya tanggal TTTT-BB-HH',
      'berita/dua.md, bidang "penulis": ditemukan "X", seharusnya bidang yang dikenal',
      'berita/dua.md, bidang "isi" (Isi berita): ditemukan "isi", seharusnya paling sedikit 20 karakter',
      'halaman/tiga.md, bidang "ringkasan"',
      'data/itkp/2024.json, bidang "contoh" (Data contoh): ditemukan "ya", seharusnya true atau false',
    ])
      expect(teks).toContain(potongan);
  });

  it.each([
    [
      'YAML rusak menyebut barisnya',
      { 'berita/rusak.md': '---\njudul: a\nringkasan: x: y\n---\nisi' },
      'berita/rusak.md, baris 3: ',
    ],
    ['hari yang tidak ada di kalender', { 'berita/a.md': naskahBerita({ tanggal: '2026-02-31' }) }, '"2026-02-31"'],
    ['naskah tanpa bagian atas', { 'berita/a.md': 'Hanya isi.' }, 'tanpa bagian atas'],
    [
      'JSON terpotong menyebut barisnya',
      { 'data/lke/2026-mandiri.json': '{\n"tahun": 2026,\n"contoh"' },
      'data/lke/2026-mandiri.json, baris 3: ditemukan JSON yang terpotong',
    ],
    [
      'halaman HTML di tempat JSON',
      { 'data/lke/2026-mandiri.json': '<!doctype html><title>Masuk</title>' },
      'halaman HTML, bukan JSON',
    ],
    ['JSON kosong', { 'data/paket/2026.json': '' }, 'berkas kosong'],
    ['larik kosong di tempat dataset', { 'data/paket/2026.json': '[]' }, 'data/paket/2026.json: ditemukan []'],
    ['pengaturan yang rusak', { 'situs.json': '{"nama": }' }, 'situs.json, baris 1'],
    [
      'berkas yang tidak akan pernah tampil',
      { 'berita/Judul Baru.md': naskahBerita() },
      'berita/Judul Baru.md: ditemukan berkas yang tidak dikenal',
    ],
    [
      'gambar yang tidak ada',
      { 'berita/a.md': naskahBerita({ gambar: '{ berkas: /media/tak-ada.jpg, alt: Gambar contoh }' }) },
      '"/media/tak-ada.jpg", seharusnya berkas yang ada',
    ],
    [
      'alamat lama yang dipakai naskah lain',
      { 'berita/a.md': naskahBerita({ aliases: '[/berita/selamat-datang/]' }) },
      'itu halaman berita/selamat-datang.md',
    ],
    [
      'rujukan ke naskah yang tidak ada',
      { 'regulasi/perpres-1.md': naskahRegulasi('diubah', '[perpres-2]') },
      'regulasi/perpres-1.md, bidang "oleh.0" (Regulasi): ditemukan "perpres-2", seharusnya nama berkas di folder regulasi',
    ],
    [
      'nama berkas lebih dari 60 karakter',
      { [`berita/${'a'.repeat(61)}.md`]: naskahBerita() },
      'berkas yang tidak dikenal',
    ],
    [
      'foto tanpa persetujuan',
      {
        'berita/a.md': naskahBerita({
          gambar: '{ berkas: /media/a.jpg, alt: Gambar contoh, persetujuan: false }',
        }),
      },
      'bidang "gambar.persetujuan" (Orang di foto setuju, bukan anak tanpa izin): ditemukan false, seharusnya dinyatakan ya',
    ],
    [
      'alamat milik halaman situs',
      { 'halaman/berita.md': naskahBerita({ tanggal: undefined, rubrik: undefined }) },
      'alamat /berita/',
    ],
  ])('%s', async (_, berkas, potongan) => {
    const teks = await keluhan(berkas);
    expect(teks).toContain(potongan);
    expect(teks).not.toMatch(/\n\s+at /);
  });

  it('catatan untuk orang dan berkas tersembunyi dibiarkan', async () => {
    await expect(
      periksaKonten(
        await folderKonten({
          'BACA.md': 'x',
          '.gitignore': 'x',
          'data/README.md': 'x',
          'data/paket/2026.json.1234.tmp': '{',
        }),
      ),
    ).resolves.toBeDefined();
  });

  it('folder yang tidak ada disebut dengan cara membuatnya', async () => {
    await expect(periksaKonten('/tidak/ada')).rejects.toThrow(/konten-baru/);
  });
});
