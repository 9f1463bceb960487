/** The command itself: exit codes, and what stands on which stream. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baris } from './meja.ts';

const SKRIP = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'perintah-'));
  for (const konten of ['content', 'kering']) {
    mkdirSync(path.join(folder, konten));
    writeFileSync(path.join(folder, konten, 'situs.json'), '{}');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function perintah(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SKRIP, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, SAAT: '2026-11-02', CONTENT_DIR: path.join(folder, 'content') },
  });
  return { status, stdout, stderr };
}

function berkas(nama: string, isi: unknown): string {
  const jalur = path.join(folder, nama);
  writeFileSync(jalur, JSON.stringify(isi));
  return jalur;
}

describe('npm run import', () => {
  it('berhasil: 0, laporan di stdout, kemajuan di stderr, berkas tertulis di CONTENT_DIR', () => {
    const hasil = perintah(berkas('a.json', [baris.tender()]));
    expect([hasil.status, hasil.stderr]).toEqual([
      0,
      'Membaca a.json\nMenggabungkan baris menjadi paket\nMembandingkan dan menulis\nSelesai\n',
    ]);
    expect(hasil.stdout).toContain('Tahun anggaran 2025 — Kab. Contoh (D999)');
    expect(hasil.stdout).toMatch(/SPSE-TenderPengumuman +1 +1 +0 +0 +0 +0/);
    expect(hasil.stdout).toContain('Ditulis: content/data/paket/2025.json');
    expect(existsSync(path.join(folder, 'content/data/paket/2025.json'))).toBe(true);
  });

  it('masukan ditolak: 1, paling banyak 200 masalah dicetak, tanpa jejak tumpukan', () => {
    const rows = Array.from({ length: 250 }, () => baris.tender({ kd_tender: 'x' }));
    const hasil = perintah(berkas('b.json', rows), '--out', path.join(folder, 'lain'));
    expect(hasil.status).toBe(1);
    expect(hasil.stderr).toContain('200. b.json, baris 200');
    expect(hasil.stderr).not.toContain('201. ');
    expect(hasil.stderr).toContain('… dan 50 masalah lagi.\nTidak ada yang ditulis.');
    expect(hasil.stderr).not.toMatch(/ at .*\.ts:/);
    expect(existsSync(path.join(folder, 'lain'))).toBe(false);
  });

  it.each([
    [[], 'Sebutkan berkas atau folder'],
    [['a.json', '--tahn', '2025'], 'Pilihan --tahn tidak dikenal'],
    [['a.json', '--tahun', 'dua'], '--tahun dua bukan tahun anggaran'],
    [['a.json', '--klpd', '12 3'], '--klpd 12 3 bukan kode daerah'],
  ])('pilihan salah %j: 2, dengan cara pakai', (args, kata) => {
    const hasil = perintah(...args);
    expect(hasil.status).toBe(2);
    expect(hasil.stderr).toContain(kata);
    expect(hasil.stderr).toContain('Pemakaian: npm run import');
  });

  it('--help: 0; jalur yang tidak ada: 1; --dry-run: 0 tanpa menulis', () => {
    expect(perintah('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(perintah('tidak-ada.json')).toMatchObject({ status: 1 });
    const hasil = perintah(berkas('c.json', [baris.tender()]), '--dry-run', '--out', path.join(folder, 'kering'));
    expect(hasil.status).toBe(0);
    expect(hasil.stdout).toContain('Tidak ditulis (--dry-run)');
    expect(existsSync(path.join(folder, 'kering', 'data'))).toBe(false);
  });

  it('--dry-run di atas data tersimpan: menyebut paket, bidang, nilai lama dan baru, dan tidak menulis', () => {
    const out = path.join(folder, 'ubah');
    mkdirSync(out);
    writeFileSync(path.join(out, 'situs.json'), '{}');
    expect(perintah(berkas('d.json', [baris.tender()]), '--out', out).status).toBe(0);
    const tersimpan = readFileSync(path.join(out, 'data/paket/2025.json'), 'utf8');
    const hasil = perintah(berkas('e.json', [baris.tender({ pagu: 900_000_000 })]), '--out', out, '--dry-run');
    expect(hasil.stdout).toContain('0 baru, 1 berubah, 0 hilang, 0 tetap');
    expect(hasil.stdout).toContain('Pagu proses: Rp1.000.000.000 → Rp900.000.000');
    expect(readFileSync(path.join(out, 'data/paket/2025.json'), 'utf8')).toBe(tersimpan);
  });
});
