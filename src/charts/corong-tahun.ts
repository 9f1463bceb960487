/** The funnel of a budget year, from plan to hand-over. */
import type { Corong } from '../model/corong.ts';
import { formatBilangan, formatTanggal } from '../model/format.ts';
import type { Impor } from '../schemas/impor.ts';
import { grafikCorong } from './corong.ts';
import type { Grafik } from './grafik.ts';

/** Funnel chart of the packages of a year; the money beside a stage is their pagu. */
export function grafikCorongTahun({ langkah }: Corong, { tahun, sampaiDengan, contoh }: Impor): Grafik {
  const banyak = (i: number) => formatBilangan(langkah.at(i)?.paket ?? 0);
  return grafikCorong(
    langkah.map((l) => ({ nama: l.nama, jumlah: l.paket, nilai: l.pagu.nilai })),
    {
      kode: `corong-${tahun}`,
      ukuran: `Paket ${tahun} menurut tahap yang sudah dicapai, keadaan sampai dengan ${formatTanggal(sampaiDengan)}; rupiah adalah pagunya`,
      satuan: 'paket',
      contoh,
      judul: `Dari ${banyak(0)} paket yang direncanakan, ${banyak(-1)} sudah selesai atau diserahterimakan`,
    },
  );
}
