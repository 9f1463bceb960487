/** Forgejo and Gitea give tokens that last an hour, and Decap does not renew them there; called by what tambalan-gudang.ts puts into their backends. */

/** What the forge hands out at a log-in, and what Decap keeps of it. */
export interface Masuk {
  refresh_token?: string;
  /** Seconds, at a log-in only. */
  expires_in?: number;
  /** When the token ends, in ms since 1970. */
  habis?: number;
}

/** What this module needs of Decap's backend for Forgejo and Gitea. */
export interface GudangToken {
  token: string;
  apiRoot: string;
  appId: string;
  api: { token: string; segarkan?: () => Promise<void> };
  masuk?: () => { token: string } & Masuk;
  options: { updateUserCredentials?: (baru: { token: string } & Masuk) => unknown };
}

/** A token is renewed when less than this is left of it, in ms. */
const SISA = 60_000;

/**
 * Renews the token before a request once it is about to end. A forge that refuses is not asked again: the request then fails as it would have, and the
 * editor is told to log in.
 */
export function pasangPenyegar(
  gudang: GudangToken,
  { refresh_token, expires_in, habis }: Masuk,
  { jam = Date.now, ambil = fetch }: { jam?: () => number; ambil?: typeof fetch } = {},
): void {
  let kini: Masuk = sisakan(refresh_token, habis ?? (expires_in && jam() + expires_in * 1000));
  let berjalan: Promise<void> | undefined;
  gudang.masuk = () => ({ token: gudang.token, ...kini });
  gudang.api.segarkan = () => {
    if (!kini.refresh_token || kini.habis === undefined || jam() < kini.habis - SISA) return Promise.resolve();
    berjalan ??= segarkan().finally(() => (berjalan = undefined));
    return berjalan;
  };

  async function segarkan(): Promise<void> {
    const jawaban = await ambil(`${gudang.apiRoot.replace(/\/api\/[^/]+\/?$/, '')}/login/oauth/access_token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        grant_type: 'refresh_token',
        client_id: gudang.appId,
        redirect_uri: `${location.origin}${location.pathname}`,
        refresh_token: kini.refresh_token,
      }),
    }).catch(() => undefined);
    if (!jawaban) return;
    const isi = (await jawaban.json().catch(() => ({}))) as { access_token?: string } & Masuk;
    if (!jawaban.ok || !isi.access_token) {
      kini = {};
      return;
    }
    kini = sisakan(isi.refresh_token, isi.expires_in && jam() + isi.expires_in * 1000);
    gudang.token = isi.access_token;
    gudang.api.token = isi.access_token;
    gudang.options.updateUserCredentials?.({ token: isi.access_token, ...kini });
  }
}

function sisakan(refresh_token: string | undefined, habis: number | undefined): Masuk {
  return { ...(refresh_token ? { refresh_token } : {}), ...(habis ? { habis } : {}) };
}
