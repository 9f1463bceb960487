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
  const { nilai } = tabel;
  let paket = 0;
  for (let i = 0; i < cocok.length; i++) paket += cocok[i] ?? 0;
  const jumlah = (u: 'hps' | 'kontrak' | 'dibayar' | 'pesanan') => jumlahkan(nilai[u], cocok, tabel.sifat, SIFAT[u]);
  return {
    paket,
    pagu: jumlahkanPaguTerpilih(tabel, cocok),
    hps: jumlah('hps'),
    kontrak: jumlah('kontrak'),
    dibayar: jumlah('dibayar'),
    pesanan: jumlah('pesanan'),
  };
}

/**
 * Pagu of the rows marked with 1, each plan counted once: rows whose plans no other package of the year has count their own; the few others are walked
 * through in the order of `jumlahkanPagu`.
 */
function jumlahkanPaguTerpilih(
  { berbagi, ikutBerbagi, nilai: { pagu }, sifat }: TabelPaket,
  cocok: Uint8Array,
): Jumlah {
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
  const gagal = (baris: number) => ((sifat[baris] ?? 0) & SIFAT.gagal) !== 0;
  const hidup = new Set<number>();
  for (const { baris, rup } of berbagi) if (cocok[baris] === 1 && !gagal(baris)) for (const r of rup) hidup.add(r);
  const counted = new Set<number>();
  for (const { baris, rup, pagu: each } of berbagi) {
    if (cocok[baris] === 0 || (gagal(baris) && rup.some((r) => hidup.has(r)))) continue;
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

/** Sum over the marked rows of which the figure is to be expected (`bit` of their `sifat`). */
function jumlahkan(nilai: Float64Array, cocok: Uint8Array, sifat: Uint8Array, bit: number): Jumlah {
  let total = 0;
  let diketahui = 0;
  let dari = 0;
  for (let i = 0; i < cocok.length; i++) {
    if (cocok[i] === 0 || ((sifat[i] ?? 0) & bit) === 0) continue;
    dari += 1;
    const n = nilai[i] ?? NaN;
    if (Number.isNaN(n)) continue;
    diketahui += 1;
    total += n;
  }
  return { nilai: diketahui === 0 ? null : (total as Sen), diketahui, dari };
}
