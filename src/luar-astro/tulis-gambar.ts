/** Pictures: social cards, charts as files with their numbers, and the drawings of pages, kept ready for Astro. */
// native canvases are freed when the event loop turns
import { setImmediate } from 'node:timers/promises';
import { buatKartu, type IsiKartu } from '../cards/kartu.ts';
import { csvGrafik } from '../charts/csv-grafik.ts';
import { grafikRealisasiBulan } from '../charts/realisasi-bulan.ts';
import { gambarSvg } from '../charts/svg/gambar.ts';
import { lembarSvg } from '../charts/svg/lembar.ts';
import { halaman } from '../alamat.ts';
import { jalurLaporan, laporanBulan, tahunAnggaran } from '../data-situs.ts';
import { daftarGrafik, grafikBergambar } from '../grafik-situs.ts';
import { grafikBerubah, jalurTahun } from '../jalur-tahun.ts';
import { kartuHalaman, kartuLaporan, kartuRealisasi } from '../kartu-halaman.ts';
import type { Penulis } from './penulis.ts';

/** Draws what pages show, so that Astro finds it in the store of drawings (charts/svg/simpanan.ts). */
export async function siapkanGambar(): Promise<void> {
  const laporan = jalurLaporan().map(({ data, keadaan }) =>
    grafikRealisasiBulan(laporanBulan(data, keadaan).deret, { tahun: data.tahun, contoh: data.impor.contoh }),
  );
  // Astro draws the months from the first on: from the last, so that neither draws what the other does
  for (const grafik of [...laporan.reverse(), ...[...daftarGrafik().values()].map((g) => g.grafik)])
    if (grafik.kosong === null) {
      for (const ukuran of ['sempit', 'lebar'] as const) gambarSvg(grafik, ukuran);
      await setImmediate();
    }
}

/** Writes the charts' numbers, and the pictures of those that have one as a file. */
export async function tulisGrafik(tulis: Penulis): Promise<void> {
  const csv = [...daftarGrafik().values()].map(({ grafik }) => ({ grafik }));
  for (const { grafik } of grafikBerubah(csv, (kode) => nama(halaman.grafikCsv(kode))))
    tulis(nama(halaman.grafikCsv(grafik.kode)), csvGrafik(grafik));
  for (const { grafik, sumber } of grafikBerubah(grafikBergambar(), (kode) => nama(halaman.grafikSvg(kode)))) {
    tulis(nama(halaman.grafikSvg(grafik.kode)), lembarSvg(grafik, sumber));
    await setImmediate();
  }
}

/** Writes the cards of all pages but the news, whose texts Astro reads. */
export async function tulisKartu(tulis: Penulis): Promise<void> {
  const tahun = tahunAnggaran.map((data) => ({ props: { data } }));
  const laporan = jalurLaporan().map((props) => ({ props }));
  const kartu: [alamat: string, isi: () => IsiKartu][] = [
    ...kartuHalaman().map(([n, isi]): [string, () => IsiKartu] => [`/kartu/${n}.png`, () => isi]),
    ...jalurTahun(tahun, ({ props }) => nama(halaman.kartuRealisasi(props.data.tahun))).map(
      ({ props: { data } }): [string, () => IsiKartu] => [
        halaman.kartuRealisasi(data.tahun),
        () => kartuRealisasi(data),
      ],
    ),
    ...jalurTahun(laporan, ({ props }) => nama(halaman.kartuLaporan(props.keadaan.bulan))).map(
      ({ props: { data, keadaan } }): [string, () => IsiKartu] => [
        halaman.kartuLaporan(keadaan.bulan),
        () => kartuLaporan(laporanBulan(data, keadaan)),
      ],
    ),
  ];
  const antrean = kartu.values();
  const kerjakan = async () => {
    for (const [alamat, isi] of antrean) tulis(nama(alamat), await buatKartu(isi()));
  };
  // while one is packed on another thread the next is laid out
  await Promise.all([kerjakan(), kerjakan()]);
}

function nama(alamat: string): string {
  return alamat.slice(1);
}
