/** Serves a built folder the way a public host would: clean addresses, 404.html, security headers, nothing cached unseen. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { tajukKeamanan } from './tajuk.ts';

const TEKS: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
};

/** What is served, and what stands beside it. */
export interface OpsiPeladen {
  outDir: string;
  basePath: string;
  /** Answers below `/api/`, by the first part of the address: `cms`, `status`. */
  api?: Readonly<Record<string, RequestListener>>;
  /** A page to show in place of the site while there is none. */
  halamanTunggu?: () => string | undefined;
}

/** The request listener of the site in `outDir`; files are looked up at each request, so that a swapped folder shows at once. */
export function buatPeladen({ outDir, basePath, api = {}, halamanTunggu }: OpsiPeladen): RequestListener {
  const berkas = sirv(outDir, { dev: true, etag: true, setHeaders: jenisTeks });
  return (req, res) => {
    const alamat = bacaAlamat(req);
    if (alamat === undefined) return kirim(res, 400, 'text/plain', 'Alamat tidak terbaca.');
    if (!alamat.pathname.startsWith(basePath))
      return `${alamat.pathname}/` === basePath || alamat.pathname === '/'
        ? alihkan(res, basePath)
        : kirim(res, 404, 'text/plain', `Situs ini ada di ${basePath}`);
    const letak = alamat.pathname.slice(basePath.length);
    const pelayan = /^api\/([a-z]+)(?:\/|$)/.exec(letak)?.[1];
    if (pelayan !== undefined && api[pelayan]) return api[pelayan](req, res);
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      return kirim(res, 405, 'text/plain', 'Alamat ini hanya dapat dibaca.');
    }
    const tunggu = halamanTunggu?.();
    if (tunggu !== undefined) return kirim(res, 503, 'text/html', tunggu);
    if (!letak.endsWith('/') && letak !== '' && existsSync(path.join(outDir, amankan(letak), 'index.html')))
      return alihkan(res, `${basePath}${letak}/${alamat.search}`);
    for (const [nama, nilai] of Object.entries(tajukKeamanan(letak)))
      if (nilai !== undefined) res.setHeader(nama, nilai);
    req.url = `/${letak}${alamat.search}`;
    berkas(req, res, () => kirim(res, 404, 'text/html', halaman404(outDir)));
  };
}

/** Kinds of text that sirv takes for plain XML, or sends without their character set. */
function jenisTeks(res: ServerResponse, nama: string): void {
  const jenis = nama.endsWith('atom.xml') ? 'application/atom+xml' : TEKS[path.extname(nama)];
  if (jenis !== undefined) res.setHeader('Content-Type', `${jenis};charset=utf-8`);
}

function bacaAlamat(req: IncomingMessage): URL | undefined {
  const url = `http://situs${req.url ?? '/'}`;
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** A path of an address as a path of a file that cannot leave its folder. */
function amankan(letak: string): string {
  try {
    return path.posix.join('/', decodeURI(letak)).replaceAll('\0', '');
  } catch {
    return letak;
  }
}

function alihkan(res: ServerResponse, ke: string): void {
  // One slash at the front: `//lain.example/` would be another host.
  res.writeHead(302, { Location: ke.replace(/^\/+/, '/') }).end();
}

function kirim(res: ServerResponse, status: number, jenis: string, isi: string): void {
  res.writeHead(status, {
    'Content-Type': `${jenis};charset=utf-8`,
    'Cache-Control': 'no-store',
    ...tajukKeamanan(''),
  });
  res.end(isi);
}

function halaman404(outDir: string): string {
  const berkas = path.join(outDir, '404.html');
  return existsSync(berkas) ? readFileSync(berkas, 'utf8') : 'Halaman ini tidak ditemukan.';
}
