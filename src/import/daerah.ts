import { formatBilangan } from '../model/format.ts';
import { GalatMasukan } from '../schemas/masalah.ts';

/** A body whose procurement the data hold (kode K/L/PD). */
export interface Instansi {
  kode: string;
  nama: string;
}

/** A body with the number of its rows. */
export interface InstansiTerhitung extends Instansi {
  baris: number;
}

/**
 * The body a data set is of. Codes that begin with D are local governments: exactly one of them is the district, and rows of other bodies
 * on the same LPSE are left out. Throws `GalatMasukan` when it takes a choice (`--klpd`) or the choice is not in the input.
 */
export function pilihDaerah(instansi: readonly InstansiTerhitung[], klpd?: string): Instansi {
  if (klpd !== undefined) {
    const chosen = instansi.find((i) => i.kode.toUpperCase() === klpd.toUpperCase());
    if (chosen) return { kode: chosen.kode, nama: chosen.nama };
    throw new GalatMasukan(`Tidak ada baris dengan --klpd ${klpd}. Yang ada di masukan:\n${daftar(instansi)}`);
  }
  const daerah = instansi.filter((i) => /^D/i.test(i.kode));
  const [only] = daerah.length > 0 ? daerah : instansi;
  if (only && (daerah.length === 1 || instansi.length === 1)) return { kode: only.kode, nama: only.nama };
  const choices = daerah.length > 0 ? daerah : instansi;
  throw new GalatMasukan(
    `Masukan memuat data ${choices.length} instansi; satu dataset hanya untuk satu daerah:\n${daftar(instansi)}\n` +
      `Pilih satu dengan menambahkan salah satu dari: ${choices.map((i) => `--klpd ${i.kode}`).join(', ')}`,
  );
}

function daftar(instansi: readonly InstansiTerhitung[]): string {
  return instansi.map((i) => `  ${i.kode}  ${i.nama}: ${formatBilangan(i.baris)} baris`).join('\n');
}
