/** Actions of the Rencana Aksi Daerah against their target at the end of a quarter, in per cent of what the year asks. */
import { angkaTriwulan, namaTriwulan, rekapRad, temuanRad } from '../model/rad.ts';
import type { Rad } from '../schemas/rad.ts';
import { grafikAmbang } from './ambang.ts';
import type { Grafik } from './grafik.ts';

/** One bar an action, its target as the upright mark; not reported is said, not drawn as zero. */
export function grafikRad(rad: Rad): Grafik {
  const { ke, aksi } = rekapRad(rad);
  const persen = (n: number | null, sasaran: number) => (n === null ? null : (n / sasaran) * 100);
  return grafikAmbang(
    aksi.map(({ aksi: a }) => {
      const { target = null, capaian = null } = angkaTriwulan(a, ke) ?? {};
      return {
        nama: a.aksi,
        nilai: persen(capaian, a.sasaran),
        ambang: persen(target, a.sasaran),
        sebab: target === null ? 'belum ada target' : 'belum dilaporkan',
      };
    }),
    {
      kode: `rad-${rad.tahun}`,
      ukuran:
        ke === 0
          ? `Capaian tiap aksi dari sasaran ${rad.tahun}`
          : `Capaian tiap aksi dari sasaran ${rad.tahun}, sampai ${namaTriwulan(ke, rad.tahun)}`,
      satuan: 'persen',
      namaAmbang: 'target triwulan',
      contoh: rad.contoh,
      judul: temuanRad(rad).kalimat,
      sebabKosong:
        ke === 0
          ? `Belum ada triwulan ${rad.tahun} yang berakhir.`
          : `Capaian ${namaTriwulan(ke, rad.tahun)} belum dilaporkan.`,
    },
  );
}
