import type { OpdDataset } from '../schemas/opd.ts';
import type { TabelTerbaca } from './baca-tabel.ts';
import type { NasibBaris } from './baris-paket.ts';
import type { Instansi } from './daerah.ts';
import { type BidangUang, type PecahanOpd, uangPecahan } from './pecahan.ts';

/** Fate of a row that names a work unit; `tahun` is the year its list is for, null when for any. */
export type NasibOpd = NasibBaris & { tahun: number | null };

/** A list of budgets that states none for a unit which another row names already. */
const ANGGARAN_KOSONG = 'anggaran satuan kerja ini kosong di sumber';

/**
 * Fates of the rows that name work units: the first of a code makes it, the others repeat or join it, units without packages are unused; a list
 * that is of another year belongs there.
 */
export function nasibOpd(
  tabel: readonly TabelTerbaca[],
  daerah: Instansi,
  tahun: number,
  dipakai: ReadonlySet<string>,
): NasibOpd[] {
  const names = new Map<string, Set<string>>();
  const budgets = anggaranOpd(tabel, daerah, tahun);
  return tabel.flatMap((t, i) =>
    t.baris.flatMap(({ klpd, pecahan }): NasibOpd[] => {
      if (klpd !== daerah.kode || pecahan.jenis !== 'opd') return [];
      const milik = tahunDaftar(t, pecahan);
      const dengan = (nasib: NasibBaris['nasib'], selisih: string | null): NasibOpd[] => [
        { tabel: i, nasib, uang: uangOpd(t, pecahan, selisih), tahun: milik },
      ];
      if (milik !== null && milik !== tahun) return dengan('dibuat', null);
      const { kode, nama } = pecahan.opd;
      const unused = 'satuan kerja tanpa paket dalam data ini';
      if (!dipakai.has(kode)) return dengan({ tidakDipakai: unused }, unused);
      const stored = budgets.get(kode) === pecahan ? null : 'anggaran satuan kerja ini sudah ada dari baris lain';
      const known = names.get(kode);
      if (!known) {
        names.set(kode, new Set([nama]));
        return dengan('dibuat', stored);
      }
      if (pecahan.anggaran === null) return dengan({ tidakDipakai: ANGGARAN_KOSONG }, null);
      const repeats = known.has(nama) && (pecahan.anggaran == null || stored !== null);
      known.add(nama);
      return dengan(repeats ? 'berulang' : 'digabung', stored);
    }),
  );
}

/** The row whose budget counts for each unit: the first that states one for this year; of several the largest, whatever the order of rows. */
export function anggaranOpd(
  tabel: readonly TabelTerbaca[],
  daerah: Instansi,
  tahun: number,
): Map<string, PecahanOpd & { anggaran: NonNullable<OpdDataset['anggaran']> }> {
  const budgets = new Map<string, PecahanOpd & { anggaran: NonNullable<OpdDataset['anggaran']> }>();
  for (const t of tabel)
    for (const { klpd, pecahan } of t.baris) {
      if (klpd !== daerah.kode || pecahan.jenis !== 'opd' || !beranggaran(pecahan)) continue;
      const milik = tahunDaftar(t, pecahan);
      const known = budgets.get(pecahan.opd.kode);
      if ((milik === null || milik === tahun) && (!known || lebihBesar(pecahan.anggaran, known.anggaran)))
        budgets.set(pecahan.opd.kode, pecahan);
    }
  return budgets;
}

function lebihBesar(a: NonNullable<OpdDataset['anggaran']>, b: NonNullable<OpdDataset['anggaran']>): boolean {
  return (a.total ?? 0) - (b.total ?? 0) > 0 || (a.total === b.total && (a.pengadaan ?? 0) > (b.pengadaan ?? 0));
}

function beranggaran(p: PecahanOpd): p is PecahanOpd & { anggaran: NonNullable<OpdDataset['anggaran']> } {
  return p.anggaran != null;
}

function tahunDaftar(t: TabelTerbaca, pecahan: PecahanOpd): number | null {
  return t.kepala?.tahun ?? pecahan.tahun ?? null;
}

const UANG_OPD: readonly BidangUang[] = ['belanja_pengadaan', 'total_belanja'];

function uangOpd(t: TabelTerbaca, pecahan: PecahanOpd, selisih: string | null): NasibBaris['uang'] {
  return UANG_OPD.flatMap((bidang) => {
    const sen = t.pembaca?.uang.includes(bidang) ? uangPecahan(pecahan, bidang) : null;
    return sen === null ? [] : [{ bidang, sen, selisih }];
  });
}
