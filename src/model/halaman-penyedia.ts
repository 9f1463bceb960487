/** What a firm's page shows: its packages by year and OPD. */
import { type HalamanDaftar } from './halaman-daftar.ts';
import { opdPaket, type OpdSitus, type PaketTahun } from './himpunan.ts';
import type { Jumlah } from './jumlah.ts';
import { formatBilangan, formatRupiahRingkas } from './format.ts';
import { jumlahkanPerusahaan, type Perusahaan } from './perusahaan.ts';

/** Packages and value of a firm at one OPD in one year. */
export interface BarisPerusahaan {
  tahun: number;
  opd: OpdSitus;
  paket: number;
  jumlah: Jumlah;
}

/** One page of a firm. */
export interface HalamanPenyedia {
  perusahaan: Perusahaan;
  daftar: HalamanDaftar<PaketTahun>;
}

/** A firm's packages by year (newest first) and OPD (by name). */
export function perTahunOpd({ paket }: Perusahaan): BarisPerusahaan[] {
  return [...Map.groupBy(paket, ({ data, paket: p }) => `${data.tahun} ${p.opd}`).values()]
    .flatMap((isi) => {
      const [first] = isi;
      if (!first) return [];
      const opd = opdPaket(first.data, first.paket.opd);
      return [{ tahun: first.data.tahun, opd, paket: isi.length, jumlah: jumlahkanPerusahaan(isi) }];
    })
    .sort((a, b) => b.tahun - a.tahun || a.opd.nama.localeCompare(b.opd.nama, 'id', { numeric: true }));
}

/** What a firm supplies, in one sentence. */
export function kalimatPerusahaan({ paket }: Perusahaan): string {
  const { nilai, diketahui, dari } = jumlahkanPerusahaan(paket);
  const tahun = [...new Set(paket.map(({ data }) => data.tahun))].sort();
  const kapan = tahun.length > 1 ? `${tahun[0]}–${tahun.at(-1)}` : String(tahun[0]);
  const gagal = paket.length - dari;
  const kurang =
    diketahui < dari ? `, diketahui pada ${formatBilangan(diketahui)} dari ${formatBilangan(dari)} paket` : '';
  const senilai = nilai === null ? 'nilainya tidak diketahui' : `senilai ${formatRupiahRingkas(nilai)}${kurang}`;
  const batal = gagal > 0 ? ` ${formatBilangan(gagal)} proses yang gagal atau batal tidak dihitung nilainya.` : '';
  return `${formatBilangan(paket.length)} paket pada ${kapan}, ${senilai}.${batal}`;
}
