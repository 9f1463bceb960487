/** What is asked of the explorer, as it stands in the address: `/paket/?tahun=2026&q=jalan&metode=tender&min=200000000&urut=-kontrak`. */
import type { Sen } from '../../model/uang.ts';
import { type NamaFaset, NAMA_FASET, UKURAN_NILAI, type UkuranNilai } from './kolom.ts';
import { bacaRupiahKetik } from './rupiah-ketik.ts';
import type { TabelPaket } from './tabel.ts';

/** Columns that rows can be ordered by; a minus in front reverses. */
export const URUTAN = ['nama', 'opd', ...UKURAN_NILAI] as const;
/** Name of such a column. */
export type KolomUrut = (typeof URUTAN)[number];
/** An order as it is written in the address. */
export type Urutan = KolomUrut | `-${KolomUrut}`;

/** Filters, order and page. */
export interface Saringan {
  q: string;
  faset: Readonly<Partial<Record<NamaFaset, string>>>;
  /** `ada`, `tanpa`, or the code of a check; null: all. */
  catatan: string | null;
  /** Which figure `min` and `maks` (sen, both included) are about. */
  nilai: UkuranNilai;
  min: Sen | null;
  maks: Sen | null;
  urut: Urutan;
  /** Counted from 1. */
  hal: number;
}

/** Nothing filtered: largest pagu first. */
export const SARINGAN_KOSONG: Saringan = {
  q: '',
  faset: {},
  catatan: null,
  nilai: 'pagu',
  min: null,
  maks: null,
  urut: '-pagu',
  hal: 1,
};

/** Names a query may have; `tahun` is read apart, since it says which table the rest is about. */
const PARAMETER = ['tahun', 'q', ...NAMA_FASET, 'catatan', 'nilai', 'min', 'maks', 'urut', 'hal'] as const;

/** What other sites hang on links to follow people; nothing a reader asked. */
const PELACAK = /^(?:utm_|fbclid|gclid|igsh)/;

/** The year a query asks for, or the newest; `diabaikan` when there is no such year. */
export function bacaTahun(
  params: URLSearchParams,
  tersedia: readonly number[],
): { tahun: number; diabaikan: string[] } {
  const asked = params.get('tahun') ?? '';
  const found = tersedia.find((t) => String(t) === asked);
  const newest = Math.max(...tersedia);
  return { tahun: found ?? newest, diabaikan: asked === '' || found !== undefined ? [] : [`tahun=${asked}`] };
}

/** The filters of a query; what this table does not know is left out and named in `diabaikan`. */
export function bacaSaringan(params: URLSearchParams, tabel: TabelPaket): { saringan: Saringan; diabaikan: string[] } {
  const diabaikan: string[] = [...new Set(params.keys())]
    .filter((k) => !(PARAMETER as readonly string[]).includes(k) && !PELACAK.test(k))
    .map((k) => `${k}=${params.get(k) ?? ''}`);
  const take = <T>(nama: string, baca: (isi: string) => T | undefined): T | undefined => {
    const isi = (params.get(nama) ?? '').trim();
    if (isi === '') return undefined;
    const value = baca(isi);
    if (value === undefined) diabaikan.push(`${nama}=${isi}`);
    return value;
  };
  const faset: Partial<Record<NamaFaset, string>> = {};
  for (const nama of NAMA_FASET) {
    const value = take(nama, (isi) => tabel.faset[nama].kode.find((k) => k === isi));
    if (value !== undefined) faset[nama] = value;
  }
  const catatan = ['ada', 'tanpa', ...tabel.kolom.catatan.map(([kode]) => kode)];
  return {
    saringan: {
      q: (params.get('q') ?? '').trim(),
      faset,
      catatan: take('catatan', (isi) => catatan.find((k) => k === isi)) ?? null,
      nilai: take('nilai', (isi) => UKURAN_NILAI.find((u) => u === isi)) ?? SARINGAN_KOSONG.nilai,
      min: take('min', bacaRupiahKetik) ?? null,
      maks: take('maks', bacaRupiahKetik) ?? null,
      urut: take('urut', bacaUrut) ?? SARINGAN_KOSONG.urut,
      hal: take('hal', (isi) => (/^[1-9]\d{0,5}$/.test(isi) ? Number(isi) : undefined)) ?? 1,
    },
    diabaikan,
  };
}

/** The query of filters, without what is as usual; `''` when nothing is asked. The year goes with any filter (a link is to mean the same next year); null leaves it out. */
export function tulisSaringan(s: Saringan, tahun: number | null, tahunTerbaru?: number): string {
  const params = new URLSearchParams();
  if (s.q !== '') params.set('q', s.q);
  for (const nama of NAMA_FASET) if (s.faset[nama] !== undefined) params.set(nama, s.faset[nama]);
  if (s.catatan !== null) params.set('catatan', s.catatan);
  if (s.min !== null || s.maks !== null) params.set('nilai', s.nilai);
  if (s.min !== null) params.set('min', String(s.min / 100));
  if (s.maks !== null) params.set('maks', String(s.maks / 100));
  if (s.urut !== SARINGAN_KOSONG.urut) params.set('urut', s.urut);
  if (s.hal > 1) params.set('hal', String(s.hal));
  const isi = params.toString();
  const year = tahun !== null && (isi !== '' || tahun !== tahunTerbaru) ? `tahun=${tahun}` : '';
  const teks = [year, isi].filter(Boolean).join('&');
  return teks === '' ? '' : `?${teks}`;
}

function bacaUrut(isi: string): Urutan | undefined {
  const kolom = URUTAN.find((u) => u === isi.replace(/^-/, ''));
  if (kolom === undefined) return undefined;
  return isi.startsWith('-') ? `-${kolom}` : kolom;
}
