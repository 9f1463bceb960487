/** One value a row, in the order given, also below zero; on demand beside the value of another time or plan. */
import { formatBilangan } from '../model/format.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import { type IsiMendatar, konfigMendatar } from './mendatar.ts';
import { tinggiMendatar } from './tata-mendatar.ts';
import { type OpsiUmum, sebabKosong, susunBacaan } from './opsi-umum.ts';
import { tulisSatuan } from './satuan.ts';

/** One row: sen for money, null when not known. */
export interface BarisBatang {
  nama: string;
  nilai: number | null;
  /** The same of the other time or plan. */
  pembanding?: number | null;
}

/** What the rows do not say of themselves. */
export interface OpsiBatang extends OpsiUmum {
  /** What the values are, and what the other ones: `2026`, `2025 pada bulan yang sama`. The second asks for the frames. */
  namaNilai?: string;
  namaPembanding?: string;
}

/** Plain bars. The order is the caller's and carries a meaning, so the chart does not change it. */
export function grafikBatang(baris: readonly BarisBatang[], opsi: OpsiBatang): Grafik {
  const { kode, ukuran, contoh, judul, catatan, satuan } = opsi;
  const umum = {
    kode,
    judul: judul ?? temuan(baris, opsi),
    subjudul: `${ukuran}, dalam ${tulisSatuan(satuan).kepala}`,
    deskripsi: susunBacaan(bacaan(baris, opsi), catatan),
    tabel: tabel(baris, opsi),
    contoh,
    masukan: { jenis: 'batang', data: baris, opsi },
  } as const;
  if (baris.every((b) => b.nilai === null && (b.pembanding ?? null) === null))
    return { ...umum, kosong: sebabKosong(opsi) };
  const isi = isiBatang(baris, opsi);
  return { ...umum, kosong: null, tinggi: tinggiMendatar(isi), konfig: (u, tema) => konfigMendatar(isi, u, tema) };
}

function isiBatang(baris: readonly BarisBatang[], opsi: OpsiBatang): IsiMendatar {
  const { satuan, contoh, namaNilai = 'Nilai', namaPembanding } = opsi;
  const { gambar, ringkas, tepatGambar } = tulisSatuan(satuan);
  const drawn = (n: number | null | undefined) => (n == null ? null : gambar(n));
  return {
    nama: baris.map((b) => b.nama),
    nilai: baris.map(({ nilai }) =>
      nilai === null ? { teks: 'tidak diketahui', redup: true } : { teks: ringkas(nilai) },
    ),
    deret: [
      { nama: namaNilai, nilai: baris.map((b) => drawn(b.nilai)), warna: 'data1' },
      ...(namaPembanding === undefined
        ? []
        : [
            {
              nama: namaPembanding,
              nilai: baris.map((b) => drawn(b.pembanding)),
              warna: 'redup' as const,
              bingkai: true,
            },
          ]),
    ],
    tumpuk: false,
    kunci:
      namaPembanding === undefined
        ? []
        : [
            { nama: namaNilai, bentuk: 'kotak', warna: 'data1', deret: 0 },
            { nama: namaPembanding, bentuk: 'bingkai', warna: 'redup', deret: 1 },
          ],
    sumbu: null,
    tulis: tepatGambar,
    contoh,
  };
}

function temuan(baris: readonly BarisBatang[], { satuan, ukuran }: OpsiBatang): string {
  const { ringkas } = tulisSatuan(satuan);
  const [largest] = urut(baris);
  if (!largest) return `${ukuran}: belum diketahui`;
  return baris.length === 1
    ? `${largest.nama}: ${ringkas(largest.nilai)}`
    : `Terbesar: ${largest.nama}, ${ringkas(largest.nilai)}`;
}

function bacaan(baris: readonly BarisBatang[], { satuan, namaPembanding }: OpsiBatang): (string | false)[] {
  const { ringkas } = tulisSatuan(satuan);
  const order = urut(baris);
  const [largest, smallest] = [order[0], order.at(-1)];
  const unknown = baris.length - order.length;
  const pairs = baris.filter((b) => b.nilai !== null && b.pembanding != null);
  const more = pairs.filter((b) => (b.nilai ?? 0) > (b.pembanding ?? 0)).length;
  const below = order.filter((b) => (b.nilai ?? 0) < 0);
  return [
    largest !== undefined && `Terbesar ${largest.nama}, ${ringkas(largest.nilai)}.`,
    largest !== smallest && smallest !== undefined && `Terkecil ${smallest.nama}, ${ringkas(smallest.nilai)}.`,
    below.length > 0 && `Di bawah nol: ${formatBilangan(below.length)} dari ${formatBilangan(baris.length)} baris.`,
    namaPembanding !== undefined &&
      pairs.length > 0 &&
      `Lebih besar daripada ${namaPembanding}: ${formatBilangan(more)} dari ${formatBilangan(pairs.length)} yang dapat dibandingkan.`,
    unknown > 0 && `Tidak diketahui: ${formatBilangan(unknown)} dari ${formatBilangan(baris.length)} baris.`,
  ];
}

function tabel(baris: readonly BarisBatang[], opsi: OpsiBatang): TabelGrafik {
  const { sel, kepala } = tulisSatuan(opsi.satuan);
  const { namaNilai = 'Nilai', namaPembanding } = opsi;
  return {
    kolom: [
      { nama: 'Baris', angka: false },
      { nama: `${namaNilai} (${kepala})`, angka: true },
      ...(namaPembanding === undefined ? [] : [{ nama: `${namaPembanding} (${kepala})`, angka: true }]),
    ],
    baris: baris.map((b) => [
      b.nama,
      sel(b.nilai),
      ...(namaPembanding === undefined ? [] : [sel(b.pembanding ?? null)]),
    ]),
  };
}

/** Known rows from the largest down. */
function urut(baris: readonly BarisBatang[]): BarisBatang[] {
  return baris.filter((b) => b.nilai !== null).sort((a, b) => (b.nilai ?? 0) - (a.nilai ?? 0));
}
