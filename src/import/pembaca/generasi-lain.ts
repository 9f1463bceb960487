/**
 * Readers of the other generations of LKPP's data: the same datasets under other column names. One table per generation maps a name to the name
 * that the ISB 2023 reader knows; the row is renamed before it is read, so that no reader is written twice.
 */
import { z } from 'zod';
import { slugDari } from '../../model/slug.ts';
import type { Generasi } from '../../schemas/impor.ts';
import type { Asal } from '../../schemas/masalah.ts';
import type { Pembaca } from '../pembaca.ts';

/** Column of ISB 2023 → names it had in ISB 2020–2022 (domain brief §4.2); `tgl_…`, `mtd_…` and `status_…` are renamed by rule. */
const NAMA_2020: ReadonlyMap<string, readonly string[]> = new Map([
  ['kd_rup', ['kd_rup_paket']],
  ['sumber_dana', ['anggaran', 'ang']],
  ['jenis_pengadaan', ['kategori_pengadaan']],
  ['mtd_pemilihan', ['metode_pengadaan', 'metode_pemilihan']],
  ['mtd_pengadaan', ['metode_pengadaan']],
  ['mak', ['kode_mak']],
]);

/** Column of ISB 2023 → its name in INAPROC v1. */
const NAMA_INAPROC: ReadonlyMap<string, readonly string[]> = new Map([
  ['kd_satker_str', ['kode_satker', 'kd_satker']],
  ['kd_rup', ['rup_code', 'kd_rup_paket']],
  ['rup_nama_pkt', ['rup_name']],
  ['total_harga', ['total']],
  ['tgl_order', ['order_date']],
  ['status_pkt', ['status']],
  ['tahun_anggaran', ['fiscal_year']],
  ['sumber_dana', ['funding_source']],
  ['kd_paket', ['order_id']],
  ['ongkir', ['shipping_fee']],
]);

/** Names of the datasets that INAPROC v1 calls otherwise. */
const DATASET_INAPROC: ReadonlyMap<string, string> = new Map([
  ['Ecat-PaketEPurchasingV6', 'paket-e-purchasing'],
  ['SPSE-TenderSelesaiNilai', 'tender-selesai-nilai'],
]);

/** The column that every INAPROC v1 row carries and no ISB row does. */
const TANDA_INAPROC = 'last_update_ref';

/** The reader of the same dataset as ISB 2020–2022 named its columns; it fits where a column stands under its old name only. */
export function pembaca2020(dasar: Pembaca): Pembaca {
  const alias = balikkan(dasar, (kolom) => [...(NAMA_2020.get(kolom) ?? []), ...namaMenurutAturan(kolom)]);
  return turunan(
    dasar,
    'isb-2020',
    dasar.dataset,
    alias,
    (kolom) => memakaiAlias(alias, kolom) && !kolom.has(TANDA_INAPROC),
  );
}

/** The reader of the same dataset as INAPROC v1 sends it: some columns renamed, dates in ISO-Z, booleans as 0 and 1. */
export function pembacaInaproc(dasar: Pembaca): Pembaca {
  const alias = balikkan(dasar, (kolom) => [...(NAMA_INAPROC.get(kolom) ?? []), ...(NAMA_2020.get(kolom) ?? [])]);
  const dataset = DATASET_INAPROC.get(dasar.dataset) ?? dasar.dataset;
  return turunan(dasar, 'inaproc-v1', dataset, alias, (kolom) => kolom.has(TANDA_INAPROC) || kolom.has('rup_code'));
}

/** Whether a table has a column that the reader knows by this name, under that name or another of its generation. */
export function adaKolom({ alias }: Pembaca, kolom: ReadonlySet<string>, nama: string): boolean {
  if (kolom.has(nama)) return true;
  if (alias !== undefined) for (const [lain, baku] of alias) if (baku === nama && kolom.has(lain)) return true;
  return false;
}

function turunan(
  dasar: Pembaca,
  generasi: Generasi,
  dataset: string,
  alias: ReadonlyMap<string, string>,
  khas: (kolom: ReadonlySet<string>) => boolean,
): Pembaca {
  const baca = dasar.baca;
  const tertulis = new Map([...alias].map(([lain, nama]) => [nama, lain]));
  return {
    ...dasar,
    skema: z.object({
      ...bentuk(dasar),
      ...Object.fromEntries([...alias].flatMap(([lain, nama]) => sebagai(lain, bentuk(dasar)[nama]))),
    }),
    generasi,
    dataset,
    alias,
    dasar,
    khas,
    baca:
      baca &&
      ((row: unknown, asal: Asal, kepala) => {
        const hasil = baca(bakukan(row, alias), asal, kepala);
        if (hasil.ok) return hasil;
        const asli = new Set(Object.keys(row as object));
        return {
          ok: false,
          masalah: hasil.masalah.map((m) =>
            asli.has(m.bidang) ? m : { ...m, bidang: tertulis.get(m.bidang) ?? m.bidang },
          ),
        };
      }),
  };
}

/** Columns of a reader with their fields. */
function bentuk({ skema }: Pembaca): Readonly<Record<string, z.core.$ZodType>> {
  return skema instanceof z.ZodObject ? skema.shape : {};
}

function sebagai(lain: string, field: z.core.$ZodType | undefined): (readonly [string, z.core.$ZodType])[] {
  return field ? [[lain, field]] : [];
}

/** A row under the base reader's names. Without a kd_satker_str the unit is known by its name, which `lengkapi-opd.ts` looks up. */
function bakukan(row: unknown, alias: ReadonlyMap<string, string>): Record<string, unknown> {
  const baku = { ...(row as Record<string, unknown>) };
  for (const [lain, nama] of alias) if (lain in baku && baku[nama] == null) baku[nama] = baku[lain];
  if (baku['kd_satker_str'] == null && typeof baku['nama_satker'] === 'string')
    baku['kd_satker_str'] = `nama-${slugDari(baku['nama_satker'])}`.slice(0, 80);
  return baku;
}

/** Old name → base name, for the names that the base reader does not itself use otherwise. */
function balikkan(dasar: Pembaca, namaLain: (kolom: string) => readonly string[]): ReadonlyMap<string, string> {
  const own = new Set(Object.keys(bentuk(dasar)));
  return new Map(
    [...own].flatMap((nama) =>
      namaLain(nama)
        .filter((lain) => !own.has(lain))
        .map((lain) => [lain, nama] as const),
    ),
  );
}

function memakaiAlias(alias: ReadonlyMap<string, string>, kolom: ReadonlySet<string>): boolean {
  for (const [lain, nama] of alias) if (kolom.has(lain) && !kolom.has(nama)) return true;
  return false;
}

function namaMenurutAturan(kolom: string): string[] {
  if (kolom.startsWith('tgl_')) return [`tanggal_${kolom.slice(4)}`];
  return /^status_(?:non)?tender$/.test(kolom) ? [`nama_${kolom}`] : [];
}
