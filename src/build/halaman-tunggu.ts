import { aman } from '../model/aman.ts';

/** The plain page of `npm start` while there is no site to show: still building, or the very first build failed. */
export function halamanTunggu(galat: string | null): string {
  const isi =
    galat === null
      ? '<h1>Situs sedang dibangun</h1><p>Halaman ini memuat ulang sendiri.</p>'
      : `<h1>Situs belum dapat dibangun</h1><p>Perbaiki isi berikut; begitu disimpan, situs dibangun lagi dan halaman ini memuat ulang sendiri.</p><pre>${aman(galat)}</pre>`;
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2">
<meta name="robots" content="noindex">
<title>Situs sedang disiapkan</title>
<style>body{max-width:60rem;margin:10vh auto;padding:0 1.25rem;font:1.0625rem/1.6 system-ui,sans-serif}pre{white-space:pre-wrap;background:#f4f6f5;color:#14191c;padding:1rem}</style>
</head>
<body><main>${isi}</main></body>
</html>
`;
}
