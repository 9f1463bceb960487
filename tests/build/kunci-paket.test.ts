import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type DaftarTerkunci, entriHilang, lengkapi } from '../../src/build/kunci-paket.ts';

describe('package-lock.json', () => {
  it('menyebut paket semua sistem tanpa alamat registri, sehingga npm ci diterima di mesin mana pun', async () => {
    const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: DaftarTerkunci };
    expect(Object.keys(entriHilang(packages)), 'jalankan: node scripts/lengkapi-kunci.ts').toEqual([]);
    expect(Object.entries(packages).filter(([, p]) => 'resolved' in p)).toEqual([]);
  });

  it('paket sistem lain yang dilewatkan registri ditambahkan, di samping versi lain dari paket yang sama', () => {
    const lengkap = lengkapi({
      packages: {
        'node_modules/lukis': {
          version: '2.0.0',
          license: 'MIT',
          optionalDependencies: {
            '@x/lukis-darwin-arm64': '2.0.0',
            '@x/lukis-linux-x64-musl': '2.0.0',
            bebas: '^1.0.0',
          },
        },
        'node_modules/bebas': { version: '1.4.0' },
        'node_modules/@x/lukis-linux-x64-musl': { version: '1.0.0' },
      },
    });
    expect(lengkap.packages).toMatchObject({
      'node_modules/@x/lukis-darwin-arm64': { version: '2.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
      'node_modules/lukis/node_modules/@x/lukis-linux-x64-musl': { version: '2.0.0', libc: ['musl'] },
      'node_modules/@x/lukis-linux-x64-musl': { version: '1.0.0' },
    });
    expect(entriHilang(lengkap.packages)).toEqual({});
  });
});
