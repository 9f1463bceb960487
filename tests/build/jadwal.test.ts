import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buatJadwal } from '../../src/build/jadwal.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T08:00:00+07:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('naskah yang terjadwal sebulan lagi dibangun pada saatnya, sekali', () => {
  const kerja = vi.fn();
  buatJadwal(kerja).atur(new Date('2026-12-31T00:00:00+07:00'));
  vi.setSystemTime(new Date('2026-12-30T23:59:00+07:00'));
  vi.advanceTimersByTime(30_000);
  expect(kerja).not.toHaveBeenCalled();
  vi.advanceTimersByTime(16 * 60_000);
  expect(kerja).toHaveBeenCalledTimes(1);
});

it('jadwal baru menggantikan yang lama; tanpa jadwal tidak ada yang dikerjakan', () => {
  const kerja = vi.fn();
  const jadwal = buatJadwal(kerja);
  jadwal.atur(new Date('2026-11-24T08:05:00+07:00'));
  jadwal.atur(new Date('2026-11-24T09:00:00+07:00'));
  vi.advanceTimersByTime(59 * 60_000);
  expect(kerja).not.toHaveBeenCalled();
  jadwal.atur(null);
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(kerja).not.toHaveBeenCalled();
});
