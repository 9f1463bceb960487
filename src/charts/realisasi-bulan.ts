/** The S-curve: realization against its target, month by month, cumulative, with the difference (deviasi); in money or of the work done. */
import type { TitikBulan } from '../model/deret-bulan.ts';
import { formatPersen, namaBulan } from '../model/format.ts';
import { slugDari } from '../model/slug.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import { persenTerhadap } from './persen.ts';
import {
  type IsiRealisasiBulan,
  konfigRealisasiBulan,
  type Titik,
  TINGGI_REALISASI_BULAN,
} from './realisasi-bulan-konfig.ts';
import { tulisSatuan } from './satuan.ts';

/** What the months do not say of themselves. */
export interface OpsiRealisasiBulan {
  tahun: number;
  contoh: boolean;
  /** Whose months: part of the chart's name when a page shows several. */
  kelompok?: string;
  /** `keuangan` (default): money paid; `fisik`: work done, in per cent weighted by pagu. */
  ukuran?: 'keuangan' | 'fisik';
}

/** Chart of cumulative target (line) and realization (bars) per month; months after the data are null. */
export function grafikRealisasiBulan(deret: readonly TitikBulan[], opsi: OpsiRealisasiBulan): Grafik {
  const { tahun, contoh, kelompok, ukuran = 'keuangan' } = opsi;
  const isi = isiBulan(deret, opsi);
  const target = adaTarget(isi);
  const umum = {
    kode: [
      ukuran === 'fisik' ? 'realisasi-fisik-bulan' : 'realisasi-bulan',
      tahun,
      ...(kelompok ? [slugDari(kelompok)] : []),
    ].join('-'),
    judul: judul(isi, tahun),
    subjudul: `${kelompok ? `${kelompok}: realisasi` : 'Realisasi'}${target ? ' dan target' : ''} ${ukuran} ${tahun}, jumlah sejak Januari, dalam ${satuanSumbu(isi)}`,
    deskripsi: deskripsi(isi, tahun),
    tabel: tabel(isi),
    contoh,
    masukan: { jenis: 'realisasi-bulan', data: deret, opsi },
  } as const;
  if (!target && !terakhir(isi))
    return {
      ...umum,
      kosong: `Data ${tahun} belum memuat progres bulanan${ukuran === 'fisik' ? ' fisik' : ' atau pembayaran bertanggal'}.`,
    };
  return {
    ...umum,
    kosong: null,
    tinggi: TINGGI_REALISASI_BULAN,
    konfig: (size, tema) => konfigRealisasiBulan(isi, size, tema),
  };
}

function isiBulan(
  deret: readonly TitikBulan[],
  { contoh, ukuran = 'keuangan' }: OpsiRealisasiBulan,
): IsiRealisasiBulan {
  const titik = deret.map((t): Titik => {
    const [target, realisasi] =
      ukuran === 'fisik' ? [t.targetFisik, t.realisasiFisik] : [t.targetKeuangan, t.realisasiKeuangan];
    return { bulan: t.bulan, target, realisasi };
  });
  return { ukuran, titik, satuan: ukuran === 'fisik' ? 'persen' : 'rupiah', contoh };
}

function judul(isi: IsiRealisasiBulan, tahun: number): string {
  const { ukuran, satuan } = isi;
  const last = terakhir(isi);
  if (!last)
    return adaTarget(isi) ? `Realisasi ${ukuran} ${tahun} belum tercatat` : `Belum ada angka bulanan untuk ${tahun}`;
  const sampai = `Sampai ${namaBulan(last.bulan)} ${tahun}`;
  const { ringkas } = tulisSatuan(satuan);
  if (ukuran === 'fisik')
    return last.target === null
      ? `${sampai} realisasi fisik ${ringkas(last.realisasi)}`
      : `${sampai} realisasi fisik ${persenTerhadap(last.realisasi ?? 0, [last.target], 1)}, target ${ringkas(last.target)}`;
  const share = bagian(last);
  return share === null || share < 0
    ? `${sampai} tercatat realisasi keuangan ${ringkas(last.realisasi)}`
    : `${sampai} realisasi keuangan mencapai ${persenTerhadap(share, [100], 0)} dari target`;
}

function deskripsi(isi: IsiRealisasiBulan, tahun: number): string {
  const { ukuran, titik, satuan } = isi;
  const { ringkas } = tulisSatuan(satuan);
  const last = terakhir(isi);
  const end = titik.at(-1);
  const parts = [
    last &&
      `Sampai akhir ${namaBulan(last.bulan)} ${tahun} realisasi ${ukuran} ${ringkas(last.realisasi)}${selisih(last, isi)}.`,
    end?.target != null && `Target sampai ${namaBulan(end.bulan)} ${ringkas(end.target)}.`,
    !adaTarget(isi) && 'Sumber data tidak memuat target.',
    last && end && last.bulan < end.bulan && `Bulan sesudah ${namaBulan(last.bulan)} belum ada datanya.`,
    !last && 'Realisasi belum tercatat.',
  ];
  return parts.filter((p) => typeof p === 'string').join(' ');
}

function selisih(t: Titik, { satuan, ukuran }: IsiRealisasiBulan): string {
  const beda = deviasi(t);
  if (beda === null) return '';
  const { ringkas } = tulisSatuan(satuan);
  const besar = ukuran === 'fisik' ? ringkas(Math.abs(beda)).replace('%', 'poin persen') : ringkas(Math.abs(beda));
  const arah = beda === 0 ? 'tepat sesuai target' : `${besar} di ${beda < 0 ? 'bawah' : 'atas'} target`;
  return `, target ${ringkas(t.target)}: ${arah}`;
}

function tabel({ titik, satuan }: IsiRealisasiBulan): TabelGrafik {
  const { sel, kepala } = tulisSatuan(satuan);
  return {
    kolom: [
      { nama: 'Sampai bulan', angka: false },
      { nama: `Target (${kepala})`, angka: true },
      { nama: `Realisasi (${kepala})`, angka: true },
      { nama: `Selisih dari target, deviasi (${satuan === 'persen' ? 'poin persen' : kepala})`, angka: true },
      { nama: 'Realisasi dari target', angka: true },
    ],
    baris: titik.map((t) => [
      namaBulan(t.bulan),
      sel(t.target),
      sel(t.realisasi),
      sel(deviasi(t)),
      formatPersen(bagian(t), 1),
    ]),
  };
}

/** Realization less target (deviasi); null when either is unknown. */
function deviasi({ realisasi, target }: Titik): number | null {
  return realisasi === null || target === null ? null : realisasi - target;
}

function bagian({ realisasi, target }: Titik): number | null {
  return realisasi === null || target === null || target === 0 ? null : (realisasi / target) * 100;
}

function adaTarget({ titik }: IsiRealisasiBulan): boolean {
  return titik.some((t) => t.target !== null);
}

function terakhir({ titik }: IsiRealisasiBulan): Titik | undefined {
  return titik.findLast((t) => t.realisasi !== null);
}

function satuanSumbu({ titik, satuan }: IsiRealisasiBulan): string {
  return tulisSatuan(satuan).sumbu(Math.max(0, ...titik.flatMap((t) => [t.target ?? 0, t.realisasi ?? 0]))).satuan;
}
