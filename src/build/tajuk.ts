import type { OutgoingHttpHeaders } from 'node:http';
import { cspHalaman } from '../csp.ts';

// Works in a header only. Other sites may frame the pages made for it, and nothing else.
const bingkai = (path: string) => `frame-ancestors ${/^sematan\//.test(path) ? '*' : "'self'"}`;

const ADMIN = /^admin(\/|$)/;

/** Security headers of a page; `path` is its address below the base path, without leading slash. No inline script runs anywhere. */
export function tajukKeamanan(path: string): OutgoingHttpHeaders {
  return {
    'Content-Security-Policy': csp(path),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    // Logging in by an OAuth proxy (GitHub) opens a window that answers the one it was opened from.
    'Cross-Origin-Opener-Policy': ADMIN.test(path) ? 'same-origin-allow-popups' : 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}

function csp(path: string): string {
  // The CMS page states its own policy, which two together would narrow.
  return ADMIN.test(path) ? bingkai(path) : `${cspHalaman(path)}; ${bingkai(path)}`;
}
