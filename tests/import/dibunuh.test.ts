/** An import that is killed, at whatever moment, leaves the old data set or the new one, whole. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { efekNode } from '../../src/import/efek.ts';
import { impor } from '../../src/import/impor.ts';
import { datasetPaketSchema } from '../../src/schemas/impor.ts';
import { baris } from './meja.ts';

const KALI = 50;
const ANAK = fileURLToPath(new URL('./dibunuh-anak.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'dibunuh-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('impor yang dibunuh di tengah jalan', () => {
  it(
    `${KALI} kali pada saat acak: dataset selalu utuh, lama atau baru, dan impor berikutnya bersih`,
    { timeout: 400_000 },
    async () => {
      const ekspor = (nama: string, hps: number) => {
        const file = path.join(folder, nama);
        const rows = Array.from({ length: 1000 }, (_, i) => baris.tender({ kd_tender: 1000 + i, hps }));
        writeFileSync(file, JSON.stringify(rows));
        return file;
      };
      const a = ekspor('a.json', 1_000_000);
      const b = ekspor('b.json', 2_000_000);
      const out = path.join(folder, 'konten');
      const tersimpan = path.join(out, 'data', 'paket', '2025.json');
      const terlihat = new Set<number>();
      for (let i = 0; i < KALI; i += 1) {
        const anak = spawn(process.execPath, [ANAK, out, a, b], { stdio: ['ignore', 'pipe', 'inherit'] });
        await once(anak.stdout, 'data');
        await new Promise((done) => setTimeout(done, Math.random() * 400));
        anak.kill('SIGKILL');
        await once(anak, 'exit');
        const { paket } = datasetPaketSchema.parse(JSON.parse(readFileSync(tersimpan, 'utf8')));
        const hps = new Set(paket.map((p) => p.pemilihan?.hps));
        expect(paket).toHaveLength(1000);
        expect(hps.size).toBe(1);
        for (const n of hps) terlihat.add(Number(n));
      }
      expect([...terlihat].sort()).toEqual([1_000_000, 2_000_000]);
      await impor({ jalur: [a], out }, efekNode());
      expect(readdirSync(path.dirname(tersimpan))).toEqual(['2025.json']);
    },
  );
});
