import process from 'node:process';
import { jalankanUji } from '../src/build/uji.ts';

const { lulus, gagal } = await jalankanUji();
process.exitCode = gagal === 0 ? 0 : 1;
console.log(`${lulus} passed, ${gagal} failed`);
