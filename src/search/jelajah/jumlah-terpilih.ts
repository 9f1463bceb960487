/** Totals of the rows that are shown, by the same rules as `ringkas` and `jumlahkanPesanan` (src/model/), over typed columns. */
import type { Jumlah } from '../../model/jumlah.ts';
import type { Ringkasan } from '../../model/ringkasan.ts';
import type { Sen } from '../../model/uang.ts';
import { SIFAT } from './kolom.ts';
import type { TabelPaket } from './tabel.ts';

/** Totals of a selection; orders stand apart. */
export type RingkasanTerpilih = Ringkasan & { pesanan: Jumlah };

/** Totals of the rows marked with 1. */
export function ringkasTerpilih(tabel: TabelPaket, cocok: Uint8Array): RingkasanTerpilih {
  const { sifat, nilai } = tabel;
  let paket = 0;
  for (const c of cocok) paket += c;
  const bersifat = (bit: number) => (i: number) => ((sifat[i] ?? 0) & bit) !== 0;
  return {
    paket,
    pagu: jumlahkanPaguTerpilih(tabel, cocok),
    hps: jumlahkan(nilai.hps, cocok, bersifat(SIFAT.hps)),
    kontrak: jumlahkan(nilai.kontrak, cocok, bersifat(SIFAT.kontrak)),
    dibayar: jumlahkan(nilai.dibayar, cocok, bersifat(SIFAT.dibayar)),
    pesanan: jumlahkan(nilai.pesanan, cocok, bersifat(SIFAT.pesanan)),
  };
}

/**
 * Pagu of the rows marked with 1, each plan counted once: rows whose plans no other package of the year has count their own; the few others are walked
 * through in the order of `jumlahkanPagu`.
 */
function jumlahkanPaguTerpilih({ berbagi, ikutBerbagi, nilai: { pagu }, sifat }: TabelPaket, cocok: Uint8Array): Jumlah {
  let total = 0;
  let diketahui = 0;
  let dari = 0;
  for (let i = 0; i < cocok.length; i++) {
    if (cocok[i] === 0 || ikutBerbagi[i] === 1) continue;
    dari += 1;
    const n = pagu[i] ?? NaN;
    if (Number.isNaN(n)) continue;
    diketahui += 1;
    total += n;
  }
  const chosen = berbagi.filter(({ baris }) => cocok[baris] === 1);
  const gagal = (baris: number) => ((sifat[baris] ?? 0) & SIFAT.gagal) !== 0;
  const hidup = new Set(chosen.filter(({ baris }) => !gagal(baris)).flatMap(({ rup }) => rup));
  const counted = new Set<number>();
  for (const { baris, rup, pagu: each } of chosen) {
    if (gagal(baris) && rup.some((r) => hidup.has(r))) continue;
    dari += 1;
    const own = pagu[baris] ?? NaN;
    if (!Number.isNaN(own)) diketahui += 1;
    const fresh = rup.map((r) => !counted.has(r));
    for (const r of rup) counted.add(r);
    if (each) each.forEach((n, i) => (total += fresh[i] ? n : 0));
    else if (fresh.every(Boolean)) total += own || 0;
  }
  return { nilai: diketahui === 0 ? null : (total as Sen), diketahui, dari };
}

function jumlahkan(nilai: Float64Array, cocok: Uint8Array, masuk: (baris: number) => boolean): Jumlah {
  let total = 0;
  let diketahui = 0;
  let dari = 0;
  for (let i = 0; i < cocok.length; i++) {
    if (cocok[i] === 0 || !masuk(i)) continue;
    dari += 1;
    const n = nilai[i] ?? NaN;
    if (Number.isNaN(n)) continue;
    diketahui += 1;
    total += n;
  }
  return { nilai: diketahui === 0 ? null : (total as Sen), diketahui, dari };
}
