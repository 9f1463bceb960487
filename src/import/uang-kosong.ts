import type { BerkasImpor } from '../schemas/impor.ts';
import type { TabelTerbaca } from './baca-tabel.ts';
import { kolomUang } from './kolom-uang.ts';
import { adaKolom } from './pembaca/generasi-lain.ts';
import { uangPecahan } from './pecahan.ts';

/** Why a money field of a table has no amount, in words for the report; undefined where a row states one. */
export type UangKosong = (berkas: Pick<BerkasImpor, 'nama' | 'sha256'>, bidang: string) => string | undefined;

/** Money fields that no row of their table states: told apart by whether the column is there. Keeps no rows. */
export function cariUangKosong(tabel: readonly TabelTerbaca[]): UangKosong {
  const kosong = new Map<string, string>();
  for (const { berkas, pembaca, kolom, baris } of tabel) {
    if (pembaca === null || baris.length === 0) continue;
    for (const bidang of pembaca.uang) {
      if (baris.some(({ pecahan }) => uangPecahan(pecahan, bidang) !== null)) continue;
      const ada = pembaca.skema === undefined || kolomUang(bidang).some((k) => adaKolom(pembaca, kolom, k));
      kosong.set(kunci(berkas, bidang), ada ? 'kosong di semua baris' : 'tidak ada di berkas');
    }
  }
  return (berkas, bidang) => kosong.get(kunci(berkas, bidang));
}

function kunci({ nama, sha256 }: Pick<BerkasImpor, 'nama' | 'sha256'>, bidang: string): string {
  return `${sha256} ${bidang} ${nama.slice(0, 200)}`;
}
