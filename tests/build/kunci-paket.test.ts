import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Kunci, lengkapiKunci } from '../../src/build/kunci-paket.ts';

describe('package-lock.json', () => {
  it('memuat paket semua sistem, sehingga npm ci diterima di mana pun; bila tidak: node scripts/lengkapi-kunci.ts', () => {
    const kunci = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Kunci;
    expect(lengkapiKunci(kunci)).toEqual([]);
  });

  it('tidak memuat alamat pengunduhan', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
  });

  it('melengkapi paket sistem lain di tempat npm mencarinya, dengan sistem dari namanya', () => {
    const kunci: Kunci = {
      packages: {
        '': {},
        'node_modules/a': {
          version: '2.0.0',
          optionalDependencies: { '@a/linux-x64-musl': '2.0.0', '@a/win32-ia32': '2.0.0' },
        },
        'node_modules/@a/win32-ia32': { version: '1.0.0' },
        'node_modules/b': { version: '1.0.0', dev: true, optionalDependencies: { fsevents: '~2.3.0' } },
      },
    };
    expect(lengkapiKunci(kunci)).toEqual([
      'node_modules/@a/linux-x64-musl',
      'node_modules/a/node_modules/@a/win32-ia32',
    ]);
    expect(kunci.packages['node_modules/@a/linux-x64-musl']).toEqual({
      version: '2.0.0',
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
      optional: true,
    });
    expect(lengkapiKunci(kunci)).toEqual([]);
  });
});
