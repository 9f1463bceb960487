/** Where a text stops being JSON, checked against JSON.parse itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letakGalatJson } from '../../src/import/letak-galat-json.ts';

describe('letakGalatJson', () => {
  it.each([
    ['{"a": oops}', 6],
    ['[1, 2,, 3]', 6],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1]]', 3],
    ['{"a": 1}x', 8],
    ['["a\nb"]', 1],
    ['[1}', 2],
  ])('%j rusak di huruf ke-%i', (text, at) => {
    expect(letakGalatJson(text)).toBe(at);
  });

  it('teks yang terpotong di mana pun disebut terpotong, bukan rusak', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (text, n) => {
        const cut = text.slice(0, n % (text.length + 1));
        expect(letakGalatJson(cut)).toBe(cut.length);
      }),
      { numRuns: 500 },
    );
  });
});
