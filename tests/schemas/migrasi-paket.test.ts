/** A stored data set of every earlier version still opens: a new case is a new file in tests/kasus/dataset-lama. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetPaketSchema } from '../../src/schemas/impor.ts';
import { migrasikanDatasetPaket } from '../../src/schemas/migrasi-paket.ts';

const FOLDER = new URL('../kasus/dataset-lama/', import.meta.url);

describe('dataset tersimpan dari versi lama', () => {
  it.each(readdirSync(FOLDER))('%s terbaca sebagai versi sekarang, dengan paket yang sama', (nama) => {
    const lama = JSON.parse(readFileSync(new URL(nama, FOLDER), 'utf8')) as { paket: { id: string; pagu: number }[] };
    expect(datasetPaketSchema.safeParse(lama).success).toBe(false);
    const dataset = datasetPaketSchema.parse(migrasikanDatasetPaket(lama));
    expect(dataset.paket.map((p) => [p.id, p.pagu])).toEqual(lama.paket.map((p) => [p.id, p.pagu]));
  });

  it('tanggal SPPBJ non-tender LKPP tidak lagi disebut tanggal penetapan', () => {
    const lama = JSON.parse(readFileSync(new URL('versi-2.json', FOLDER), 'utf8')) as unknown;
    const { paket } = datasetPaketSchema.parse(migrasikanDatasetPaket(lama));
    const nontender = paket.find((p) => p.id.startsWith('nontender-'));
    expect(nontender?.pemilihan).toMatchObject({ ditetapkan: null, ditunjuk: '2025-02-12' });
  });

  it.each([null, 'teks', [], {}, { impor: null }, { impor: { versiSkema: 99 } }])(
    'yang bukan dataset (%j) dikembalikan apa adanya untuk ditolak skema',
    (value) => {
      expect(migrasikanDatasetPaket(value)).toBe(value);
    },
  );
});
