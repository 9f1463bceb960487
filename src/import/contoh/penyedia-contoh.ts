import type { PaketSmep } from '../../schemas/smep.ts';
import type { Acak } from './acak.ts';

type Penyedia = NonNullable<NonNullable<PaketSmep['kontrak']>['penyedia']>;

/** Sixty invented firms; the last few have no code, so that the site shows a firm known by its name only. */
export const PENYEDIA_CONTOH: readonly Penyedia[] = Array.from({ length: 60 }, (_, i) => {
  const nomor = String(i + 1).padStart(3, '0');
  const bentuk = i < 38 ? 'CV' : i < 55 ? 'PT' : i < 58 ? 'UD' : 'Koperasi';
  const kode = i % 15 === 14 ? null : `99${String(70_000 + i * 37)}`;
  return { jenis: 'badan-usaha' as const, kode, nama: `${bentuk} Contoh ${nomor}` };
});

/** A supplier for a contract: small ones for small amounts, sometimes a person. */
export function pilihPenyedia(acak: Acak, nilai: number, perorangan: number): Penyedia {
  if (acak.peluang(perorangan)) return { jenis: 'perorangan' };
  const large = nilai > 2_500_000_000;
  const candidates = PENYEDIA_CONTOH.filter((p) => p.jenis === 'badan-usaha' && p.nama.startsWith('PT') === large);
  return acak.pilih(candidates, (p) => 1 / (3 + PENYEDIA_CONTOH.indexOf(p)));
}
