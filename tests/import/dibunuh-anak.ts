/**
 * Imports one export and then the other into the same folder, over and over, until it is killed; writes slowly, so that most kills fall into the
 * writing. Arguments: content folder, export A, export B.
 */
import process from 'node:process';
import { efekNode } from '../../src/import/efek.ts';
import { impor } from '../../src/import/impor.ts';
import { tulisSerentak } from '../../src/import/tulis-serentak.ts';

const [, , out = '', a = '', b = ''] = process.argv;
const jeda = new Int32Array(new SharedArrayBuffer(4));

function* lambat(isi: Iterable<string>): Generator<string> {
  let panjang = 0;
  for (const bagian of isi) {
    yield bagian;
    panjang += bagian.length;
    if (panjang < 20_000) continue;
    panjang = 0;
    Atomics.wait(jeda, 0, 0, 2);
  }
}

const efek = efekNode({
  saat: new Date('2026-11-02T08:00:00+07:00'),
  tulis: (berkas) => tulisSerentak(berkas.map(({ jalur, isi }) => ({ jalur, isi: lambat(isi) }))),
});
for (;;) {
  await impor({ jalur: [a], out }, efek);
  process.stdout.write('.');
  await impor({ jalur: [b], out }, efek);
}
