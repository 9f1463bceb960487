/** Merging what was reviewed: with the approval a forge may ask for, and with patience; called by what tambalan-terhadap.ts puts into Decap. */

/** A pull request of Forgejo or GitHub, or a merge request of GitLab. */
interface Permintaan {
  number?: number;
  iid?: number;
  sha?: string;
  head?: { sha: string };
  user?: { login?: string };
  author?: { username?: string };
}

/** What is needed of Decap's API for a forge. */
interface Api {
  originRepoURL?: string;
  repoURL: string;
  user(): Promise<{ login?: string; username?: string }>;
  request(apa: string | object, opsi?: object): Promise<unknown>;
}

/** Waits in ms between attempts: a forge looks at a branch for a moment after each commit before it lets it be merged. */
const JEDA = [500, 1000, 2000, 3000];
const TUNGGU =
  /try again later|method not allowed|cannot be merged|not mergeable|is being checked|base branch was modified/i;

/**
 * Merges. Whoever publishes what somebody else asked for approves it first, since a forge can demand that (docs/admin-*.md); where it does not, a
 * failed approval changes nothing. Throws what the forge said when it still refuses after some seconds.
 */
export async function gabungkan(
  api: Api,
  forge: 'forgejo' | 'github' | 'gitlab',
  permintaan: Permintaan,
  gabung: () => Promise<unknown>,
  tunggu: (ms: number) => Promise<unknown> = (ms) => new Promise((lagi) => setTimeout(lagi, ms)),
): Promise<void> {
  const saya = await api.user();
  const [akun, penulis] = [saya.login ?? saya.username, permintaan.user?.login ?? permintaan.author?.username];
  if (akun !== penulis) await setujui(api, forge, permintaan).catch((error: unknown) => console.info(error));
  for (const ms of [...JEDA, null]) {
    try {
      await gabung();
      return;
    } catch (error) {
      const { status, message = '' } = error as { status?: number; message?: string };
      // GitLab says so to an account without the right to merge; who logged out has been told above.
      if (forge === 'gitlab' && status === 401)
        throw Object.assign(error as Error, { status: 403, message: 'not allowed to merge' });
      if (ms === null || ![405, 406, 409, 422].includes(status ?? 0) || !TUNGGU.test(message)) throw error;
      await tunggu(ms);
    }
  }
}

async function setujui(api: Api, forge: 'forgejo' | 'github' | 'gitlab', p: Permintaan): Promise<void> {
  if (forge === 'gitlab') {
    const url = `${api.repoURL}/merge_requests/${p.iid}/approve`;
    const jawaban = (await api.request({ url, method: 'POST', params: { sha: p.sha } })) as Response;
    if (!jawaban.ok) console.info(`GitLab: ${jawaban.status}`);
    return;
  }
  await api.request(`${api.originRepoURL}/pulls/${p.number}/reviews`, {
    method: 'POST',
    body: JSON.stringify({
      event: forge === 'forgejo' ? 'APPROVED' : 'APPROVE',
      commit_id: p.head?.sha,
      body: 'Disetujui lewat pengelola isi situs.',
    }),
  });
}
