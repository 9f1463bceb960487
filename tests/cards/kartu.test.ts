import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SatoriNode } from 'satori';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { altKartu, buatKartu, type IsiKartu, UKURAN_KARTU } from '../../src/cards/kartu.ts';
import { gambarSvgKartu } from '../../src/cards/png.ts';
import { tataKartu } from '../../src/cards/tata-kartu.ts';
import { gambarSvg } from '../../src/charts/svg/gambar.ts';
import { KASUS } from '../charts/kasus.ts';

const unit = { unit: 'Bagian Contoh Pengadaan Barang dan Jasa Kabupaten Contoh', aksen: '#0b5351' };
const PANJANG =
  'Pemerintah contoh menyederhanakan tahapan pendaftaran penyedia dan menambah layanan pendampingan bagi usaha mikro, kecil, dan koperasi yang baru pertama kali mengikuti pemilihan secara elektronik pada tahun anggaran berikutnya';

const berita: IsiKartu = {
  ...unit,
  jenis: 'berita',
  judul: 'LPSE contoh pindah loket',
  tanggal: '3 November 2026',
  contoh: false,
};
const angka: IsiKartu = {
  ...unit,
  jenis: 'angka',
  judul: '62 % pagu pengadaan sudah dibayar sampai Oktober 2026',
  subjudul: 'Dibayar Rp12,4 miliar dari pagu Rp20 miliar (serapan). Itu 90 % dari target sampai Oktober.',
  angka: '61,8 %',
  angkaLabel: 'Realisasi pengadaan 2026',
  tanggal: 'Keadaan sampai dengan 31 Oktober 2026',
  contoh: true,
};

const KARTU: Record<string, IsiKartu> = {
  berita,
  'berita panjang': { ...berita, judul: PANJANG, subjudul: PANJANG, contoh: true },
  'berita dengan satu kata sangat panjang': { ...berita, judul: 'Pertanggungjawaban'.repeat(12) },
  'nama unit sangat panjang': { ...berita, unit: PANJANG, contoh: true },
  angka,
  'angka panjang': {
    ...angka,
    judul: PANJANG,
    angka: 'Rp1.234.567.890.123,45',
    subjudul: PANJANG,
    angkaLabel: PANJANG,
    tanggal: PANJANG,
  },
  'angka dengan grafik': { ...angka, grafik: grafik('realisasi-bulan/biasa') },
  'angka panjang dengan grafik tinggi': { ...angka, judul: PANJANG, grafik: grafik('realisasi-opd/biasa') },
  'tanpa angka': { ...unit, jenis: 'angka', judul: PANJANG, subjudul: PANJANG, contoh: true },
};

describe.each(Object.entries(KARTU))('kartu %s', (_, isi) => {
  it('berukuran 1200 × 630 dan paling besar 150 kB', async () => {
    const png = await buatKartu(isi, { cacheDir: folder });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThanOrEqual(150_000);
  });

  it('isinya tidak keluar dari kartu dan bagian-bagiannya tidak saling menutup', async () => {
    const boxes: SatoriNode[] = [];
    await gambarSvgKartu(tataKartu(isi, UKURAN_KARTU), UKURAN_KARTU, (node) => boxes.push(node));
    const content = boxes.filter((b) => b.textContent || b.type === 'img');
    expect(content.length).toBeGreaterThanOrEqual(isi.tanggal ? 3 : 2);
    for (const box of content) {
      expect(box.left, box.textContent).toBeGreaterThanOrEqual(48);
      expect(box.left + box.width, box.textContent).toBeLessThanOrEqual(1200 - 48);
      expect(box.top + box.height, box.textContent).toBeLessThanOrEqual(630 - 32);
    }
    const covered = content.flatMap((a, i) =>
      content
        .slice(i + 1)
        .filter((b) => menutup(a, b))
        .map((b) => [a.textContent, b.textContent]),
    );
    expect(covered).toEqual([]);
  });

  it('mengatakan "Data contoh" bila dan hanya bila datanya contoh', () => {
    const written = JSON.stringify(tataKartu({ ...isi, grafik: '' }, UKURAN_KARTU)).includes('Data contoh');
    expect(written).toBe(isi.contoh);
    expect(altKartu(isi).startsWith('Data contoh. ')).toBe(isi.contoh);
  });
});

describe('simpanan kartu', () => {
  const cacheDir = mkdtempSync(path.join(tmpdir(), 'kartu-'));
  afterAll(() => rmSync(cacheDir, { recursive: true }));
  const files = () => readdirSync(cacheDir);

  it('isi yang sama dibaca dari simpanan; isi yang berubah membuat kartu lain', async () => {
    const first = await buatKartu(berita, { cacheDir });
    const [file = ''] = files();
    const past = new Date('2020-01-01');
    utimesSync(path.join(cacheDir, file), past, past);
    expect(await buatKartu({ ...berita }, { cacheDir })).toEqual(first);
    expect(files()).toEqual([file]);
    expect(statSync(path.join(cacheDir, file)).mtime).toEqual(past);

    for (const changed of [
      { judul: 'Lain' },
      { unit: 'Lain' },
      { aksen: '#123456' },
      { contoh: true },
      { tanggal: 'Lain' },
    ])
      expect(await buatKartu({ ...berita, ...changed }, { cacheDir })).not.toEqual(first);
    expect(files()).toHaveLength(6);
  });

  it('isi yang sama menghasilkan bita yang sama tanpa simpanan', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'kartu-'));
    expect(await buatKartu(angka, { cacheDir: other })).toEqual(await buatKartu(angka, { cacheDir }));
    rmSync(other, { recursive: true });
  });

  it('diminta dua kali sekaligus, dibuat sekali', async () => {
    const isi = { ...berita, judul: 'Sekaligus' };
    const [a, b] = await Promise.all([buatKartu(isi, { cacheDir }), buatKartu(isi, { cacheDir })]);
    expect(a).toBe(b);
    expect(files().filter((f) => !f.endsWith('.png'))).toEqual([]);
  });
});

it('teks pengganti memuat temuan, angkanya, tanggal, dan siapa yang mengatakan', () => {
  expect(altKartu(angka)).toBe(
    'Data contoh. 62 % pagu pengadaan sudah dibayar sampai Oktober 2026. Realisasi pengadaan 2026: 61,8 %. ' +
      'Keadaan sampai dengan 31 Oktober 2026. Bagian Contoh Pengadaan Barang dan Jasa Kabupaten Contoh',
  );
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kartu-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function grafik(nama: string): string {
  const found = KASUS[nama];
  if (!found || found.kosong !== null) throw new Error(nama);
  return gambarSvg(found, 'sempit', 'jalur');
}

function menutup(a: SatoriNode, b: SatoriNode): boolean {
  const apart = a.left + a.width <= b.left + 1 || b.left + b.width <= a.left + 1;
  return !apart && a.top + a.height > b.top + 1 && b.top + b.height > a.top + 1;
}
