/** A table to test proposals on: the published sample of SMEP as a file of a browser, and stored files by path. */
import { readFileSync } from 'node:fs';
import { type Bacaan, type Hasil, kerjakan, type Tugas } from '../../../src/cms/usulan/kerjakan.ts';
import type { EksporSmep } from '../../../src/schemas/smep.ts';

const TEKS = readFileSync(new URL('../../../src/schemas/contoh/smep-v1.json', import.meta.url), 'utf8');

/** Numbers that look like a NIK and a phone number, in the free text of the export. */
export const PRIBADI = ['3508011203850002', '081234567890'] as const;
const SITUS = JSON.stringify({ nama: 'Bagian Contoh', kodeKlpd: 'D999' });
export const SAAT = new Date('2026-11-03T01:00:00Z');

/** The sample with personal data where somebody typed them, after `ubah`. */
export function ekspor(ubah: (e: EksporSmep) => void = () => undefined): File {
  const isi = JSON.parse(TEKS) as EksporSmep;
  const [pertama] = isi.paket;
  if (pertama) pertama.nama = `Pengadaan Mebel Contoh 001 NIK ${PRIBADI[0]} telepon ${PRIBADI[1]}`;
  ubah(isi);
  return new File([JSON.stringify(isi)], 'smep-2026.json');
}

/** Tasks that read an export. */
export function bacaEkspor(
  berkas: File,
  tersimpan: Readonly<Record<string, string | null>> = { 'data/paket/2026.json': null },
  ganti: Partial<Extract<Tugas, { guna: 'paket' }>> = {},
): Promise<Hasil> {
  return kerjakan(
    {
      guna: 'paket',
      berkas: [berkas],
      ganti: false,
      diekspor: null,
      pengusul: { jabatan: 'pengelola-data', akun: 'akun-pengelola' },
      tersimpan: { 'situs.json': SITUS, ...tersimpan },
      saat: SAAT,
      ...ganti,
    },
    () => undefined,
  );
}

/** The one data set a file holds. Throws an Error with the refusal. */
export function satuBacaan(hasil: Hasil): Bacaan {
  if (hasil.jenis === 'terbaca' && hasil.bacaan[0]) return hasil.bacaan[0];
  throw new Error(JSON.stringify(hasil));
}
