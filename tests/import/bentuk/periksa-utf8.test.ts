import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PemeriksaUtf8 } from '../../../src/import/bentuk/periksa-utf8.ts';

function sah(bita: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bita);
    return true;
  } catch {
    return false;
  }
}

describe('pemeriksaan UTF-8', () => {
  it('sama dengan TextDecoder yang ketat, di mana pun bitanya dipotong', () => {
    const utf8 = fc.string({ unit: 'binary' }).map((s) => new TextEncoder().encode(s));
    const hampir = fc
      .tuple(utf8, fc.nat(), fc.integer({ min: 0, max: 255 }))
      .map(([bita, di, b]) => Uint8Array.from(bita, (lama, i) => (i === di % Math.max(1, bita.length) ? b : lama)));
    fc.assert(
      fc.property(fc.oneof(utf8, hampir, fc.uint8Array({ maxLength: 12 })), fc.nat(), (bita, di) => {
        const pemeriksa = new PemeriksaUtf8();
        const at = di % (bita.length + 1);
        const cocok = pemeriksa.periksa(bita.subarray(0, at)) && pemeriksa.periksa(bita.subarray(at));
        expect(cocok && !pemeriksa.terputus).toBe(sah(bita));
        if (cocok && !pemeriksa.terputus) expect(pemeriksa.adaSelainAscii).toBe(bita.some((b) => b > 0x7f));
      }),
      { numRuns: 5000 },
    );
  });
});
