import fc from 'fast-check';
import { expect, it } from 'vitest';
import { samaPersis } from '../../src/import/sama-persis.ts';

const nilai = fc.jsonValue({ maxDepth: 2 }).map((v) => JSON.parse(JSON.stringify(v)) as unknown);

it('sama tepat bila teks JSON-nya sama, urutan bidangnya pun', () => {
  fc.assert(
    fc.property(nilai, nilai, (a, b) => {
      expect(samaPersis(a, structuredClone(a))).toBe(true);
      expect(samaPersis(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
    {
      examples: [
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        [[], {}],
        [['x'], { 0: 'x' }],
        [{ a: null }, {}],
        [null, {}],
      ],
    },
  );
});
