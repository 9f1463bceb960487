/** What each work unit (OPD) has contracted and paid out of its pagu. */
import { formatBilangan, formatRupiahRingkas } from '../model/format.ts';
import { gabungJumlah, type Jumlah } from '../model/jumlah.ts';
import type { Ringkasan, RingkasanKelompok } from '../model/ringkasan.ts';
import { keRupiah, type Sen } from '../model/uang.ts';
import { tinggiBatang } from './batang-mendatar.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import { KEPALA_OPD, konfigRealisasiOpd } from './realisasi-opd-konfig.ts';
import { skalaRupiah } from './skala-rupiah.ts';

/** What the groups do not say of themselves. */
export interface OpsiRealisasiOpd {
  tahun: number;
  contoh: boolean;
  /** Totals of the whole year; default: the sum of the groups, where a plan shared by two OPD counts in both. */
  total?: Ringkasan;
}

const TERBANYAK = 12;

/** Chart of contract and paid against pagu, in rupiah: the OPD with the largest pagu, then all others together. */
export function grafikRealisasiOpd(kelompok: readonly RingkasanKelompok[], opsi: OpsiRealisasiOpd): Grafik {
  const { tahun, contoh } = opsi;
  const baris = pilihBaris(kelompok);
  const total = opsi.total ?? gabung('total', 'Seluruhnya', kelompok);
  const skala = skalaRupiah(terbesar(baris));
  const umum = {
    kode: `realisasi-opd-${tahun}`,
    judul: judul(total, tahun),
    subjudul: subjudul(baris, total, `Pagu, nilai kontrak, dan pembayaran ${tahun} per OPD, dalam ${skala.satuan}`),
    deskripsi: deskripsi(baris, total),
    tabel: tabel(baris),
    contoh,
    masukan: { jenis: 'realisasi-opd', data: kelompok, opsi },
  } as const;
  if (baris.every((b) => [b.pagu, b.kontrak, b.dibayar].every((j) => j.nilai === null)))
    return { ...umum, kosong: `Data ${tahun} belum memuat pagu, nilai kontrak, atau pembayaran per OPD.` };
  return {
    ...umum,
    kosong: null,
    tinggi: tinggiBatang(baris.length, KEPALA_OPD, contoh),
    konfig: (ukuran, tema) => konfigRealisasiOpd({ baris, skala, contoh }, ukuran, tema),
  };
}

/** The largest by pagu, ties by name; the rest as one row, unless it is a single one. */
function pilihBaris(kelompok: readonly RingkasanKelompok[]): readonly RingkasanKelompok[] {
  const order = [...kelompok].sort(
    (a, b) => (b.pagu.nilai ?? -1) - (a.pagu.nilai ?? -1) || a.nama.localeCompare(b.nama, 'id'),
  );
  if (order.length <= TERBANYAK + 1) return order;
  const rest = order.slice(TERBANYAK);
  return [...order.slice(0, TERBANYAK), gabung('lainnya', `${formatBilangan(rest.length)} OPD lainnya`, rest)];
}

function gabung(kode: string, nama: string, kelompok: readonly RingkasanKelompok[]): RingkasanKelompok {
  const sum = (kunci: 'pagu' | 'hps' | 'kontrak' | 'dibayar') => gabungJumlah(kelompok.map((k) => k[kunci]));
  return {
    kode,
    nama,
    paket: kelompok.reduce((n, k) => n + k.paket, 0),
    pagu: sum('pagu'),
    hps: sum('hps'),
    kontrak: sum('kontrak'),
    dibayar: sum('dibayar'),
  };
}

function judul({ pagu, kontrak, dibayar }: Ringkasan, tahun: number): string {
  const parts = [
    kontrak.nilai !== null && `${formatRupiahRingkas(kontrak.nilai)} tercatat dalam kontrak`,
    dibayar.nilai !== null && `${formatRupiahRingkas(dibayar.nilai)} tercatat dibayar`,
  ].filter((p) => p !== false);
  const whole = pagu.nilai !== null && pagu.diketahui === pagu.dari;
  const dari = whole ? `Dari pagu ${formatRupiahRingkas(pagu.nilai)}, ` : '';
  if (parts.length > 0) return kapital(`${dari}${parts.join(' dan ')}`);
  return pagu.nilai === null
    ? `Belum ada angka per OPD untuk ${tahun}`
    : `Dari pagu ${formatRupiahRingkas(pagu.nilai)} belum ada kontrak atau pembayaran tercatat`;
}

/** Unit and order, then what the sums cover, and why a payment may be longer than its contract. */
function subjudul(baris: readonly RingkasanKelompok[], { kontrak, dibayar }: Ringkasan, ukuran: string): string {
  const covered = (
    [
      ['kontrak', kontrak],
      ['pembayaran', dibayar],
    ] as const
  ).filter(([, j]) => j.diketahui < j.dari);
  const cover = covered.map(
    ([nama, j]) => `${nama} pada ${formatBilangan(j.diketahui)} dari ${formatBilangan(j.dari)} paket`,
  );
  const beyond = baris.some((b) => (b.dibayar.nilai ?? 0) > (b.kontrak.nilai ?? Infinity));
  const parts = [
    `${ukuran}; urut menurut besar pagu`,
    cover.length > 0 && `Tercatat: ${cover.join(', ')}`,
    beyond && 'Pembayaran dapat melebihi kontrak karena ada paket yang dibayar tanpa data kontrak',
  ];
  return parts.filter((p) => p !== false).join('. ');
}

function deskripsi(baris: readonly RingkasanKelompok[], total: Ringkasan): string {
  const [first] = baris;
  const parts = [
    cakupan('Pagu', total.pagu, 'paket'),
    cakupan('Nilai kontrak', total.kontrak, 'paket berpenyedia'),
    cakupan('Pembayaran', total.dibayar, 'paket yang sudah melewati pemilihan'),
    first && first.pagu.nilai !== null && `Pagu terbesar: ${first.nama}, ${formatRupiahRingkas(first.pagu.nilai)}.`,
    'Urutan menurut besar pagu, bukan penilaian; angka yang tidak ada di sumber tidak dihitung.',
  ];
  return parts.filter((p) => typeof p === 'string').join(' ');
}

function cakupan(nama: string, { nilai, diketahui, dari }: Jumlah, paket: string): string {
  return nilai === null
    ? `${nama} tidak tercatat.`
    : `${nama} ${formatRupiahRingkas(nilai)}, tercatat pada ${formatBilangan(diketahui)} dari ${formatBilangan(dari)} ${paket}.`;
}

function tabel(baris: readonly RingkasanKelompok[]): TabelGrafik {
  return {
    kolom: [
      { nama: 'Perangkat daerah (OPD)', angka: false },
      { nama: 'Pagu (rupiah)', angka: true },
      { nama: 'Nilai kontrak (rupiah)', angka: true },
      { nama: 'Dibayar (rupiah)', angka: true },
    ],
    baris: baris.map((b) => [b.nama, ...[b.pagu, b.kontrak, b.dibayar].map((j) => rupiah(j.nilai))]),
  };
}

function rupiah(sen: Sen | null): string {
  return formatBilangan(sen === null ? null : keRupiah(sen), 2);
}

function terbesar(baris: readonly RingkasanKelompok[]): number {
  return Math.max(
    0,
    ...baris.flatMap((b) => [b.pagu, b.kontrak, b.dibayar].map((j) => keRupiah(j.nilai ?? (0 as Sen)))),
  );
}

function kapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
