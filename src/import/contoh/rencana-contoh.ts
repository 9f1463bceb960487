import type { PaketSmep } from '../../schemas/smep.ts';
import type { Acak } from './acak.ts';
import { hariKe, hariKerja } from './hari.ts';
import type { Jadwal } from './jadwal-contoh.ts';

type RencanaContoh = NonNullable<PaketSmep['rup'][number]['rencana']>;

/** What an invented plan announced: its schedule before anything ran late, and whether it is meant for domestic products and small firms. */
export function buatRencana(
  acak: Acak,
  tahun: number,
  jadwal: Jadwal,
  { pagu, swakelola, tahunJamak = false }: { pagu: number; swakelola: boolean; tahunJamak?: boolean },
): RencanaContoh {
  const hari = (n: number) => hariKe(tahun, hariKerja(tahun, n));
  const lama = jadwal.kontrak - jadwal.umum;
  const mulai = Math.max(1, Math.min(jadwal.umum, jadwal.rencanaMulai - lama) - acak.bulat(0, 9));
  const kecil = pagu <= 15_000_000_000 && acak.peluang(pagu < 400_000_000 ? 0.82 : 0.55);
  return {
    // most plans are announced when the budget is set, some with its change in the autumn
    diumumkan: hari(Math.min(acak.peluang(0.85) ? acak.bulat(-24, 30) : acak.bulat(31, 270), mulai - 5)),
    pemilihanMulai: swakelola ? null : hari(mulai),
    pemilihanSelesai: swakelola ? null : hari(Math.max(mulai, jadwal.rencanaMulai - 1)),
    kontrakMulai: hari(jadwal.rencanaMulai),
    kontrakSelesai: hari(jadwal.rencanaSelesai),
    pdn: acak.peluang(0.02) ? null : acak.peluang(0.95),
    umk: acak.peluang(0.02) ? null : kecil,
    tahunPertama: tahunJamak ? tahun : null,
  };
}
