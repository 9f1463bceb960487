/** Total, pengungkit and results of a ZI assessment against what a predicate asks, in points; the areas have a chart of their own. */
import type { SyaratZi } from '../model/zona-integritas.ts';
import { grafikAmbang } from './ambang.ts';
import type { Grafik } from './grafik.ts';

/** What the thresholds do not say of themselves. */
export interface OpsiZiAmbang {
  predikat: 'WBK' | 'WBBM';
  tahun: number;
  contoh: boolean;
}

/** Bullet chart of the thresholds in points; what is met was decided on the exact values. */
export function grafikZiAmbang(syarat: readonly SyaratZi[], { predikat, tahun, contoh }: OpsiZiAmbang): Grafik {
  const rows = syarat.filter((s) => s.satuan === 'poin');
  const met = rows.filter((s) => s.terpenuhi === true).length;
  const open = rows.filter((s) => s.terpenuhi === null).length;
  return grafikAmbang(
    rows.map((s) => ({ nama: s.nama, nilai: s.nilai, ambang: s.minimum, sebab: 'belum dinilai' })),
    {
      kode: `zi-ambang-${predikat.toLowerCase()}-${tahun}`,
      ukuran: `Nilai total, pengungkit, dan hasil terhadap ambang ${predikat}, ${tahun}`,
      satuan: 'poin',
      contoh,
      namaAmbang: `ambang ${predikat}`,
      judul: `${met} dari ${rows.length} ambang ${predikat} yang dihitung dalam poin tercapai${open > 0 ? `; ${open} belum dapat dinilai` : ''}`,
      sebabKosong: `Total, pengungkit, dan hasil belum dinilai pada ${tahun}.`,
    },
  );
}
