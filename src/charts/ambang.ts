/** Values against what is asked of them: a bar a row, the target or threshold as an upright mark across it. */
import { formatBilangan } from '../model/format.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import type { KanvasGrafik, Penunjuk } from './label.ts';
import { type IsiMendatar, konfigMendatar } from './mendatar.ts';
import { tinggiMendatar } from './tata-mendatar.ts';
import { type OpsiUmum, sebabKosong, susunBacaan } from './opsi-umum.ts';
import { persenTerhadap } from './persen.ts';
import { tulisSatuan } from './satuan.ts';

/** One value and its limit; each null when not known, a row without a limit has none. */
export interface BarisAmbang {
  nama: string;
  nilai: number | null;
  ambang: number | null;
  /** Why the value is not shown, instead of "tidak diketahui": `cakupan 41 %, terlalu rendah`. */
  sebab?: string;
}

/** What the rows do not say of themselves. */
export interface OpsiAmbang extends OpsiUmum {
  /** What the limit is: `target`, `ambang WBK`. */
  namaAmbang: string;
  /** `minimal` (default): reached from the limit up; `maksimal`: kept up to the limit. */
  arah?: 'minimal' | 'maksimal';
}

/** Bullet chart: each value as given is compared with its own limit, exactly and not as rounded. */
export function grafikAmbang(baris: readonly BarisAmbang[], opsi: OpsiAmbang): Grafik {
  const { kode, ukuran, contoh, judul, catatan, satuan, namaAmbang } = opsi;
  const umum = {
    kode,
    judul: judul ?? temuan(baris, opsi),
    subjudul: `${ukuran}, dalam ${tulisSatuan(satuan).sumbu(terbesar(baris)).satuan}; garis tegak: ${namaAmbang}`,
    deskripsi: susunBacaan(bacaan(baris, opsi), catatan),
    tabel: tabel(baris, opsi),
    contoh,
    masukan: { jenis: 'ambang', data: baris, opsi },
  } as const;
  if (baris.every((b) => b.nilai === null)) return { ...umum, kosong: sebabKosong(opsi) };
  const isi = isiAmbang(baris, opsi);
  return { ...umum, kosong: null, tinggi: tinggiMendatar(isi), konfig: (u, tema) => konfigMendatar(isi, u, tema) };
}

function isiAmbang(baris: readonly BarisAmbang[], opsi: OpsiAmbang): IsiMendatar {
  const { satuan, contoh } = opsi;
  const { gambar, tepatGambar, sumbu } = tulisSatuan(satuan);
  const smallest = Math.min(0, ...baris.flatMap((b) => [b.nilai ?? 0, b.ambang ?? 0]));
  const largest = terbesar(baris);
  return {
    nama: baris.map((b) => b.nama),
    nilai: baris.map((b) =>
      b.nilai === null ? { teks: b.sebab ?? 'tidak diketahui', redup: true } : { teks: nilai(b, opsi) },
    ),
    deret: [{ nama: 'Nilai', nilai: baris.map((b) => (b.nilai === null ? null : gambar(b.nilai))), warna: 'data1' }],
    tumpuk: false,
    kunci: [{ nama: namaKunci(baris, opsi), bentuk: 'tegak', warna: 'teks' }],
    sumbu: {
      tulis: sumbu(largest).tulis,
      ...(satuan === 'persen' && largest <= 100 && smallest >= 0
        ? { maks: 100 }
        : { setidaknya: gambar(largest) * 1.02 }),
    },
    tulis: tepatGambar,
    hias: (chart) => ({
      label: [],
      penunjuk: garisAmbang(
        chart,
        baris.map((b) => (b.ambang === null || b.nilai === null ? null : gambar(b.ambang))),
      ),
    }),
    contoh,
  };
}

function terbesar(baris: readonly BarisAmbang[]): number {
  return Math.max(0, ...baris.flatMap((b) => [b.nilai ?? 0, b.ambang ?? 0]));
}

/** The limit's name, with its value where it is the same in every row. */
function namaKunci(baris: readonly BarisAmbang[], opsi: OpsiAmbang): string {
  const limits = new Set(baris.map((b) => b.ambang));
  const [first] = baris;
  return limits.size === 1 && first ? `${opsi.namaAmbang} ${batas(first, opsi)}` : opsi.namaAmbang;
}

function garisAmbang({ scales }: KanvasGrafik, limits: readonly (number | null)[]): Penunjuk[] {
  const { x, y } = scales;
  if (!x || !y) return [];
  return limits.flatMap((n, i) => {
    if (n === null) return [];
    const [px, py] = [x.getPixelForValue(n), y.getPixelForValue(i)];
    return [{ dari: [px, py - 15], ke: [px, py + 15], tebal: 3 }];
  });
}

function temuan(baris: readonly BarisAmbang[], opsi: OpsiAmbang): string {
  const { namaAmbang, ukuran } = opsi;
  const judged = baris.filter((b) => mencapai(b, opsi) !== null);
  const [only] = judged;
  if (!only) return `${ukuran}: belum dapat dibandingkan dengan ${namaAmbang}`;
  if (baris.length === 1) return `${only.nama} ${nilai(only, opsi)}, ${namaAmbang} ${batas(only, opsi)}`;
  const met = judged.filter((b) => mencapai(b, opsi)).length;
  const rest =
    judged.length < baris.length ? `; ${formatBilangan(baris.length - judged.length)} belum dapat dibandingkan` : '';
  return `${formatBilangan(met)} dari ${formatBilangan(baris.length)} ${kata(opsi)} ${namaAmbang}${rest}`;
}

function bacaan(baris: readonly BarisAmbang[], opsi: OpsiAmbang): string[] {
  return baris.map((b) => {
    const known = b.nilai === null ? (b.sebab ?? 'tidak diketahui') : nilai(b, opsi);
    const met = mencapai(b, opsi);
    const end =
      b.ambang === null
        ? `tanpa ${opsi.namaAmbang}`
        : `${opsi.namaAmbang} ${batas(b, opsi)}${met === null ? '' : met ? `: ${kata(opsi)}` : `: belum ${kata(opsi)}`}`;
    return `${b.nama} ${known}, ${end}.`;
  });
}

function tabel(baris: readonly BarisAmbang[], opsi: OpsiAmbang): TabelGrafik {
  const { sel, kepala } = tulisSatuan(opsi.satuan);
  return {
    kolom: [
      { nama: 'Ukuran', angka: false },
      { nama: `Nilai (${kepala})`, angka: true },
      { nama: `${opsi.namaAmbang.charAt(0).toUpperCase()}${opsi.namaAmbang.slice(1)} (${kepala})`, angka: true },
      { nama: `${kata(opsi) === 'mencapai' ? 'Mencapai' : 'Di dalam'} ${opsi.namaAmbang}`, angka: false },
    ],
    baris: baris.map((b) => {
      const met = mencapai(b, opsi);
      return [
        b.nama,
        b.nilai === null && b.sebab ? `– (${b.sebab})` : sel(b.nilai),
        sel(b.ambang),
        met === null ? '–' : met ? 'ya' : 'belum',
      ];
    }),
  };
}

function mencapai({ nilai: n, ambang }: BarisAmbang, { arah = 'minimal' }: OpsiAmbang): boolean | null {
  if (n === null || ambang === null) return null;
  return arah === 'minimal' ? n >= ambang : n <= ambang;
}

function kata({ arah = 'minimal' }: OpsiAmbang): string {
  return arah === 'minimal' ? 'mencapai' : 'di dalam';
}

/** A value that never seems to reach a limit it misses. */
function nilai(b: BarisAmbang, { satuan }: OpsiAmbang): string {
  return satuan === 'persen' && b.nilai !== null && b.ambang !== null
    ? persenTerhadap(b.nilai, [b.ambang], 1)
    : tulisSatuan(satuan).ringkas(b.nilai);
}

function batas(b: BarisAmbang, { satuan }: OpsiAmbang): string {
  return tulisSatuan(satuan).ringkas(b.ambang);
}
