import type { Impor } from '../schemas/impor.ts';
import type { Paket } from '../schemas/paket.ts';
import type { AngkaTampil } from './angka-deviasi.ts';
import { formatBilangan } from './format.ts';
import { type Banyak, kontrakBeradendum, prosesDiulang, prosesGagal } from './jalan-proses.ts';
import { resiJumlah } from './resi.ts';

/** Repeated and failed selections and contracts with an addendum, as figures ready to be shown. */
export function angkaProses(paket: readonly Paket[], impor: Impor): AngkaTampil[] {
  const daftar = [
    ['diulang', 'Proses diulang', prosesDiulang(paket), 'tender dan non-tender yang versinya diketahui'],
    ['gagal', 'Proses gagal atau batal', prosesGagal(paket), 'tender dan non-tender yang statusnya diketahui'],
    ['adendum', 'Kontrak dengan adendum', kontrakBeradendum(paket), 'kontrak yang tercatat'],
  ] as const;
  return daftar.map(([kode, nama, hitungan, kata]) => ({
    nama,
    nilai: hitungan.diketahui === 0 ? null : formatBilangan(hitungan.banyak),
    keterangan: keterangan(hitungan, kata),
    resi: resiJumlah(kode, hitungan, impor),
  }));
}

function keterangan({ diketahui, dari }: Banyak, kata: string): string {
  if (diketahui === 0) return `tidak satu pun ${kata}`;
  const kurang = diketahui < dari ? `; tidak diketahui pada ${formatBilangan(dari - diketahui)} lainnya` : '';
  return `dari ${formatBilangan(diketahui)} ${kata}${kurang}`;
}
