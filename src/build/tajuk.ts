import type { OutgoingHttpHeaders } from 'node:http';

const CSP = {
  'default-src': "'none'",
  'script-src': "'self'",
  // Pages carry style attributes; styles cannot run anything.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
};

/** Security headers of a page; `path` is its address below the base path, without leading slash. No inline script runs anywhere. */
export function tajukKeamanan(path: string): OutgoingHttpHeaders {
  return {
    'Content-Security-Policy': csp(path),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}

function csp(path: string): string {
  // The CMS page states its own policy, which two together would narrow.
  if (/^admin(\/|$)/.test(path)) return "frame-ancestors 'self'";
  // Pagefind searches in WebAssembly; its worker is a page of its own in this respect.
  const wasm = /^(?:cari|pagefind)\//.test(path) ? " 'wasm-unsafe-eval'" : '';
  return Object.entries({ ...CSP, 'script-src': CSP['script-src'] + wasm })
    .map(([arah, sumber]) => `${arah} ${sumber}`)
    .join('; ');
}
