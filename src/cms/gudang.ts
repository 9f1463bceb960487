/** Where the published CMS keeps its entries: a forge, as the `CMS_*` variables of a build say. */
import { GalatMasukan, type Masalah, tampilkanNilai } from '../schemas/masalah.ts';

/** Forges the CMS can be connected to. */
export const JENIS_GUDANG = ['forgejo', 'gitea', 'gitlab', 'github'] as const;
export type JenisGudang = (typeof JENIS_GUDANG)[number];

/** A forge and the repository in it, checked. */
export interface Gudang {
  jenis: JenisGudang;
  /** `pemilik/nama`; GitLab may have groups within groups. */
  repo: string;
  cabang: string;
  /** Address of the forge without slash at the end: `https://git.contoh.go.id`. */
  alamat: string;
  /** OAuth client id (PKCE), of all but GitHub. */
  appId: string;
  /** Address of the OAuth proxy, of GitHub only. */
  oauth: string;
  /** Folder of the content in the repository, ending in a slash, or empty. */
  folder: string;
  /** Whether entries are reviewed before they go live (Decap's editorial workflow). */
  alurKerja: boolean;
}

/** A variable: its name, what it must look like, how that is said, and what it is when left out. */
interface Variabel {
  pola: RegExp;
  harapan: string;
  bawaan?: string;
}

const JALUR = /^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/;
// Without encryption only on this machine: a token would travel in the clear.
const ALAMAT = /^(?:https:\/\/[a-z0-9.-]+(?::\d+)?|http:\/\/(?:localhost|127\.0\.0\.1):\d+)(?:\/[\w.-]+)*\/?$/i;

const DASAR = {
  CMS_BACKEND: {
    pola: new RegExp(`^(?:${JENIS_GUDANG.join('|')})$`),
    harapan: `salah satu dari ${JENIS_GUDANG.join(', ')}`,
  },
  CMS_REPO: {
    pola: /^[A-Za-z0-9_][\w.-]*\/[A-Za-z0-9_][\w.-]*$/,
    harapan: 'pemilik/nama repositori, misalnya setda/situs-pbj',
  },
  CMS_CABANG: { pola: JALUR, harapan: 'nama cabang git, misalnya main', bawaan: 'main' },
  CMS_FOLDER: {
    pola: /^(?:\.|[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*\/?)$/,
    harapan: 'folder isi di repositori, misalnya content, atau . bila isinya di akar',
    bawaan: 'content',
  },
  CMS_ALUR: { pola: /^(?:tinjau|langsung)$/, harapan: 'tinjau atau langsung', bawaan: 'tinjau' },
} as const satisfies Record<string, Variabel>;

/** Forges whose log-in needs no proxy. */
const PKCE = {
  CMS_ALAMAT: { pola: ALAMAT, harapan: 'alamat https, misalnya https://git.contoh.go.id' },
  CMS_APP_ID: { pola: /^[\w-]{8,100}$/, harapan: 'kode klien OAuth (Client ID)' },
} as const satisfies Record<string, Variabel>;

const MENURUT_JENIS: Readonly<Record<JenisGudang, Readonly<Record<string, Variabel>>>> = {
  forgejo: PKCE,
  gitea: {
    ...PKCE,
    // Decap's Gitea backend throws when it is to review.
    CMS_ALUR: {
      pola: /^langsung$/,
      harapan: 'langsung, karena Decap tidak punya tinjauan untuk Gitea',
      bawaan: 'langsung',
    },
  },
  gitlab: {
    CMS_REPO: {
      pola: /^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)+$/,
      harapan: 'grup/nama proyek, misalnya setda/situs-pbj',
    },
    ...PKCE,
    CMS_ALAMAT: { ...PKCE.CMS_ALAMAT, bawaan: 'https://gitlab.com' },
  },
  github: {
    CMS_OAUTH: { pola: ALAMAT, harapan: 'alamat https perantara OAuth, misalnya https://masuk.contoh.go.id' },
  },
};

/**
 * The forge of the environment; null when no `CMS_*` variable is set. Throws `GalatMasukan` with everything that is wrong or missing, unknown and
 * unused variables too.
 */
export function bacaGudang(lingkungan: Readonly<Record<string, string | undefined>>): Gudang | null {
  const ada = Object.entries(lingkungan).filter(
    (pasangan): pasangan is [string, string] => pasangan[0].startsWith('CMS_') && !!pasangan[1],
  );
  if (ada.length === 0) return null;
  const nilai = Object.fromEntries(ada);
  const jenis = JENIS_GUDANG.find((j) => j === nilai['CMS_BACKEND']);
  const variabel: Readonly<Record<string, Variabel>> = jenis ? { ...DASAR, ...MENURUT_JENIS[jenis] } : DASAR;
  const masalah = Object.entries(variabel).flatMap(([nama, v]) => periksaVariabel(nama, nilai[nama], v));
  if (jenis)
    for (const [nama, isi] of ada)
      if (!variabel[nama]) masalah.push(salah(nama, isi, `kosong; CMS_BACKEND=${jenis} tidak memakai variabel ini`));
  if (masalah.length > 0 || !jenis)
    throw new GalatMasukan('Tempat penyimpanan CMS belum lengkap (variabel lingkungan, lihat README):', masalah);
  const pakai = (nama: string) => nilai[nama] ?? variabel[nama]?.bawaan ?? '';
  const folder = pakai('CMS_FOLDER').replace(/^\.$/, '').replace(/\/$/, '');
  return {
    jenis,
    repo: pakai('CMS_REPO'),
    cabang: pakai('CMS_CABANG'),
    alamat: jenis === 'github' ? 'https://github.com' : pakai('CMS_ALAMAT').replace(/\/$/, ''),
    appId: pakai('CMS_APP_ID'),
    oauth: pakai('CMS_OAUTH').replace(/\/$/, ''),
    folder: folder === '' ? '' : `${folder}/`,
    alurKerja: pakai('CMS_ALUR') === 'tinjau',
  };
}

function periksaVariabel(nama: string, nilai: string | undefined, { pola, harapan, bawaan }: Variabel): Masalah[] {
  if (nilai === undefined) return bawaan === undefined ? [salah(nama, '', harapan)] : [];
  if (nama === 'CMS_BACKEND' && nilai === 'lokal')
    return [salah(nama, nilai, `${harapan}; tempat lokal hanya ada di npm start`)];
  return pola.test(nilai) && !nilai.includes('..') ? [] : [salah(nama, nilai, harapan)];
}

function salah(nama: string, nilai: string, harapan: string): Masalah {
  return { berkas: 'lingkungan', bidang: nama, nilai: tampilkanNilai(nilai), harapan };
}
