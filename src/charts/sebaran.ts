/** How often each of some ordered bins occurs: bidders a tender, days to payment; what is not known apart, in grey. */
import { formatBilangan } from '../model/format.ts';
import type { Grafik, Konfig, TabelGrafik } from './grafik.ts';
import { type IsiMendatar, konfigMendatar } from './mendatar.ts';
import { tinggiMendatar } from './tata-mendatar.ts';
import { type OpsiUmum, sebabKosong, susunBacaan } from './opsi-umum.ts';
import { persenBagian } from './persen.ts';
import { tulisSatuan } from './satuan.ts';
import { konfigSebaran, muatTegak, TINGGI_SEBARAN } from './sebaran-konfig.ts';
import type { Tema, Ukuran } from './tema.ts';

/** One bin: its name without the unit (`1`, `2–3`, `31–60`) and how many are in it, null when that is not known. */
export interface Kelas {
  nama: string;
  jumlah: number | null;
}

/** What the bins do not say of themselves; `satuan` is what is counted. */
export interface OpsiSebaran extends OpsiUmum {
  /** What the bins divide, with its unit: `jumlah peserta`, `hari sampai dibayar`. */
  sumbu: string;
  /** How many belong to no bin because the source does not say. */
  tidakDiketahui?: number;
}

/** Distribution over bins in the order given; shares are of the known ones, and how many are known is said. */
export function grafikSebaran(kelas: readonly Kelas[], opsi: OpsiSebaran): Grafik {
  const { kode, ukuran, contoh, judul, catatan, satuan, sumbu } = opsi;
  const umum = {
    kode,
    judul: judul ?? temuan(kelas, opsi),
    subjudul: `${ukuran}: banyaknya ${tulisSatuan(satuan).kepala} menurut ${sumbu}`,
    deskripsi: susunBacaan(bacaan(kelas, opsi), catatan),
    tabel: tabel(kelas, opsi),
    contoh,
    masukan: { jenis: 'sebaran', data: kelas, opsi },
  } as const;
  if (diketahui(kelas) === 0) return { ...umum, kosong: sebabKosong(opsi) };
  const isi = isiSebaran(kelas, opsi);
  const upright = { sempit: muatTegak(isi.nama, 'sempit'), lebar: muatTegak(isi.nama, 'lebar') };
  const lying = tinggiMendatar(isi);
  return {
    ...umum,
    kosong: null,
    tinggi: {
      sempit: upright.sempit ? TINGGI_SEBARAN.sempit : lying.sempit,
      lebar: upright.lebar ? TINGGI_SEBARAN.lebar : lying.lebar,
    },
    konfig: (u: Ukuran, tema?: Tema): Konfig =>
      upright[u] ? konfigSebaran(isi, sumbu, u, tema) : konfigMendatar(isi, u, tema),
  };
}

function isiSebaran(kelas: readonly Kelas[], { satuan, contoh, tidakDiketahui = 0 }: OpsiSebaran): IsiMendatar {
  const { tepatGambar } = tulisSatuan(satuan);
  const unknown = tidakDiketahui > 0 ? [{ nama: 'tidak diketahui', jumlah: tidakDiketahui }] : [];
  const all = [...kelas, ...unknown];
  return {
    nama: all.map((k) => k.nama),
    nilai: all.map((k) => (k.jumlah === null ? { teks: '–', redup: true } : { teks: formatBilangan(k.jumlah) })),
    deret: [
      {
        nama: 'Banyaknya',
        nilai: all.map((k) => k.jumlah),
        warna: all.map((_, i) => (i < kelas.length ? 'data1' : 'kosong')),
      },
    ],
    tumpuk: false,
    kunci: [],
    sumbu: null,
    tulis: tepatGambar,
    contoh,
  };
}

function temuan(kelas: readonly Kelas[], { satuan, ukuran, sumbu }: OpsiSebaran): string {
  const total = diketahui(kelas);
  if (total === 0) return `${ukuran}: belum diketahui`;
  const [most] = terbanyak(kelas);
  const share = persenBagian(((most?.jumlah ?? 0) / total) * 100);
  return `${kapital(sumbu)} paling sering: ${most?.nama ?? ''}, pada ${formatBilangan(most?.jumlah ?? 0)} dari ${tulisSatuan(satuan).ringkas(total)} (${share})`;
}

function bacaan(kelas: readonly Kelas[], { satuan, sumbu, tidakDiketahui = 0 }: OpsiSebaran): (string | false)[] {
  const total = diketahui(kelas);
  const { ringkas } = tulisSatuan(satuan);
  const known = kelas.filter((k) => k.jumlah !== null);
  const middle = kelasTengah(kelas);
  return [
    total > 0 &&
      `Banyaknya ${tulisSatuan(satuan).kepala} menurut ${sumbu}: ${known.map((k) => `${formatBilangan(k.jumlah)} pada ${k.nama}`).join('; ')}.`,
    total > 0 &&
      middle !== undefined &&
      known.length > 2 &&
      `Separuh dari ${ringkas(total)} yang diketahui ada di ${middle} atau sebelumnya.`,
    tidakDiketahui > 0 &&
      `Pada ${formatBilangan(tidakDiketahui)} dari ${ringkas(total + tidakDiketahui)} ${sumbu} tidak diketahui.`,
  ];
}

function tabel(kelas: readonly Kelas[], { satuan, sumbu, tidakDiketahui = 0 }: OpsiSebaran): TabelGrafik {
  const total = diketahui(kelas);
  const share = (n: number | null) => persenBagian(n === null || total === 0 ? null : (n / total) * 100);
  return {
    kolom: [
      { nama: kapital(sumbu), angka: false },
      { nama: `Banyaknya (${tulisSatuan(satuan).kepala})`, angka: true },
      { nama: 'Dari yang diketahui', angka: true },
    ],
    baris: [
      ...kelas.map((k) => [k.nama, formatBilangan(k.jumlah), share(k.jumlah)]),
      ...(tidakDiketahui > 0 ? [['tidak diketahui', formatBilangan(tidakDiketahui), '–']] : []),
    ],
  };
}

/** The first bin by which half of the known ones are reached. */
function kelasTengah(kelas: readonly Kelas[]): string | undefined {
  const total = diketahui(kelas);
  let sum = 0;
  for (const k of kelas) {
    sum += k.jumlah ?? 0;
    if (sum * 2 >= total) return k.nama;
  }
  return undefined;
}

function terbanyak(kelas: readonly Kelas[]): Kelas[] {
  return [...kelas].sort((a, b) => (b.jumlah ?? 0) - (a.jumlah ?? 0));
}

function diketahui(kelas: readonly Kelas[]): number {
  return kelas.reduce((sum, k) => sum + (k.jumlah ?? 0), 0);
}

function kapital(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}
