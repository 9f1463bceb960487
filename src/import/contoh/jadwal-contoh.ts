import type { Acak } from './acak.ts';
import { hariKerja } from './hari.ts';
import type { PolaMetode } from './metode-contoh.ts';

/** Days of a package within its budget year (0 is 1 January): as planned, and as it went. */
export interface Jadwal {
  umum: number;
  tetap: number;
  kontrak: number;
  rencanaMulai: number;
  rencanaSelesai: number;
  mulai: number;
  selesai: number;
  bast: number;
}

/** Plans a package inside the year, and lets it run somewhat late; nothing ends after 30 December. */
export function buatJadwal(acak: Acak, pola: PolaMetode, tahun: number): Jadwal {
  const lead = acak.bulat(...pola.pemilihan);
  const lama = acak.bulat(...pola.kerja);
  const earliest = 12 + lead;
  const latest = Math.max(earliest, 358 - lama);
  // spread over the year, leaning towards its second half as public spending does
  const rencanaMulai = Math.floor(earliest + (latest - earliest) * Math.max(acak.n(), acak.n() * 0.9));
  const delay = acak.peluang(0.7) ? acak.bulat(0, 6) : acak.bulat(0, 35);
  const mulai = hariKerja(tahun, Math.min(rencanaMulai + delay, 352 - Math.min(lama, 60)));
  const selesai = hariKerja(tahun, Math.min(Math.floor(mulai + lama * (0.95 + acak.n() * 0.25)), 356));
  const kontrak = hariKerja(tahun, Math.max(1, mulai - acak.bulat(0, 5)));
  return {
    umum: hariKerja(tahun, Math.max(2, kontrak - lead)),
    tetap: hariKerja(tahun, Math.max(3, kontrak - Math.ceil(lead / 4) - 1)),
    kontrak,
    rencanaMulai,
    rencanaSelesai: rencanaMulai + lama,
    mulai,
    selesai,
    bast: hariKerja(tahun, Math.min(selesai + acak.bulat(0, 4), 360)),
  };
}
