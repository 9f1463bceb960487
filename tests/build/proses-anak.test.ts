/** A program beside the build that dies is told of, and one that is stopped writes nothing any more. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { sampaiSelesai } from '../../src/build/proses-anak.ts';

const node = (kode: string, signal?: AbortSignal) =>
  spawn(process.execPath, ['-e', kode], { stdio: 'pipe', ...(signal ? { signal } : {}) });

it('berakhir baik: tanpa sebab; gagal: kode keluarnya; dimatikan sistem: dugaan memori habis dan jalan keluarnya', async () => {
  expect(await sampaiSelesai(node(''))).toBe('');
  expect(await sampaiSelesai(node('process.exit(3)'))).toBe('kode keluar 3');
  expect(await sampaiSelesai(node('process.kill(process.pid, "SIGKILL")'))).toMatch(/memori habis: tutup program lain/);
});

it('yang dihentikan ditunggu sampai benar-benar berakhir', async () => {
  const tanda = path.join(mkdtempSync(path.join(tmpdir(), 'anak-')), 'selesai');
  const henti = new AbortController();
  const kode = `process.on('SIGTERM', () => setTimeout(() => { require('fs').writeFileSync(${JSON.stringify(tanda)}, ''); process.exit(); }, 200));
    setInterval(() => {}, 1000); console.log('siap')`;
  const anak = node(kode, henti.signal);
  const hasil = sampaiSelesai(anak);
  anak.stdout.once('data', () => {
    henti.abort();
  });
  await expect(hasil).rejects.toThrow(/abort/i);
  expect(existsSync(tanda)).toBe(true);
});

it('program yang tidak ada: sebabnya disebut', async () => {
  await expect(sampaiSelesai(spawn('tidak-ada-program-ini'))).rejects.toThrow('ENOENT');
});
