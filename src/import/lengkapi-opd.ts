import { rapatkanNamaOpd } from '../acuan/ejaan-opd.ts';
import { slugDari } from '../model/slug.ts';
import type { Opd } from '../schemas/opd.ts';
import type { TabelTerbaca } from './baca-tabel.ts';
import type { Instansi } from './daerah.ts';
import type { PecahanPaket } from './pecahan.ts';

/** A kd_satker_str: "1.02.0.00.0.00.02.0000". */
const BERTITIK = /^\d+(?:\.\d+)+$/;

/** Work units by the ways in which a row without kd_satker_str may name them. */
interface Buku {
  /** kd_satker of RUP-MasterSatker or RUP-StrukturAnggaranPD. */
  perSatker: Map<string, Opd>;
  /** Unified name; null where two codes share it. */
  perNama: Map<string, Opd | null>;
}

/**
 * Gives each row that has no kd_satker_str its work unit: by kd_satker where the list of units is in the input, else by its unified name, else as a unit
 * of its own. Rows that name no unit at all (pencatatan swakelola's payments) take that of their package later. Changes the rows in place.
 */
export function lengkapiOpd(tabel: readonly TabelTerbaca[], daerah: Instansi): void {
  const belum: PecahanPaket[] = [];
  const buku: Buku = { perSatker: new Map(), perNama: new Map() };
  // rows share the objects of their units (`IngatanOpd`)
  const dicatat = new Set<Opd>();
  for (const t of tabel)
    for (const { klpd, pecahan } of t.baris) {
      if (klpd !== daerah.kode) continue;
      if (pecahan.jenis === 'paket' && tanpaKode(pecahan, t)) belum.push(pecahan);
      else if (pecahan.jenis === 'opd') catat(pecahan.opd, pecahan.satker ?? null, buku);
      else if (!dicatat.has(pecahan.opd)) {
        dicatat.add(pecahan.opd);
        catat(pecahan.opd, null, buku);
      }
    }
  for (const pecahan of belum) pecahan.opd = cari(pecahan, buku);
}

/** Whether the row's code is none that other datasets share: absent, made of the name, or of a generation with codes of its own. */
function tanpaKode({ opd }: PecahanPaket, t: TabelTerbaca): boolean {
  const generasi = t.pembaca?.generasi;
  if (opd.kode === '' || opd.kode.startsWith('nama-')) return true;
  return (generasi === 'inaproc-v1' || generasi === 'isb-2020') && !BERTITIK.test(opd.kode);
}

function catat(opd: Opd, satker: string | null, { perSatker, perNama }: Buku): void {
  const lama = satker === null ? undefined : perSatker.get(satker);
  // of two units with one number the first of the alphabet, whatever the order of rows
  if (satker !== null && (lama === undefined || opd.kode < lama.kode)) perSatker.set(satker, opd);
  if (opd.nama === '') return;
  const nama = rapatkanNamaOpd(opd.nama);
  const known = perNama.get(nama);
  if (known === undefined) perNama.set(nama, opd);
  else if (known !== null && known.kode !== opd.kode) perNama.set(nama, null);
}

function cari({ opd, satker }: PecahanPaket, { perSatker, perNama }: Buku): Opd {
  const found = perSatker.get(satker ?? opd.kode) ?? (opd.nama === '' ? null : perNama.get(rapatkanNamaOpd(opd.nama)));
  if (found) return { kode: found.kode, nama: opd.nama === '' ? found.nama : opd.nama };
  if (opd.nama === '') return opd;
  return { kode: opd.kode === '' ? `nama-${slugDari(opd.nama)}`.slice(0, 80) : opd.kode, nama: opd.nama };
}
