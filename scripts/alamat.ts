import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { alamatDijaga, bacaAlamatTerbit, catatAlamat } from '../src/build/alamat-terbit.ts';
import { halamanUntukUmum } from '../src/build/halaman-umum.ts';
import { jalankanPerintah } from '../src/build/skrip.ts';
import { adaSitus } from '../src/build/tukar-folder.ts';
import { bacaEnv } from '../src/env.ts';
import { BERKAS_ALAMAT } from '../src/schemas/koleksi.ts';
import { GalatMasukan } from '../src/schemas/masalah.ts';

const BANTUAN = `Menyebut alamat situs jadi yang belum dicatat sebagai terbit; dengan --catat, mencatatnya.

  npm run alamat             sebutkan saja
  npm run alamat -- --catat  tambahkan ke ${BERKAS_ALAMAT} di folder isi, untuk disimpan ke git

Jalankan sesudah situs (OUT_DIR) diterbitkan. Alamat yang tercatat dan kemudian hilang menggagalkan bangun
(docs/keputusan/0019).
Kode keluar: 0 selesai, 1 situs belum dibangun, 2 pilihan keliru.`;

await jalankanPerintah({ bantuan: BANTUAN, pilihan: { catat: { type: 'boolean' } } }, async ({ values }) => {
  const { contentDir, outDir, saat } = bacaEnv();
  if (!adaSitus(outDir)) throw new GalatMasukan(`Belum ada situs di "${outDir}"; bangun dulu dengan: npm run build`);
  const entries = await readdir(outDir, { recursive: true, encoding: 'utf8' });
  const berkas = new Set(entries.map((b) => b.split(path.sep).join('/')));
  const alamat = alamatDijaga(await halamanUntukUmum(outDir, berkas), berkas);
  const tercatat = await bacaAlamatTerbit(contentDir);
  const baru = values.catat ? await catatAlamat(contentDir, alamat, saat) : alamat.filter((a) => !tercatat.has(a));
  for (const a of baru) console.log(a);
  console.log(
    `${baru.length} alamat ${values.catat ? `ditambahkan ke ${BERKAS_ALAMAT}` : 'belum dicatat'}; ${tercatat.size} sudah tercatat.`,
  );
});
