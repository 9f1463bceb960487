/** The thread of a helper: reads each file it is asked for, later looks at packages, and tells what it finds. */
import { parentPort } from 'node:worker_threads';
import { bacaBerkas } from './baca-berkas.ts';
import { efekNode } from './efek.ts';
import { denganKemajuan } from './kemajuan-baca.ts';
import { kosongkanTertutup } from './nilai-tertutup.ts';
import { type Jawaban, kabarTerakhir, type Kiriman, type Tugas } from './pembantu-baca.ts';
import { PenerimaPaket } from './periksa-jauh.ts';

const efek = efekNode();
const paket = new PenerimaPaket();
let selesaiDiperiksa: Int32Array = new Int32Array(1);

parentPort?.on('message', (kiriman: Kiriman) => {
  if ('jalur' in kiriman) {
    void baca(kiriman);
    return;
  }
  if ('mulai' in kiriman) ({ selesaiDiperiksa } = kiriman);
  const terperiksa = paket.terima(kiriman);
  if ('baris' in kiriman) Atomics.add(selesaiDiperiksa, 0, 1);
  if (terperiksa !== null) kabari({ terperiksa });
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

function kabari(kabar: Jawaban): void {
  parentPort?.postMessage(kabar);
}
