/**
 * What a file must still be when it is written: called by what tambalan-terhadap.ts puts into Decap's ways to the forges, right where they ask for the
 * id they then send along, so that the forge refuses what lands in between.
 */

/** A file to be written or deleted; `terhadap` is the stored text it was decided on, null when there was none, undefined when nobody looked. */
export interface BerkasTulis {
  path: string;
  terhadap?: string | null;
}

/** Somebody else's version has landed between the look and the write; an empty name keeps "Error:" out of what the editor reads. */
export class BerubahSaatMenulis extends Error {
  override readonly name = '';

  constructor() {
    super(
      'Berkas ini berubah di tempat penyimpanan tepat saat Anda menyimpan. Belum ada yang ditulis. Coba sekali lagi.',
    );
  }
}

/** Throws `BerubahSaatMenulis` when the stored text is another than the one that was looked at. */
export function pastikanTerhadap({ terhadap }: BerkasTulis, tersimpan: string | null): void {
  if (terhadap !== undefined && (terhadap ?? '') !== (tersimpan ?? '')) throw new BerubahSaatMenulis();
}

/** Whether a refusal may mean that somebody else's version has landed: our own word, or a forge's. */
export function mungkinBerubah(error: unknown): boolean {
  if (error instanceof BerubahSaatMenulis) return true;
  const { name, status, message = '' } = error as { name?: string; status?: number; message?: string };
  if (name !== 'API_ERROR' || status === undefined || status < 400 || status >= 500) return false;
  return (
    status === 409 || /sha does not match|has changed since|already exists|doesn't exist|fast.forward/i.test(message)
  );
}

/** What is needed of Decap's API for GitHub. */
interface ApiGithub {
  repoURL: string;
  getFileSha(path: string, di: { branch: string }): Promise<string>;
  fetchBlobContent(apa: { sha: string; repoURL: string; parseText: true }): Promise<string>;
}

/** GitHub moves a branch from one commit to the next and to no other: looks at the files in the commit that is built on. */
export async function pastikanDiCommit(api: ApiGithub, berkas: readonly BerkasTulis[], commit: string): Promise<void> {
  for (const satu of berkas.filter((b) => b.terhadap !== undefined)) {
    const sha = await api.getFileSha(satu.path, { branch: commit }).catch(nullBilaTiada);
    const { repoURL } = api;
    pastikanTerhadap(satu, sha === null ? null : await api.fetchBlobContent({ sha, repoURL, parseText: true }));
  }
}

/** What is needed of Decap's API for GitLab. */
interface ApiGitlab {
  repoURL: string;
  isFileExists(path: string, branch: string): Promise<boolean>;
  requestJSON(apa: object): Promise<{ content: string; last_commit_id: string }>;
  fromBase64(teks: string): string;
}

/** Whether a file is in a branch, and the commit it is known by there when somebody looked: GitLab refuses a change of any other. */
export async function versiGitlab(
  api: ApiGitlab,
  berkas: BerkasTulis,
  branch: string,
): Promise<{ ada: boolean; lastCommitId?: string }> {
  if (berkas.terhadap === undefined) return { ada: await api.isFileExists(berkas.path, branch) };
  const url = `${api.repoURL}/repository/files/${encodeURIComponent(berkas.path)}`;
  const isi = await api.requestJSON({ url, params: { ref: branch }, cache: 'no-store' }).catch(nullBilaTiada);
  pastikanTerhadap(berkas, isi && api.fromBase64(isi.content));
  return isi ? { ada: true, lastCommitId: isi.last_commit_id } : { ada: false };
}

function nullBilaTiada(error: unknown): null {
  if ((error as { status?: number }).status === 404) return null;
  throw error;
}
