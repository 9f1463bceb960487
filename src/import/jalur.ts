/** Paths without `node:path`, so that the importer runs in a browser as well. */

/** A path below a folder; Node takes `/` on every system. */
export function gabungJalur(folder: string, ...bagian: readonly string[]): string {
  return [folder.replace(/(?<=.)[\\/]+$/, ''), ...bagian].join('/').replace(/^\/\//, '/');
}

/** The file's own name. */
export function namaBerkas(jalur: string): string {
  return jalur.split(/[\\/]/).at(-1) ?? jalur;
}
