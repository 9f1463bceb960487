/** Fields of a package in plain words, and their values as people read them: both from the schema's own metadata. */
import type { z } from 'zod';
import { ambilKeterangan, innerSchema, type Keterangan } from '../schemas/bidang.ts';
import { paketSchema } from '../schemas/paket.ts';
import { formatBilangan, formatPersen, formatRupiah, formatTanggal, hariWib, namaBulan } from './format.ts';
import { keSen } from './uang.ts';

/** A value a change can have; null is "not known". */
export type NilaiBidang = string | number | boolean | null;

/** What stands for a value that the source did not have. */
export const TIDAK_TERCATAT = 'tidak tercatat';

/** Fields that are sums or numbers of a list, or that the schema keeps without a word of their own. */
const LABEL_LAIN: Readonly<Record<string, string>> = {
  'pembayaran.jumlah': 'Pembayaran: jumlah',
  'pembayaran.banyak': 'Pembayaran: berapa kali',
  'jadwal.banyak': 'Jadwal tahapan: berapa tahap',
  'penyedia.jenis': 'Penyedia: bentuk',
  'penyedia.kode': 'Penyedia: kode',
  'penyedia.nama': 'Penyedia: nama',
  'penyedia.terverifikasi': 'Penyedia: dikenali dari kode',
};
const JENIS_PENYEDIA: Readonly<Record<string, string>> = {
  'badan-usaha': 'Badan usaha',
  perorangan: 'Penyedia perorangan',
  'tidak-jelas': 'Bentuk usahanya tidak tercatat',
};

/** `kontrak.nilai` → `Kontrak: Nilai kontrak`; an unknown field stands for itself. */
export function labelBidang(bidang: string): string {
  const other = LABEL_LAIN[bidang];
  if (other) return other;
  const labels = jejak(bidang).map((meta) => meta?.label);
  return labels.some((l) => l === undefined) ? bidang : labels.join(': ');
}

/** A value as its field writes it: rupiah, per cent, a date, the label of a code; null is said in words. */
export function tulisNilaiBidang(bidang: string, nilai: NilaiBidang): string {
  if (nilai === null) return TIDAK_TERCATAT;
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak';
  const meta = jejak(bidang).at(-1);
  if (typeof nilai === 'number') {
    if (bidang === 'pembayaran.jumlah' || meta?.satuan === 'rupiah') return formatRupiah(keSen(nilai));
    return meta?.satuan === 'persen' ? formatPersen(nilai, 2) : formatBilangan(nilai, 2);
  }
  return tulisTeks(bidang, nilai, meta);
}

function tulisTeks(bidang: string, nilai: string, meta: Keterangan | undefined): string {
  if (bidang === 'penyedia.jenis') return JENIS_PENYEDIA[nilai] ?? nilai;
  if (/^\d{4}-\d{2}$/.test(nilai)) return `${namaBulan(nilai)} ${nilai.slice(0, 4)}`;
  if (meta?.widget === 'tanggal') return formatTanggal(nilai);
  if (meta?.widget === 'waktu') return formatTanggal(hariWib(nilai));
  return meta?.pilihan?.find((p) => p.nilai === nilai)?.label ?? nilai;
}

/** Metadata of every step of a dotted field, through lists and unions. */
function jejak(bidang: string): (Keterangan | undefined)[] {
  let schema: z.core.$ZodType | undefined = paketSchema;
  return bidang.split('.').map((kunci) => {
    schema = schema && anak(schema, kunci);
    return schema && ambilKeterangan(schema);
  });
}

function anak(schema: z.core.$ZodType, kunci: string): z.core.$ZodType | undefined {
  const inner = innerSchema(schema);
  if (inner) return anak(inner, kunci);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return def.shape[kunci];
  if (def.type === 'array') return anak(def.element, kunci);
  if (def.type === 'union') return def.options.map((o) => anak(o, kunci)).find((s) => s !== undefined);
  return undefined;
}
