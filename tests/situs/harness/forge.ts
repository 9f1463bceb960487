/** Stands in for a forge in browser tests: logs in by PKCE or through an OAuth proxy, answers the API Decap uses, and fails on request. Exists in tests only. */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { jawabForgejo } from './forge-forgejo.ts';
import { jawabGithub } from './forge-github.ts';
import { jawabGitlab } from './forge-gitlab.ts';
import { type RepositoriForge, TolakanForge } from './forge-repositori.ts';
import { dengarkan } from './porta-bebas.ts';

/** A request to the API, read. */
export interface PermintaanForge {
  metode: string;
  /** Whoever holds the token. */
  akun: string;
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
  /** Who logs in next. */
  akun: string;
  /** Answers a request to the API: for the one forge whose address cannot be chosen. */
  api(permintaan: { metode: string; url: URL; pembawa: string; isi: Record<string, unknown> }): Jawaban;
  /** Grants asked for at the token address, in order. */
  izin: string[];
  /** Every token given out stops working; with `segar` a refresh token still works. */
  habiskan(opsi?: { segar: boolean }): void;
  tutup(): Promise<void>;
}

type Jawaban = JawabanForge & { status: number };

/** The client id the stand-in knows. */
export const KLIEN_FORGE = 'klien-cms-contoh';

export type JenisForge = 'forgejo' | 'gitlab' | 'github';

const API = { forgejo: '/api/v1/', gitlab: '/api/v4/', github: '/' };

/** Starts it on a free port for one site, whose CMS is at `admin`: no other origin and no other redirect address is let in. */
export async function mulaiForge(
  jenis: JenisForge,
  { repositori, admin }: { repositori: RepositoriForge; admin: string },
): Promise<ForgePalsu> {
  const token = new Map<string, string>();
  const segar = new Map<string, string>();
  const kode = new Map<string, string>();
  const izin: string[] = [];
  const masuk =
    jenis === 'forgejo'
      ? ['/login/oauth/authorize', '/login/oauth/access_token']
      : ['/oauth/authorize', '/oauth/token'];
  const jawabApi = { forgejo: jawabForgejo, gitlab: jawabGitlab, github: jawabGithub }[jenis](repositori);

  const tukar = (isi: Record<string, unknown>): JawabanForge => {
    izin.push(String(isi['grant_type']));
    const lama = String(isi['refresh_token']);
    const cocok =
      isi['client_id'] === KLIEN_FORGE &&
      isi['redirect_uri'] === admin &&
      !('client_secret' in isi) &&
      (isi['grant_type'] === 'refresh_token'
        ? segar.has(lama)
        : kode.get(String(isi['code'])) === sha256(String(isi['code_verifier'])));
    if (!cocok) throw new TolakanForge(400, 'invalid_grant');
    kode.delete(String(isi['code']));
    const [baru, penyegar] = [randomUUID(), randomUUID()];
    const akun = segar.get(lama) ?? forge.akun;
    segar.delete(lama);
    token.set(baru, akun);
    segar.set(penyegar, akun);
    return { json: { access_token: baru, refresh_token: penyegar, token_type: 'bearer', expires_in: 3600 } };
  };

  const tangani = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', 'http://forge');
    if (jenis === 'github' && url.pathname === '/auth') {
      const baru = randomUUID();
      token.set(baru, forge.akun);
      izin.push(url.searchParams.get('provider') ?? '');
      res.writeHead(200, { 'content-type': 'text/html' }).end(halamanPerantara(baru, new URL(admin).origin));
      return;
    }
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
    if (jenis === 'github' || !url.pathname.startsWith(API[jenis])) throw new TolakanForge(404, 'Not Found');
    const pembawa = req.headers.authorization ?? '';
    const { status, ...jawaban } = forge.api({ metode: req.method ?? 'GET', url, pembawa, isi });
    kirim(res, status, admin, jawaban);
  };

  const server = createServer((req, res) => {
    tangani(req, res).catch((error: unknown) => {
      const { status, ...jawaban } = penolakan(error);
      kirim(res, status, admin, jawaban);
    });
  });
  const { asal, tutup } = await dengarkan(server);
  const forge: ForgePalsu = {
    alamat: asal,
    akun: 'editor',
    izin,
    api: ({ metode, url, pembawa, isi }) => {
      try {
        const akun = token.get(/^(?:token|Bearer) (.+)$/.exec(pembawa)?.[1] ?? '');
        if (akun === undefined)
          throw new TolakanForge(401, jenis === 'github' ? 'Bad credentials' : '401 Unauthorized');
        const segmen = url.pathname.slice(API[jenis].length).split('/').map(decodeURIComponent);
        return { status: 200, ...jawabApi({ metode, akun, segmen, tanya: url.searchParams, isi }) };
      } catch (error) {
        return penolakan(error);
      }
    },
    habiskan: (opsi) => {
      token.clear();
      if (!opsi?.segar) segar.clear();
    },
    tutup,
  };
  return forge;
}

function penolakan(error: unknown): Jawaban {
  const { status, message } = error instanceof TolakanForge ? error : new TolakanForge(500, String(error));
  return { status, json: { message, error: message } };
}

/** The window an OAuth proxy answers with: it tells the window that opened it, once that has said where it lives. */
function halamanPerantara(token: string, asal: string): string {
  const kata = JSON.stringify(`authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`);
  return `<!doctype html><script>
addEventListener('message', ({ origin }) => { if (origin === '${asal}') opener.postMessage(${kata}, origin); });
opener.postMessage('authorizing:github', '${asal}');
</script>`;
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
