import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cariDataPribadi } from '../../src/build/data-pribadi.ts';
import { periksaAwal } from '../../src/build/periksa-awal.ts';
import { periksaKeluaran } from '../../src/build/periksa-keluaran.ts';
import { cariTautanPutus } from '../../src/build/tautan-putus.ts';
import { tulisMasalah } from '../../src/schemas/masalah.ts';
import { tulisBerkas } from './folder-konten.ts';

// Put together here, so that no number of such a shape stands in a file of the project.
const NIP = ['19800102', '200501', '1', '001'];
const NIK = ['350899', '420280', '0001'].join('');
const NPWP = ['01.234', '567', '8-999', '000'].join('.');
const HP = ['0812', '3456', '7890'];
const SUREL = ['orang', 'contoh.id'].join('@');

const jenis = (text: string, boleh?: string[]) => cariDataPribadi(text, boleh).map((t) => t.jenis);

describe('data pribadi di hasil', () => {
  it.each([
    ['NIP', NIP.join('')],
    ['NIP', NIP.join(' ')],
    ['NIP', NIP.join('.')],
    ['NIK', NIK],
    ['NIK', NIK.replace(/^(.{6})(.{6})/, '$1 $2 ')],
    ['nomor telepon', ['(0334)', '123456'].join(' ')],
    ['nomor telepon', ['0334', '123456'].join('-')],
    ['NPWP', NPWP],
    ['nomor telepon', HP.join('')],
    ['nomor telepon', HP.join('-')],
    ['nomor telepon', `+62 ${HP.join(' ').slice(1)}`],
    ['nomor telepon', `https://wa.me/62${HP.join('').slice(1)}`],
    ['alamat surel', SUREL],
  ])('mengenali %s', (nama, nilai) => {
    expect(jenis(`<p>Hubungi ${nilai}.</p>`)).toEqual([nama]);
  });

  it.each([
    ['kode RUP dan tender', 'Kode RUP 58123456, tender 10038811000'],
    ['rupiah', 'Rp90.123.456.789.012 dan 81234567890.25'],
    ['sidik SHA-256', 'a1b2c3081234567890d4e5f6'],
    ['gambar', '<path d="M0812345678 12.0812345678"/>'],
    ['kode satuan kerja', '2.15.3.31.2.11.01.0000'],
    ['garis gambar', '<path d="M 350899 42 02 80 0001"/>'],
    ['pecahan', `lebar: 74.${'12345601' + '1234'}66%`],
    ['uang dalam JSON', '{"nilai":62812345678}'],
    ['hari dan nomor surat', '2026-11-24, nomor 027/081/PPK'],
    ['angka 16 digit tanpa tanggal di dalamnya', '1234569912345678'],
  ])('tidak keliru pada %s', (_, teks) => {
    expect(jenis(teks)).toEqual([]);
  });

  it('kontak kantor dari situs.json boleh tampil, yang lain tidak', () => {
    expect(jenis(`${SUREL} +62${HP.join('').slice(1)}`, [SUREL.toUpperCase(), HP.join(' ')])).toEqual([]);
    expect(jenis(SUREL, ['lain@contoh.id'])).toEqual(['alamat surel']);
    expect(jenis(NIK, [NIK])).toEqual(['NIK']);
  });
});

describe('tautan di hasil', () => {
  const semua = new Set(['index.html', 'berita/index.html', 'berita/a b/index.html', 'media/foto.jpg', '404.html']);
  const putus = (html: string, basePath = '/') =>
    cariTautanPutus(html, 'berita/index.html', semua, { asal: 'https://pbj.contoh.go.id', basePath });

  it('menemukan semua tautan dan berkas yang tidak ada', () => {
    const html = `<a href="/berita/">ya</a> <a href="/profil/">x</a> <img src="/media/tak-ada.jpg" srcset="/media/foto.jpg 1x, /media/dua.jpg 2x">
      <meta property="og:image" content="https://pbj.contoh.go.id/kartu/x.png"> <a href="a%20b/?q=1#bagian">ya</a> <a href="../hilang/">x</a>`;
    expect(putus(html)).toEqual([
      '/profil/',
      '/media/tak-ada.jpg',
      'https://pbj.contoh.go.id/kartu/x.png',
      '../hilang/',
      '/media/dua.jpg',
    ]);
  });

  it('membiarkan situs lain, jangkar, dan teks biasa', () => {
    expect(
      putus(
        '<a href="https://lkpp.go.id/x">x</a><a href="#isi">x</a><a href="mailto:x">x</a><meta content="/bukan/tautan">',
      ),
    ).toEqual([]);
  });

  it('di bawah BASE_PATH, tautan yang lupa awalannya terhitung putus', () => {
    expect(
      putus('<a href="/pbj/berita/">x</a> <a href="/berita/">x</a> <a href="/abc/berita/">x</a>', '/pbj/'),
    ).toEqual(['/berita/', '/abc/berita/']);
  });
});

describe('pemeriksaan folder hasil', () => {
  it('menyebut berkas dan samarannya, bukan data pribadinya', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'hasil-'));
    await tulisBerkas(dir, 'index.html', '<a href="/tak-ada/">x</a>');
    await tulisBerkas(dir, 'data/paket.json', JSON.stringify({ ppk: NIP.join('') }));
    const { masalah, halaman } = await periksaKeluaran(dir, { asal: 'https://contoh.go.id', basePath: '/' }, []);
    const teks = masalah.map(tulisMasalah).join('\n');
    expect(halaman).toBe(1);
    expect(teks).toContain('data/paket.json: ditemukan yang tampak seperti NIP');
    expect(teks).toContain('index.html: ditemukan tautan ke "/tak-ada/"');
    expect(teks).not.toContain(NIP.join(''));
  });

  it('memeriksa setiap berkas: arsip, gambar, indeks; yang tidak dapat dibuka disebut, bukan dilewati', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'hasil-'));
    await tulisBerkas(dir, 'index.html', '<p>aman</p>');
    await tulisBerkas(dir, 'data/rusak.zip', 'bukan zip');
    await tulisBerkas(dir, 'pagefind/fragment/id_1.pf_fragment', 'bukan gzip');
    await tulisBerkas(dir, 'pagefind/pagefind.js', `// ${SUREL}`);
    await tulisBerkas(dir, 'admin/index.html', `<script>{"surel":"${SUREL}"}</script>`);
    const { masalah, halaman } = await periksaKeluaran(dir, { asal: 'https://contoh.go.id', basePath: '/' }, []);
    expect(halaman).toBe(1);
    expect(masalah.map((m) => `${m.berkas}: ${m.nilai.replace(/:.*?\),/, ',')}`)).toEqual([
      'admin/index.html: yang tampak seperti alamat surel, di baris 1, dalam <script>',
      'data/rusak.zip: berkas yang tidak dapat dibuka',
      'pagefind/fragment/id_1.pf_fragment: berkas yang tidak dapat dibuka',
    ]);
  });

  it('tautan halaman yang dipakai lagi dilihat hanya bila ada berkas yang hilang sejak bangun terakhir', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'hasil-'));
    await tulisBerkas(dir, 'index.html', '<p>baru</p>');
    await tulisBerkas(dir, 'lama/index.html', `<a href="/pergi/">x</a> ${SUREL}`);
    const tetap = new Set(['lama/index.html']);
    const periksa = (berkas: string[]) =>
      periksaKeluaran(dir, { asal: 'https://contoh.go.id', basePath: '/' }, [], {
        tetap,
        lama: new Set(berkas),
        bersih: new Map(),
      });
    const utuh = await periksa(['index.html', 'lama/index.html', 'pagefind/fragment/id_1.pf_fragment']);
    expect(utuh.masalah).toEqual([]);
    const berkurang = await periksa(['index.html', 'lama/index.html', 'pergi/index.html']);
    expect(berkurang.masalah.map((m) => m.nilai)).toEqual(['tautan ke "/pergi/"']);
    expect(berkurang.bita).toBe(utuh.bita);
  });

  it('berkas yang sudah diperiksa selagi yang lain dibuat tidak dibuka lagi, kecuali ditulis lagi sesudahnya', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'hasil-'));
    const letak = { asal: 'https://contoh.go.id', basePath: '/' };
    await tulisBerkas(dir, 'paket/1.json', JSON.stringify({ ppk: NIP.join('') }));
    await tulisBerkas(dir, 'paket/2.json', '{"nama":"aman"}');
    await tulisBerkas(dir, 'paket/1/index.html', '<a href="/tak-ada/">x</a>');
    const awal = await periksaAwal([dir], [], AbortSignal.timeout(2000));
    expect([...awal.keys()].sort(), 'yang bertemuan tidak dinyatakan bersih').toEqual([
      'paket/1/index.html',
      'paket/2.json',
    ]);
    const sebelum = await periksaKeluaran(dir, letak, [], { tetap: new Set(), lama: new Set(), bersih: awal });
    expect(sebelum.masalah.map((m) => m.berkas)).toEqual(['paket/1.json', 'paket/1/index.html']);
    expect(sebelum.bita).toBe((await periksaKeluaran(dir, letak, [])).bita);
    await tulisBerkas(dir, 'paket/2.json', JSON.stringify({ ppk: NIP.join('') }));
    const sesudah = await periksaKeluaran(dir, letak, [], { tetap: new Set(), lama: new Set(), bersih: awal });
    expect(sesudah.masalah.map((m) => m.berkas)).toContain('paket/2.json');
  });

  it('situs besar diperiksa oleh dua utas: setiap berkas sekali, masalah menurut urutan nama', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'hasil-'));
    const nama = Array.from({ length: 700 }, (_, i) => `h${String(i).padStart(3, '0')}.html`);
    for (const n of nama) await tulisBerkas(dir, n, `<a href="/tak-ada-${n}">x</a>`);
    const { masalah, bita } = await periksaKeluaran(dir, { asal: 'https://contoh.go.id', basePath: '/' }, []);
    expect(masalah.map((m) => m.berkas)).toEqual(nama);
    expect(bita).toBe(nama.length * '<a href="/tak-ada-h000.html">x</a>'.length);
  });
});
