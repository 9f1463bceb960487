/** The thread of a helper: reads each file it is asked for and tells what it finds. */
import { parentPort } from 'node:worker_threads';
import { bacaBerkas } from './baca-berkas.ts';
import { efekNode } from './efek.ts';
import { denganKemajuan } from './kemajuan-baca.ts';
import { kosongkanTertutup } from './nilai-tertutup.ts';
import { type Kabar, kabarTerakhir, type Tugas } from './pembantu-baca.ts';

const efek = efekNode();

parentPort?.on('message', (tugas: Tugas) => {
  void baca(tugas);
});

/** An error that is no `GalatMasukan` ends the thread: the file is then read, and the error met, by the one that asked. */
async function baca({ jalur, jenis }: Tugas): Promise<void> {
  const tertutup = kosongkanTertutup();
  const sumber = denganKemajuan(efek.sumber(jalur), (dibaca) => {
    kabari({ dibaca });
  });
  const isi = await bacaBerkas(sumber, efek, {
    tertutup,
    jenis,
    kirim: (tabel, baris) => {
      kabari({ tabel, baris: JSON.stringify(baris) });
    },
  });
  tertutup.terlihat.clear();
  kabari(kabarTerakhir(isi, tertutup));
}

function kabari(kabar: Kabar): void {
  parentPort?.postMessage(kabar);
}
