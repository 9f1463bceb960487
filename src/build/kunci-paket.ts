/** One package of a lock file. */
export interface EntriKunci {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: readonly string[];
  cpu?: readonly string[];
  libc?: readonly string[];
  optionalDependencies?: Readonly<Record<string, string>>;
}

/** What is read of `package-lock.json` (lockfileVersion 3). */
export interface Kunci {
  packages: Record<string, EntriKunci>;
}

const OS: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const CPU = /^(?:arm64|arm|x64|ia32|loong64|ppc64|riscv64|s390x|wasm32)$/;
const LIBC: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/**
 * Adds the platform packages that an entry asks for with an exact version and the lock file lacks, where npm would look for them. They carry no
 * checksum, since none could be had; npm takes them only on their own system. Changes `kunci`; returns the places added, sorted.
 */
export function lengkapiKunci(kunci: Kunci): string[] {
  const added: Record<string, EntriKunci> = {};
  for (const [letak, { optionalDependencies = {}, dev }] of Object.entries(kunci.packages)) {
    if (letak === '') continue;
    for (const [nama, version] of Object.entries(optionalDependencies)) {
      const sistem = sistemDari(nama);
      if (!sistem || !/^\d+\.\d+\.\d+/.test(version) || cari(kunci, letak, nama)?.version === version) continue;
      const akar = `node_modules/${nama}`;
      const tempat = kunci.packages[akar] ? `${letak}/${akar}` : akar;
      added[tempat] = { version, ...sistem, ...(dev ? { dev } : {}), optional: true };
    }
  }
  const semua = Object.entries({ ...kunci.packages, ...added }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  kunci.packages = Object.fromEntries(semua);
  return Object.keys(added).sort();
}

/** The entry that a package at `letak` would load for `nama`, as Node looks for it. */
function cari({ packages }: Kunci, letak: string, nama: string): EntriKunci | undefined {
  for (let folder = letak; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules') - 1))) {
    const found = packages[`${folder ? `${folder}/` : ''}node_modules/${nama}`];
    if (found ?? folder === '') return found;
  }
}

/** System a platform package is for, from its name (`…-linux-arm-musleabihf`); undefined when the name says none. */
function sistemDari(nama: string): Pick<EntriKunci, 'os' | 'cpu' | 'libc'> | undefined {
  const bagian = nama.replace(/^.*\//, '').split('-');
  const cpu = bagian.find((b) => CPU.test(b));
  if (!cpu) return undefined;
  if (cpu === 'wasm32') return { cpu: [cpu] };
  const os = bagian.map((b) => OS[b]).find((o) => o !== undefined);
  const libc =
    os === 'linux' ? Object.entries(LIBC).find(([akhiran]) => bagian.at(-1)?.startsWith(akhiran))?.[1] : undefined;
  return os ? { os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) } : undefined;
}
