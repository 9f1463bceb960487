import type { OutgoingHttpHeaders } from 'node:http';
import { cspHalaman } from '../csp.ts';

// Works in a header only. Other sites may frame the pages made for it, and nothing else.
const bingkai = (path: string) => `frame-ancestors ${/^sematan\//.test(path) ? '*' : "'self'"}`;

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
  return /^admin(\/|$)/.test(path) ? bingkai(path) : `${cspHalaman(path)}; ${bingkai(path)}`;
}
