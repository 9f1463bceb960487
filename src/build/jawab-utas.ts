import { Worker } from 'node:worker_threads';

/**
 * The one answer of a thread that runs `program` with `bahan` as its `workerData`, once the thread has ended and its memory is given back. Throws what
 * the thread threw, or an Error when it ended without a word.
 */
export function jawabUtas<T>(program: URL, bahan: unknown): Promise<T> {
  const utas = new Worker(program, { workerData: bahan });
  return new Promise((selesai, gagal) => {
    let jawaban: { isi: T } | undefined;
    utas.once('message', (isi: T) => (jawaban = { isi }));
    utas.once('error', gagal);
    utas.once('exit', (kode) => {
      if (jawaban) selesai(jawaban.isi);
      else gagal(new Error(`Utas ${program.pathname.split('/').at(-1)} berakhir tanpa jawaban (kode ${kode}).`));
    });
  });
}
