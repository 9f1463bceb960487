/** The whole build: check the content, build the pages, index them, add the CMS, look at the result, put it in place. */
import { chmod, rm } from 'node:fs/promises';
import { bundelCms, type OpsiBundel } from '../cms/bundel.ts';
import { bacaGudang } from '../cms/gudang.ts';
import { bacaEnv, type Env } from '../env.ts';
import { formatTanggal } from '../model/format.ts';
import { waktuWib } from '../model/hari.ts';
import { saatBerganti } from '../model/masa-terbit.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import type { Situs } from '../schemas/situs.ts';
import { buatIndeks } from '../search/indeks.ts';
import { alamatHilang } from './alamat-terbit.ts';
import { alamatSitus } from './alamat-situs.ts';
import { siapkanBertahap } from './bertahap.ts';
import { folderCache } from './folder-cache.ts';
import { halamanHilang } from './halaman-wajib.ts';
import { halamanUntukUmum } from './halaman-umum.ts';
import { AKAR } from './jalankan-astro.ts';
import { jalankanHalaman, type OpsiHalaman } from './jalankan-halaman.ts';
import { type Bersih, periksaAwal } from './periksa-awal.ts';
import { periksaKeluaran } from './periksa-keluaran.ts';
import { periksaKontenHemat } from './periksa-konten-hemat.ts';
import { tulisPetaSitus } from './peta-situs.ts';
import { tautanIsiPutus } from './rujukan-isi.ts';
import { siapkanFolder, tukarFolder } from './tukar-folder.ts';

/** Options of a build, all with defaults. */
export interface OpsiBangun {
  env?: Env;
  /** Where the CMS keeps entries (default: the forge of `env.cms`); null publishes a page that says none is set up. */
  backend?: OpsiBundel['backend'];
  log?: (pesan: string) => void;
  signal?: AbortSignal;
  jam?: () => number;
  /** Builds the pages; another one in tests. */
  astro?: (env: Env, opsi: OpsiHalaman) => Promise<void>;
}

/** What was built. */
export interface HasilBangun {
  outDir: string;
  halaman: number;
  bita: number;
  detik: number;
  /** When an entry next goes out or ends, so that the site has to be built again; null when none does. */
  berikutnya: Date | null;
}

/** Builds the site into `env.outDir`. Throws `GalatMasukan` with everything that is wrong; then `env.outDir` is as it was. */
export async function bangunSitus(opsi: OpsiBangun = {}): Promise<HasilBangun> {
  const { env = bacaEnv(), log = console.log, signal, jam = Date.now, astro = jalankanHalaman } = opsi;
  const { backend = bacaGudang(env.cms) } = opsi;
  const mulai = jam();
  log('Memeriksa isi…');
  const isi = await periksaKontenHemat(env.contentDir);
  const baru = siapkanFolder(env.outDir, env.contentDir, AKAR);
  try {
    const paket = isi.paket.reduce((n, d) => n + d.id.length, 0);
    log(`Membangun halaman: ${isi.entri.length} naskah, ${paket} paket…`);
    const bertahap = await siapkanBertahap(env, `${folderCache(env.contentDir, env.outDir, AKAR)}-tetap`, AKAR);
    let bersih: Bersih = new Map();
    const selagiMenunggu = async (folder: readonly string[], selesai: AbortSignal) => {
      try {
        bersih = await periksaAwal(folder, kontakKantor(isi.situs), selesai);
      } catch (error) {
        // it only saves time: everything is looked at once all is made
        log(`Pemeriksaan awal berhenti: ${error instanceof Error ? error.message : String(error)}`);
      }
    };
    await astro(env, { tujuan: baru, log, signal, lingkungan: bertahap.lingkungan, selagiMenunggu });
    signal?.throwIfAborted();
    const tetap = new Set(await bertahap.ambilTetap(baru));
    if (tetap.size > 0) log(`Tidak berubah sejak bangun terakhir: ${tetap.size} berkas, dipakai lagi.`);
    const dicariLama = await bertahap.dicariLama();
    const { dicari } = await buatIndeks(baru, { log, lewati: (f) => tetap.has(f) && dicariLama?.has(f) === false });
    await bundelCms(baru, { situs: isi.situs, basePath: env.basePath, backend, log });
    log('Memeriksa hasil…');
    const letak = { asal: alamatSitus(env), basePath: env.basePath };
    const diketahui = { tetap, lama: await bertahap.berkasLama(), bersih };
    const keluaran = await periksaKeluaran(baru, letak, kontakKantor(isi.situs), diketahui);
    const alamat = await halamanUntukUmum(baru, keluaran.berkas);
    const masalah = [
      ...(await alamatHilang(env, keluaran.berkas)),
      ...halamanHilang(isi, env.saat, keluaran.berkas),
      ...tautanIsiPutus(isi.tautan, keluaran.berkas),
      ...keluaran.masalah,
    ];
    if (masalah.length > 0) throw new GalatMasukan('Situs jadi belum boleh tampil:', masalah);
    await tulisPetaSitus(baru, letak, alamat, isi.paket);
    signal?.throwIfAborted();
    // A temporary folder is its owner's alone; the site is for a web server of another user too.
    await chmod(baru, 0o755);
    await tukarFolder(baru, env.outDir);
    await bertahap.simpan(dicari);
    const berikutnya = saatBerganti(
      isi.entri.map((e) => e.masa),
      env.saat,
    );
    if (berikutnya) log(kalimatBerikutnya(berikutnya));
    const { halaman, bita } = keluaran;
    return { outDir: env.outDir, halaman, bita, detik: (jam() - mulai) / 1000, berikutnya };
  } finally {
    await rm(baru, { recursive: true, force: true });
  }
}

function kalimatBerikutnya(saat: Date): string {
  const waktu = waktuWib(saat);
  return `Bangun lagi pada ${formatTanggal(waktu.slice(0, 10))} pukul ${waktu.slice(11, 16).replace(':', '.')} WIB: ada naskah yang terbit atau berakhir.`;
}

function kontakKantor(situs: Situs): string[] {
  return [situs.telepon, situs.surel].filter((kontak) => kontak !== undefined);
}
