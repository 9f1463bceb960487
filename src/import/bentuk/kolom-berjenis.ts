import type { z } from 'zod';
import { ambilKeterangan } from '../../schemas/bidang.ts';

/** Columns whose cells in a spreadsheet are more than text, by what a reader's schema says of them. */
export interface KolomBerjenis {
  /** Money, in rupiah. */
  uang: ReadonlySet<string>;
  /** Whole numbers. */
  bulat: ReadonlySet<string>;
  /** Numbers with decimals (per cent). */
  pecahan: ReadonlySet<string>;
  /** Calendar days. */
  tanggal: ReadonlySet<string>;
}

/** The columns of money, numbers and dates of a reader's schema, told by the field registry (`satuan`, `jenisBilangan`). */
export function kolomBerjenis(skema: z.ZodObject<z.core.$ZodShape>): KolomBerjenis {
  const kolom = {
    uang: new Set<string>(),
    bulat: new Set<string>(),
    pecahan: new Set<string>(),
    tanggal: new Set<string>(),
  };
  for (const [nama, field] of Object.entries<z.core.$ZodType>(skema.shape)) {
    const { satuan, jenisBilangan } = ambilKeterangan(field) ?? {};
    if (satuan === 'rupiah') kolom.uang.add(nama);
    else if (satuan === 'WIB') kolom.tanggal.add(nama);
    else if (jenisBilangan) kolom[jenisBilangan === 'int' ? 'bulat' : 'pecahan'].add(nama);
  }
  return kolom;
}
