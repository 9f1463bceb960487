import type { TabelTerbaca } from './baca-tabel.ts';
import type { BukuBesar } from './buku-besar.ts';
import type { Instansi } from './daerah.ts';
import { uangTakDipakai } from './nasib-uang.ts';

/** Why the money of a rejected row is not in the data set. */
export const ALASAN_DITOLAK = 'baris ditolak';

/**
 * Books the rows that no package is made of: those of other bodies, those that say nothing a package holds, and rejected ones. A rejected row belongs
 * to the year of its table where that has one year only, else to every year.
 */
export function bukukanSisa(tabel: readonly TabelTerbaca[], daerah: Instansi, buku: BukuBesar): void {
  for (const [i, t] of tabel.entries()) {
    if (t.pembaca === null || t.pembaca.baca === null) continue;
    for (const { klpd, pecahan } of t.baris) {
      const ours = klpd === daerah.kode;
      const alasan = ours ? (pecahan.jenis === 'paket' ? pecahan.takDipakai : undefined) : alasanInstansi(klpd, t);
      if (alasan === undefined) continue;
      const uang = pecahan.jenis === 'paket' ? uangTakDipakai({ pembaca: t.pembaca, pecahan }, alasan) : [];
      buku.catat(
        { tabel: i, nasib: { tidakDipakai: alasan }, uang },
        ours && pecahan.jenis === 'paket' ? [pecahan.tahun] : null,
      );
    }
    if (t.ditolak.length === 0) continue;
    const tahun = tahunTabel(t, daerah);
    for (const { klpd, uang } of t.ditolak) {
      const lain = klpd === null || klpd === daerah.kode ? null : alasanInstansi(klpd, t);
      const dengan = uang.uang.map((u) => ({ ...u, selisih: lain ?? ALASAN_DITOLAK }));
      if (lain === null) buku.catat({ tabel: i, nasib: 'ditolak', uang: dengan }, tahun);
      else buku.catat({ tabel: i, nasib: { tidakDipakai: lain }, uang: dengan }, null);
    }
  }
}

/** The budget year of all usable rows of a table, or null when they are of several or none. */
export function tahunTabel(t: TabelTerbaca, daerah: Instansi): readonly number[] | null {
  const years = new Set<number>();
  for (const { klpd, pecahan } of t.baris)
    if (klpd === daerah.kode && pecahan.jenis === 'paket') years.add(pecahan.tahun);
  return years.size === 1 ? [...years] : null;
}

function alasanInstansi(klpd: string, t: TabelTerbaca): string {
  const nama = t.instansi.find((i) => i.kode === klpd)?.nama ?? '';
  return `instansi lain: ${klpd} ${nama}`.trim().slice(0, 200);
}
