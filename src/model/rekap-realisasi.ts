/** A budget year grouped once: what every page of that year takes its figures from. */
import { JENIS } from '../acuan/jenis.ts';
import { METODE } from '../acuan/metode.ts';
import type { Paket } from '../schemas/paket.ts';
import { cakupanProses } from './cakupan.ts';
import { deretBulan, type TitikBulan } from './deret-bulan.ts';
import { opdPaket, type OpdSitus, type TahunAnggaran } from './himpunan.ts';
import { type KeadaanBulan, keadaanPerBulan } from './keadaan-bulan.ts';
import { kumpulkanPeristiwa, type PeristiwaTahun } from './peristiwa-bulan.ts';
import { adaRencana } from './rencana.ts';
import { type Ringkasan, type RingkasanKelompok, ringkas, ringkasPer } from './ringkasan.ts';
import { slugDari } from './slug.ts';
import { namaSumberDana } from './sumber-dana.ts';
import { TAHAP, tahap, URUTAN_TAHAP } from './tahap.ts';

/** A group of packages with its months. */
export interface RekapKelompok {
  paket: readonly Paket[];
  total: Ringkasan;
  deret: TitikBulan[];
  peristiwa: PeristiwaTahun;
  /** One state per month the data cover. */
  keadaan: KeadaanBulan[];
}

/** One OPD of a year. */
export interface RekapOpd extends RekapKelompok {
  opd: OpdSitus;
}

/** A year: its totals, its groups, its OPD by name. */
export interface RekapRealisasi extends RekapKelompok {
  data: TahunAnggaran;
  /** Whether the source has plans (RUP). */
  berencana: boolean;
  /** Which kinds of packages the data set holds, and which it does not. */
  cakupan: ReturnType<typeof cakupanProses>;
  opd: RekapOpd[];
  perMetode: RingkasanKelompok[];
  perJenis: RingkasanKelompok[];
  perDana: RingkasanKelompok[];
  perTahap: RingkasanKelompok[];
}

/** Groups a year. */
export function rekapRealisasi(data: TahunAnggaran): RekapRealisasi {
  const { paket } = data;
  const opd = [...Map.groupBy(paket, (p) => p.opd)]
    .map(([kode, isi]) => ({ opd: opdPaket(data, kode), ...rekapKelompok(isi, data) }))
    .sort(
      (a, b) => a.opd.nama.localeCompare(b.opd.nama, 'id', { numeric: true }) || (a.opd.kode < b.opd.kode ? -1 : 1),
    );
  return {
    data,
    berencana: adaRencana(paket),
    cakupan: cakupanProses(paket),
    ...rekapKelompok(paket, data),
    opd,
    ...kelompokPaket(paket),
  };
}

/** Totals by method, kind, source of funds and stage; each package stands in one group of each. */
export function kelompokPaket(
  paket: readonly Paket[],
): Record<'perMetode' | 'perJenis' | 'perDana' | 'perTahap', RingkasanKelompok[]> {
  const perTahap = ringkasPer(paket, (p) => ({ kode: tahap(p), nama: TAHAP[tahap(p)] }));
  const tempat = (kode: string) => URUTAN_TAHAP.findIndex((t) => t === kode);
  return {
    perMetode: ringkasPer(paket, (p) => ({ kode: p.metode, nama: METODE[p.metode] })),
    perJenis: ringkasPer(paket, (p) => ({ kode: p.jenis ?? 'tidak-tercatat', nama: namaJenis(p.jenis) })),
    perDana: ringkasPer(paket, (p) => {
      const nama = namaSumberDana(p.sumberDana);
      return { kode: slugDari(nama), nama };
    }),
    perTahap: perTahap.sort((a, b) => tempat(a.kode) - tempat(b.kode)),
  };
}

/** OPD of a year as rows of a table. */
export function barisOpd(rekap: RekapRealisasi): RingkasanKelompok[] {
  return rekap.opd.map(({ opd, total }) => ({ kode: opd.kode, nama: opd.nama, ...total }));
}

function rekapKelompok(paket: readonly Paket[], { tahun, impor }: TahunAnggaran): RekapKelompok {
  const peristiwa = kumpulkanPeristiwa(paket, tahun, impor.sampaiDengan);
  return {
    paket,
    total: ringkas(paket),
    deret: deretBulan(paket, tahun, impor.sampaiDengan),
    peristiwa,
    keadaan: keadaanPerBulan(peristiwa),
  };
}

function namaJenis(jenis: Paket['jenis']): string {
  return jenis === null ? 'Tidak tercatat' : JENIS[jenis];
}
