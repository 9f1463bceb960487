/** How the actions of the Rencana Aksi Daerah stand against their targets at the end of a quarter. */
import { type AksiRad, type Rad, TRIWULAN } from '../schemas/rad.ts';
import { formatBilangan } from './format.ts';
import type { Temuan } from './kalimat.ts';

const AKHIR = ['03-31', '06-30', '09-30', '12-31'] as const;
const ROMAWI = ['I', 'II', 'III', 'IV'] as const;

/** How an action stands at the end of a quarter. */
export type KeadaanRad = 'tercapai' | 'tertinggal' | 'belum-dilaporkan' | 'tanpa-target';

/** Words for it. */
export const NAMA_KEADAAN_RAD: Readonly<Record<KeadaanRad, string>> = {
  tercapai: 'Mencapai target',
  tertinggal: 'Belum mencapai target',
  'belum-dilaporkan': 'Belum dilaporkan',
  'tanpa-target': 'Belum ada target',
};

/** The last quarter that had ended on the day the data speak of: 1 to 4, or 0 when none had. */
export function triwulanBerakhir({ tahun, sampaiDengan }: Pick<Rad, 'tahun' | 'sampaiDengan'>): number {
  return AKHIR.filter((akhir) => `${tahun}-${akhir}` <= sampaiDengan).length;
}

/** `triwulan III 2026`. */
export function namaTriwulan(ke: number, tahun: number): string {
  return `triwulan ${ROMAWI[ke - 1] ?? ''} ${tahun}`;
}

/** Target and progress of an action up to the end of a quarter (1 to 4); null where not set or not reported. */
export function angkaTriwulan(aksi: AksiRad, ke: number): AksiRad['triwulan1'] | undefined {
  const kunci = TRIWULAN[ke - 1];
  return kunci && aksi[kunci];
}

/** How an action stands at the end of a quarter: not reported is unknown, not behind. */
export function keadaanRad(aksi: AksiRad, ke: number): KeadaanRad {
  const { target = null, capaian = null } = angkaTriwulan(aksi, ke) ?? {};
  if (target === null) return 'tanpa-target';
  if (capaian === null) return 'belum-dilaporkan';
  return capaian >= target ? 'tercapai' : 'tertinggal';
}

/** Actions of a year with how they stand at the last quarter that had ended. */
export interface RekapRad {
  /** 1 to 4; 0 when no quarter had ended. */
  ke: number;
  aksi: { aksi: AksiRad; keadaan: KeadaanRad }[];
  banyak: Record<KeadaanRad, number>;
}

/** Works out a year. */
export function rekapRad(rad: Rad): RekapRad {
  const ke = triwulanBerakhir(rad);
  const aksi = rad.aksi.map((a) => ({ aksi: a, keadaan: keadaanRad(a, ke) }));
  const count = (k: KeadaanRad) => aksi.filter((a) => a.keadaan === k).length;
  return {
    ke,
    aksi,
    banyak: {
      tercapai: count('tercapai'),
      tertinggal: count('tertinggal'),
      'belum-dilaporkan': count('belum-dilaporkan'),
      'tanpa-target': count('tanpa-target'),
    },
  };
}

/** What a year says: actions that reached their target, of those that had one. */
export function temuanRad(rad: Rad): Temuan {
  const { ke, aksi, banyak } = rekapRad(rad);
  const bertarget = aksi.length - banyak['tanpa-target'];
  if (ke === 0 || bertarget === 0)
    return {
      kalimat: `${formatBilangan(aksi.length)} aksi pencegahan korupsi di bidang pengadaan untuk ${rad.tahun}`,
      angka: null,
      arti:
        ke === 0
          ? `Belum ada triwulan ${rad.tahun} yang berakhir, jadi belum ada yang dapat dibandingkan dengan targetnya.`
          : `Belum ada target untuk ${namaTriwulan(ke, rad.tahun)}.`,
      ukuran: 'rad-target',
    };
  const rest = (['tertinggal', 'belum-dilaporkan'] as const)
    .filter((k) => banyak[k] > 0)
    .map((k) => `${formatBilangan(banyak[k])} ${NAMA_KEADAAN_RAD[k].toLowerCase()}`);
  return {
    kalimat: `${formatBilangan(banyak.tercapai)} dari ${formatBilangan(bertarget)} aksi mencapai target sampai ${namaTriwulan(ke, rad.tahun)}`,
    angka: `${formatBilangan(banyak.tercapai)} dari ${formatBilangan(bertarget)}`,
    arti: [
      rest.length > 0 && `Selebihnya: ${rest.join(', ')}.`,
      banyak['belum-dilaporkan'] > 0 && 'Yang belum dilaporkan belum diketahui, bukan nol.',
      banyak['tanpa-target'] > 0 &&
        `${formatBilangan(banyak['tanpa-target'])} aksi lain belum punya target sampai saat itu.`,
    ]
      .filter((p) => typeof p === 'string')
      .join(' '),
    ukuran: 'rad-target',
  };
}

/** Actions behind their target, each with both figures; empty when none is. */
export function kalimatTertinggal({ aksi, ke }: RekapRad): string {
  const each = aksi
    .filter((a) => a.keadaan === 'tertinggal')
    .map(({ aksi: a }) => {
      const { target = null, capaian = null } = angkaTriwulan(a, ke) ?? {};
      return `${a.aksi} (${formatBilangan(capaian, 2)} dari target ${formatBilangan(target, 2)} ${a.satuan})`;
    });
  return each.length > 0 ? `Belum mencapai targetnya: ${each.join('; ')}.` : '';
}

/** A quarter of an action in a table's cell: `45 dari 50`, `belum dilaporkan; target 50`, `target 50`. */
export function selTriwulan(aksi: AksiRad, ke: number, berakhir: number): string {
  const { target = null, capaian = null } = angkaTriwulan(aksi, ke) ?? {};
  if (capaian !== null)
    return target === null
      ? formatBilangan(capaian, 2)
      : `${formatBilangan(capaian, 2)} dari ${formatBilangan(target, 2)}`;
  if (target === null) return '–';
  return `${ke <= berakhir ? 'belum dilaporkan; ' : ''}target ${formatBilangan(target, 2)}`;
}
