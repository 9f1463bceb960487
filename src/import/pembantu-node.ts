/** Helpers as threads of node, each a pembantu-utas.ts. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Kabar, type PembantuBaca, PenerimaKabar } from './pembantu-baca.ts';

/** Below this a file is read sooner than a thread has started, in bytes. */
const PALING_KECIL = 8 * 1024 * 1024;
/** More threads need more memory than they save time. */
const PALING_BANYAK = 3;

/** As many helpers as there are processors and large files beside this thread's own; none for little input. */
export function pembantuNode(bita: readonly number[]): PembantuBaca[] {
  const besar = bita.filter((n) => n >= PALING_KECIL).length;
  return mulaiPembantu(Math.min(besar, availableParallelism(), PALING_BANYAK) - 1);
}

/** So many helpers, started at once. */
export function mulaiPembantu(banyak: number): PembantuBaca[] {
  return Array.from({ length: Math.max(0, banyak) }, pembantu);
}

function pembantu(): PembantuBaca {
  const utas = new Worker(new URL('./pembantu-utas.ts', import.meta.url));
  let selesai: ((hasil: Awaited<ReturnType<PembantuBaca['baca']>>) => void) | undefined;
  let terima: (kabar: Kabar) => void = () => undefined;
  let gagal = false;
  const berhenti = () => {
    gagal = true;
    selesai?.(null);
  };
  utas.on('message', (kabar: Kabar) => {
    terima(kabar);
  });
  utas.on('error', berhenti);
  utas.on('exit', berhenti);
  return {
    baca: (tugas, lapor) =>
      new Promise((resolve) => {
        if (gagal) {
          resolve(null);
          return;
        }
        const penerima = new PenerimaKabar();
        selesai = resolve;
        terima = (kabar) => {
          if ('dibaca' in kabar) lapor(kabar.dibaca);
          const hasil = penerima.terima(kabar);
          if (hasil !== null) resolve(hasil);
        };
        utas.postMessage(tugas);
      }),
    tutup: () => void utas.terminate(),
  };
}
