/** Changes to Decap's ways to the forges so that a write is bound to the version it was decided on (docs/keputusan/0018), and merging waits and approves. */
import type { Tambalan } from './bentuk-tambalan.ts';

const FORGE = ['forgejo', 'gitea', 'gitlab', 'github'] as const;
const API = Object.fromEntries(FORGE.map((f) => [f, `decap-cms-backend-${f}/dist/esm/API.js`])) as Record<
  (typeof FORGE)[number],
  string
>;
const TERHADAP = ['pastikanTerhadap', 'terhadap.ts'] as const;

const FORGEJO_GITEA = (['forgejo', 'gitea'] as const).flatMap((forge): Tambalan[] => [
  {
    // Whatever went wrong when the id was asked for, Decap takes the file for a new one.
    berkas: API[forge],
    lama: '      } catch {\n        sha = undefined;\n        operation = FileOperation.CREATE;\n      }',
    baru: `      } catch (error) {
        if (error.status !== 404) throw error;
        sha = undefined;
        operation = FileOperation.CREATE;
      }
      if (file.terhadap !== undefined) pastikanTerhadap(file, sha ? await this.fetchBlobContent({ sha, repoURL: this.repoURL, parseText: true }) : null);`,
    impor: TERHADAP,
  },
  {
    berkas: API[forge],
    lama: '  async deleteFiles(paths, message) {',
    baru: '  async deleteFiles(paths, message, terhadap) {',
  },
  {
    berkas: API[forge],
    lama: '      const sha = await this.getFileSha(path);\n      return {',
    baru: `      const sha = await this.getFileSha(path);
      if (terhadap !== undefined) pastikanTerhadap({ path, terhadap }, await this.fetchBlobContent({ sha, repoURL: this.repoURL, parseText: true }));
      return {`,
  },
]);

const GITLAB: readonly Tambalan[] = [
  {
    berkas: API.gitlab,
    lama: `      const [base64Content, fileExists] = await Promise.all([result(file, 'toBase64', partial(this.toBase64, file.raw)), this.isFileExists(file.path, branch)]);`,
    baru: `      const [base64Content, { ada: fileExists, lastCommitId }] = await Promise.all([result(file, 'toBase64', partial(this.toBase64, file.raw)), versiGitlab(this, file, branch)]);`,
    impor: ['versiGitlab', 'terhadap.ts'],
  },
  {
    berkas: API.gitlab,
    lama: '        action,\n        base64Content,\n        path,\n        oldPath\n',
    baru: '        action,\n        base64Content,\n        path,\n        oldPath,\n        lastCommitId\n',
  },
  {
    berkas: API.gitlab,
    lama: '      file_path: item.path,\n',
    baru: '      file_path: item.path,\n      ...(item.lastCommitId ? { last_commit_id: item.lastCommitId } : {}),\n',
  },
  {
    berkas: API.gitlab,
    lama: '  deleteFiles = (paths, commitMessage) => {',
    baru: '  deleteFiles = async (paths, commitMessage, terhadap) => {',
  },
  {
    berkas: API.gitlab,
    lama: `    const items = paths.map(path => ({
      path,
      action: CommitAction.DELETE
    }));`,
    baru: `    const items = await Promise.all(paths.map(async path => ({
      path,
      action: CommitAction.DELETE,
      ...(terhadap === undefined ? {} : { lastCommitId: (await versiGitlab(this, { path, terhadap }, branch)).lastCommitId })
    })));`,
  },
  {
    // A file a branch deletes has no id in it, and one such branch would hide all others.
    berkas: API.gitlab,
    lama: '      const id = await this.getFileId(path, branch);',
    baru: `      const id = await this.getFileId(path, branch).catch(error => {
        if (error.status === 404) return '';
        throw error;
      });`,
  },
];

const GITHUB: readonly Tambalan[] = [
  {
    berkas: API.github,
    lama: 'return this.getDefaultBranch().then(branchData => this.updateTree(branchData.commit.sha, files)).then(changeTree => this.commit(options.commitMessage',
    baru: `return this.getDefaultBranch().then(async branchData => {
        await pastikanDiCommit(this, files, branchData.commit.sha);
        return this.updateTree(branchData.commit.sha, files);
      }).then(changeTree => this.commit(options.commitMessage`,
    impor: ['pastikanDiCommit, BerubahSaatMenulis', 'terhadap.ts'],
  },
  {
    berkas: API.github,
    lama: '      const changeTree = await this.updateTree(branchData.commit.sha, files, this.branch, hasSubfolders);',
    baru: `      await pastikanDiCommit(this, files, branchData.commit.sha);
      const changeTree = await this.updateTree(branchData.commit.sha, files, this.branch, hasSubfolders);`,
  },
  {
    berkas: API.github,
    lama: "  async deleteFiles(paths, message) {\n    if (this.useOpenAuthoring) {\n      return Promise.reject('Cannot delete published entries as an Open Authoring user!');\n    }\n    const branchData = await this.getDefaultBranch();",
    baru: `  async deleteFiles(paths, message, terhadap) {
    const branchData = await this.getDefaultBranch();
    await pastikanDiCommit(this, paths.map(path => ({ path, terhadap })), branchData.commit.sha);`,
  },
  {
    // Only a branch that had to be put onto a newer main branch is moved by force.
    berkas: API.github,
    lama: '      const {\n        files: diffFiles\n      } = await this.getDifferences(',
    baru: '      const {\n        files: diffFiles,\n        commits: commitLama\n      } = await this.getDifferences(',
  },
  {
    berkas: API.github,
    lama: '      const rebasedHead = await this.rebaseBranch(branch);',
    baru: `      const rebasedHead = await this.rebaseBranch(branch);
      await pastikanDiCommit(this, files, rebasedHead.sha);`,
  },
  {
    berkas: API.github,
    lama: '      return this.patchBranch(branch, commit.sha, {\n        force: true\n      });\n    }\n  }\n  async getDifferences',
    baru: '      return this.patchBranch(branch, commit.sha, {\n        force: last(commitLama)?.sha !== rebasedHead.sha\n      });\n    }\n  }\n  async getDifferences',
  },
  {
    // A branch that is there may be what is left of an old review, or somebody else's review that has just begun.
    berkas: API.github,
    lama: "      } else if (message === 'Reference already exists' && branchName.startsWith(`${CMS_BRANCH_PREFIX}/`)) {\n",
    baru: "      } else if (message === 'Reference already exists' && branchName.startsWith(`${CMS_BRANCH_PREFIX}/`)) {\n        if (await this.getBranchPullRequest(branchName).catch(() => undefined)) throw new BerubahSaatMenulis();\n",
  },
  {
    // What cannot be merged would be written over the main branch, whoever changed it.
    berkas: API.github,
    lama: '        return this.forceMergePR(pullrequest);',
    baru: '        throw error;',
  },
];

// Of the accounts in one tab, the first was taken for all that logged in after it.
const AKUN = (['gitea', 'github'] as const).map((forge): Tambalan => ({
  berkas: `decap-cms-backend-${forge}/dist/esm/implementation.js`,
  lama: '    this.token = state.token;\n',
  baru: '    this.token = state.token;\n    this._currentUserPromise = undefined;\n',
}));

const HAPUS = FORGE.flatMap((forge): Tambalan[] => {
  const berkas = `decap-cms-backend-${forge}/dist/esm/implementation.js`;
  return [
    {
      berkas,
      lama: 'deleteFiles(paths, commitMessage) {\n',
      baru: 'deleteFiles(paths, commitMessage, terhadap) {\n',
    },
    {
      berkas,
      lama: 'this.api.deleteFiles(paths, commitMessage);',
      baru: 'this.api.deleteFiles(paths, commitMessage, terhadap);',
    },
  ];
});

const GABUNG: readonly Tambalan[] = [
  {
    berkas: API.forgejo,
    lama: '    await this.mergePR(pullRequest);\n',
    baru: "    await gabungkan(this, 'forgejo', pullRequest, () => this.mergePR(pullRequest));\n",
    impor: ['gabungkan', 'gabung-forge.ts'],
  },
  {
    berkas: API.forgejo,
    lama: "        Do: 'merge',\n",
    baru: "        Do: 'merge',\n        head_commit_id: pullRequest.head.sha,\n",
  },
  {
    berkas: API.github,
    lama: '    await this.mergePR(pullRequest);\n',
    baru: "    await gabungkan(this, 'github', pullRequest, () => this.mergePR(pullRequest));\n",
    impor: ['gabungkan', 'gabung-forge.ts'],
  },
  {
    berkas: API.gitlab,
    lama: '    await this.mergeMergeRequest(mergeRequest);\n',
    baru: "    await gabungkan(this, 'gitlab', mergeRequest, () => this.mergeMergeRequest(mergeRequest));\n",
    impor: ['gabungkan', 'gabung-forge.ts'],
  },
  {
    berkas: API.gitlab,
    lama: '        merge_commit_message: MERGE_COMMIT_MESSAGE,\n',
    baru: '        sha: mergeRequest.sha,\n        merge_commit_message: MERGE_COMMIT_MESSAGE,\n',
  },
];

export const TAMBALAN_TERHADAP: readonly Tambalan[] = [
  ...FORGEJO_GITEA,
  ...GITLAB,
  ...GITHUB,
  ...AKUN,
  ...HAPUS,
  ...GABUNG,
];
