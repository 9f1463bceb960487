import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buatEksporContoh } from '../import/contoh/ekspor-contoh.ts';
import { tuliskanEkspor } from '../import/contoh/tuliskan-ekspor.ts';
import { efekNode } from '../import/efek.ts';
import { impor } from '../import/impor.ts';

/** Budget years the packages are spread over. */
const TAHUN = [2022, 2023, 2024, 2025, 2026] as const;
const SAAT = new Date('2027-01-20T08:00:00+07:00');

/** Writes `folder`: the content of `asal` with `paket` invented packages over five budget years in the place of its own. */
export async function tulisKontenBesar(folder: string, asal: string, paket: number): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(asal, folder, { recursive: true });
  // what is said of packages that are not there any more goes with them
  for (const milik of ['data/paket', 'tanggapan', 'koreksi'])
    rmSync(path.join(folder, milik), { recursive: true, force: true });
  const masukan = `${folder}-masukan`;
  mkdirSync(masukan, { recursive: true });
  const jalur = TAHUN.map((tahun, i) => {
    const file = path.join(masukan, `smep-${tahun}.json`);
    const jumlah = Math.ceil((paket - i) / TAHUN.length);
    const [sampaiDengan, dieksporPada] = [`${tahun}-12-31`, `${tahun + 1}-01-12T09:00:00+07:00`];
    writeFileSync(file, tuliskanEkspor(buatEksporContoh({ tahun, sampaiDengan, dieksporPada, jumlah, benih: tahun })));
    return file;
  });
  await impor({ jalur, out: folder, periksaFolder: true }, efekNode({ saat: SAAT }));
  rmSync(masukan, { recursive: true, force: true });
}

/** Changes the value of one contract of the newest year, as a corrected export would. */
export function ubahSatuPaket(folder: string): void {
  const file = path.join(folder, 'data', 'paket', `${TAHUN.at(-1)}.json`);
  const isi = readFileSync(file, 'utf8');
  const baru = isi.replace(
    /("kontrak":\{"nilai":)(\d+)/,
    (_, awal: string, nilai: string) => `${awal}${Number(nilai) + 1000}`,
  );
  if (baru === isi) throw new Error(`${file} tidak punya nilai kontrak yang dapat diubah`);
  writeFileSync(file, baru);
}

/** Adds a sentence to one article. */
export function ubahSatuBerita(folder: string, nama: string): void {
  const file = path.join(folder, 'berita', nama);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nSatu kalimat tambahan.\n`);
}
