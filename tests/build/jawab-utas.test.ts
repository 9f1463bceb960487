import { describe, expect, it } from 'vitest';
import { jawabUtas } from '../../src/build/jawab-utas.ts';

const utas = (program: string) => new URL(`data:text/javascript,${encodeURIComponent(program)}`);

describe('jawaban satu utas', () => {
  it('sampai di sini; utas yang gagal, atau berakhir tanpa jawaban, tidak membuat bangun menunggu selamanya', async () => {
    const jawab =
      "import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage(workerData + 1);";
    await expect(jawabUtas(utas(jawab), 1)).resolves.toBe(2);
    await expect(jawabUtas(utas("throw new Error('rusak');"), 1)).rejects.toThrow('rusak');
    await expect(jawabUtas(utas('process.exit(3);'), 1)).rejects.toThrow(/tanpa jawaban \(kode 3\)/);
  });
});
