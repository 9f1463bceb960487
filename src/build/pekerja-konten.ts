/** A thread that checks the content folder (periksa-konten.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { GalatMasukan } from '../schemas/masalah.ts';
import type { JawabanKonten } from './periksa-konten-hemat.ts';
import { periksaKonten } from './periksa-konten.ts';

const jawaban: JawabanKonten = await periksaKonten(workerData as string).then(
  (isi) => ({ isi }),
  (error: unknown) => {
    if (error instanceof GalatMasukan) return { pesan: error.message, masalah: error.masalah };
    throw error;
  },
);
parentPort?.postMessage(jawaban);
