/** The CMS reads CSV with csv-parse's build for browsers, whose streams call back less than node's: the same rows, the same refusals, no hang. */
import { expect, it, vi } from 'vitest';
import { bacaCsv } from '../../../src/import/bentuk/csv.ts';
import { kataTolakan, potongan, semua } from './berkas-uji.ts';

vi.mock('#csv-parse', () => import('csv-parse/browser/esm'));

const baca = async (teks: string) => semua((await bacaCsv(potongan(teks, 30_000), 'a.csv')).baris);

it('tabel kecil dan besar terbaca utuh', async () => {
  expect(await baca('sep=;\nkode;nama\n1;"meja; ""A"""\n2;kursi\n')).toEqual([
    { kode: '1', nama: 'meja; "A"' },
    { kode: '2', nama: 'kursi' },
  ]);
  expect(await baca(`kode;nama\n${'1;"meja, kursi"\n'.repeat(20_000)}`)).toHaveLength(20_000);
});

it('kutip yang tidak ditutup ditolak, kecil dan besar', async () => {
  for (const isi of ['2', 'x;y\n'.repeat(300_000)])
    expect(await kataTolakan(baca(`kode;nama\n1;"${isi}`))).toContain(
      'tanda kutip (") yang dibuka tetapi tidak ditutup',
    );
});
