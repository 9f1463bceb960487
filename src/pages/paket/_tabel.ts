/** A year's columns and table, made once per build. */
import { pemeriksaanTahun } from '../../content.ts';
import type { TahunAnggaran } from '../../model/himpunan.ts';
import type { KolomPaket } from '../../search/jelajah/kolom.ts';
import { susunKolom } from '../../search/jelajah/susun-kolom.ts';
import { bacaTabel, type TabelPaket } from '../../search/jelajah/tabel.ts';

const known = new Map<number, { kolom: KolomPaket; tabel: TabelPaket }>();

/** The explorer's view of a year: what its file holds, and the same as a table. */
export function tabelTahun(data: TahunAnggaran): { kolom: KolomPaket; tabel: TabelPaket } {
  const found = known.get(data.tahun);
  if (found) return found;
  const { perPaket } = pemeriksaanTahun(data);
  const kolom = susunKolom(data, (id) => (perPaket.get(id) ?? []).map((c) => c.pemeriksaan));
  const made = { kolom, tabel: bacaTabel(kolom) };
  known.set(data.tahun, made);
  return made;
}
