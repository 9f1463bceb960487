/** What each page's social card says; the pictures themselves are made in cards/. */
import type { IsiKartu } from './cards/kartu.ts';
import { grafikRealisasiBulan } from './charts/realisasi-bulan.ts';
import { gambarSvg } from './charts/svg/gambar.ts';
import { grafikZiArea } from './charts/zi-area.ts';
import { type ArtikelBerita, realisasiTahun, situs } from './content.ts';
import { formatPersen, formatTanggal, namaBulan } from './model/format.ts';
import type { TahunAnggaran } from './model/himpunan.ts';
import { temuanRealisasi, temuanZi } from './model/kalimat.ts';
import { kalimatBergerak } from './model/kalimat-bulan.ts';
import { judulLaporan } from './model/kalimat-laporan.ts';
import type { LaporanBulan } from './model/laporan-bulan.ts';
import { rasio } from './model/ringkasan.ts';
import { ambangArea, hitungZi } from './model/zona-integritas.ts';
import { RUBRIK } from './schemas/berita.ts';
import type { Lembar } from './schemas/lke.ts';

const unit = { unit: `${situs.nama} ${situs.daerah}`, aksen: situs.warna.aksen };

/** Card of a news item. */
export function kartuBerita({ data }: ArtikelBerita): IsiKartu {
  return {
    ...unit,
    jenis: 'berita',
    judul: data.judul,
    tanggal: `${RUBRIK[data.rubrik]} · ${formatTanggal(data.tanggal)}`,
    contoh: false,
  };
}

/** Card of a year's realization, with its figure and its months. */
export function kartuRealisasi(data: TahunAnggaran): IsiKartu {
  const { tahun, impor } = data;
  const { total, deret } = realisasiTahun(data);
  const temuan = temuanRealisasi(total, deret, tahun);
  const grafik = grafikRealisasiBulan(deret, { tahun, contoh: impor.contoh });
  return {
    ...unit,
    jenis: 'angka',
    judul: temuan.kalimat,
    subjudul: temuan.arti,
    ...(temuan.angka === null ? {} : { angka: temuan.angka }),
    ...(grafik.kosong === null ? { grafik: gambarSvg(grafik, 'sempit', 'jalur') } : {}),
    angkaLabel: `Realisasi pengadaan ${tahun}`,
    tanggal: `Keadaan sampai dengan ${formatTanggal(impor.sampaiDengan)}`,
    contoh: impor.contoh,
  };
}

/** Card of a month's report, with what moved and the year's months up to it. */
export function kartuLaporan(laporan: LaporanBulan): IsiKartu {
  const { keadaan, rekap, deret, titik } = laporan;
  const { tahun, impor } = rekap.data;
  const capaian = rasio(titik?.realisasiKeuangan ?? null, titik?.targetKeuangan ?? null);
  const grafik = grafikRealisasiBulan(deret, { tahun, contoh: impor.contoh });
  return {
    ...unit,
    jenis: 'angka',
    judul: judulLaporan(laporan),
    subjudul: kalimatBergerak(keadaan),
    ...(capaian === null ? {} : { angka: formatPersen(capaian) }),
    ...(grafik.kosong === null ? { grafik: gambarSvg(grafik, 'sempit', 'jalur') } : {}),
    angkaLabel: `Laporan ${namaBulan(keadaan.bulan)} ${tahun}`,
    tanggal: `Keadaan sampai dengan ${formatTanggal(keadaan.sampai)}`,
    contoh: impor.contoh,
  };
}

/** Card of the Zona Integritas page, with the total and the six areas. */
export function kartuZi(zi: Lembar): IsiKartu {
  const nilai = hitungZi(zi);
  const temuan = temuanZi(nilai, 'WBK');
  const grafik = grafikZiArea(nilai.area, { tahun: zi.tahun, contoh: zi.contoh, ambang: ambangArea(nilai) });
  return {
    ...unit,
    jenis: 'angka',
    judul: temuan.kalimat,
    subjudul: temuan.arti,
    ...(temuan.angka === null ? {} : { angka: temuan.angka }),
    ...(grafik.kosong === null ? { grafik: gambarSvg(grafik, 'sempit', 'jalur') } : {}),
    angkaLabel: `Zona Integritas ${zi.tahun}`,
    tanggal: formatTanggal(zi.tanggal),
    contoh: zi.contoh,
  };
}

/** Card of every page without one of its own. */
export function kartuSitus(): IsiKartu {
  return { ...unit, jenis: 'berita', judul: situs.slogan, subjudul: situs.instansi, contoh: false };
}
