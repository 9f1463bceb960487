/** Errors that makers of SMEP may see, produced by the very check the importer uses, so that the guide cannot promise another wording. */
import { periksa, tulisMasalah } from '../schemas/masalah.ts';
import { type PaketSmep, paketSmepSchema } from '../schemas/smep.ts';

/** A mistake and what the importer says of it. */
export interface GalatSmep {
  kesalahan: string;
  pesan: string;
}

/** Mistakes in one package, each with the message for it. Throws an Error when a mistake is no longer one. */
export function contohGalatSmep(paket: PaketSmep, berkas: string): GalatSmep[] {
  const mistakes: [string, unknown][] = [
    ['Uang ditulis sebagai teks', { ...paket, pagu: 'Rp1.500.000.000' }],
    ['Tanggal dengan susunan lain', { ...paket, serahTerima: '28/09/2026' }],
    ['Metode di luar daftar', { ...paket, metode: 'lelang' }],
    ['Bidang yang tidak dikenal, misalnya data pribadi', { ...paket, npwpPenyedia: '(isi)' }],
    ['Bidang wajib yang tidak ada', { ...paket, nama: undefined }],
  ];
  return mistakes.map(([kesalahan, value]) => {
    const hasil = periksa(paketSmepSchema, value, { berkas, baris: 17 });
    if (hasil.ok) throw new Error(`contoh galat bukan galat lagi: ${kesalahan}`);
    return { kesalahan, pesan: hasil.masalah.map(tulisMasalah).join('\n') };
  });
}
