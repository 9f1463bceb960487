import { describe, expect, it } from 'vitest';
import { pembacaLog } from '../../src/build/log-astro.ts';

describe('keluaran Astro', () => {
  it('kesalahan yang dicatat di tengah jalan dikumpulkan utuh tanpa jejak tumpukan', () => {
    const pembaca = pembacaLog(() => undefined);
    for (const baris of [
      '03:04:26 [build] Building static entrypoints...',
      '\u001b[31m03:04:27 [ERROR]\u001b[39m [glob-loader] Error rendering kabar.md: plugin gagal',
      '  Hint: periksa naskah',
      '    at visit (file:///x.js:1:2)',
      '03:04:28 [build] Complete!',
    ])
      pembaca.baca(baris);
    expect(pembaca.galat()).toBe(
      '[ERROR] [glob-loader] Error rendering kabar.md: plugin gagal\n  Hint: periksa naskah',
    );
  });

  it('ratusan baris halaman menjadi tanda kemajuan tiap lima detik', () => {
    const pesan: string[] = [];
    let kini = 0;
    const pembaca = pembacaLog(
      (m) => pesan.push(m),
      () => kini,
    );
    for (let i = 0; i < 12; i += 1) {
      kini += 1000;
      pembaca.baca(`03:04:27   ├─ /paket/tender-${i}/index.html (+2ms)`);
    }
    expect(pesan).toEqual(['  … 5 halaman (5 detik)', '  … 10 halaman (10 detik)']);
    expect(pembaca.galat()).toBe('');
  });
});
