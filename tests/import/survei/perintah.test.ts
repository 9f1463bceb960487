/** The command itself, as far as it adds to the import. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { csvSkm } from './meja.ts';

const SKRIP = fileURLToPath(new URL('../../../scripts/survei.ts', import.meta.url));
const PILIHAN =
  '--jenis skm --tahun 2026 --periode triwulan-3 --metode Uji --pelaksana Contoh --mulai 2026-07-01 --selesai 2026-09-30'.split(
    ' ',
  );

it('npm run survei menulis hanya ke folder isi situs: --out yang salah eja ditolak, dan tidak menjadi folder baru', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'survei-'));
  try {
    writeFileSync(path.join(folder, 'a.csv'), csvSkm(40));
    writeFileSync(path.join(folder, 'situs.json'), '{"nama":"Bagian Contoh"}');
    const jalan = (out: string) =>
      spawnSync(process.execPath, [SKRIP, 'a.csv', ...PILIHAN, '--out', out], { encoding: 'utf8', cwd: folder });
    const salah = jalan('isii');
    expect([salah.status, existsSync(path.join(folder, 'isii'))]).toEqual([1, false]);
    expect(salah.stderr).toContain('bukan folder isi situs (tidak ada situs.json). Periksa ejaan --out');
    expect(jalan('.').status).toBe(0);
    expect(existsSync(path.join(folder, 'data/survei/2026-triwulan-3-skm-mandiri.json'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
