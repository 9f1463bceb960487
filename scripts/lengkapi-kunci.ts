/**
 * Completes package-lock.json: adds the packages of other systems (macOS, Windows, musl …) that npm leaves out when the registry at hand does not
 * carry them, without which `npm ci` refuses the lock file. Run after adding or updating a package: node scripts/lengkapi-kunci.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { jalankanTanpaPilihan } from '../src/build/skrip.ts';
import { lengkapiKunci, type Kunci } from '../src/build/kunci-paket.ts';

const BERKAS = 'package-lock.json';

await jalankanTanpaPilihan(
  'node scripts/lengkapi-kunci.ts: melengkapi package-lock.json dengan paket sistem lain (macOS, Windows, musl).',
  () => {
    const kunci = JSON.parse(readFileSync(BERKAS, 'utf8')) as Kunci;
    const tambahan = lengkapiKunci(kunci);
    if (tambahan.length > 0) writeFileSync(BERKAS, `${JSON.stringify(kunci, null, 2)}\n`);
    console.log(
      tambahan.length === 0
        ? 'package-lock.json sudah lengkap.'
        : `Ditambahkan ke package-lock.json:\n  ${tambahan.join('\n  ')}`,
    );
  },
);
