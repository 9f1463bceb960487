import { describe, expect, it } from 'vitest';
import { umur } from '../../src/components/umur.ts';

const pada = (kini: string, tanggal = '2026-10-31') => umur(tanggal, new Date(kini));

describe('umur data', () => {
  it.each([
    ['2026-10-31T08:00:00+07:00', 'hari ini'],
    ['2026-11-01T08:00:00+07:00', 'kemarin'],
    ['2026-11-02T08:00:00+07:00', '2 hari lalu'],
    ['2026-11-23T08:00:00+07:00', '23 hari lalu'],
    ['2026-12-29T08:00:00+07:00', '59 hari lalu'],
    ['2026-12-30T08:00:00+07:00', '1 bulan lalu'],
    ['2027-01-31T08:00:00+07:00', '3 bulan lalu'],
    ['2027-02-28T08:00:00+07:00', '4 bulan lalu'],
    ['2028-10-30T08:00:00+07:00', '23 bulan lalu'],
    ['2028-10-31T08:00:00+07:00', '2 tahun lalu'],
    ['2026-10-30T08:00:00+07:00', null],
  ])('dibaca %s: %s', (kini, harapan) => {
    expect(pada(kini)).toBe(harapan);
  });

  it('berganti tepat tengah malam WIB, di zona mana pun pembacanya', () => {
    expect(pada('2026-10-31T16:59:59Z')).toBe('hari ini');
    expect(pada('2026-10-31T17:00:00Z')).toBe('kemarin');
    expect(pada('2026-10-31T12:00:00-05:00')).toBe('kemarin');
  });
});
