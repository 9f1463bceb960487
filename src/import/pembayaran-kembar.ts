import { formatBilangan, formatRupiah } from '../model/format.ts';
import { keSen, NOL, type Sen, tambah } from '../model/uang.ts';
import type { Catatan } from '../schemas/catatan.ts';
import type { BarisPaket } from './baris-paket.ts';

/**
 * Rows of a recording that say the same payment twice: repeats, unless its total_realisasi says that each of them is a payment of its own. Only when the
 * sum of all equals the total, and the sum without repeats does not, are they told apart (a payment written once per plan stays one).
 */
export function bedakanKembar(rows: readonly BarisPaket[]): readonly BarisPaket[] {
  const total = rows.find((r) => r.pecahan.isi.realisasi?.nilai != null)?.pecahan.isi.realisasi?.nilai;
  if (total == null) return rows;
  const perBayar = Map.groupBy(rows.filter(pembayaran), (r) => r.pecahan.kunciUlang ?? '');
  let unik: Sen = NOL;
  let semua: Sen = NOL;
  for (const sama of perBayar.values()) {
    const sekali = keSen(sama[0]?.pecahan.isi.pembayaran?.[0]?.nilai ?? 0);
    unik = tambah(unik, sekali);
    semua = tambah(semua, (sekali * terbanyak(sama)) as Sen);
  }
  if (unik === keSen(total) || semua !== keSen(total)) return rows;
  const nomor = new Map<string, number>();
  return rows.map((row) => {
    if (!pembayaran(row)) return row;
    const key = `${row.pecahan.kunciUlang}|${rencana(row)}`;
    const n = nomor.get(key) ?? 0;
    nomor.set(key, n + 1);
    return { ...row, pecahan: { ...row.pecahan, kunciUlang: `${row.pecahan.kunciUlang}#${n}` } };
  });
}

/**
 * A note where folding repeats changes what is paid: rows of one plan that say the same in every column (number, day, amount, document, receiver)
 * while no total tells whether they are two payments.
 */
export function catatanKembar(rows: readonly BarisPaket[]): Catatan[] {
  if (rows.some((r) => r.pecahan.isi.realisasi?.nilai != null)) return [];
  let banyak = 0;
  let nilai: Sen = NOL;
  for (const sama of Map.groupBy(rows.filter(pembayaran), (r) => r.pecahan.kunciUlang ?? '').values()) {
    const lebih = terbanyak(sama) - 1;
    banyak += lebih;
    nilai = tambah(nilai, (lebih * keSen(sama[0]?.pecahan.isi.pembayaran?.[0]?.nilai ?? 0)) as Sen);
  }
  if (banyak === 0) return [];
  return [
    {
      kode: 'realisasi-kembar',
      dipakai: null,
      lain: `${formatBilangan(banyak)} baris kembar, ${formatRupiah(nilai)}`,
      aturan:
        'Baris realisasi yang sama di semua kolomnya dihitung sekali; tanpa total realisasi tidak diketahui apakah itu dua pembayaran.',
    },
  ];
}

/** How often a payment stands under the plan under which it stands most often. */
function terbanyak(sama: readonly BarisPaket[]): number {
  return Math.max(...[...Map.groupBy(sama, rencana).values()].map((r) => r.length));
}

function rencana({ pecahan }: BarisPaket): string {
  return (pecahan.isi.rup ?? []).map((r) => r.kode).join(';');
}

function pembayaran({ pecahan }: BarisPaket): boolean {
  return pecahan.isi.realisasi != null && pecahan.isi.pembayaran !== undefined;
}
