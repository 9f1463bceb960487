/** Pages about a year's data that stand beside its files, as far as they are part of this site. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Pages by the last part of their address, `/data/2026/<bagian>/`. */
const SEMUA = [
  { bagian: 'pemeriksaan', label: 'Pemeriksaan data' },
  { bagian: 'perubahan', label: 'Yang berubah sejak impor sebelumnya' },
  { bagian: 'impor', label: 'Riwayat impor' },
] as const;

/** The pages the catalogue links to; the build runs in the project's folder, and a link to none would stop it. */
export const HALAMAN_TAHUN = SEMUA.filter(({ bagian }) => existsSync(path.join('src/pages/data/[tahun]', bagian)));
