/** How many packages reach each stage: the funnel from plan to hand-over. */
import { formatBilangan, formatRupiahRingkas } from '../model/format.ts';
import type { Sen } from '../model/uang.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import { type IsiMendatar, konfigMendatar } from './mendatar.ts';
import { tinggiMendatar } from './tata-mendatar.ts';
import { type OpsiUmum, sebabKosong, susunBacaan } from './opsi-umum.ts';
import { persenBagian } from './persen.ts';
import { tulisSatuan } from './satuan.ts';

/** One stage: how many have come at least so far, null when the source does not say; `nilai` their money in sen. */
export interface TahapCorong {
  nama: string;
  jumlah: number | null;
  nilai?: Sen | null;
}

/** Funnel of ordered stages, each counted whole (who is at the third stage is in the second too); shares are of the first known stage. */
export function grafikCorong(tahap: readonly TahapCorong[], opsi: OpsiUmum): Grafik {
  const { kode, ukuran, contoh, judul, catatan } = opsi;
  const umum = {
    kode,
    judul: judul ?? temuan(tahap, opsi),
    subjudul: `${ukuran}, dalam ${tulisSatuan(opsi.satuan).kepala}; tiap tahap memuat tahap sesudahnya`,
    deskripsi: susunBacaan(bacaan(tahap, opsi), catatan),
    tabel: tabel(tahap, opsi),
    contoh,
    masukan: { jenis: 'corong', data: tahap, opsi },
  } as const;
  if (tahap.every((t) => t.jumlah === null)) return { ...umum, kosong: sebabKosong(opsi) };
  const isi = isiCorong(tahap, opsi);
  return {
    ...umum,
    kosong: null,
    tinggi: tinggiMendatar(isi),
    konfig: (u, tema) => konfigMendatar(isi, u, tema),
  };
}

function isiCorong(tahap: readonly TahapCorong[], { satuan, contoh }: OpsiUmum): IsiMendatar {
  const { ringkas, tepatGambar } = tulisSatuan(satuan);
  const before = tahap.map((_, i) => tahap.slice(0, i).findLast((t) => t.jumlah !== null)?.jumlah ?? null);
  const lost = tahap.map(({ jumlah }, i) => {
    const n = before[i] ?? null;
    return jumlah !== null && n !== null && n > jumlah ? n : null;
  });
  return {
    nama: tahap.map((t) => t.nama),
    nilai: tahap.map((t) =>
      t.jumlah === null
        ? { teks: 'tidak diketahui', redup: true }
        : {
            teks: [ringkas(t.jumlah), t.nilai == null ? '' : formatRupiahRingkas(t.nilai)].filter(Boolean).join(' · '),
          },
    ),
    deret: [
      { nama: 'Sampai tahap ini', nilai: tahap.map((t) => t.jumlah), warna: 'data1' },
      { nama: 'Tahap sebelumnya', nilai: lost, warna: 'redup', bingkai: true },
    ],
    tumpuk: false,
    kunci: lost.some((n) => n !== null)
      ? [
          { nama: 'Sampai tahap ini', bentuk: 'kotak', warna: 'data1', deret: 0 },
          { nama: 'Belum sampai, dari tahap sebelumnya', bentuk: 'bingkai', warna: 'redup', deret: 1 },
        ]
      : [],
    sumbu: null,
    tulis: tepatGambar,
    contoh,
  };
}

function temuan(tahap: readonly TahapCorong[], { satuan, ukuran }: OpsiUmum): string {
  const [first, last] = ujung(tahap);
  if (!first || !last) return `${ukuran}: belum diketahui`;
  const { ringkas } = tulisSatuan(satuan);
  if (first === last) return `${ringkas(first.jumlah)} pada tahap ${kecil(first.nama)}`;
  return `Dari ${ringkas(first.jumlah)} ${kecil(first.nama)}, ${ringkas(last.jumlah)} ${kecil(last.nama)}${persen(last, first)}`;
}

function bacaan(tahap: readonly TahapCorong[], { satuan }: OpsiUmum): (string | false)[] {
  const { ringkas } = tulisSatuan(satuan);
  const [first] = ujung(tahap);
  if (!first) return ['Jumlah pada tiap tahap tidak diketahui.'];
  const known = tahap.filter((t) => t.jumlah !== null);
  const unknown = tahap.filter((t) => t.jumlah === null);
  const drops = known
    .slice(1)
    .map((t, i) => ({ dari: known[i], ke: t, beda: (known[i]?.jumlah ?? 0) - (t.jumlah ?? 0) }));
  const largest = [...drops].sort((a, b) => b.beda - a.beda)[0];
  const rises = drops.filter((d) => d.beda < 0);
  return [
    `${known.map((t) => `${t.nama} ${ringkas(t.jumlah)}${t === first ? '' : persen(t, first)}`).join('; ')}.`,
    largest !== undefined &&
      largest.beda > 0 &&
      known.length > 2 &&
      `Selisih terbesar antara ${kecil(largest.dari?.nama ?? '')} dan ${kecil(largest.ke.nama)}: ${ringkas(largest.beda)}.`,
    rises.length > 0 &&
      `${rises.map((d) => d.ke.nama).join(', ')} lebih banyak daripada tahap sebelumnya: ada yang tercatat tanpa tahap sebelumnya.`,
    unknown.length > 0 && `Tidak diketahui: ${unknown.map((t) => kecil(t.nama)).join(', ')}.`,
  ];
}

function tabel(tahap: readonly TahapCorong[], { satuan }: OpsiUmum): TabelGrafik {
  const { sel, kepala } = tulisSatuan(satuan);
  const [first] = ujung(tahap);
  const money = tahap.some((t) => t.nilai !== undefined);
  return {
    kolom: [
      { nama: 'Tahap', angka: false },
      { nama: `Jumlah (${kepala})`, angka: true },
      { nama: 'Dari tahap pertama yang diketahui', angka: true },
      ...(money ? [{ nama: 'Nilai (rupiah)', angka: true }] : []),
    ],
    baris: tahap.map((t) => [
      t.nama,
      sel(t.jumlah),
      persenBagian(bagian(t, first)),
      ...(money ? [formatBilangan(t.nilai == null ? null : t.nilai / 100, 2)] : []),
    ]),
  };
}

/** First and last stage with a known count. */
function ujung(tahap: readonly TahapCorong[]): [TahapCorong | undefined, TahapCorong | undefined] {
  const known = tahap.filter((t) => t.jumlah !== null);
  return [known[0], known.at(-1)];
}

function bagian({ jumlah }: TahapCorong, first: TahapCorong | undefined): number | null {
  return jumlah === null || !first?.jumlah ? null : (jumlah / first.jumlah) * 100;
}

function persen(t: TahapCorong, first: TahapCorong): string {
  const share = bagian(t, first);
  return share === null ? '' : ` (${persenBagian(share)})`;
}

function kecil(nama: string): string {
  return /^[A-Z][a-z]/.test(nama) ? nama.charAt(0).toLowerCase() + nama.slice(1) : nama;
}
