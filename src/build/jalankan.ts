/** `npm start`: builds, serves the last good site and the CMS, and builds again whenever the content changes. */
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { bacaEnv, type Env } from '../env.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import { bangunSitus, type HasilBangun, type OpsiBangun } from './bangun-situs.ts';
import { type GerbangCms, mulaiGerbangCms } from './gerbang-cms.ts';
import { halamanTunggu } from './halaman-tunggu.ts';
import { buatJadwal } from './jadwal.ts';
import { pantau } from './pantau.ts';
import { buatPeladen } from './peladen.ts';
import { buatPembangun, type KeadaanBangun } from './pembangun.ts';
import { pastikanFolderIsi } from './periksa-konten.ts';
import { dengarkan } from './porta.ts';
import { adaSitus, pulihkanSitus } from './tukar-folder.ts';

/** Options, all with defaults; the functions are others in tests. */
export interface OpsiJalankan {
  env?: Env;
  log?: (pesan: string) => void;
  galat?: (pesan: string) => void;
  bangun?: (opsi: OpsiBangun) => Promise<HasilBangun>;
  gerbang?: (opsi: {
    contentDir: string;
    asal: readonly string[];
    tinjau: boolean;
    log?: (m: string) => void;
  }) => Promise<GerbangCms>;
}

/** A running site. */
export interface SitusBerjalan {
  alamat: string;
  keadaan: Readonly<KeadaanBangun>;
  /** Resolves after the first build, good or bad. */
  pertama: Promise<void>;
  /** Ends the server, the CMS, the watching and a build under way. */
  tutup(): Promise<void>;
}

/** Starts everything; the first build is under way when it returns. Throws `GalatMasukan` at once when the port is taken. */
export async function jalankan(opsi: OpsiJalankan = {}): Promise<SitusBerjalan> {
  const {
    env = bacaEnv(),
    log = console.log,
    galat = console.error,
    bangun = bangunSitus,
    gerbang = mulaiGerbangCms,
  } = opsi;
  const { basePath, contentDir, outDir, port, saat } = env;
  const tinjau = alurLokal(env.cms) === 'tinjau';
  const henti = new AbortController();
  // Each build takes the present moment for now, unless SAAT fixed one.
  const kini = () => (process.env['SAAT'] ? saat : new Date());
  pulihkanSitus(outDir);
  const jadwal = buatJadwal(() => {
    log('\nSaatnya suatu naskah terbit atau berakhir.');
    void pembangun.minta();
  });
  const pembangun = buatPembangun(
    async () => {
      const hasil = await bangun({
        env: { ...env, saat: kini() },
        backend: tinjau ? 'lokal-tinjau' : 'lokal',
        log,
        signal: henti.signal,
      });
      // With SAAT fixed, time stands still.
      if (!process.env['SAAT']) jadwal.atur(hasil.berikutnya);
      return hasil;
    },
    { log, galat, siap: adaSitus(outDir) },
  );
  let cms: GerbangCms | undefined;
  const server = createServer(
    buatPeladen({
      outDir,
      basePath,
      api: {
        status: laporkan(pembangun.keadaan),
        cms: (req, res) => void (cms ? cms.tangani(req, res) : res.writeHead(503).end()),
      },
      halamanTunggu: () => (pembangun.keadaan.siap ? undefined : halamanTunggu(pembangun.keadaan.galat)),
    }),
  );
  await pastikanFolderIsi(contentDir);
  await dengarkan(server, port);
  const asal = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  try {
    cms = await gerbang({ contentDir, asal, tinjau, log });
  } catch (error) {
    server.close();
    throw error;
  }
  const pantauan = await pantau(contentDir, () => {
    log('\nIsi berubah.');
    void pembangun.minta();
  });
  const alamat = `http://localhost:${port}${basePath}`;
  const pertama = pembangun.minta().then(() => log(sambutan(alamat, contentDir)));
  return {
    alamat,
    keadaan: pembangun.keadaan,
    pertama,
    tutup: async () => {
      henti.abort();
      jadwal.atur(null);
      server.close();
      server.closeAllConnections();
      await Promise.all([pantauan.tutup(), cms.tutup(), pembangun.tunggu()]);
    },
  };
}

/** Drafts are saved at once, or with `CMS_ALUR=tinjau` reviewed first; a forge's flow is not this computer's. Throws `GalatMasukan`. */
function alurLokal(cms: Env['cms']): 'langsung' | 'tinjau' {
  const alur = cms['CMS_BACKEND'] ? 'langsung' : (cms['CMS_ALUR'] ?? 'langsung');
  if (alur === 'langsung' || alur === 'tinjau') return alur;
  throw new GalatMasukan('npm start:', [
    { berkas: 'lingkungan', bidang: 'CMS_ALUR', nilai: alur, harapan: 'tinjau atau langsung' },
  ]);
}

function sambutan(alamat: string, contentDir: string): string {
  const folder = path.relative(process.cwd(), contentDir) || contentDir;
  return `\nSitus: ${alamat}\nCMS:   ${alamat}admin/\nMemantau ${folder}/; berhenti dengan Ctrl+C.`;
}

function laporkan(keadaan: Readonly<KeadaanBangun>): RequestListener {
  return (_, res) => {
    res
      .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      .end(JSON.stringify(keadaan));
  };
}
