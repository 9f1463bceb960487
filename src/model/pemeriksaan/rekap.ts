/** Every check over every package of a year: counts that add up, the public notes, and how many are not public yet. */
import type { DatasetPaket } from '../../schemas/impor.ts';
import type { Paket } from '../../schemas/paket.ts';
import { PEMERIKSAAN } from './daftar.ts';
import { hariDitemukan, hariUmum, type MasaTanggapan, sudahUmum } from './masa-tanggapan.ts';
import type { Nilai, Pemeriksaan } from './pemeriksaan.ts';
import { buatKonteks } from './periksa-paket.ts';

/** A note: a check that asks something of a package. */
export interface CatatanPemeriksaan {
  pemeriksaan: Pemeriksaan;
  paket: Paket;
  nilai: readonly Nilai[];
  /** Rules stated with this note beside that of the check; empty when the check itself found it. */
  aturan: readonly string[];
  /** Day it was first found, WIB. */
  sejak: string;
  /** First day it is public, WIB. */
  umum: string;
}

/** One check over all packages: catatan + tertunda + sesuai + tidakDiketahui + tidakBerlaku = all. */
export interface RekapPemeriksaan {
  pemeriksaan: Pemeriksaan;
  /** Public notes, in the order of the packages. */
  catatan: CatatanPemeriksaan[];
  /** Notes that an OPD may still answer before they are public. */
  tertunda: number;
  sesuai: number;
  tidakDiketahui: number;
  tidakBerlaku: number;
  /** Packages per OPD to which the check applies. */
  berlakuPerOpd: ReadonlyMap<string, number>;
}

/** All checks of a year. */
export interface RekapTahun {
  paket: number;
  perPemeriksaan: readonly RekapPemeriksaan[];
  /** Public notes by package id. */
  perPaket: ReadonlyMap<string, readonly CatatanPemeriksaan[]>;
  /** Notes that are not public yet, of all checks. */
  tertunda: readonly CatatanPemeriksaan[];
}

/** What is checked: a data set, or a year as pages use it. */
export type IsiPemeriksaan = Pick<DatasetPaket, 'impor' | 'sejakCatatan'> & {
  opd: Iterable<{ kode: string; nama: string }>;
  paket: readonly Paket[];
};

/** Runs every check on every package. */
export function rekapPemeriksaan(isi: IsiPemeriksaan, masa: MasaTanggapan): RekapTahun {
  const konteks = buatKonteks(isi.impor, isi.opd);
  const sejak = hariDitemukan(isi);
  const perPaket = new Map<string, CatatanPemeriksaan[]>();
  const tertunda: CatatanPemeriksaan[] = [];
  const perPemeriksaan = PEMERIKSAAN.map((pemeriksaan) => {
    const found: CatatanPemeriksaan[] = [];
    const hitung = { catatan: 0, sesuai: 0, 'tidak-diketahui': 0, 'tidak-berlaku': 0 };
    const berlakuPerOpd = new Map<string, number>();
    for (const paket of isi.paket) {
      const hasil = pemeriksaan.periksa(paket, konteks);
      hitung[hasil.hasil] += 1;
      if (hasil.hasil === 'tidak-berlaku') continue;
      berlakuPerOpd.set(paket.opd, (berlakuPerOpd.get(paket.opd) ?? 0) + 1);
      if (hasil.hasil !== 'catatan') continue;
      const hari = sejak(paket.id, pemeriksaan.kode);
      const { nilai, aturan = [] } = hasil;
      const note = { pemeriksaan, paket, nilai, aturan, sejak: hari, umum: hariUmum(hari, masa) };
      if (sudahUmum(hari, masa)) found.push(note);
      else tertunda.push(note);
    }
    for (const note of found) {
      const notes = perPaket.get(note.paket.id);
      if (notes) notes.push(note);
      else perPaket.set(note.paket.id, [note]);
    }
    return {
      pemeriksaan,
      catatan: found,
      tertunda: hitung.catatan - found.length,
      sesuai: hitung.sesuai,
      tidakDiketahui: hitung['tidak-diketahui'],
      tidakBerlaku: hitung['tidak-berlaku'],
      berlakuPerOpd,
    };
  });
  return { paket: isi.paket.length, perPemeriksaan, perPaket, tertunda };
}
