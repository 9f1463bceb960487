/** Every package of the site once, with the newest year that has it; and its record as JSON. */
import { alamatMutlak, halaman } from './alamat.ts';
import { masaTanggapan, pemeriksaanTahun, situs, tahunAnggaran } from './data-situs.ts';
import { hanyaYangBerubah, sidik } from './halaman-tetap.ts';
import { opdPaket, type TahunAnggaran } from './model/himpunan.ts';
import { hariDitemukan, sudahUmum } from './model/pemeriksaan/masa-tanggapan.ts';
import type { Paket } from './schemas/paket.ts';

/** What a page of a package is made from. */
export interface PropsPaket extends Record<string, unknown> {
  data: TahunAnggaran;
  paket: Paket;
}

/** A path of a package. */
export interface JalurPaket {
  params: { id: string };
  props: PropsPaket;
}

/**
 * Paths of all packages whose page (`akhiran` `/index.html`) or record (`.json`) is to be made; `lain` is what the page shows beside the year's data
 * set.
 */
export function paketSitus(akhiran: '/index.html' | '.json', lain: (id: string) => unknown = () => null): JalurPaket[] {
  const seen = new Set<string>();
  const semua = tahunAnggaran.flatMap((data) =>
    data.paket
      .filter((p) => !seen.has(p.id) && seen.add(p.id))
      .map((paket) => ({ params: { id: paket.id }, props: { data, paket } })),
  );
  return hanyaYangBerubah(
    semua,
    ({ params }) => `paket/${params.id}${akhiran}`,
    (jalur) => [...bahanPaket(jalur), lain(jalur.params.id)],
  );
}

/** All that a package's page and record show of the year's data set. */
function bahanPaket({ props: { data, paket } }: JalurPaket): unknown[] {
  const catatan = pemeriksaanTahun(data).perPaket.get(paket.id) ?? [];
  return [sidik(data.impor), opdPaket(data, paket.opd), hanyaUmum(data, paket), catatan];
}

/** The record as text: whose data, how fresh, and the package with only the notes that are public. */
export function catatanPaket(data: TahunAnggaran, paket: Paket, site: URL): string {
  const { impor } = data;
  return `${JSON.stringify({
    contoh: impor.contoh,
    tahun: data.tahun,
    instansi: impor.instansi,
    opd: opdPaket(data, paket.opd).nama,
    sampaiDengan: impor.sampaiDengan,
    dieksporPada: impor.dieksporPada,
    halaman: alamatMutlak(halaman.paket(paket.id), site),
    lisensi: new URL(situs.lisensiData.alamat, site).href,
    paket: hanyaUmum(data, paket),
  })}\n`;
}

function hanyaUmum(data: TahunAnggaran, paket: Paket): Paket {
  if (masaTanggapan.hari === 0 || paket.catatan.length === 0) return paket;
  const sejak = sejakTahun(data);
  return { ...paket, catatan: paket.catatan.filter((c) => sudahUmum(sejak(paket.id, c.kode), masaTanggapan)) };
}

const sejakPerTahun = new Map<number, ReturnType<typeof hariDitemukan>>();

function sejakTahun(data: TahunAnggaran): ReturnType<typeof hariDitemukan> {
  const known = sejakPerTahun.get(data.tahun) ?? hariDitemukan(data);
  sejakPerTahun.set(data.tahun, known);
  return known;
}
