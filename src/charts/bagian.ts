/** How a whole is divided: the largest parts, all others together, and what cannot be told. The plain equal of a treemap. */
import { formatBilangan } from '../model/format.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import { type IsiMendatar, konfigMendatar } from './mendatar.ts';
import { tinggiMendatar } from './tata-mendatar.ts';
import { type OpsiUmum, sebabKosong, susunBacaan } from './opsi-umum.ts';
import type { NamaWarna } from './palet.ts';
import { persenBagian } from './persen.ts';
import { tulisSatuan } from './satuan.ts';

/** One part of the whole: sen for money; null when not known. */
export interface Bagian {
  nama: string;
  nilai: number | null;
}

/** What the parts do not say of themselves. */
export interface OpsiBagian extends OpsiUmum {
  /** What a part is, in the plural: `OPD`, `metode`. */
  butir: string;
  /** Value that belongs to no named part, in the unit of the parts (orders without a supplier); drawn in grey. */
  tidakDiketahui?: number;
  /** Parts drawn on their own; default 10. */
  paling?: number;
}

interface Baris extends Bagian {
  jenis: 'butir' | 'lainnya' | 'tidak diketahui';
}

/** Shares of a whole as ranked bars; with a negative part there is no whole, and only values are shown. */
export function grafikBagian(bagian: readonly Bagian[], opsi: OpsiBagian): Grafik {
  const { kode, ukuran, contoh, judul, catatan, satuan, butir } = opsi;
  const rows = pilihBaris(bagian, opsi);
  const whole = keseluruhan(rows);
  const umum = {
    kode,
    judul: judul ?? temuan(rows, whole, opsi),
    subjudul: `${ukuran}, dalam ${tulisSatuan(satuan).kepala}${whole === null ? '' : ' dan persen dari jumlah yang diketahui'}; urut menurut besarnya`,
    deskripsi: susunBacaan(bacaan(bagian, rows, whole, opsi), catatan),
    tabel: tabel(rows, whole, opsi),
    contoh,
    masukan: { jenis: 'bagian', data: bagian, opsi },
  } as const;
  if (rows.every((r) => r.nilai === null))
    return { ...umum, kosong: sebabKosong({ ...opsi, ukuran: `${ukuran} (${butir})` }) };
  const isi = isiBagian(rows, whole, opsi);
  return { ...umum, kosong: null, tinggi: tinggiMendatar(isi), konfig: (u, tema) => konfigMendatar(isi, u, tema) };
}

const WARNA: Readonly<Record<Baris['jenis'], NamaWarna>> = {
  butir: 'data1',
  lainnya: 'data3',
  'tidak diketahui': 'kosong',
};

function isiBagian(rows: readonly Baris[], whole: number | null, { satuan, contoh }: OpsiBagian): IsiMendatar {
  const { gambar, ringkas, tepatGambar } = tulisSatuan(satuan);
  return {
    nama: rows.map((r) => r.nama),
    nilai: rows.map(({ nilai }) =>
      nilai === null
        ? { teks: 'tidak diketahui', redup: true }
        : {
            teks: [ringkas(nilai), whole === null ? '' : persenBagian(persen(nilai, whole))]
              .filter(Boolean)
              .join(' · '),
          },
    ),
    deret: [
      {
        nama: 'Nilai',
        nilai: rows.map((r) => (r.nilai === null ? null : gambar(r.nilai))),
        warna: rows.map((r) => WARNA[r.jenis]),
      },
    ],
    tumpuk: false,
    kunci: [],
    sumbu: null,
    tulis: tepatGambar,
    contoh,
  };
}

/** The largest parts, ties by name; the others as one row unless it is a single one; then what belongs to none, and parts not known. */
function pilihBaris(bagian: readonly Bagian[], { paling = 10, butir, tidakDiketahui = 0 }: OpsiBagian): Baris[] {
  const known = bagian
    .filter((b) => b.nilai !== null)
    .sort((a, b) => (b.nilai ?? 0) - (a.nilai ?? 0) || a.nama.localeCompare(b.nama, 'id'));
  const unknown = bagian.filter((b) => b.nilai === null);
  const cut = known.length <= paling + 1 ? known.length : paling;
  const rest = known.slice(cut);
  return [
    ...known.slice(0, cut).map((b): Baris => ({ ...b, jenis: 'butir' })),
    ...(rest.length > 0
      ? [{ nama: `${formatBilangan(rest.length)} ${butir} lainnya`, nilai: jumlah(rest), jenis: 'lainnya' as const }]
      : []),
    ...(tidakDiketahui === 0
      ? []
      : [{ nama: 'Tidak diketahui', nilai: tidakDiketahui, jenis: 'tidak diketahui' as const }]),
    ...(unknown.length > 3
      ? [{ nama: `${formatBilangan(unknown.length)} ${butir} tanpa angka`, nilai: null, jenis: 'butir' as const }]
      : unknown.map((b): Baris => ({ ...b, jenis: 'butir' }))),
  ];
}

function temuan(rows: readonly Baris[], whole: number | null, { satuan, ukuran, butir }: OpsiBagian): string {
  const [first] = rows;
  if (!first || first.nilai === null) return `${ukuran}: belum diketahui`;
  const { ringkas } = tulisSatuan(satuan);
  const named = rows.filter((r) => r.jenis === 'butir' && r.nilai !== null);
  if (whole === null) return `Terbesar: ${first.nama}, ${ringkas(first.nilai)}`;
  if (first.jenis !== 'butir') return `${ringkas(first.nilai)} tidak diketahui rinciannya`;
  if (named.length < 4) return `${first.nama} ${persenBagian(persen(first.nilai, whole))} dari ${ringkas(whole)}`;
  const three = named.slice(0, 3);
  return `Tiga ${butir} terbesar ${persenBagian(persen(jumlah(three), whole))} dari ${ringkas(whole)}`;
}

function bacaan(bagian: readonly Bagian[], rows: readonly Baris[], whole: number | null, opsi: OpsiBagian) {
  const { ringkas } = tulisSatuan(opsi.satuan);
  const { butir, tidakDiketahui = 0 } = opsi;
  const known = bagian.filter((b) => b.nilai !== null).length;
  const unknown = bagian.length - known;
  const share = (n: number | null) => (whole === null || n === null ? '' : ` (${persenBagian(persen(n, whole))})`);
  const top = rows.filter((r) => r.jenis === 'butir' && r.nilai !== null).slice(0, 5);
  return [
    whole === null
      ? known > 0 && `${formatBilangan(known)} ${butir} diketahui angkanya.`
      : `Jumlah ${ringkas(whole)} pada ${formatBilangan(known)} ${butir}.`,
    top.length > 0 && `Terbesar: ${top.map((r) => `${r.nama} ${ringkas(r.nilai)}${share(r.nilai)}`).join('; ')}.`,
    tidakDiketahui !== 0 && `Tanpa ${butir} yang diketahui: ${ringkas(tidakDiketahui)}${share(tidakDiketahui)}.`,
    unknown > 0 && `${formatBilangan(unknown)} ${butir} tanpa angka di sumber tidak ikut dijumlahkan.`,
    'Urutan menurut besarnya, bukan penilaian.',
  ];
}

function tabel(rows: readonly Baris[], whole: number | null, { satuan, butir }: OpsiBagian): TabelGrafik {
  const { sel, kepala } = tulisSatuan(satuan);
  return {
    kolom: [
      { nama: butir.charAt(0).toUpperCase() + butir.slice(1), angka: false },
      { nama: `Nilai (${kepala})`, angka: true },
      ...(whole === null ? [] : [{ nama: 'Bagian dari jumlah', angka: true }]),
    ],
    baris: rows.map(({ nama, nilai }) => [
      nama,
      sel(nilai),
      ...(whole === null ? [] : [persenBagian(nilai === null ? null : persen(nilai, whole))]),
    ]),
  };
}

/** The sum that shares are taken of; null when a part is negative or nothing is there. */
function keseluruhan(rows: readonly Baris[]): number | null {
  const sum = jumlah(rows);
  return sum > 0 && rows.every((r) => (r.nilai ?? 0) >= 0) ? sum : null;
}

function jumlah(parts: readonly Bagian[]): number {
  return parts.reduce((sum, b) => sum + (b.nilai ?? 0), 0);
}

function persen(nilai: number, whole: number): number {
  return (nilai / whole) * 100;
}
