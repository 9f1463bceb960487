/** Stands in for a forge in browser tests: logs in by PKCE, answers the API Decap uses, and fails on request. Exists in tests only. */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { jawabForgejo } from './forge-forgejo.ts';
import { jawabGitlab } from './forge-gitlab.ts';
import { type RepositoriForge, TolakanForge } from './forge-repositori.ts';
import { dengarkan } from './porta-bebas.ts';

/** A request to the API, read. */
export interface PermintaanForge {
  metode: string;
  /** Path below the API, decoded by segment. */
  segmen: string[];
  tanya: URLSearchParams;
  isi: Record<string, unknown>;
}

/** An answer of the API: JSON, or text with headers. */
export interface JawabanForge {
  json?: unknown;
  teks?: string;
  tajuk?: Record<string, string>;
}

/** The running stand-in, and what a test may do to it. */
export interface ForgePalsu {
  alamat: string;
  /** Grants asked for at the token address, in order. */
  izin: string[];
  /** Every token given out stops working; with `segar` a refresh token still works. */
  habiskan(opsi?: { segar: boolean }): void;
  tutup(): Promise<void>;
}

/** The client id the stand-in knows. */
export const KLIEN_FORGE = 'klien-cms-contoh';

/** Starts it on a free port for one site, whose CMS is at `admin`: no other origin and no other redirect address is let in. */
export async function mulaiForge(
  jenis: 'forgejo' | 'gitlab',
  { repositori, admin }: { repositori: RepositoriForge; admin: string },
): Promise<ForgePalsu> {
  const token = new Set<string>();
  const segar = new Set<string>();
  const kode = new Map<string, string>();
  const izin: string[] = [];
  const masuk =
    jenis === 'forgejo'
      ? ['/login/oauth/authorize', '/login/oauth/access_token']
      : ['/oauth/authorize', '/oauth/token'];
  const api = jenis === 'forgejo' ? '/api/v1/' : '/api/v4/';
  const jawabApi = jenis === 'forgejo' ? jawabForgejo(repositori) : jawabGitlab(repositori);

  const tukar = (isi: Record<string, unknown>): JawabanForge => {
    izin.push(String(isi['grant_type']));
    const lama = String(isi['refresh_token']);
    const cocok =
      isi['client_id'] === KLIEN_FORGE &&
      isi['redirect_uri'] === admin &&
      !('client_secret' in isi) &&
      (isi['grant_type'] === 'refresh_token'
        ? segar.delete(lama)
        : kode.get(String(isi['code'])) === sha256(String(isi['code_verifier'])));
    if (!cocok) throw new TolakanForge(400, 'invalid_grant');
    kode.delete(String(isi['code']));
    const [baru, penyegar] = [randomUUID(), randomUUID()];
    token.add(baru);
    segar.add(penyegar);
    return { json: { access_token: baru, refresh_token: penyegar, token_type: 'bearer', expires_in: 3600 } };
  };

  const tangani = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', 'http://forge');
    if (url.pathname === masuk[0]) {
      const nilai = (nama: string) => url.searchParams.get(nama) ?? '';
      if (
        nilai('client_id') !== KLIEN_FORGE ||
        nilai('redirect_uri') !== admin ||
        nilai('code_challenge_method') !== 'S256'
      )
        throw new TolakanForge(400, 'Unregistered Redirect URI');
      const satuKali = randomUUID();
      kode.set(satuKali, nilai('code_challenge'));
      const kembali = new URLSearchParams({ code: satuKali, state: nilai('state') });
      res.writeHead(302, { location: `${admin}?${kembali.toString()}` }).end();
      return;
    }
    if (req.headers.origin !== new URL(admin).origin) throw new TolakanForge(403, 'CORS');
    if (req.method === 'OPTIONS') return void res.writeHead(204, cors(admin)).end();
    const isi = await bacaIsi(req);
    if (url.pathname === masuk[1]) return kirim(res, 200, admin, tukar(isi));
    if (!url.pathname.startsWith(api)) throw new TolakanForge(404, 'Not Found');
    const pembawa = /^(?:token|Bearer) (.+)$/.exec(req.headers.authorization ?? '')?.[1] ?? '';
    if (!token.has(pembawa)) throw new TolakanForge(401, '401 Unauthorized');
    const segmen = url.pathname.slice(api.length).split('/').map(decodeURIComponent);
    kirim(res, 200, admin, jawabApi({ metode: req.method ?? 'GET', segmen, tanya: url.searchParams, isi }));
  };

  const server = createServer((req, res) => {
    tangani(req, res).catch((error: unknown) => {
      const { status, message } = error instanceof TolakanForge ? error : new TolakanForge(500, String(error));
      kirim(res, status, admin, { json: { message, error: message } });
    });
  });
  const { asal, tutup } = await dengarkan(server);
  return {
    alamat: asal,
    izin,
    habiskan: (opsi) => {
      token.clear();
      if (!opsi?.segar) segar.clear();
    },
    tutup,
  };
}

function sha256(teks: string): string {
  return createHash('sha256').update(teks).digest('base64url');
}

async function bacaIsi(req: IncomingMessage): Promise<Record<string, unknown>> {
  const potongan: Buffer[] = [];
  for await (const data of req as AsyncIterable<Buffer>) potongan.push(data);
  const teks = Buffer.concat(potongan).toString('utf8');
  return teks === '' ? {} : (JSON.parse(teks) as Record<string, unknown>);
}

function kirim(res: ServerResponse, status: number, admin: string, { json, teks, tajuk }: JawabanForge): void {
  const badan = teks ?? JSON.stringify(json ?? {});
  res.writeHead(status, {
    'content-type': teks === undefined ? 'application/json' : 'text/plain;charset=utf-8',
    ...cors(admin),
    ...tajuk,
  });
  res.end(res.req.method === 'HEAD' ? undefined : badan);
}

function cors(admin: string): Record<string, string> {
  return {
    'access-control-allow-origin': new URL(admin).origin,
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-expose-headers': 'Link, X-Page, X-Per-Page, X-Total, X-Total-Pages, X-Gitlab-Blob-Id',
  };
}
