import type { Hasil, Tugas } from '../../usulan/kerjakan.ts';
import type { GudangData } from './gudang-data.ts';
import type { KataPekerja } from './pekerja.ts';

/** Everything a task can come to but the wish for another stored file, which is fetched here. */
export type HasilTugas = Exclude<Hasil, { jenis: 'perlu' }>;

/** Runs a task in a worker, fetching the stored files it asks for. Throws an Error in Indonesian when it cannot be run; `signal` stops it. */
export async function jalankanTugas(
  tugas: Tugas,
  gudang: GudangData,
  {
    kemajuan = () => undefined,
    signal,
  }: { kemajuan?: (tahap: string, bagian: number) => void; signal?: AbortSignal } = {},
): Promise<HasilTugas> {
  const tersimpan: Record<string, string | null> = { ...tugas.tersimpan };
  for (;;) {
    const hasil = await sekali({ ...tugas, tersimpan }, kemajuan, signal);
    if (hasil.jenis !== 'perlu') return hasil;
    tersimpan[hasil.jalur] = await gudang.baca(hasil.jalur);
  }
}

function sekali(tugas: Tugas, kemajuan: (tahap: string, bagian: number) => void, signal?: AbortSignal): Promise<Hasil> {
  return new Promise((selesai, gagal) => {
    const pekerja = new Worker(new URL('./pekerja.ts', import.meta.url), { type: 'module' });
    const tutup = () => {
      pekerja.terminate();
      signal?.removeEventListener('abort', henti);
    };
    const henti = () => {
      tutup();
      gagal(new DOMException('dihentikan', 'AbortError'));
    };
    signal?.addEventListener('abort', henti);
    pekerja.addEventListener('message', ({ data }: MessageEvent<KataPekerja>) => {
      if (data.jenis === 'kemajuan') {
        kemajuan(data.tahap, data.bagian);
        return;
      }
      tutup();
      if (data.jenis === 'hasil') selesai(data.hasil);
      else gagal(new Error(`Pembacaan berhenti karena kesalahan program (${data.pesan}). Belum ada yang disimpan.`));
    });
    pekerja.addEventListener('error', () => {
      tutup();
      gagal(new Error('Pembaca data tidak dapat dimuat. Muat ulang halaman ini, lalu coba lagi.'));
    });
    pekerja.postMessage(tugas);
  });
}
