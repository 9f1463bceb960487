/** The charts that have files and an embed of their own, by code: the address stays while the page around them changes. */
import { halaman } from './alamat.ts';
import type { Grafik, GrafikIsi } from './charts/grafik.ts';
import { grafikItkpTahun } from './charts/itkp-tahun.ts';
import { grafikRealisasiBulan } from './charts/realisasi-bulan.ts';
import { grafikRealisasiOpd } from './charts/realisasi-opd.ts';
import { grafikZiAmbang } from './charts/zi-ambang.ts';
import { grafikZiArea } from './charts/zi-area.ts';
import { itkp, penilaianZi, realisasiTahun, tahunAnggaran } from './content.ts';
import { daftarKata } from './model/cakupan.ts';
import { formatTanggal } from './model/format.ts';
import type { TahunAnggaran } from './model/himpunan.ts';
import { barisOpd } from './model/rekap-realisasi.ts';
import { ambangArea, hitungZi } from './model/zona-integritas.ts';
import { GENERASI, type Impor } from './schemas/impor.ts';

/** A chart with the page that shows it and where its figures come from, a sentence. */
export interface GrafikSitus {
  grafik: Grafik;
  /** Address on this site, not yet under the base path; the chart stands there at `#<kode>`. */
  halaman: string;
  sumber: string;
  /** Has its picture as a file as well: charts of the whole district, since each costs a drawing. */
  svg: boolean;
}

let semua: ReadonlyMap<string, GrafikSitus> | undefined;

/** Every chart with an address of its own, by code; made once per build. Of two with one code the first keeps it. */
export function daftarGrafik(): ReadonlyMap<string, GrafikSitus> {
  semua ??= new Map(
    [...tahunAnggaran.flatMap(grafikTahun), ...grafikIndeks()].map((g) => [g.grafik.kode, g] as const).toReversed(),
  );
  return semua;
}

/** What is published of a chart as a page shows it; undefined where its code belongs to none or to other numbers. */
export function grafikTerbit({ kode, judul, tabel }: Grafik): GrafikSitus | undefined {
  const found = daftarGrafik().get(kode);
  const same = found?.grafik.judul === judul && JSON.stringify(found.grafik.tabel) === JSON.stringify(tabel);
  return same ? found : undefined;
}

/** Source line of a data set of packages. */
export function sumberGrafik(impor: Impor): string {
  return `Sumber: ${daftarKata(impor.sumber.map((g) => GENERASI[g]))}, ${impor.instansi.nama}; keadaan sampai dengan ${formatTanggal(impor.sampaiDengan)}`;
}

function grafikTahun(data: TahunAnggaran): GrafikSitus[] {
  const { tahun, impor } = data;
  const { contoh } = impor;
  const rekap = realisasiTahun(data);
  const sumber = sumberGrafik(impor);
  const whole = { sumber, svg: true, halaman: halaman.realisasi(tahun) };
  return [
    { ...whole, grafik: grafikRealisasiBulan(rekap.deret, { tahun, contoh }) },
    { ...whole, grafik: grafikRealisasiOpd(barisOpd(rekap), { tahun, contoh, total: rekap.total }) },
    ...rekap.opd.map(({ opd: { nama, slug }, deret }) => ({
      sumber,
      svg: false,
      halaman: halaman.realisasiOpd(tahun, slug),
      grafik: grafikRealisasiBulan(deret, { tahun, contoh, kelompok: nama }),
    })),
  ];
}

function grafikIndeks(): GrafikSitus[] {
  const [zi] = penilaianZi;
  const sumberItkp = [...new Set(itkp.map((i) => i.sumber))].join('; ');
  return [
    ...(zi
      ? [
          {
            grafik: grafikZiArea(hitungZi(zi).area, {
              tahun: zi.tahun,
              contoh: zi.contoh,
              ambang: ambangArea(hitungZi(zi)),
            }),
            halaman: '/zona-integritas/',
            sumber: `Sumber: ${zi.sumber}, ${formatTanggal(zi.tanggal)}`,
            svg: true,
          },
          ...(['WBK', 'WBBM'] as const).map((predikat) => ({
            grafik: grafikZiAmbang(hitungZi(zi).syarat[predikat], { predikat, tahun: zi.tahun, contoh: zi.contoh }),
            halaman: '/zona-integritas/',
            sumber: `Sumber: ${zi.sumber}, ${formatTanggal(zi.tanggal)}`,
            svg: true,
          })),
        ]
      : []),
    {
      grafik: grafikItkpTahun(itkp, { contoh: itkp.some((i) => i.contoh) }),
      halaman: '/itkp/',
      sumber: `Sumber: ${sumberItkp}`,
      svg: true,
    },
  ];
}

/** Height for the frame of an embedded chart, pixels: the taller drawing with the words around it on a narrow phone. */
export function tinggiSematan({ judul, subjudul, tinggi }: GrafikIsi): number {
  const lines = Math.ceil(judul.length / 30) * 24 + Math.ceil(subjudul.length / 40) * 22;
  return Math.max(tinggi.sempit, tinggi.lebar) + lines + 150;
}
