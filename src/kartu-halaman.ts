/** What each page's social card says; the pictures themselves are made in cards/. */
import type { IsiKartu } from './cards/kartu.ts';
import { type ArtikelBerita, situs } from './content.ts';
import { deretBulan } from './model/deret-bulan.ts';
import { formatTanggal } from './model/format.ts';
import type { TahunAnggaran } from './model/himpunan.ts';
import { temuanRealisasi, temuanZi } from './model/kalimat.ts';
import { ringkas } from './model/ringkasan.ts';
import { hitungZi } from './model/zona-integritas.ts';
import { RUBRIK } from './schemas/berita.ts';
import type { Zi } from './schemas/zi.ts';

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

/** Card of a year's realization, with its figure. */
export function kartuRealisasi({ tahun, impor, paket }: TahunAnggaran): IsiKartu {
  const temuan = temuanRealisasi(ringkas(paket), deretBulan(paket, tahun, impor.sampaiDengan), tahun);
  return {
    ...unit,
    jenis: 'angka',
    judul: temuan.kalimat,
    subjudul: temuan.arti,
    ...(temuan.angka === null ? {} : { angka: temuan.angka }),
    angkaLabel: `Realisasi pengadaan ${tahun}`,
    tanggal: `Keadaan sampai dengan ${formatTanggal(impor.sampaiDengan)}`,
    contoh: impor.contoh,
  };
}

/** Card of the Zona Integritas page, with the total. */
export function kartuZi(zi: Zi): IsiKartu {
  const temuan = temuanZi(hitungZi(zi), 'WBK');
  return {
    ...unit,
    jenis: 'angka',
    judul: temuan.kalimat,
    subjudul: temuan.arti,
    ...(temuan.angka === null ? {} : { angka: temuan.angka }),
    angkaLabel: `Zona Integritas ${zi.tahun}`,
    tanggal: formatTanggal(zi.tanggal),
    contoh: zi.contoh,
  };
}

/** Card of every page without one of its own. */
export function kartuSitus(): IsiKartu {
  return { ...unit, jenis: 'berita', judul: situs.slogan, subjudul: situs.instansi, contoh: false };
}
