/** The command that gives each OPD its notes before the public has them. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tuliskanDataset } from '../../src/import/tuliskan.ts';
import { datasetUji, paketUtuh } from '../model/pemeriksaan/paket-utuh.ts';

const AKAR = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'catatan-opd-'));
  mkdirSync(path.join(folder, 'content/data/paket'), { recursive: true });
  const situs = JSON.parse(readFileSync(path.join(AKAR, 'content/situs.json'), 'utf8')) as object;
  writeFileSync(path.join(folder, 'content/situs.json'), JSON.stringify({ ...situs, masaTanggapanHari: 10 }));
  const dataset = datasetUji([
    paketUtuh({ penyedia: null, fisik: null }),
    paketUtuh({ id: 'nontender-2', opd: '1.02', penyedia: null }),
    paketUtuh({ id: 'nontender-3', opd: '1.02' }),
  ]);
  const sejakCatatan = [{ paket: 'nontender-2', kode: 'penyedia-tidak-disebut', sejak: '2025-06-01' }];
  writeFileSync(
    path.join(folder, 'content/data/paket/2025.json'),
    [...tuliskanDataset({ ...dataset, sejakCatatan })].join(''),
  );
  cpSync(path.join(folder, 'content/data/paket/2025.json'), path.join(folder, 'content/data/paket/2024.json'));
  writeFileSync(path.join(folder, 'content/data/paket/2024.json'), '{"impor":');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function perintah(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(AKAR, 'scripts/catatan-opd.ts'), ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: {
      ...process.env,
      SAAT: '2026-01-05',
      CONTENT_DIR: path.join(folder, 'content'),
      OUT_DIR: path.join(folder, 'dist'),
    },
  });
  return { status, stdout, stderr };
}

describe('npm run catatan-opd', () => {
  it('satu CSV tiap OPD yang punya catatan, dengan yang belum diumumkan dan kapan diumumkan', () => {
    const hasil = perintah('--tahun', '2025', '--out', 'kirim');
    expect([hasil.status, hasil.stderr]).toEqual([0, '']);
    expect(hasil.stdout).toContain('catatan-2025-badan-contoh.csv: 1 catatan, 0 belum diumumkan (Badan Contoh)');
    expect(hasil.stdout).toContain('catatan-2025-dinas-contoh.csv: 1 catatan, 1 belum diumumkan (Dinas Contoh)');
    expect(readdirSync(path.join(folder, 'kirim'))).toHaveLength(2);
    const isi = readFileSync(path.join(folder, 'kirim/catatan-2025-dinas-contoh.csv'), 'utf8');
    expect(isi).toContain(';2026-01-02;"belum; mulai 12 Januari 2026";');
    expect(isi).not.toContain('nontender-2');
  });

  it('--opd memilih satu; kode yang tidak ada ditolak dengan daftar kode, dan tidak ada yang ditulis', () => {
    expect(perintah('--tahun', '2025', '--out', 'satu', '--opd', '1.02').status).toBe(0);
    expect(readdirSync(path.join(folder, 'satu'))).toEqual(['catatan-2025-badan-contoh.csv']);
    const hasil = perintah('--tahun', '2025', '--out', 'kosong', '--opd', '9.99');
    expect([hasil.status, hasil.stderr]).toEqual([1, expect.stringContaining('Kode yang ada: 1.01, 1.02.')]);
    expect(existsSync(path.join(folder, 'kosong'))).toBe(false);
  });

  it.each([
    [1, 'Tidak ada data/paket/2030.json', ['--tahun', '2030', '--out', 'x']],
    [1, 'bukan JSON yang utuh', ['--tahun', '2024', '--out', 'x']],
    [2, '--tahun (kosong) bukan tahun anggaran', ['--out', 'x']],
    [2, 'Sebutkan folder tujuan', ['--tahun', '2025']],
    [2, 'yang diterbitkan; pilih folder lain', ['--tahun', '2025', '--out', 'content/media']],
    [2, 'Pilihan --tahn tidak dikenal', ['--tahn', '2025']],
  ])('keluar dengan %i: %s', (status, kata, args) => {
    const hasil = perintah(...args);
    expect(hasil.status).toBe(status);
    expect(hasil.stderr).toContain(kata);
    expect(hasil.stderr).not.toMatch(/ at .*\.ts:/);
  });

  it('--help: 0 tanpa menulis', () => {
    expect(perintah('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});
