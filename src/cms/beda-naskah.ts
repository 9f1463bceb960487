/** Two versions of an entry side by side, field by field, as an editor reads them. */
import { diffWordsWithSpace } from 'diff';
import type { z } from 'zod';
import { ambilKeterangan, rapikan } from '../schemas/bidang.ts';
import { anakSkema, butirSkema } from './bentuk-skema.ts';
import { namaBidang } from './nama-bidang.ts';
import { type LetakEntri, skemaEntri } from './skema-entri.ts';

/** A stretch of text that both versions have, or only one of them. */
export interface Potongan {
  ada: 'keduanya' | 'tersimpan' | 'konsep';
  teks: string;
}

/** A field whose value is not the same in both versions. */
export interface BedaBidang {
  /** As the form names it: `Gambar › Teks pengganti`. */
  label: string;
  /** Whose change it is, seen from the version both started from; undefined when that version is not known. */
  pengubah: 'Anda' | 'orang lain' | 'Anda dan orang lain' | undefined;
  potongan: readonly Potongan[];
}

/** Every field in which the draft is not the stored version; `dasar` is the version the draft was begun from, when it is known. */
export function bandingkanNaskah(
  letak: LetakEntri,
  { tersimpan, konsep, dasar }: { tersimpan: unknown; konsep: unknown; dasar?: unknown },
): BedaBidang[] {
  const { skema, isi } = skemaEntri(letak);
  const versi = {
    tersimpan: daun(tersimpan),
    konsep: daun(konsep),
    dasar: dasar === undefined ? undefined : daun(dasar),
  };
  const jalur = [...new Set([...versi.konsep.keys(), ...versi.tersimpan.keys()])];
  return jalur
    .filter((j) => versi.tersimpan.get(j) !== versi.konsep.get(j))
    .map((j) => {
      const tulis = (nilai: string | undefined) => bacaan(skema, j, nilai);
      return {
        label: isi && j === 'body' ? (ambilKeterangan(isi)?.label ?? 'Isi') : namaBidang(skema, j) || j,
        pengubah: versi.dasar && pengubah(versi.dasar.get(j), versi.tersimpan.get(j), versi.konsep.get(j)),
        potongan: bandingkanTeks(tulis(versi.tersimpan.get(j)), tulis(versi.konsep.get(j))),
      };
    });
}

/** Both people's changes in one, field by field; undefined when both changed the same field, or a version cannot be read. */
export function gabungkanNaskah(dasar: unknown, tersimpan: unknown, konsep: unknown): Data | undefined {
  if (![dasar, tersimpan, konsep].every((v) => typeof v === 'object' && v !== null)) return undefined;
  const [d, t, k] = [dasar, tersimpan, konsep] as [Data, Data, Data];
  const sama = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const hasil: Data = {};
  for (const kunci of new Set([...Object.keys(t), ...Object.keys(k)])) {
    const sayaUbah = !sama(k[kunci], d[kunci]);
    if (sayaUbah && !sama(t[kunci], d[kunci]) && !sama(t[kunci], k[kunci])) return undefined;
    const nilai = sayaUbah ? k[kunci] : t[kunci];
    if (nilai !== undefined) hasil[kunci] = nilai;
  }
  return hasil;
}

type Data = Record<string, unknown>;

/** Two texts as stretches of words; what is the same for long is shortened to the words around a change. */
export function bandingkanTeks(tersimpan: string, konsep: string): Potongan[] {
  const bagian = diffWordsWithSpace(tersimpan, konsep, { timeout: 500 }) ?? [
    { removed: true, added: false, value: tersimpan },
    { removed: false, added: true, value: konsep },
  ];
  if (hampirLain(bagian))
    return [
      { ada: 'tersimpan', teks: tersimpan },
      { ada: 'konsep', teks: konsep },
    ];
  return bagian
    .filter((b) => b.value !== '')
    .map((b, i) =>
      b.added
        ? { ada: 'konsep', teks: b.value }
        : b.removed
          ? { ada: 'tersimpan', teks: b.value }
          : { ada: 'keduanya', teks: ringkas(b.value, i === 0, i === bagian.length - 1) },
    );
}

const SEKITAR = 60;

/** Two sentences with hardly a word in common read better one after the other. */
function hampirLain(bagian: readonly { added: boolean; removed: boolean; value: string }[]): boolean {
  const huruf = (pilih: (b: (typeof bagian)[number]) => boolean) =>
    bagian.filter(pilih).reduce((n, b) => n + b.value.replace(/\s+/g, '').length, 0);
  const sama = huruf((b) => !b.added && !b.removed);
  const terpendek =
    sama +
    Math.min(
      huruf((b) => b.added),
      huruf((b) => b.removed),
    );
  return terpendek > 0 && sama / terpendek < 0.3;
}

function ringkas(teks: string, awal: boolean, akhir: boolean): string {
  const kepala = awal ? '' : teks.slice(0, SEKITAR);
  const ekor = akhir ? '' : teks.slice(-SEKITAR);
  return teks.length <= 2 * SEKITAR + 20 ? teks : `${kepala}${kepala && ' '}…${ekor && ' '}${ekor}`;
}

function pengubah(
  dasar: string | undefined,
  tersimpan: string | undefined,
  konsep: string | undefined,
): BedaBidang['pengubah'] {
  if (dasar === tersimpan) return 'Anda';
  return dasar === konsep ? 'orang lain' : 'Anda dan orang lain';
}

/** Every single value by its dotted path, as text. */
function daun(value: unknown, jalur = '', hasil = new Map<string, string>()): Map<string, string> {
  const nilai = jalur === '' ? rapikan(value) : value;
  if (typeof nilai === 'object' && nilai !== null)
    for (const [kunci, anak] of Object.entries(nilai)) daun(anak, jalur === '' ? kunci : `${jalur}.${kunci}`, hasil);
  else if (nilai !== undefined && nilai !== null)
    hasil.set(jalur, typeof nilai === 'string' ? nilai : JSON.stringify(nilai));
  return hasil;
}

function bacaan(skema: z.core.$ZodType, jalur: string, nilai: string | undefined): string {
  if (nilai === undefined) return '';
  const bidang = skemaDi(skema, jalur);
  const meta = bidang && ambilKeterangan(bidang);
  if (meta?.widget === 'yaTidak') return nilai === 'true' ? 'ya' : 'tidak';
  return meta?.pilihan?.find((p) => p.nilai === nilai)?.label ?? nilai;
}

function skemaDi(skema: z.core.$ZodType, jalur: string): z.core.$ZodType | undefined {
  return jalur
    .split('.')
    .reduce<z.core.$ZodType | undefined>((s, kunci) => s && (butirSkema(s) ?? anakSkema(s)?.[kunci]), skema);
}
