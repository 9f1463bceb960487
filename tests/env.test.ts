import { describe, expect, it } from 'vitest';
import { bacaEnv } from '../src/env.ts';

describe('pengaturan lewat lingkungan', () => {
  it.each(['/pbj', 'pbj/', '//pbj//'])('BASE_PATH=%s menjadi /pbj/', (BASE_PATH) => {
    expect(bacaEnv({ BASE_PATH }).basePath).toBe('/pbj/');
  });

  it.each(['/pbj kita/', '/pbj"><script>/', '/../', '/%2e/', 'https://x'])(
    'BASE_PATH=%s ditolak dengan contoh yang benar',
    (BASE_PATH) => {
      expect(() => bacaEnv({ BASE_PATH })).toThrow('misalnya BASE_PATH=/pbj/');
    },
  );

  it('jalur dalam SITE_URL tidak dibuang diam-diam: disuruh pindah ke BASE_PATH', () => {
    expect(() => bacaEnv({ SITE_URL: 'https://contoh.go.id/pbj/' })).toThrow(
      'tulis SITE_URL=https://contoh.go.id dan pindahkan jalurnya ke BASE_PATH=/pbj/',
    );
    expect(bacaEnv({ SITE_URL: 'https://contoh.go.id/' }).siteUrl).toBe('https://contoh.go.id');
  });
});
