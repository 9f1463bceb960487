import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page being looked at, and everything that went wrong in it. */
export interface HalamanTerbuka {
  page: Page;
  /** Console errors, uncaught exceptions, failed or foreign requests. */
  keluhan: string[];
  /** Bodies of the scripts it loaded, by address. */
  skrip: Map<string, string>;
  tutup: () => Promise<void>;
}

/** A phone of today. */
export const PONSEL = { viewport: { width: 390, height: 844 } } as const satisfies BrowserContextOptions;

/** Opens an address in a fresh context (default: on a phone) and waits until the network is quiet (without JavaScript: until it has loaded). */
export async function bukaHalaman(
  browser: Browser,
  alamat: string,
  opsi: BrowserContextOptions = {},
): Promise<HalamanTerbuka> {
  const context = await browser.newContext({ ...PONSEL, locale: 'id-ID', ...opsi });
  const page = await context.newPage();
  const keluhan: string[] = [];
  const skrip = new Map<string, string>();
  const { origin } = new URL(alamat);
  page.on('console', (m) => {
    // The page's own 404 is what the 404 page is for.
    if (m.type() === 'error' && m.location().url !== alamat) keluhan.push(`konsol: ${m.text()}`);
  });
  page.on('pageerror', (error) => keluhan.push(`galat: ${error.message}`));
  page.on('requestfailed', (r) => {
    const sebab = r.failure()?.errorText ?? '';
    // The test went on to another page before this one had all it asked for.
    if (sebab !== 'net::ERR_ABORTED') keluhan.push(`gagal dimuat: ${r.url()} (${sebab})`);
  });
  page.on('request', (r) => {
    if (/^https?:/.test(r.url()) && new URL(r.url()).origin !== origin) keluhan.push(`situs lain: ${r.url()}`);
  });
  page.on('response', (r) => {
    if (r.status() >= 400 && r.url() !== alamat) keluhan.push(`${r.status()}: ${r.url()}`);
    if (r.request().resourceType() === 'script')
      void r.text().then(
        (isi) => skrip.set(r.url(), isi),
        () => undefined,
      );
  });
  await page.goto(alamat, { waitUntil: opsi.javaScriptEnabled === false ? 'load' : 'networkidle' });
  return { page, keluhan, skrip, tutup: () => context.close() };
}
