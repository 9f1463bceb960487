import { aman } from '../model/aman.ts';

/** What the head of a page below `/admin/` says. */
export interface KepalaAdmin {
  namaUnit: string;
  judul: string;
  csp: string;
  /** Way to the root of the site. */
  akar?: string;
}

/** A page below `/admin/`: for editors only, so that no search engine lists it and no other site learns its address. `kepala` and `badan` are HTML. */
export function kerangkaAdmin(
  { namaUnit, judul, csp, akar = '../' }: KepalaAdmin,
  kepala: readonly string[],
  badan: string,
): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${aman(csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>${aman(judul)} · ${aman(namaUnit)}</title>
<link rel="icon" href="${akar}favicon.svg" type="image/svg+xml">
${kepala.join('\n')}
</head>
<body>
${badan}
</body>
</html>
`;
}
