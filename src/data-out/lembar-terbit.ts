import type { z } from 'zod';
import { kode, objek } from '../schemas/bidang.ts';
import { type Lembar, lembarSchema } from '../schemas/lke.ts';

/** A score sheet as `/data/` publishes it: with a name of its own, to which the rows of its answers and evidence point. */
export const lembarTerbitSchema = objek(
  {
    lembar: kode({ label: 'Lembar', keterangan: 'Tahun dan penilai.', contoh: '2026-mandiri' }),
    ...lembarSchema.shape,
  },
  { label: 'Lembar penilaian Zona Integritas' },
);

/** A published score sheet. */
export type LembarTerbit = z.output<typeof lembarTerbitSchema>;

/** The sheet with its name. */
export function lembarTerbitkan(lembar: Lembar): LembarTerbit {
  return { lembar: `${lembar.tahun}-${lembar.penilai}`, ...lembar };
}
