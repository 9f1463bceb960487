import type { z } from 'zod';
import { ambilKeterangan } from '../schemas/bidang.ts';
import { anakSkema, butirSkema } from './bentuk-skema.ts';

/** A field as the form shows its way there: `gambar.alt` → `Gambar › Teks pengganti`, `tugas.2.uraian` → `Apa yang dikerjakan unit ke-3 › Uraian`. */
export function namaBidang(schema: z.core.$ZodType, jalur: string): string {
  const nama: string[] = [];
  let current: z.core.$ZodType | undefined = schema;
  for (const kunci of jalur === '' ? [] : jalur.split('.')) {
    const butir: z.core.$ZodType | undefined = current && butirSkema(current);
    if (butir) {
      nama.push(`${nama.pop() ?? ''} ke-${Number(kunci) + 1}`.trim());
      current = butir;
      continue;
    }
    current = current && anakSkema(current)?.[kunci];
    nama.push((current && ambilKeterangan(current)?.label) ?? kunci);
  }
  return nama.join(' › ');
}
