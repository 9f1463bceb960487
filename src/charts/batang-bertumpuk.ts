/** Rows made of parts: packages of each OPD by stage, money of each method by source. */
import { formatBilangan, formatPersen } from '../model/format.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import { kiraLebar } from './kira-lebar.ts';
import type { KanvasGrafik, Label } from './label.ts';
import { type IsiMendatar, konfigMendatar } from './mendatar.ts';
import { tinggiMendatar } from './tata-mendatar.ts';
import { type OpsiUmum, sebabKosong, susunBacaan } from './opsi-umum.ts';
import { type NamaWarna, WARNA_DATA } from './palet.ts';
import { persenBagian } from './persen.ts';
import { tulisSatuan } from './satuan.ts';
import type { Ukuran } from './tema.ts';

/** The categories (rows), and each series with one value a category. */
export interface IsiBertumpuk {
  kategori: readonly string[];
  deret: readonly DeretBertumpuk[];
}

/** One series: sen for money, null when not known; `tidakDiketahui` marks the series of what cannot be told, drawn in grey. */
export interface DeretBertumpuk {
  nama: string;
  nilai: readonly (number | null)[];
  tidakDiketahui?: boolean;
}

/** What the series do not say of themselves. */
export interface OpsiBertumpuk extends OpsiUmum {
  /** What a category is, in the plural: `OPD`, `metode`. */
  butir: string;
  /** Draws shares of each row's known sum instead of sums, for rows of unlike size. */
  bagian?: boolean;
  /** Rows drawn on their own; the others become one. Default 12. */
  paling?: number;
}

interface Tumpukan {
  nama: string;
  nilai: readonly (number | null)[];
}

/** More series than colours that can be told apart: the last ones become one. */
const DERET_TERBANYAK = WARNA_DATA.length;

/** Stacked bars in the order given (the others together come last). At most four series keep a colour; further ones become "n lainnya". */
export function grafikBatangBertumpuk(data: IsiBertumpuk, opsi: OpsiBertumpuk): Grafik {
  const { kode, ukuran, contoh, judul, catatan, satuan, bagian = false } = opsi;
  const deret = pilihDeret(data.deret);
  const rows = pilihBaris(data.kategori, deret, opsi);
  const kepala = tulisSatuan(satuan).kepala;
  const umum = {
    kode,
    judul: judul ?? temuan(deret, opsi),
    subjudul: bagian
      ? `${ukuran}, dalam persen dari jumlah ${kepala} tiap baris yang diketahui`
      : `${ukuran}, dalam ${tulisSatuan(satuan).sumbu(terbesar(rows)).satuan}`,
    deskripsi: susunBacaan(bacaan(rows, deret, opsi), catatan),
    tabel: tabel(rows, deret, opsi),
    contoh,
    masukan: { jenis: 'batang-bertumpuk', data, opsi },
  } as const;
  if (deret.every((d) => d.nilai.every((n) => n === null))) return { ...umum, kosong: sebabKosong(opsi) };
  const isi = isiBertumpuk(rows, deret, opsi);
  return { ...umum, kosong: null, tinggi: tinggiMendatar(isi), konfig: (u, tema) => konfigMendatar(isi, u, tema) };
}

function isiBertumpuk(rows: readonly Tumpukan[], deret: readonly DeretBertumpuk[], opsi: OpsiBertumpuk): IsiMendatar {
  const { satuan, contoh, bagian = false } = opsi;
  const { gambar, ringkas, tepatGambar, sumbu } = tulisSatuan(satuan);
  const warna = warnaDeret(deret);
  const drawn = deret.map((_, d) =>
    rows.map((row) => {
      const n = row.nilai[d] ?? null;
      if (n === null) return null;
      if (!bagian) return gambar(n);
      const whole = keseluruhan(row);
      return whole === null ? null : (n / whole) * 100;
    }),
  );
  const largest = terbesar(rows);
  const tulis = bagian ? (n: number) => persenBagian(n) : tepatGambar;
  return {
    nama: rows.map((r) => r.nama),
    nilai: rows.map((row) => {
      const sum = jumlah(row.nilai);
      return sum === null ? { teks: 'tidak diketahui', redup: true } : { teks: ringkas(sum) };
    }),
    deret: deret.map((d, i) => ({ nama: d.nama, nilai: drawn[i] ?? [], warna: warna[i] ?? 'kosong' })),
    tumpuk: true,
    kunci: deret.map((d, i) => ({ nama: d.nama, bentuk: 'kotak', warna: warna[i] ?? 'kosong', deret: i })),
    sumbu: bagian
      ? { tulis: (n) => formatPersen(n), min: 0, maks: 100 }
      : { tulis: sumbu(largest).tulis, setidaknya: gambar(largest) },
    tulis,
    hias: (chart, ukuran) => ({
      label: labelPotongan(chart, drawn, ukuran, bagian ? (n) => formatPersen(n, 0) : sumbu(largest).tulis),
    }),
    contoh,
  };
}

/** The value of each part that is wide enough, on a plate: readable on every colour, and colour is not the only thing that tells parts apart. */
function labelPotongan(
  chart: KanvasGrafik,
  drawn: readonly (readonly (number | null)[])[],
  ukuran: Ukuran,
  tulis: (n: number) => string,
): Label[] {
  const { x, y } = chart.scales;
  if (!x || !y) return [];
  const ends = new Map<string, number>();
  return drawn.flatMap((values, deret) =>
    values.flatMap((n, i): Label[] => {
      if (!n || !chart.isDatasetVisible(deret)) return [];
      const side = `${i} ${n < 0}`;
      const from = ends.get(side) ?? 0;
      ends.set(side, from + n);
      const [a, b] = [x.getPixelForValue(from), x.getPixelForValue(from + n)];
      const teks = tulis(n);
      if (Math.abs(b - a) < kiraLebar(teks, ukuran) + 14) return [];
      return [{ teks, x: (a + b) / 2, y: y.getPixelForValue(i), rata: 'center', alas: true }];
    }),
  );
}

/** Series with a colour, those beyond the fourth summed up, and at the end what cannot be told. */
function pilihDeret(deret: readonly DeretBertumpuk[]): DeretBertumpuk[] {
  const named = deret.filter((d) => !d.tidakDiketahui);
  const unknown = deret.filter((d) => d.tidakDiketahui);
  if (named.length <= DERET_TERBANYAK) return [...named, ...unknown];
  const rest = named.slice(DERET_TERBANYAK - 1);
  const length = Math.max(...rest.map((d) => d.nilai.length));
  const others = {
    nama: `${formatBilangan(rest.length)} lainnya`,
    nilai: Array.from({ length }, (_, i) => jumlah(rest.map((d) => d.nilai[i] ?? null))),
  };
  return [...named.slice(0, DERET_TERBANYAK - 1), others, ...unknown];
}

function pilihBaris(kategori: readonly string[], deret: readonly DeretBertumpuk[], opsi: OpsiBertumpuk): Tumpukan[] {
  const { paling = 12, butir } = opsi;
  const rows = kategori.map((nama, i) => ({ nama, nilai: deret.map((d) => d.nilai[i] ?? null) }));
  if (rows.length <= paling + 1) return rows;
  const rest = rows.slice(paling);
  return [
    ...rows.slice(0, paling),
    {
      nama: `${formatBilangan(rest.length)} ${butir} lainnya`,
      nilai: deret.map((_, d) => jumlah(rest.map((r) => r.nilai[d] ?? null))),
    },
  ];
}

function warnaDeret(deret: readonly DeretBertumpuk[]): NamaWarna[] {
  let next = 0;
  return deret.map((d) => (d.tidakDiketahui ? 'kosong' : (WARNA_DATA[next++] ?? 'kosong')));
}

function temuan(deret: readonly DeretBertumpuk[], { satuan, ukuran }: OpsiBertumpuk): string {
  const { ringkas } = tulisSatuan(satuan);
  const total = jumlah(deret.map((d) => jumlah(d.nilai)));
  if (total === null) return `${ukuran}: belum diketahui`;
  const [first] = urutDeret(deret);
  if (!first) return `${ringkas(total)}, rinciannya tidak diketahui`;
  if (adaNegatif(deret)) return `Jumlah ${ringkas(total)}; terbesar ${first.nama}, ${ringkas(first.jumlah)}`;
  return `${first.nama} ${ringkas(first.jumlah)} dari ${ringkas(total)} (${persenBagian((first.jumlah / total) * 100)})`;
}

function bacaan(
  rows: readonly Tumpukan[],
  deret: readonly DeretBertumpuk[],
  { satuan, butir, paling = 12 }: OpsiBertumpuk,
) {
  const { ringkas } = tulisSatuan(satuan);
  const total = jumlah(deret.map((d) => jumlah(d.nilai)));
  const share = (n: number) =>
    total !== null && total > 0 && !adaNegatif(deret) ? ` (${persenBagian((n / total) * 100)})` : '';
  const sums = deret.map((d) => ({ nama: d.nama, jumlah: jumlah(d.nilai) }));
  const largest = (rows.length > paling && rows.at(-1)?.nama.endsWith('lainnya') ? rows.slice(0, -1) : [...rows]).sort(
    (a, b) => (jumlah(b.nilai) ?? -1) - (jumlah(a.nilai) ?? -1),
  )[0];
  const gaps = rows.filter((r) => r.nilai.some((n) => n === null)).length;
  return [
    total !== null &&
      `Jumlah ${ringkas(total)}: ${sums.map((s) => `${s.nama} ${s.jumlah === null ? 'tidak diketahui' : ringkas(s.jumlah) + share(s.jumlah)}`).join('; ')}.`,
    largest !== undefined && rows.length > 1 && `Terbesar: ${largest.nama}, ${ringkas(jumlah(largest.nilai))}.`,
    gaps > 0 &&
      `Pada ${formatBilangan(gaps)} dari ${formatBilangan(rows.length)} baris ${butir} ada bagian yang tidak diketahui; itu bukan nol.`,
  ];
}

function tabel(
  rows: readonly Tumpukan[],
  deret: readonly DeretBertumpuk[],
  { satuan, butir }: OpsiBertumpuk,
): TabelGrafik {
  const { sel, kepala } = tulisSatuan(satuan);
  return {
    kolom: [
      { nama: butir.charAt(0).toUpperCase() + butir.slice(1), angka: false },
      ...deret.map((d) => ({ nama: `${d.nama} (${kepala})`, angka: true })),
      { nama: `Jumlah yang diketahui (${kepala})`, angka: true },
    ],
    baris: rows.map((r) => [r.nama, ...r.nilai.map(sel), sel(jumlah(r.nilai))]),
  };
}

function adaNegatif(deret: readonly DeretBertumpuk[]): boolean {
  return deret.some((d) => d.nilai.some((n) => n !== null && n < 0));
}

function urutDeret(deret: readonly DeretBertumpuk[]): { nama: string; jumlah: number }[] {
  return deret
    .filter((d) => !d.tidakDiketahui)
    .flatMap((d) => {
      const sum = jumlah(d.nilai);
      return sum === null ? [] : [{ nama: d.nama, jumlah: sum }];
    })
    .sort((a, b) => b.jumlah - a.jumlah);
}

/** The sum shares are taken of; null when a part is negative or nothing is there. */
function keseluruhan({ nilai }: Tumpukan): number | null {
  const sum = jumlah(nilai);
  return sum !== null && sum > 0 && nilai.every((n) => (n ?? 0) >= 0) ? sum : null;
}

/** The longest stack above zero. */
function terbesar(rows: readonly Tumpukan[]): number {
  return Math.max(0, ...rows.map((r) => r.nilai.reduce<number>((sum, n) => sum + Math.max(0, n ?? 0), 0)));
}

/** Sum of what is known; null when nothing is. */
function jumlah(values: readonly (number | null)[]): number | null {
  const known = values.filter((n) => n !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}
