/** A package as single values by dotted field, lists summed up: what two versions of it are compared by. */
import { potongTeks } from './bersihkan-teks.ts';
import type { NilaiBidang } from '../model/label-bidang.ts';
import type { Paket } from '../schemas/paket.ts';

/** Characters of a text that are kept. */
const TERPANJANG = 600;

/** Every single value of a package, `kontrak.nilai` → 48000000; of a list its sum, its number or its last month. */
export function ringkasPaket(paket: Paket): Map<string, NilaiBidang> {
  const { rup, jadwal, pembayaran, progres, ...rest } = paket;
  const values = new Map<string, NilaiBidang>();
  ratakan('', { ...rest, catatan: null }, values);
  const last = progres.findLast((p) => p.realisasiKeuangan !== null || p.realisasiFisik !== null);
  const lists: readonly (readonly [string, NilaiBidang])[] = [
    ['rup.kode', rup.length === 0 ? null : rup.map((r) => r.kode).join(', ')],
    ['rup.pagu', rup.some((r) => r.pagu === null) ? null : jumlahRupiah(rup.map((r) => r.pagu ?? 0))],
    ['jadwal.banyak', jadwal.length],
    ['jadwal.selesai', jadwal.reduce<string | null>((max, t) => terbesar(max, t.selesai), null)],
    ['pembayaran.jumlah', jumlahRupiah(pembayaran.map((b) => b.nilai))],
    ['pembayaran.banyak', pembayaran.length],
    ['progres.bulan', last?.bulan ?? null],
    ['progres.realisasiKeuangan', last?.realisasiKeuangan ?? null],
    ['progres.realisasiFisik', last?.realisasiFisik ?? null],
  ];
  for (const [bidang, nilai] of lists) values.set(bidang, nilai);
  return values;
}

/** A value as a change stores it: a text of at most 600 characters. */
export function potong(nilai: NilaiBidang): NilaiBidang {
  return typeof nilai === 'string' ? potongTeks(nilai, TERPANJANG) : nilai;
}

/** Anything as one short text: `tanggal 2026-07-17, nilai 148627000`; null when it is not there. */
export function teksIsi(isi: unknown): NilaiBidang {
  if (isi === undefined || isi === null) return null;
  const values = new Map<string, NilaiBidang>();
  ratakan('', isi, values);
  const known = [...values].filter(([, nilai]) => nilai !== null);
  return potong(known.length === 0 ? '(tanpa isi)' : known.map(([bidang, nilai]) => `${bidang} ${nilai}`).join(', '));
}

function ratakan(awalan: string, isi: unknown, values: Map<string, NilaiBidang>): void {
  if (typeof isi !== 'object' || isi === null) {
    values.set(awalan, isi as NilaiBidang);
    return;
  }
  for (const [kunci, nilai] of Object.entries(isi))
    ratakan(awalan === '' ? kunci : `${awalan}.${kunci}`, nilai, values);
}

/** Sum in rupiah, added in sen; null of none. */
function jumlahRupiah(rupiah: readonly number[]): number | null {
  return rupiah.length === 0 ? null : rupiah.reduce((sum, n) => sum + Math.round(n * 100), 0) / 100;
}

function terbesar(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
