/** How Decap and the browser's policy are told of the place where entries are kept. */
import type { Gudang } from './gudang.ts';
import type { KonfigurasiCms } from './tipe-decap.ts';

/** Where the CMS keeps its entries: `lokal` is the checkout `npm start` serves, with or without reviews; a forge is what a published site has. */
export type BackendCms = 'lokal' | 'lokal-tinjau' | Gudang;

/** Whether it is this computer's checkout. */
export function diKomputerIni(backend: BackendCms): backend is 'lokal' | 'lokal-tinjau' {
  return typeof backend === 'string';
}

/** Whether entries are reviewed before they go live. */
export function adaTinjauan(backend: BackendCms): boolean {
  return diKomputerIni(backend) ? backend === 'lokal-tinjau' : backend.alurKerja;
}

/** Decap's `backend` of a place. */
export function backendDecap(backend: BackendCms, basePath: string): KonfigurasiCms['backend'] {
  if (diKomputerIni(backend))
    return { name: 'proxy', proxy_url: `${basePath}api/cms/v1`, branch: 'lokal', commit_messages: PESAN_COMMIT };
  const { jenis, repo, cabang, alamat, appId, oauth } = backend;
  const dasar = { name: jenis, repo, branch: cabang, commit_messages: PESAN_COMMIT };
  switch (jenis) {
    case 'forgejo':
      return { ...dasar, app_id: appId, api_root: `${alamat}/api/v1` };
    case 'gitea':
      return {
        ...dasar,
        app_id: appId,
        base_url: alamat,
        api_root: `${alamat}/api/v1`,
        auth_endpoint: 'login/oauth/authorize',
      };
    case 'gitlab':
      return {
        ...dasar,
        auth_type: 'pkce',
        app_id: appId,
        base_url: alamat,
        api_root: `${alamat}/api/v4`,
        auth_endpoint: 'oauth/authorize',
      };
    case 'github':
      return { ...dasar, base_url: new URL(oauth).origin, auth_endpoint: jalurOauth(oauth) };
  }
}

/** Places besides the site itself that the CMS talks to, as sources of a `connect-src`. */
export function tujuanSambungan(backend: BackendCms): string[] {
  if (diKomputerIni(backend)) return [];
  // GitHub's own word on whether it is up is asked for at every start.
  if (backend.jenis === 'github') return ['https://api.github.com/', 'https://www.githubstatus.com/api/'];
  return [`${backend.alamat}/`];
}

// In the history of the repository; the names in braces are Decap's.
const PESAN_COMMIT = {
  create: 'Buat {{collection}} "{{slug}}"',
  update: 'Ubah {{collection}} "{{slug}}"',
  delete: 'Hapus {{collection}} "{{slug}}"',
  uploadMedia: 'Unggah "{{path}}"',
  deleteMedia: 'Hapus "{{path}}"',
};

/** The path the proxy answers at below its origin; `auth` is what the usual ones have. */
function jalurOauth(oauth: string): string {
  const jalur = new URL(oauth).pathname.replace(/^\/|\/$/g, '');
  return jalur === '' ? 'auth' : jalur;
}
