/** Writing: the old file or the new one, whole, and never a leftover. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { efekNode } from '../../src/import/efek.ts';
import { impor } from '../../src/import/impor.ts';
import { tulisSerentak } from '../../src/import/tulis-serentak.ts';
import { baris } from './meja.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tulis-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('tulisSerentak', () => {
  it('membuat folder yang belum ada dan tidak meninggalkan berkas sementara', () => {
    const jalur = path.join(folder, 'data', 'paket', '2025.json');
    tulisSerentak([{ jalur, isi: 'baru' }]);
    expect(readFileSync(jalur, 'utf8')).toBe('baru');
    expect(readdirSync(path.dirname(jalur))).toEqual(['2025.json']);
  });

  it('bila satu berkas tidak dapat ditulis, tidak ada yang berubah', () => {
    const jalur = path.join(folder, '2025.json');
    writeFileSync(jalur, 'lama');
    writeFileSync(path.join(folder, 'bukan-folder'), '');
    const lain = path.join(folder, 'bukan-folder', '2026.json');
    expect(() =>
      tulisSerentak([
        { jalur, isi: 'baru' },
        { jalur: lain, isi: 'baru' },
      ]),
    ).toThrow();
    expect(readFileSync(jalur, 'utf8')).toBe('lama');
    expect(readdirSync(folder).sort()).toEqual(['2025.json', 'bukan-folder']);
  });
});

describe('impor dari folder', () => {
  it('membaca semua .json di dalamnya, menyebut yang dilewati, dan membiarkan tahun lain', async () => {
    const masukan = path.join(folder, 'masukan');
    const paket = path.join(folder, 'content', 'data', 'paket');
    mkdirSync(path.join(masukan, 'dalam', '.git'), { recursive: true });
    mkdirSync(paket, { recursive: true });
    writeFileSync(path.join(paket, '2024.json'), 'tidak disentuh');
    writeFileSync(path.join(masukan, 'a.json'), JSON.stringify([baris.tender()]));
    writeFileSync(path.join(masukan, 'dalam', 'b.JSON'), JSON.stringify([baris.pengumuman()]));
    writeFileSync(path.join(masukan, 'dalam', '.git', 'c.json'), 'bukan data');
    writeFileSync(path.join(masukan, 'BACA.txt'), 'catatan');
    const hasil = await impor(
      { jalur: [masukan, path.join(masukan, 'a.json')], out: path.join(folder, 'content') },
      efekNode(),
    );
    expect(hasil.tahun[0]?.dataset.paket.map((p) => p.id)).toEqual(['nontender-10001000', 'tender-20002000']);
    expect(hasil.dilewati.map((f) => path.basename(f))).toEqual(['BACA.txt']);
    expect(readdirSync(paket).sort()).toEqual(['2024.json', '2025.json']);
    expect(readFileSync(path.join(paket, '2024.json'), 'utf8')).toBe('tidak disentuh');
  });

  it('menulis satu catatan sebaris, urut menurut id', async () => {
    writeFileSync(
      path.join(folder, 'a.json'),
      JSON.stringify([baris.tender({ kd_tender: 3 }), baris.tender({ kd_tender: 1 })]),
    );
    await impor({ jalur: [path.join(folder, 'a.json')], out: folder }, efekNode());
    const lines = readFileSync(path.join(folder, 'data', 'paket', '2025.json'), 'utf8').split('\n');
    expect(lines.filter((l) => l.startsWith('{"id":')).map((l) => l.slice(0, 15))).toEqual([
      '{"id":"tender-1',
      '{"id":"tender-3',
    ]);
  });
});
