import { describe, expect, it } from 'vitest';
import { tajukKeamanan } from '../../src/build/tajuk.ts';
import { cspHalaman } from '../../src/csp.ts';

describe('kebijakan keamanan halaman', () => {
  it.each(['', 'berita/a/', 'cari/'])('halaman "%s" membawa kebijakan yang sama dengan tajuk peladen', (letak) => {
    expect(tajukKeamanan(letak)['Content-Security-Policy']).toBe(`${cspHalaman(letak)}; frame-ancestors 'self'`);
    // A meta element may not carry it: browsers complain about it.
    expect(cspHalaman(letak)).not.toContain('frame-ancestors');
  });

  it('hanya halaman sematan boleh dibingkai situs lain', () => {
    const kebijakan = (letak: string) => tajukKeamanan(letak)['Content-Security-Policy'];
    expect(kebijakan('sematan/itkp-tahun/')).toBe(`${cspHalaman('sematan/itkp-tahun/')}; frame-ancestors *`);
    for (const letak of ['', 'admin/', 'berita/sematan/', 'sematan-lain/'])
      expect(kebijakan(letak), letak).toMatch(/frame-ancestors 'self'$/);
  });

  it('jendela masuk lewat perantara OAuth dapat menjawab halaman admin, dan hanya halaman itu', () => {
    expect(tajukKeamanan('admin/')['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
    expect(tajukKeamanan('administrasi/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
  });

  it('tidak ada skrip sebaris; hanya pencarian boleh memakai WebAssembly', () => {
    expect(cspHalaman('')).toContain("script-src 'self';");
    expect(cspHalaman('cari/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(cspHalaman('berita/cari/')).not.toContain('wasm');
  });
});
