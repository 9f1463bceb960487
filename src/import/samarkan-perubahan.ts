import type { PerubahanDataset } from '../schemas/impor.ts';
import { potongTeks } from './bersihkan-teks.ts';
import { PENANDA, samarkanBentuk } from './data-pribadi.ts';
import { type NilaiTertutup, samaDenganTertutup } from './nilai-tertutup.ts';

/** Fields that hold codes, which may have the shape of other numbers. */
const KODE: ReadonlySet<string> = new Set(['rup.kode', 'penyedia.kode', 'opd']);

/** Old texts looked at with what this import knows of personal data: what was stored before a rule was known does not come back as a change. */
export function samarkanPerubahan(perubahan: PerubahanDataset, tertutup: NilaiTertutup): PerubahanDataset {
  const samar = <T>(bidang: string, nilai: T): T | string =>
    typeof nilai !== 'string' || KODE.has(bidang) ? nilai : samarkan(nilai, tertutup, 600);
  return {
    ...perubahan,
    berubah: perubahan.berubah.map((p) => ({
      ...p,
      bidang: p.bidang.map((b) => ({ ...b, lama: samar(b.bidang, b.lama) })),
    })),
    ...(perubahan.nisan && { nisan: perubahan.nisan.map((p) => ({ ...p, nama: samarkan(p.nama, tertutup, 500) })) }),
    hilang: perubahan.hilang.map((p) => ({
      ...p,
      nama: samarkan(p.nama, tertutup, 500),
      terakhir: p.terakhir.map((t) => ({ ...t, nilai: samar(t.bidang, t.nilai) })),
    })),
  };
}

function samarkan(nilai: string, tertutup: NilaiTertutup, max: number): string {
  return samaDenganTertutup(nilai, tertutup) ? PENANDA : potongTeks(samarkanBentuk(nilai).teks, max);
}
