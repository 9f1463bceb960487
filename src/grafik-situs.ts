/** The charts that have files and an embed of their own, by code: the address stays while the page around them changes. */
import { BATAS_UMK } from './acuan/batas-nasional.ts';
import { halaman } from './alamat.ts';
import { grafikCorongTahun } from './charts/corong-tahun.ts';
import type { Grafik, GrafikIsi } from './charts/grafik.ts';
import { grafikItkpTahun } from './charts/itkp-tahun.ts';
import { grafikHariBayar, grafikPeserta } from './charts/jalan-proses.ts';
import { grafikAnggotaPokja, grafikPernyataan } from './charts/pokja.ts';
import { grafikRad } from './charts/rad.ts';
import { grafikPangsa } from './charts/pangsa.ts';
import { grafikRealisasiBulan } from './charts/realisasi-bulan.ts';
import { grafikRealisasiOpd } from './charts/realisasi-opd.ts';
import { grafikDeretSurvei, grafikUnsurSurvei } from './charts/survei.ts';
import { grafikZiAmbang } from './charts/zi-ambang.ts';
import { grafikZiArea } from './charts/zi-area.ts';
import { itkp, penilaianZi, pokja, rad, realisasiTahun, survei, tahunAnggaran } from './data-situs.ts';
import { daftarKata } from './model/cakupan.ts';
import { hitungCorong } from './model/corong.ts';
import { formatTanggal } from './model/format.ts';
import { hitungHariBayar } from './model/hari-bayar.ts';
import type { TahunAnggaran } from './model/himpunan.ts';
import { sebaranPeserta } from './model/jalan-proses.ts';
import { pangsaKontrak, pangsaRencana } from './model/pangsa.ts';
import { barisOpd } from './model/rekap-realisasi.ts';
import { gabungSumber } from './model/sumber.ts';
import { ambangSurvei } from './model/survei/ambang-survei.ts';
import { deretSurvei } from './model/survei/deret.ts';
import type { HasilSurvei } from './model/survei/hitung.ts';
import { ambangArea, hitungZi } from './model/zona-integritas.ts';
import { GENERASI, type Impor } from './schemas/impor.ts';
import type { Lembar } from './schemas/lke.ts';

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

/** Charts whose picture is published as a file. */
export function grafikBergambar(): { grafik: GrafikIsi; sumber: string }[] {
  return [...daftarGrafik().values()].flatMap(({ grafik, sumber, svg }) =>
    svg && grafik.kosong === null ? [{ grafik, sumber }] : [],
  );
}

/** What is published of a chart as a page shows it; undefined where its code belongs to none or to other numbers. */
export function grafikTerbit({ kode, judul, tabel }: Grafik): GrafikSitus | undefined {
  const found = daftarGrafik().get(kode);
  const same = found?.grafik.judul === judul && JSON.stringify(found.grafik.tabel) === JSON.stringify(tabel);
  return same ? found : undefined;
}

/** Source line of a data set of packages. */
function sumberGrafik(impor: Impor): string {
  return `Sumber: ${daftarKata(impor.sumber.map((g) => GENERASI[g]))}, ${impor.instansi.nama}; keadaan sampai dengan ${formatTanggal(impor.sampaiDengan)}`;
}

function grafikTahun(data: TahunAnggaran): GrafikSitus[] {
  const { tahun, impor } = data;
  const rekap = realisasiTahun(data);
  const { paket, deret } = rekap;
  const opsi = { tahun, contoh: impor.contoh };
  const sumber = sumberGrafik(impor);
  const corong = hitungCorong(paket);
  const umk = { rencana: pangsaRencana(paket, 'umk'), kontrak: pangsaKontrak(paket, 'umk') };
  const year = [
    grafikRealisasiBulan(deret, opsi),
    grafikRealisasiOpd(barisOpd(rekap), { ...opsi, total: rekap.total }),
    ...adaAngka([
      grafikRealisasiBulan(deret, { ...opsi, ukuran: 'fisik' }),
      corong && grafikCorongTahun(corong, impor),
      grafikPangsa(umk, { ...opsi, jenis: 'umk', batas: BATAS_UMK }),
    ]),
  ];
  const process = adaAngka([grafikPeserta(sebaranPeserta(paket), opsi), grafikHariBayar(hitungHariBayar(paket), opsi)]);
  return [
    ...year.map((grafik) => ({ grafik, halaman: halaman.realisasi(tahun), sumber, svg: true })),
    ...process.map((grafik) => ({ grafik, halaman: halaman.realisasiProses(tahun), sumber, svg: true })),
    ...rekap.opd.map(({ opd, deret: months }) => ({
      grafik: grafikRealisasiBulan(months, { ...opsi, kelompok: opd.nama }),
      halaman: halaman.realisasiOpd(tahun, opd.slug),
      sumber,
      svg: false,
    })),
  ];
}

/** Charts that stand on a page only where there are figures. */
function adaAngka(grafik: readonly (Grafik | null)[]): Grafik[] {
  return grafik.filter((g) => g !== null && g.kosong === null);
}

function grafikIndeks(): GrafikSitus[] {
  const [zi] = penilaianZi;
  return [
    ...(zi ? grafikZi(zi) : []),
    ...survei.flatMap(grafikSurvei),
    {
      grafik: grafikItkpTahun(itkp, { contoh: itkp.some((i) => i.contoh) }),
      halaman: halaman.itkp(),
      sumber: `Sumber: ${gabungSumber(itkp)}`,
      svg: true,
    },
    ...grafikIntegritas(),
  ];
}

function grafikIntegritas(): GrafikSitus[] {
  const [terbaru] = pokja;
  const sampai = ({ sumber, sampaiDengan }: { sumber: string; sampaiDengan: string }) =>
    `Sumber: ${sumber}; keadaan sampai dengan ${formatTanggal(sampaiDengan)}`;
  return [
    ...(terbaru
      ? adaAngka([grafikAnggotaPokja(pokja), grafikPernyataan(pokja)]).map((grafik) => ({
          grafik,
          halaman: halaman.pokja(),
          sumber: sampai({ ...terbaru, sumber: gabungSumber(pokja) }),
          svg: true,
        }))
      : []),
    ...rad.flatMap((r) =>
      adaAngka([grafikRad(r)]).map((grafik) => ({ grafik, halaman: halaman.rad(), sumber: sampai(r), svg: true })),
    ),
  ];
}

function grafikZi(zi: Lembar): GrafikSitus[] {
  const { tahun, contoh } = zi;
  const nilai = hitungZi(zi);
  return [
    grafikZiArea(nilai.area, { tahun, contoh, ambang: ambangArea(nilai) }),
    ...(['WBK', 'WBBM'] as const).map((predikat) =>
      grafikZiAmbang(nilai.syarat[predikat], { predikat, tahun, contoh }),
    ),
  ].map((grafik) => ({
    grafik,
    halaman: '/zona-integritas/',
    sumber: `Sumber: ${zi.sumber}, ${formatTanggal(zi.tanggal)}`,
    svg: true,
  }));
}

function grafikSurvei(hasil: HasilSurvei): GrafikSitus[] {
  const { survei: s, kode } = hasil;
  const deret = deretSurvei(hasil, survei);
  return adaAngka([grafikUnsurSurvei(hasil, deret.at(-2)), grafikDeretSurvei(deret, ambangSurvei(s))]).map(
    (grafik) => ({
      grafik,
      halaman: halaman.survei(kode),
      sumber: `Sumber: ${s.sumber}, ${s.pelaksana}, ${formatTanggal(s.selesai)}`,
      svg: false,
    }),
  );
}

/** Height for the frame of an embedded chart, pixels: the taller drawing with the words around it on a narrow phone. */
export function tinggiSematan({ judul, subjudul, tinggi }: GrafikIsi): number {
  const lines = Math.ceil(judul.length / 30) * 24 + Math.ceil(subjudul.length / 40) * 22;
  return Math.max(tinggi.sempit, tinggi.lebar) + lines + 150;
}
