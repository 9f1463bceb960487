/** How the selections of a budget year went: bidders a tender, days until payment. */
import { formatBilangan } from '../model/format.ts';
import type { HariBayar } from '../model/hari-bayar.ts';
import { kalimatPeserta } from '../model/kalimat-proses.ts';
import type { Sebaran } from '../model/sebaran.ts';
import type { Grafik } from './grafik.ts';
import { grafikSebaran, type Kelas } from './sebaran.ts';

interface OpsiTahun {
  tahun: number;
  contoh: boolean;
}

/** Distribution of bidders over the tenders and selections of a year. */
export function grafikPeserta(peserta: Sebaran, { tahun, contoh }: OpsiTahun): Grafik {
  return grafikSebaran(kelas(peserta, / peserta$/), {
    kode: `peserta-${tahun}`,
    ukuran: `Tender dan seleksi ${tahun}`,
    sumbu: 'banyaknya peserta yang menawar',
    satuan: 'paket',
    contoh,
    judul: kalimatPeserta(peserta).replace(/\.$/, ''),
    tidakDiketahui: peserta.dari - peserta.diketahui,
  });
}

/** Distribution of the days from hand-over to the last payment over the packages of a year that were handed over. */
export function grafikHariBayar({ sebaran }: HariBayar, { tahun, contoh }: OpsiTahun): Grafik {
  return grafikSebaran(kelas(sebaran, / hari$/), {
    kode: `hari-bayar-${tahun}`,
    ukuran: `Paket ${tahun} yang sudah diserahterimakan`,
    sumbu: 'hari dari serah terima sampai pembayaran terakhir',
    satuan: 'paket',
    contoh,
    judul: `Separuh paket lunas paling lama ${formatBilangan(sebaran.median, 1)} hari sesudah serah terima`,
    tidakDiketahui: sebaran.dari - sebaran.diketahui,
  });
}

/** Classes as a chart takes them: their names without the unit, which the axis says. */
function kelas({ kelas }: Sebaran, satuan: RegExp): Kelas[] {
  return kelas.map((k) => ({ nama: k.nama.replace(satuan, ''), jumlah: k.paket }));
}
