/** How selections went, in sentences from the same numbers as their bars. */
import { formatBilangan } from './format.ts';
import type { HariBayar } from './hari-bayar.ts';
import type { Sebaran } from './sebaran.ts';

/** The middle number of bidders, and of how many tenders it is known. */
export function kalimatPeserta({ median, diketahui, dari, kelas }: Sebaran): string {
  const satu = kelas.find((k) => k.nama === '1 peserta')?.paket ?? 0;
  return `Pada separuh tender dan seleksi yang daftar pesertanya diketahui (${formatBilangan(diketahui)} dari ${formatBilangan(dari)}), paling banyak ${formatBilangan(median, 1)} peserta menawar; pada ${formatBilangan(satu)} hanya satu.`;
}

/** The middle number of days from hand-over to the last payment. */
export function kalimatHariBayar({ sebaran, lunasLebihDulu, diserahterimakan }: HariBayar): string {
  const lunas =
    lunasLebihDulu === 0
      ? ''
      : ` ${formatBilangan(lunasLebihDulu)} paket sudah lunas sebelum serah terima dan tidak ikut.`;
  return `Separuh paket lunas paling lama ${formatBilangan(sebaran.median, 1)} hari sesudah serah terima; diketahui pada ${formatBilangan(sebaran.diketahui)} dari ${formatBilangan(diserahterimakan)} paket yang diserahterimakan.${lunas}`;
}
