/** Helpers as threads of node, each a pembantu-utas.ts. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Jawaban, type Kabar, type Kiriman, type Pembantu, PenerimaKabar } from './pembantu-baca.ts';
import type { HasilJauh } from './periksa-jauh.ts';

/** Below this a file is read sooner than a thread has started, in bytes. */
const PALING_KECIL = 8 * 1024 * 1024;
/** More threads need more memory than they save time. */
const PALING_BANYAK = 3;
/** So many lots of packages wait for a helper at most. */
const ANTREAN = 16;

/** As many helpers as there are processors and large files beside this thread's own; none for little input. */
export function pembantuNode(bita: readonly number[]): Pembantu[] {
  const besar = bita.filter((n) => n >= PALING_KECIL).length;
  return mulaiPembantu(Math.min(besar, availableParallelism(), PALING_BANYAK) - 1);
}

/** So many helpers, started at once. */
export function mulaiPembantu(banyak: number): Pembantu[] {
  return Array.from({ length: Math.max(0, banyak) }, pembantu);
}

function pembantu(): Pembantu {
  const utas = new Worker(new URL('./pembantu-utas.ts', import.meta.url));
  let selesai: ((hasil: Awaited<ReturnType<Pembantu['baca']>>) => void) | undefined;
  let terima: (kabar: Kabar) => void = () => undefined;
  /** Years whose packages are looked at, the first first. */
  let menunggu: ((hasil: HasilJauh | null) => void)[] = [];
  let gagal = false;
  const kirim = (kiriman: Kiriman) => {
    utas.postMessage(kiriman);
  };
  const berhenti = () => {
    gagal = true;
    selesai?.(null);
    for (const jawab of menunggu) jawab(null);
    menunggu = [];
  };
  utas.on('message', (jawaban: Jawaban) => {
    if ('terperiksa' in jawaban) menunggu.shift()?.(jawaban.terperiksa);
    else terima(jawaban);
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
        kirim(tugas);
      }),
    periksa: (bahan) => {
      const selesaiDiperiksa = new Int32Array(new SharedArrayBuffer(4));
      let terkirim = 0;
      // what was seen already is each thread's own memory and no value
      const mulai = { ...bahan, tertutup: { ...bahan.tertutup, terlihat: new Map() } };
      kirim({ mulai, selesaiDiperiksa });
      return {
        sibuk: () => terkirim - Atomics.load(selesaiDiperiksa, 0) >= ANTREAN,
        kirim: (paket) => {
          terkirim += 1;
          kirim(paket);
        },
        habis: () =>
          new Promise((resolve) => {
            if (gagal) {
              resolve(null);
              return;
            }
            menunggu.push(resolve);
            kirim({ habis: true });
          }),
      };
    },
    tutup: () => utas.terminate(),
  };
}
