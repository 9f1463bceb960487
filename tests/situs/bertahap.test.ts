/** A build after a small change takes over what stayed the same, and is to the byte the site that a full build makes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunSitus } from '../../src/build/bangun-situs.ts';
import { bacaEnv } from '../../src/env.ts';
import { buatEksporContoh } from '../../src/import/contoh/ekspor-contoh.ts';
import { tuliskanEkspor } from '../../src/import/contoh/tuliskan-ekspor.ts';
import { efekNode } from '../../src/import/efek.ts';
import { impor } from '../../src/import/impor.ts';
import { GalatMasukan, tulisSemua } from '../../src/schemas/masalah.ts';

const SAAT = '2026-11-24';
let akar: string;
let konten: string;

/** Entries at the turns of their lives. */
const NASKAH_TERBIT = {
  'pengumuman/lama-contoh.md': pengumuman('Pengumuman lama contoh', [
    'berakhirPada: 2026-11-23',
    'aliases: [/pengumuman/judul-pertama/, /alamat-lama-contoh/]',
  ]),
  'pengumuman/lebih-lama-contoh.md': pengumuman('Pengumuman lebih lama contoh', ['berakhirPada: 2026-11-02']),
  'berita/lama-contoh.md': pengumuman('Berita lama contoh', ['rubrik: kabar', 'berakhirPada: 2026-11-23']),
  'regulasi/lama-contoh.md': `---\njudul: Peraturan lama contoh\nbentuk: lain\nnomor: '1'\ntahun: 2020\nperihal: Hal contoh\nringkasan: Ringkasan contoh yang cukup panjang.\nstatus: berlaku\nberakhirPada: 2026-11-23\n---\n\nArti contoh yang cukup panjang.\n`,
  'pengumuman/belum-terbit.md': pengumuman('Pengumuman belum terbit contoh', [`terbitPada: '${SAAT}T00:00:01+07:00'`]),
  'faq/belum-terbit.md': `---\njudul: Apakah ini belum terbit contoh?\ntopik: unit\nterbitPada: '2026-12-01T08:00:00+07:00'\n---\n\nJawaban yang belum terbit contoh.\n`,
  'alamat-ditarik.json': JSON.stringify({
    ditarik: [
      { judul: 'Berita contoh', alamat: '/berita/ditarik-contoh/', tanggal: '2026-11-20', alasan: 'Isinya keliru.' },
    ],
  }),
};

function pengumuman(judul: string, baris: readonly string[]): string {
  const front = [`judul: ${judul}`, 'ringkasan: Ringkasan contoh yang cukup panjang.', 'tanggal: 2026-11-01', ...baris];
  return `---\n${front.join('\n')}\n---\n\nIsi contoh; lihat [lampirannya](/media/contoh-rencana-kerja-zi-2026.pdf).\n`;
}

const bangun = (out: string) =>
  bangunSitus({
    // at a public address: what carries it (calendars, cards, feeds) passes the check of the output too
    env: bacaEnv({
      CONTENT_DIR: konten,
      OUT_DIR: path.join(akar, out),
      SAAT,
      SITE_URL: 'https://pengadaan.contoh.go.id',
    }),
    log: () => undefined,
  }).catch((e: unknown) => {
    throw e instanceof GalatMasukan ? new Error(tulisSemua(e.message, e.masalah.slice(0, 20))) : e;
  });

/** Files of a site with their bytes; Pagefind numbers its files by its own run. */
function isiSitus(out: string): Map<string, string> {
  const dir = path.join(akar, out);
  return new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && !e.parentPath.includes('pagefind'))
      .map((e) => path.join(e.parentPath, e.name))
      .map((file) => [path.relative(dir, file), readFileSync(file, 'latin1')]),
  );
}

function beda(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((nama) => a.get(nama) !== b.get(nama)).sort();
}

beforeAll(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'bertahap-'));
  konten = path.join(akar, 'konten');
  await cp('content', konten, { recursive: true });
  for (const milik of ['data/paket', 'tanggapan', 'koreksi'])
    await rm(path.join(konten, milik), { recursive: true, force: true });
  for (const [nama, isi] of Object.entries(NASKAH_TERBIT)) await writeFile(path.join(konten, nama), isi);
  const jalur: string[] = [];
  for (const tahun of [2025, 2026]) {
    const file = path.join(akar, `smep-${tahun}.json`);
    const [sampaiDengan, dieksporPada] = [`${tahun}-10-31`, `${tahun}-11-02T07:30:00+07:00`];
    await writeFile(
      file,
      tuliskanEkspor(buatEksporContoh({ tahun, sampaiDengan, dieksporPada, jumlah: 40, benih: tahun })),
    );
    jalur.push(file);
  }
  await impor({ jalur, out: konten, periksaFolder: true }, efekNode({ saat: new Date(`${SAAT}T08:00:00+07:00`) }));
}, 120_000);

afterAll(() => rm(akar, { recursive: true, force: true }));

describe('membangun lagi sesudah perubahan kecil', () => {
  it('satu nilai kontrak, satu berita, dan nama OPD berubah: hasilnya sama persis dengan bangun penuh, halaman lain dipakai lagi', async () => {
    await bangun('situs');
    const lama = isiSitus('situs');
    const inode = (nama: string) => statSync(path.join(akar, 'situs', nama)).ino;
    const paketLama = [...lama.keys()].filter((n) => /^paket\/[a-z]+-\d+(?:\/index\.html|\.json)$/.test(n));
    const sebelum = new Map(paketLama.map((n) => [n, inode(n)]));

    const data = path.join(konten, 'data/paket/2026.json');
    const isi = await readFile(data, 'utf8');
    const baru = isi.replace(/("kontrak":\{"nilai":)(\d+)/, (_, awal: string, n: string) => `${awal}${Number(n) + 1}`);
    expect(baru).not.toBe(isi);
    await writeFile(data, baru);
    const berita = path.join(konten, 'berita/itkp-2025.md');
    await writeFile(berita, `${await readFile(berita, 'utf8')}\nSatu kalimat tambahan.\n`);
    await bangun('situs');
    const berubah = beda(lama, isiSitus('situs')).filter((n) => n.startsWith('paket/') && sebelum.has(n));
    expect(berubah, 'halaman dan catatan satu paket itu').toHaveLength(2);
    expect(paketLama.filter((n) => inode(n) !== sebelum.get(n)).sort(), 'hanya itu yang dibuat lagi').toEqual(berubah);

    const nama = (await readFile(data, 'utf8')).replace('"nama":"Dinas Contoh', '"nama":"Dinas Contoh Baru');
    await writeFile(data, nama);
    await bangun('situs');
    await bangun('pembanding');
    expect(beda(isiSitus('situs'), isiSitus('pembanding'))).toEqual([]);
  }, 600_000);

  it('naskah terjadwal belum ada di mana pun; yang berakhir, pindah, dan ditarik tetap dapat dibuka di alamatnya', () => {
    const situs = isiSitus('situs');
    const teks = (nama: string) => Buffer.from(situs.get(nama) ?? '', 'latin1').toString('utf8');
    expect(
      [...situs].filter(([nama, isi]) => /belum-terbit/.test(nama) || isi.includes('belum terbit contoh')),
    ).toEqual([]);
    expect(teks('pengumuman/index.html').split('id="lewat"')[1], 'yang baru berakhir lebih dulu').toMatch(
      /Pengumuman lama contoh[^]*Pengumuman lebih lama contoh/,
    );
    expect(teks('berita/lama-contoh/index.html')).toContain('Masanya sudah lewat');
    expect(teks('regulasi/index.html').split('id="arsip"')[1]).toContain('Peraturan lama contoh');
    expect(teks('pengumuman/lama-contoh/index.html')).toMatch(/Masanya sudah lewat[^]*lampirannya \(PDF, 783\sB\)/);
    for (const lama of ['pengumuman/judul-pertama', 'alamat-lama-contoh'])
      expect(teks(`${lama}/index.html`)).toContain('http-equiv="refresh" content="0; url=/pengumuman/lama-contoh/"');
    expect(teks('berita/ditarik-contoh/index.html')).toMatch(/noindex[^]*Isinya keliru\./);
    expect(situs.has('kartu/pengumuman/lama-contoh.png')).toBe(true);
    expect(teks('sitemap-1.xml')).not.toMatch(/alamat-lama-contoh|ditarik-contoh|judul-pertama/);
  });
});
