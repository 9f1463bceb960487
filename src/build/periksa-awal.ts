/** Looks for personal data through files that are there while Astro still makes others, on a processor that would idle (docs/keputusan/0017). */
import { statSync } from 'node:fs';
import path from 'node:path';
import { daftarKeluaran } from './daftar-keluaran.ts';
import { jawabUtas } from './jawab-utas.ts';
import { bersihDariPribadi, pembaca, penandaBerkas } from './periksa-berkas.ts';

/** Files that were looked through and hold nothing, by path below the site, with size and time of then: a file that changed is not among them. */
export type Bersih = ReadonlyMap<string, string>;

/** What a thread is to look through; it can be sent to one. */
export interface TugasAwal {
  /** Folders of which each holds a part of the site; files may still be added to them. */
  folder: readonly string[];
  /** The unit's own phone numbers and e-mail addresses. */
  boleh: readonly string[];
  /** Not zero: stop. */
  henti: Int32Array<SharedArrayBuffer>;
}

const PEKERJA = new URL('./pekerja-awal.ts', import.meta.url);
/** Looks for new files again after this long, milliseconds. */
const JEDA = 5000;

/** Looks through the folders, again and again, until `signal` says that all is made. Throws when the thread fails; nothing is known to be clean then. */
export async function periksaAwal(
  folder: readonly string[],
  boleh: readonly string[],
  signal: AbortSignal,
): Promise<Bersih> {
  const henti = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const hentikan = () => {
    Atomics.store(henti, 0, 1);
    Atomics.notify(henti, 0);
  };
  if (signal.aborted) hentikan();
  signal.addEventListener('abort', hentikan, { once: true });
  return jawabUtas<Bersih>(PEKERJA, { folder, boleh, henti } satisfies TugasAwal);
}

/** The work of the thread. */
export async function kerjakanAwal({ folder, boleh, henti }: TugasAwal): Promise<Bersih> {
  const bersih = new Map<string, string>();
  const dilihat = new Set<string>();
  const baca = pembaca();
  const selesai = () => Atomics.load(henti, 0) !== 0;
  for (;;) {
    for (const dir of folder)
      for (const nama of selesai() ? [] : await daftarSementara(dir)) {
        if (selesai()) break;
        if (dilihat.has(nama)) continue;
        const file = path.join(dir, nama);
        try {
          // before it is read: what is written to it later shows
          const penanda = penandaBerkas(statSync(file));
          dilihat.add(nama);
          if (await bersihDariPribadi(nama, baca(file), boleh)) bersih.set(nama, penanda);
        } catch {
          // gone again, as Astro's own files go; whatever is left at the end is looked at then
        }
      }
    if (selesai() || Atomics.wait(henti, 0, 0, JEDA) !== 'timed-out') return bersih;
  }
}

/** Files there are now; none when a folder goes while it is read, as Astro's own do at its end. */
async function daftarSementara(dir: string): Promise<string[]> {
  return daftarKeluaran(dir).catch(() => []);
}
