import path from 'node:path';
import process from 'node:process';

/** Where the site comes from and goes to; read from the environment once, see README. */
export interface Env {
  /** Absolute folder of the content (`CONTENT_DIR`, default `content`). */
  contentDir: string;
  /** Absolute folder of the built site (`OUT_DIR`, default `dist`). */
  outDir: string;
  /** Public origin without trailing slash (`SITE_URL`), or undefined to take it from situs.json. */
  siteUrl: string | undefined;
  /** Path the site lives under (`BASE_PATH`, default `/`), with leading and trailing slash. */
  basePath: string;
  /** The moment the build takes for now (`SAAT`, default: now). */
  saat: Date;
  /** Port of `npm start` (`PORT`, default 4321). */
  port: number;
  /**
   * Where the published CMS keeps its entries, as written in `CMS_BACKEND` (forgejo, gitea, gitlab, github), `CMS_REPO` (`pemilik/nama`), `CMS_CABANG`
   * (default main), `CMS_FOLDER` (default content), `CMS_ALUR` (tinjau or langsung), `CMS_ALAMAT` (the forge), `CMS_APP_ID` (OAuth client) and, of
   * GitHub, `CMS_OAUTH` (OAuth proxy). A build checks them all at once (src/cms/gudang.ts); without any the site is published without CMS.
   */
  cms: Readonly<Record<string, string>>;
}

/** The environment of this process. Throws an Error in Indonesian that names the variable and the value. */
export function bacaEnv(source: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): Env {
  return {
    contentDir: path.resolve(cwd, source['CONTENT_DIR'] || 'content'),
    outDir: path.resolve(cwd, source['OUT_DIR'] || 'dist'),
    siteUrl: bacaSiteUrl(source['SITE_URL']),
    basePath: bacaBasePath(source['BASE_PATH']),
    saat: bacaSaat(source['SAAT']),
    port: bacaPort(source['PORT']),
    cms: bacaCms(source),
  };
}

function bacaCms(source: NodeJS.ProcessEnv): Record<string, string> {
  const isi = Object.entries(source).filter((pasangan): pasangan is [string, string] => !!pasangan[1]?.trim());
  return Object.fromEntries(
    isi.filter(([nama]) => nama.startsWith('CMS_')).map(([nama, nilai]) => [nama, nilai.trim()]),
  );
}

function bacaSiteUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!URL.canParse(value) || !/^https?:/.test(value))
    throw new Error(`SITE_URL="${value}" bukan alamat web; tulis misalnya SITE_URL=https://pbj.contoh.go.id`);
  const { origin, pathname, search, hash } = new URL(value);
  if (pathname !== '/' || search !== '' || hash !== '')
    throw new Error(
      `SITE_URL="${value}" memuat jalur; tulis SITE_URL=${origin} dan pindahkan jalurnya ke BASE_PATH=${pathname}`,
    );
  return origin;
}

function bacaBasePath(value = ''): string {
  if (!/^[A-Za-z0-9/_-]*$/.test(value))
    throw new Error(
      `BASE_PATH="${value}" memuat tanda lain; pakai huruf a-z, angka, garis miring, - dan _ saja, misalnya BASE_PATH=/pbj/`,
    );
  const segmen = value.split('/').filter(Boolean);
  return segmen.length === 0 ? '/' : `/${segmen.join('/')}/`;
}

function bacaSaat(value: string | undefined): Date {
  if (!value) return new Date();
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00+07:00` : value);
  if (Number.isNaN(moment.getTime()))
    throw new Error(`SAAT="${value}" bukan waktu; tulis misalnya SAAT=2026-11-24 atau SAAT=2026-11-24T08:00:00+07:00`);
  return moment;
}

function bacaPort(value: string | undefined): number {
  const port = Number(value || 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT="${value}" bukan nomor porta; tulis angka 1 sampai 65535`);
  return port;
}
