/** The worker of the page "Data": a large file does not freeze the form. */
import { type Hasil, kerjakan, type Tugas } from '../../usulan/kerjakan.ts';

/** What the worker says: how far it is, what came of it, or a fault of the program. */
export type KataPekerja =
  | { jenis: 'kemajuan'; tahap: string; bagian: number }
  | { jenis: 'hasil'; hasil: Hasil }
  | { jenis: 'galat'; pesan: string };

const kirim = (kata: KataPekerja) => {
  self.postMessage(kata);
};

self.addEventListener('message', ({ data }: MessageEvent<Tugas>) => {
  kerjakan(data, (tahap, bagian) => {
    kirim({ jenis: 'kemajuan', tahap, bagian });
  }).then(
    (hasil) => {
      kirim({ jenis: 'hasil', hasil });
    },
    (error: unknown) => {
      kirim({ jenis: 'galat', pesan: String(error) });
    },
  );
});
