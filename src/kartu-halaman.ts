/** What each page's social card says; the pictures themselves are made in cards/. */
import type { IsiKartu } from './cards/kartu.ts';
import type { Grafik } from './charts/grafik.ts';
import { grafikRealisasiBulan } from './charts/realisasi-bulan.ts';
import { gambarSvg } from './charts/svg/gambar.ts';
import { grafikZiArea } from './charts/zi-area.ts';
import { penilaianZi, realisasiTahun, situs } from './data-situs.ts';
import { formatPersen, formatTanggal, namaBulan } from './model/format.ts';
import type { TahunAnggaran } from './model/himpunan.ts';
import { type Temuan, temuanRealisasi, temuanZi } from './model/kalimat.ts';
import { keteranganEntri } from './model/keterangan-entri.ts';
import { kalimatBergerak } from './model/kalimat-bulan.ts';
import { judulLaporan } from './model/kalimat-laporan.ts';
import type { LaporanBulan } from './model/laporan-bulan.ts';
import { rasio } from './model/ringkasan.ts';
import { ambangArea, hitungZi } from './model/zona-integritas.ts';
import type { KoleksiBerhalaman } from './schemas/koleksi.ts';
import type { Lembar } from './schemas/lke.ts';

const unit = { unit: `${situs.nama} ${situs.daerah}`, aksen: situs.warna.aksen };

/** Card of an entry that has a page of its own. */
export function kartuEntri(koleksi: KoleksiBerhalaman, entri: { data: object }): IsiKartu {
  const { judul, contoh = false } = entri.data as { judul: string; contoh?: boolean };
  return { ...unit, jenis: 'berita', judul, tanggal: keteranganEntri(koleksi, entri.data), contoh };
}

/** Card of a year's realization, with its figure and its months. */
export function kartuRealisasi(data: TahunAnggaran): IsiKartu {
  const { tahun, impor } = data;
  const rekap = realisasiTahun(data);
  return kartuAngka(temuanRealisasi(rekap, tahun), grafikRealisasiBulan(rekap.deret, { tahun, contoh: impor.contoh }), {
    angkaLabel: `Realisasi pengadaan ${tahun}`,
    tanggal: `Keadaan sampai dengan ${formatTanggal(impor.sampaiDengan)}`,
  });
}

/** Card of a month's report, with what moved and the year's months up to it. */
export function kartuLaporan(laporan: LaporanBulan): IsiKartu {
  const { keadaan, rekap, deret, titik } = laporan;
  const { tahun, impor } = rekap.data;
  const capaian = rasio(titik?.realisasiKeuangan ?? null, titik?.targetKeuangan ?? null);
  const temuan = {
    kalimat: judulLaporan(laporan),
    arti: kalimatBergerak(keadaan),
    angka: capaian === null ? null : formatPersen(capaian),
  };
  return kartuAngka(temuan, grafikRealisasiBulan(deret, { tahun, contoh: impor.contoh }), {
    angkaLabel: `Laporan ${namaBulan(keadaan.bulan)} ${tahun}`,
    tanggal: `Keadaan sampai dengan ${formatTanggal(keadaan.sampai)}`,
  });
}

/** Card of the Zona Integritas page, with the total and the six areas. */
export function kartuZi(zi: Lembar): IsiKartu {
  const { tahun, contoh } = zi;
  const nilai = hitungZi(zi);
  return kartuAngka(temuanZi(nilai, 'WBK'), grafikZiArea(nilai.area, { tahun, contoh, ambang: ambangArea(nilai) }), {
    angkaLabel: `Zona Integritas ${tahun}`,
    tanggal: formatTanggal(zi.tanggal),
  });
}

/** Card of every page without one of its own. */
export function kartuSitus(): IsiKartu {
  return { ...unit, jenis: 'berita', judul: situs.slogan, subjudul: situs.instansi, contoh: false };
}

/** Cards of single pages by the name of their file: the site itself and the Zona Integritas. */
export function kartuHalaman(): [nama: string, isi: IsiKartu][] {
  const [zi] = penilaianZi;
  return [['situs', kartuSitus()], ...(zi ? [['zona-integritas', kartuZi(zi)] as [string, IsiKartu]] : [])];
}

/** A finding beside its chart; the figures are invented where the chart's are. */
function kartuAngka(
  { kalimat, arti, angka }: Pick<Temuan, 'kalimat' | 'arti' | 'angka'>,
  grafik: Grafik,
  kata: { angkaLabel: string; tanggal: string },
): IsiKartu {
  return {
    ...unit,
    ...kata,
    jenis: 'angka',
    judul: kalimat,
    subjudul: arti,
    ...(angka === null ? {} : { angka }),
    // drawn when the card is: a page needs only the card's words
    get grafik() {
      return grafik.kosong === null ? gambarSvg(grafik, 'sempit', 'jalur') : undefined;
    },
    contoh: grafik.contoh,
  };
}
