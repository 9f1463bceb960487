/** How spending is shared among firms, in plain words. */
import { CAKUPAN_PANGSA } from '../acuan/cakupan-terendah.ts';
import { formatBilangan, formatPersen, formatRupiahRingkas } from './format.ts';
import type { Konsentrasi } from './konsentrasi.ts';

/** The finding, or why there is none. */
export function kalimatKonsentrasi(k: Konsentrasi): string {
  if (k.lima === null || k.sepuluh === null || k.setara === null) return sebabTanpaKonsentrasi(k);
  const sepuluh = k.perusahaan > 10 ? `, 10 terbesar ${formatPersen(k.sepuluh)}` : '';
  return `Dari ${formatRupiahRingkas(k.nilaiPerusahaan)} pada ${formatBilangan(k.perusahaan)} badan usaha, ${formatBilangan(Math.min(5, k.perusahaan))} dengan nilai terbesar memegang ${formatPersen(k.lima)}${sepuluh}. Pembagian ini setara dengan ${formatBilangan(k.setara, k.setara < 10 ? 1 : 0)} badan usaha yang nilainya sama besar.`;
}

/** What is known of values and firms. */
export function cakupanKonsentrasi(k: Konsentrasi): string {
  return `Nilai diketahui pada ${formatBilangan(k.bernilai)} dari ${formatBilangan(k.dari)} paket yang dikerjakan pihak luar; dari nilai itu (${formatRupiahRingkas(k.nilai)}), ${formatPersen(k.cakupanNilai)} menyebut badan usahanya. Sisanya pesanan yang tidak menyebut penyedia, atau penyedia perorangan yang tidak dibedakan satu sama lain.`;
}

function sebabTanpaKonsentrasi(k: Konsentrasi): string {
  if (k.dari === 0) return 'Belum ada paket yang dikerjakan pihak luar.';
  return `Berapa bagian penyedia terbesar tidak ditampilkan: nilai dan badan usahanya harus diketahui pada paling sedikit ${CAKUPAN_PANGSA} %.`;
}
