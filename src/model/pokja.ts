/** Who selects suppliers, by where they belong, and what they declared: counts only. */
import type { Pokja } from '../schemas/pokja.ts';
import { formatBilangan, formatPersen } from './format.ts';
import type { Temuan } from './kalimat.ts';

/** Members of a year; null where the unit's own are not known. */
export interface AnggotaPokja {
  unit: number | null;
  adHoc: number;
  jumlah: number | null;
  /** Share of the members who belong to the unit, per cent; null without members. */
  persenUnit: number | null;
}

/** Members of a year by where they belong. */
export function anggotaPokja({ anggotaUnit: unit, adHoc }: Pick<Pokja, 'anggotaUnit' | 'adHoc'>): AnggotaPokja {
  const dariLain = adHoc.reduce((n, a) => n + a.anggota, 0);
  const jumlah = unit === null ? null : unit + dariLain;
  return { unit, adHoc: dariLain, jumlah, persenUnit: unit === null || !jumlah ? null : (unit / jumlah) * 100 };
}

/** Members of one office in each year, in the order of the years: 0 where the year's list lacks it. */
export interface BarisKantor {
  nama: string;
  anggota: number[];
}

/** Offices that sent members, those of the first year given first. */
export function kantorAdHoc(pokja: readonly Pokja[]): BarisKantor[] {
  const nama = [...new Set(pokja.flatMap((p) => p.adHoc.map((a) => a.perangkatDaerah)))];
  return nama.map((n) => ({
    nama: n,
    anggota: pokja.map((p) => p.adHoc.find((a) => a.perangkatDaerah === n)?.anggota ?? 0),
  }));
}

/** What the newest year says of its members. */
export function temuanPokja(p: Pokja): Temuan {
  const { unit, adHoc, jumlah, persenUnit } = anggotaPokja(p);
  const kantor = p.adHoc.length;
  const lain =
    adHoc === 0
      ? 'Tidak ada anggota ad hoc dari perangkat daerah lain.'
      : `${formatBilangan(adHoc)} orang ad hoc dari ${formatBilangan(kantor)} perangkat daerah lain.`;
  const tahun = `pada ${p.tahun}`;
  if (unit === null || !jumlah)
    return {
      kalimat:
        unit === null
          ? `Banyak anggota Pokja dari unit ini ${tahun} belum diketahui`
          : `Tidak ada anggota Pokja ${tahun}`,
      angka: null,
      arti: lain,
      ukuran: 'pokja-unit',
    };
  return {
    kalimat:
      unit === jumlah
        ? `Semua anggota Pokja ${tahun} adalah pegawai unit ini`
        : `${formatBilangan(unit)} dari ${formatBilangan(jumlah)} anggota Pokja ${tahun} adalah pegawai unit ini`,
    angka: formatPersen(persenUnit, 0),
    arti: `${formatBilangan(unit)} dari ${formatBilangan(jumlah)} orang. ${lain}`,
    ukuran: 'pokja-unit',
  };
}

/** Share of those who must declare that have, per cent; null where either is not known or no one must. */
export function persenPernyataan({ pernyataan: { wajib, dibuat } }: Pick<Pokja, 'pernyataan'>): number | null {
  return wajib === null || dibuat === null || wajib === 0 ? null : (dibuat / wajib) * 100;
}

/** What is known of a year's declarations, as one or two sentences. */
export function kalimatPernyataan({ tahun, pernyataan: p }: Pick<Pokja, 'tahun' | 'pernyataan'>): string {
  if (p.wajib === null && p.dibuat === null) return `Pernyataan konflik kepentingan ${tahun} belum dilaporkan.`;
  const dibuat =
    p.dibuat === null
      ? `${formatBilangan(p.wajib)} orang wajib menyatakan pada ${tahun}; berapa yang sudah belum diketahui.`
      : `${formatBilangan(p.dibuat)} ${p.wajib === null ? 'orang' : `dari ${formatBilangan(p.wajib)} orang yang wajib`} sudah menyatakan pada ${tahun}.`;
  if (p.adaKepentingan === null) return `${dibuat} Berapa yang menyebut kepentingan belum diketahui.`;
  if (p.adaKepentingan === 0) return `${dibuat} Tidak ada yang menyebut kepentingan.`;
  const lanjut =
    p.ditindaklanjuti === null
      ? 'tindak lanjutnya belum diketahui'
      : `${formatBilangan(p.ditindaklanjuti)} di antaranya sudah ditindaklanjuti`;
  return `${dibuat} ${formatBilangan(p.adaKepentingan)} menyebut kepentingan; ${lanjut}.`;
}
