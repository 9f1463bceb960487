import { watch } from 'chokidar';
import path from 'node:path';

/** Calls `berubah` once things in `dir` have been still for `tenang` milliseconds after a change. Dot-files and files being written are ignored. */
export async function pantau(dir: string, berubah: () => void, tenang = 250): Promise<{ tutup(): Promise<void> }> {
  let tunda: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(dir, {
    ignoreInitial: true,
    ignored: (berkas) => /^\.|\.tmp$|~$/.test(path.basename(berkas)) && berkas !== dir,
  });
  watcher.on('all', () => {
    clearTimeout(tunda);
    tunda = setTimeout(berubah, tenang);
  });
  await new Promise<void>((siap) => watcher.once('ready', siap));
  return {
    tutup: async () => {
      clearTimeout(tunda);
      await watcher.close();
    },
  };
}
