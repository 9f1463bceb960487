import { z } from 'zod';
import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import { bacaEjaan } from './bentuk/angka-ejaan.ts';
import { kolomBerjenis } from './bentuk/kolom-berjenis.ts';
import { kolomDikenal } from './kenali.ts';
import { kolomTertutup } from './nilai-tertutup.ts';
import type { Pembaca } from './pembaca.ts';
import { adaKolom } from './pembaca/generasi-lain.ts';

/** Numbers from here on, in rupiah, may be the money of a column that was renamed. */
const SEPERTI_UANG = 100_000;
/** Codes and numbers of things are long numbers too, and never money. */
const KODE = /^(?:kd|kode|no|nomor|id)(?:_|$)|_id$/i;

/**
 * Money columns of the reader that none of the rows has, when columns that no reader knows hold numbers as large as money: one of those may be the
 * missing one under another name. Exports that only lack a column give nothing.
 */
export function kolomUangHilang(
  pembaca: Pembaca,
  kolom: ReadonlySet<string>,
  rows: readonly unknown[],
  berkas: string,
): Masalah[] {
  const hilang = kolomUang(pembaca).filter((nama) => !adaKolom(pembaca, kolom, nama));
  if (hilang.length === 0) return [];
  const asing = [...kolom].filter((k) => mungkinUang(k) && rows.some((row) => sepertiUang(row, k)));
  if (asing.length === 0) return [];
  return hilang.map((bidang) => ({
    berkas,
    bidang,
    nilai: `tidak ada kolom ini; kolom berisi angka yang tidak dikenal: ${asing.slice(0, 10).join(', ')}`,
    harapan: `kolom uang ${bidang} dataset ${pembaca.dataset}`,
    perbaikan: `bila salah satu kolom itu ${bidang} dengan nama lain, kembalikan namanya menjadi ${bidang}; bila bukan, impor dengan --terima-sebagian`,
  }));
}

/** Throws `GalatMasukan` when a table lacks a money column that may have been renamed. */
export function pastikanKolomUang(tabel: readonly { kolomHilang: readonly Masalah[] }[]): void {
  const masalah = tabel.flatMap((t) => t.kolomHilang);
  if (masalah.length > 0)
    throw new GalatMasukan('Impor dihentikan: kolom uang tidak ada, mungkin berganti nama.', masalah);
}

/** The same, for an operator who goes on without those columns. */
export function peringatanKolomUang(tabel: readonly { kolomHilang: readonly Masalah[] }[]): string[] {
  return tabel.flatMap((t) =>
    t.kolomHilang.map((m) => `${m.berkas}: ${m.bidang} ${m.nilai}; diimpor tanpa ${m.bidang} (--terima-sebagian).`),
  );
}

/** Money columns under the names of the base reader. */
function kolomUang({ skema, alias }: Pembaca): string[] {
  if (!(skema instanceof z.ZodObject)) return [];
  return [...kolomBerjenis(skema).uang].filter((nama) => !alias?.has(nama));
}

function mungkinUang(kolom: string): boolean {
  return !kolomDikenal().has(kolom) && !KODE.test(kolom) && !kolomTertutup(kolom);
}

function sepertiUang(row: unknown, kolom: string): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const cell = (row as Record<string, unknown>)[kolom];
  if (typeof cell === 'number') return cell >= SEPERTI_UANG;
  // a phone number begins with 0 or "+", an amount does not
  if (typeof cell !== 'string' || /^\s*[0+]/.test(cell)) return false;
  const angka = bacaEjaan(cell, 'uang', null);
  return typeof angka === 'string' && Number(angka) >= SEPERTI_UANG;
}
