import type { IncomingMessage, ServerResponse } from 'node:http';
import { periksaAsal } from './gerbang/asal.ts';
import { periksaData } from './gerbang/data.ts';
import { mulaiPeladenDecap, type PeladenDecap } from './gerbang/peladen-decap.ts';
import { bacaPesan, jalurPesan } from './gerbang/pesan.ts';
import { bukaRuangTinjau, type RuangTinjau } from './gerbang/ruang-tinjau.ts';
import { periksaTempat } from './gerbang/tempat.ts';
import { bacaDiFolder, periksaTerhadap } from './gerbang/terhadap.ts';
import { drafPesan, kirimTinjauan } from './gerbang/tinjauan.ts';
import { TIDAK_TERTULIS, Tolakan } from './gerbang/tolakan.ts';

/** Largest request, in bytes: a picture or document of about 20 MB in base64. */
const UKURAN_TERBESAR = 28 * 1024 * 1024;

/** The way from the CMS in the browser to the content folder. */
export interface GerbangCms {
  /** Answers a request to `/api/cms/…`; never throws. */
  tangani(req: IncomingMessage, res: ServerResponse): Promise<void>;
  tutup(): Promise<void>;
}

/**
 * Starts decap-server, which has no authentication and writes wherever it is told below its root, and lets through to it only what the CMS of this
 * site needs. With `tinjau` drafts are branches of the content folder's repository (ruang-tinjau.ts). `asal` are the origins the site is served at, like `http://localhost:4321`. Throws an Error in Indonesian when decap-server does not start.
 */
export async function mulaiGerbangCms({
  contentDir,
  asal,
  tinjau = false,
  log = console.log,
}: {
  contentDir: string;
  asal: readonly string[];
  tinjau?: boolean;
  log?: (m: string) => void;
}): Promise<GerbangCms> {
  const ruang = tinjau ? await bukaRuangTinjau(contentDir) : undefined;
  const peladen = await (ruang ? mulaiPeladenDecap(ruang.akar, 'git') : mulaiPeladenDecap(contentDir));
  const antrean = buatAntrean();
  return {
    tangani: async (req, res) => {
      try {
        const { status, json } = await teruskan(req, { contentDir, asal, peladen, antrean, ruang });
        jawab(res, status, json);
      } catch (error) {
        const { status, message } =
          error instanceof Tolakan
            ? error
            : new Tolakan(502, 'Peladen CMS lokal tidak menjawab; hentikan npm start, lalu jalankan lagi.');
        // That an entry is not under review is no news.
        if (status !== 404) log(`CMS: ${message}`);
        jawab(res, status, JSON.stringify({ error: message }));
      }
    },
    tutup: () => peladen.tutup(),
  };
}

async function teruskan(
  req: IncomingMessage,
  {
    contentDir,
    asal,
    peladen,
    antrean,
    ruang,
  }: {
    contentDir: string;
    asal: readonly string[];
    peladen: PeladenDecap;
    antrean: Antrean;
    ruang: RuangTinjau | undefined;
  },
): Promise<{ status: number; json: string }> {
  periksaAsal(req.headers, asal);
  if (!req.url?.split('?')[0]?.endsWith('/api/cms/v1')) throw new Tolakan(404, 'Alamat CMS ini tidak ada.');
  if (req.method !== 'POST') throw new Tolakan(405, 'Alamat ini hanya menerima permintaan dari CMS (POST).');
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? ''))
    throw new Tolakan(415, 'Permintaan CMS harus berupa JSON.');
  const pesan = bacaPesan(await bacaIsi(req), ruang !== undefined);
  for (const { jalur, guna } of jalurPesan(pesan)) await periksaTempat(contentDir, jalur, guna);
  // One after the other: what was checked still stands when it is written.
  const { status, json } = await antrean(async () => {
    await periksaData(contentDir, pesan);
    await ruang?.segarkan();
    await periksaTerhadap(pesan, ruang ? (jalur) => ruang.baca(jalur, drafPesan(pesan)) : bacaDiFolder(contentDir));
    // What was checked is what is sent, not the bytes that came.
    return ruang ? kirimTinjauan(pesan, { peladen, ruang }) : peladen.kirim(pesan);
  });
  if (status >= 400) throw new Tolakan(status, TIDAK_TERTULIS);
  return { status, json };
}

type Antrean = <T>(kerja: () => Promise<T>) => Promise<T>;

function buatAntrean(): Antrean {
  let ekor: Promise<unknown> = Promise.resolve();
  return (kerja) => {
    const hasil = ekor.then(kerja);
    ekor = hasil.catch(() => undefined);
    return hasil;
  };
}

async function bacaIsi(req: IncomingMessage): Promise<string> {
  const potongan: Buffer[] = [];
  let ukuran = Number(req.headers['content-length'] ?? 0);
  const periksaUkuran = () => {
    if (ukuran > UKURAN_TERBESAR) throw new Tolakan(413, 'Berkas terlalu besar; paling besar sekitar 20 MB.');
  };
  periksaUkuran();
  ukuran = 0;
  // Without destroying the connection at the first byte too many: the refusal is still to go out on it.
  for await (const data of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    ukuran += data.length;
    periksaUkuran();
    potongan.push(data);
  }
  return Buffer.concat(potongan).toString('utf8');
}

function jawab(res: ServerResponse, status: number, json: string): void {
  if (res.headersSent || res.destroyed) return;
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: 'POST' } : {}),
    ...(status >= 400 ? { connection: 'close' } : {}),
  });
  res.end(json);
}
