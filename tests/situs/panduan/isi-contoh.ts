/** The content folder the pictures of the guide are taken of: an invented unit, so that the guide suits any. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buatKontenBaru } from '../../../src/build/konten-baru.ts';
import { lembarSchema } from '../../../src/schemas/lke.ts';

const LEMBAR = path.resolve(import.meta.dirname, '../../../content/data/lke/2026-mandiri.json');

/** The news item that is there from the start. */
export const BERITA_CONTOH = `---
judul: Klinik pengadaan dibuka tiap Rabu
ringkasan: Penyedia dan perangkat daerah dapat bertanya langsung tanpa membuat janji.
tanggal: 2026-11-18
rubrik: kabar
---

Klinik pengadaan dibuka tiap Rabu pukul 09.00 sampai 12.00 WIB di ruang layanan. Berita ini rekaan, untuk gambar panduan.
`;

const NASKAH: Readonly<Record<string, string>> = {
  'berita/selamat-datang.md': BERITA_CONTOH,
  'layanan/konsultasi-pengadaan.md': `---
judul: Konsultasi pengadaan
ringkasan: Jawaban atas pertanyaan tentang pengadaan, langsung di kantor atau lewat surel dinas.
untuk:
  - penyedia
  - opd
persyaratan:
  - Pertanyaan dan dokumen yang berkaitan.
prosedur:
  - Isi buku tamu di ruang layanan.
  - Sampaikan pertanyaan kepada petugas.
jangkaWaktu: 'Senin–Kamis pukul 08.00–15.00 WIB; dijawab pada hari yang sama.'
biaya: Tidak dipungut biaya.
diperbarui: 2026-07-01
contoh: true
---

Layanan rekaan, untuk gambar panduan.
`,
  'bukti/sk-tim-contoh.md': `---
judul: Keputusan tim kerja Zona Integritas contoh
tanggal: 2026-01-12
tahun: 2026
indikator:
  - A.I.1.i
sifat: tertutup
periode: Tahun 2026
pemegang: Subbagian contoh
contoh: true
---

Keputusan rekaan yang membentuk tim kerja, untuk gambar panduan.
`,
};

/** Makes the folder. */
export async function buatIsiContoh(contentDir: string): Promise<void> {
  await buatKontenBaru(contentDir, { nama: 'Bagian Pengadaan Contoh', daerah: 'Kabupaten Contoh', klpd: 'D999' });
  for (const [nama, isi] of Object.entries(NASKAH)) {
    const berkas = path.join(contentDir, nama);
    await mkdir(path.dirname(berkas), { recursive: true });
    await writeFile(berkas, isi);
  }
  await writeFile(path.join(contentDir, 'data', 'lke', '2026-mandiri.json'), await lembarContoh());
}

/** The sample sheet as a unit can hold it that has neither its evidence nor its surveys. */
async function lembarContoh(): Promise<string> {
  const lembar = lembarSchema.parse(JSON.parse(await readFile(LEMBAR, 'utf8')));
  const jawaban = lembar.jawaban.map((j) => ({ ...j, survei: undefined }));
  return JSON.stringify({ ...lembar, jawaban, bukti: [] });
}
