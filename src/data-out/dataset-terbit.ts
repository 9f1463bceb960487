/** What is published of a data set: everything but when each note was first seen, which is for the OPD's time to answer. */
import type { z } from 'zod';
import { keterangan } from '../schemas/bidang.ts';
import { datasetPaketSchema } from '../schemas/impor.ts';

/** A year's data set as `/data/<tahun>/paket.json` holds it. */
export const datasetTerbitSchema = datasetPaketSchema.omit({ sejakCatatan: true });
keterangan.add(datasetTerbitSchema, { label: 'Dataset paket', widget: 'objek' });

/** A year's data set as published. */
export type DatasetTerbit = z.output<typeof datasetTerbitSchema>;
