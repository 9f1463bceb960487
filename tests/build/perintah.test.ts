/** Every script: help, and one plain sentence for a mistake on the command line. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GalatPilihan, uraiPilihan } from '../../src/build/pilihan.ts';

const SKRIP = path.resolve(import.meta.dirname, '../../scripts');
const skrip = readdirSync(SKRIP).filter((f) => f.endsWith('.ts'));
const jalankan = (nama: string, ...args: string[]) =>
  spawnSync(process.execPath, [path.join(SKRIP, nama), ...args], { encoding: 'utf8' });

describe('setiap perintah', () => {
  it.each(skrip)('%s menolak pilihan asing dengan 2 dan bantuannya, sebelum bekerja, tanpa jejak tumpukan', (nama) => {
    const { status, stdout, stderr } = jalankan(nama, '--pilihan-asing');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Pilihan --pilihan-asing tidak dikenal\.\n\n\S[^]{40,}$/);
    expect(stderr).not.toMatch(/ at .*\.ts:/);
  });

  it('--help mencetak bantuan saja', () => {
    const { status, stdout, stderr } = jalankan('bench.ts', '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Kode keluar: 0 selesai');
  });
});

describe('pilihan', () => {
  const pilihan = { tahun: { type: 'string' }, ganti: { type: 'boolean' } } as const;
  const urai = (...args: string[]) => uraiPilihan(args, pilihan, false).values;

  it('dibaca dalam kedua bentuknya', () => {
    expect(urai('--tahun', '2025', '--ganti')).toEqual({ tahun: '2025', ganti: true });
    expect(urai('--tahun=2025')).toEqual({ tahun: '2025' });
  });

  it.each([
    [['--tahun', '2025', '--tahun', '2026'], 'Pilihan --tahun ditulis dua kali'],
    [['--ganti', '--ganti'], 'Pilihan --ganti ditulis dua kali'],
    [['--tahun'], 'Pilihan --tahun tidak lengkap'],
    [['--tahun', '--ganti'], 'Pilihan --tahun tidak lengkap'],
    [['--ganti=ya'], 'Pilihan --ganti tidak menerima nilai'],
    [['2025'], '"2025" bukan pilihan'],
    [['--toString', 'x'], 'Pilihan --toString tidak dikenal'],
  ])('%j ditolak', (args, pesan) => {
    expect(() => urai(...args)).toThrow(GalatPilihan);
    expect(() => urai(...args)).toThrow(pesan);
  });
});
