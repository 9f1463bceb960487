/** Deletes a file in a branch under review; Decap's backends delete in the main branch only. */

/** What is needed of Decap's API for a forge: each has one of the three. */
export interface ApiCabang {
  /** Forgejo. */
  changeFilesOnBranch?(operasi: object[], opsi: { commitMessage: string }, cabang: string): Promise<unknown>;
  getFileSha?(path: string, di: { branch: string }): Promise<string>;
  /** GitLab. */
  uploadAndCommit?(aksi: object[], opsi: { commitMessage: string; branch: string }): Promise<unknown>;
  isFileExists?(path: string, cabang: string): Promise<boolean>;
  /** GitHub. */
  getBranch?(cabang: string): Promise<{ commit: { sha: string } }>;
  updateTree?(sha: string, berkas: object[], cabang: string): Promise<object>;
  commit?(pesan: string, pohon: object): Promise<{ sha: string }>;
  patchBranch?(cabang: string, sha: string): Promise<unknown>;
}

/** One commit in the branch; nothing when the file is not there. Throws what the forge says. */
export async function hapusDiCabang(
  api: ApiCabang,
  { path, cabang, pesan }: { path: string; cabang: string; pesan: string },
): Promise<void> {
  const opsi = { commitMessage: pesan };
  if (api.uploadAndCommit) {
    if (await api.isFileExists?.(path, cabang))
      await api.uploadAndCommit([{ action: 'delete', path }], { ...opsi, branch: cabang });
    return;
  }
  // GitHub looks a file up by commit, the others by branch.
  const ujung = api.changeFilesOnBranch ? cabang : ((await api.getBranch?.(cabang))?.commit.sha ?? cabang);
  const sha = await api.getFileSha?.(path, { branch: ujung }).catch((error: unknown) => {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  });
  if (sha === undefined) return;
  if (api.changeFilesOnBranch) {
    await api.changeFilesOnBranch([{ operation: 'delete', path, sha }], opsi, cabang);
    return;
  }
  const pohon = await api.updateTree?.(ujung, [{ path, sha: null }], cabang);
  const commit = pohon && (await api.commit?.(pesan, pohon));
  if (commit) await api.patchBranch?.(cabang, commit.sha);
}
