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
};

/** The policy of a public page as it can stand in the page itself, for servers that send no headers; `path` is its address below the base path, without leading slash. */
export function cspHalaman(path: string): string {
  // Pagefind searches in WebAssembly; its worker is a page of its own in this respect.
  const wasm = /^(?:cari|pagefind)\//.test(path) ? " 'wasm-unsafe-eval'" : '';
  return Object.entries({ ...CSP, 'script-src': CSP['script-src'] + wasm })
    .map(([arah, sumber]) => `${arah} ${sumber}`)
    .join('; ');
}
