import type { ChildProcess } from 'node:child_process';

/**
 * Waits for a process to end: resolves with why it ended badly, empty when it went well. Rejects when it could not be started, or was stopped by its
 * signal, but only once it has ended: until then it may still write.
 */
export function sampaiSelesai(anak: ChildProcess): Promise<string> {
  return new Promise((selesai, gagal) => {
    let henti: Error | undefined;
    anak.on('error', (error) => {
      if (anak.pid === undefined) gagal(error);
      else henti = error;
    });
    anak.on('exit', () => {
      if (henti) gagal(henti);
    });
    anak.on('close', (kode, sinyal) => {
      selesai(kode === 0 ? '' : sinyal === null ? `kode keluar ${kode}` : sebabSinyal(sinyal));
    });
  });
}

function sebabSinyal(sinyal: string): string {
  if (sinyal !== 'SIGKILL') return `dihentikan dengan ${sinyal}`;
  return 'dihentikan sistem, biasanya karena memori habis: tutup program lain, atau bangun di komputer dengan memori lebih besar';
}
