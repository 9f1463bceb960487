/** The data dictionary, made from the schemas: every field of every published data set. */
import type { z } from 'zod';
import type { Keterangan } from '../schemas/bidang.ts';
import { GENERASI, type Generasi } from '../schemas/impor.ts';
import { itkpSchema } from '../schemas/itkp.ts';
import { pokjaSchema } from '../schemas/pokja.ts';
import { radSchema } from '../schemas/rad.ts';
import { lembarTerbitSchema } from './lembar-terbit.ts';
import { surveiTerbitSchema } from './survei-terbit.ts';
import { datasetTerbitSchema } from './dataset-terbit.ts';
import { type Daun, daunSkema, tulisJalur } from './pohon-skema.ts';

/** One field as the dictionary shows it. */
export interface EntriKamus {
  /** Dotted path; `[]` marks a list: `paket[].kontrak.nilai`. */
  bidang: string;
  label: string;
  jenis: string;
  satuan: string | null;
  /** Whether the value may be null (not known), by itself or with its group. */
  bolehNull: boolean;
  arti: string | null;
  /** Allowed values with what people see. */
  pilihan: { nilai: string; label: string }[];
  /** Where the value stands in each generation of exports, as far as is known. */
  sumber: Partial<Record<Generasi, string>>;
  contoh: unknown;
}

/** A published data set with its schema. */
export const DATASET_TERBIT = {
  paket: { judul: 'Paket pengadaan', skema: datasetTerbitSchema },
  itkp: { judul: 'Indeks Tata Kelola Pengadaan (ITKP)', skema: itkpSchema },
  zi: { judul: 'Lembar penilaian Zona Integritas', skema: lembarTerbitSchema },
  survei: { judul: 'Survei', skema: surveiTerbitSchema },
  pokja: { judul: 'Pokja dan konflik kepentingan', skema: pokjaSchema },
  rad: { judul: 'Rencana Aksi Daerah Pencegahan Korupsi', skema: radSchema },
} as const satisfies Record<string, { judul: string; skema: z.ZodType }>;

/** Name of a published data set. */
export type NamaDataset = keyof typeof DATASET_TERBIT;

/** Names of the published data sets. */
export const NAMA_DATASET = Object.keys(DATASET_TERBIT) as NamaDataset[];

/** Every field of a schema, in the order of declaration. */
export function susunKamus(skema: z.core.$ZodType): EntriKamus[] {
  return daunSkema(skema).map(entri);
}

function entri(daun: Daun): EntriKamus {
  const { meta } = daun;
  const pilihan = meta?.pilihan ?? daun.nilaiTetap;
  return {
    bidang: tulisJalur(daun.jalur),
    label: meta?.label ?? '',
    jenis: jenisBidang(daun, meta),
    satuan: meta?.satuan === 'bulan' ? null : (meta?.satuan ?? null),
    bolehNull: daun.bolehNull || daun.kelompokBolehNull,
    arti: meta?.keterangan ?? null,
    pilihan: [...pilihan],
    sumber: Object.fromEntries(Object.entries(meta?.sumber ?? {}).filter(([generasi]) => generasi in GENERASI)),
    contoh: contohBidang(daun, meta),
  };
}

/** Kind of a field in plain words. */
function jenisBidang({ skema, nilaiTetap }: Daun, meta: Keterangan | undefined): string {
  const { def } = skema._zod;
  if (meta?.pilihan !== undefined || nilaiTetap.length > 0) return 'pilihan';
  if (meta?.widget === 'tanggal') return 'tanggal (TTTT-BB-HH)';
  if (meta?.satuan === 'bulan') return 'bulan (TTTT-BB)';
  if (meta?.widget === 'waktu') return 'waktu (ISO 8601 dengan zona)';
  if (def.type === 'boolean') return 'ya/tidak';
  if (def.type === 'number') return meta?.jenisBilangan === 'int' ? 'bilangan bulat' : 'bilangan';
  return def.type === 'union' ? 'teks, bilangan, atau ya/tidak' : 'teks';
}

/** The example an author gave; of a choice or a yes/no field any value will do. */
function contohBidang({ skema }: Daun, meta: Keterangan | undefined): unknown {
  if (meta?.contoh !== undefined) return meta.contoh;
  if (meta?.pilihan !== undefined) return meta.pilihan[0]?.nilai;
  return skema._zod.def.type === 'boolean' ? true : undefined;
}
