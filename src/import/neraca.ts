/** Every row and every sen of every file accounted for: what was read = what became of it. */
import { keRupiah, keSen, NOL, type Sen, tambah } from '../model/uang.ts';
import type { BerkasImpor, Generasi } from '../schemas/impor.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import type { OpdDataset } from '../schemas/opd.ts';
import type { Paket } from '../schemas/paket.ts';
import type { TabelTerbaca } from './baca-tabel.ts';
import { type Akun, BukuBesar } from './buku-besar.ts';
import { ALASAN_DITOLAK } from './bukukan-sisa.ts';
import type { Instansi } from './daerah.ts';
import { nasibOpd } from './nasib-opd.ts';
import { type BidangUang, uangPecahan } from './pecahan.ts';

/** What a year's accounts are made of. */
export interface BahanNeraca {
  tabel: readonly TabelTerbaca[];
  daerah: Instansi;
  tahunDitulis: ReadonlySet<number>;
  /** What became of the rows that packages are made of, and of those that none is. */
  buku: BukuBesar;
  /** Sums of each table's own rows, taken apart from the books (`jumlahSumber`). */
  sumber: readonly ReadonlyMap<string, Sen>[];
}

/** What the year's data set holds. */
export interface IsiTahun {
  paket: readonly Paket[];
  opd: readonly OpdDataset[];
  generasi: Generasi;
}

/**
 * The accounts of one year's data set, a line per table; tables whose rows all belong to other years of the same import are accounted for
 * there. Throws `GalatMasukan` when a sum is too large to be exact, Error when the accounts do not balance (a bug).
 */
export function buatNeraca(tahun: number, bahan: BahanNeraca, isi: IsiTahun): BerkasImpor[] {
  const units = new BukuBesar();
  for (const { tahun: milik, ...fate } of nasibOpd(
    bahan.tabel,
    bahan.daerah,
    tahun,
    new Set(isi.opd.map((o) => o.kode)),
  ))
    units.catat(fate, milik === null ? null : [milik]);
  const berkas = bahan.tabel.flatMap((t, i) => {
    const akun = [...bahan.buku.akun(i), ...units.akun(i)];
    if (milikTahunLain(akun, tahun, bahan)) return [];
    return [neracaTabel(t, gabungAkun(akun, tahun), bahan.sumber[i] ?? new Map(), isi.generasi)];
  });
  cocokkanDataset(berkas, isi);
  return berkas;
}

/** Sums of every money field over all rows of a table, rejected ones included, taken from the rows themselves. */
export function jumlahSumber(t: TabelTerbaca): ReadonlyMap<string, Sen> {
  const uang = t.pembaca?.uang ?? [];
  const lain = Object.keys(t.pembaca?.uangLain ?? {});
  const bidang = [...uang, ...lain];
  const sums = bidang.map(() => NOL);
  const jumlahkan = (i: number, sen: Sen | null | undefined) => {
    if (sen != null) sums[i] = tambah(sums[i] ?? NOL, sen);
  };
  for (const { pecahan } of t.baris) {
    uang.forEach((b, i) => {
      jumlahkan(i, uangPecahan(pecahan, b));
    });
    pecahan.uangLain?.forEach((n, i) => {
      jumlahkan(uang.length + i, keSen(n));
    });
  }
  for (const { uang: ditolak } of t.ditolak) {
    uang.forEach((b, i) => {
      jumlahkan(i, ditolak.uang.find((u) => u.bidang === b)?.sen);
    });
    ditolak.uangLain.forEach((n, i) => {
      jumlahkan(uang.length + i, keSen(n));
    });
  }
  const besar = bidang.filter((_, i) => (sums[i] ?? NOL) > 9_000_000_000_000_000);
  if (besar.length > 0)
    throw new GalatMasukan(
      `Jumlah ${besar.join(', ')} di ${t.berkas.nama} melampaui Rp90 triliun; periksa nilai yang tidak wajar di berkas itu.`,
    );
  return new Map(bidang.map((b, i) => [b, sums[i] ?? NOL]));
}

function milikTahunLain(akun: readonly Akun[], tahun: number, { tahunDitulis }: BahanNeraca): boolean {
  return (
    akun.length > 0 &&
    akun.every(({ tahun: own }) => own !== null && !own.includes(tahun) && own.some((t) => tahunDitulis.has(t)))
  );
}

/** All accounts of a table as one, as this year sees it: rows of other years are unused, for that reason. */
function gabungAkun(akun: readonly Akun[], tahun: number): Akun {
  const hasil: Akun = {
    tahun: [tahun],
    dibuat: 0,
    digabung: 0,
    berulang: 0,
    ditolak: 0,
    alasan: new Map(),
    uang: new Map(),
  };
  for (const a of akun) {
    const ours = a.tahun === null || a.tahun.includes(tahun);
    const lain = ours ? null : `tahun anggaran ${a.tahun?.[0] ?? ''}`;
    if (lain === null) {
      for (const kind of ['dibuat', 'digabung', 'berulang', 'ditolak'] as const) hasil[kind] += a[kind];
      for (const [alasan, baris] of a.alasan) hitung(hasil.alasan, alasan, baris);
    } else hitung(hasil.alasan, lain, jumlahBaris(a));
    for (const [bidang, sums] of a.uang)
      for (const [selisih, sen] of sums) {
        const own = hasil.uang.get(bidang) ?? new Map<string | null, Sen>();
        hasil.uang.set(bidang, own);
        const key = lain ?? selisih;
        own.set(key, tambah(own.get(key) ?? NOL, sen));
      }
  }
  return hasil;
}

function hitung(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

function jumlahBaris({ dibuat, digabung, berulang, ditolak, alasan }: Akun): number {
  let sum = dibuat + digabung + berulang + ditolak;
  for (const n of alasan.values()) sum += n;
  return sum;
}

function neracaTabel(t: TabelTerbaca, akun: Akun, sumber: ReadonlyMap<string, Sen>, generasi: Generasi): BerkasImpor {
  const alasan = [...akun.alasan]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([mengapa, baris]) => ({ mengapa, baris }));
  const berkas: BerkasImpor = {
    nama: t.berkas.nama.slice(0, 200),
    dataset: t.pembaca?.dataset ?? '(daftar kosong)',
    generasi: t.pembaca?.generasi ?? generasi,
    bentuk: t.berkas.bentuk,
    sha256: t.berkas.sha256,
    bita: t.berkas.bita,
    dibaca: t.dibaca,
    dibuat: akun.dibuat,
    digabung: akun.digabung,
    berulang: akun.berulang,
    tidakDipakai: alasan.reduce((sum, a) => sum + a.baris, 0),
    ditolak: akun.ditolak,
    alasan,
    uang: [
      ...(t.pembaca?.uang ?? []).map((bidang) =>
        neracaUang(bidang, t.berkas.nama, sumber.get(bidang) ?? NOL, akun.uang.get(bidang) ?? new Map()),
      ),
      ...uangTakDisimpan(t, sumber),
    ],
  };
  const accounted = jumlahBaris(akun);
  pastikan(berkas.dibaca === accounted, `${berkas.nama}: dibaca ${berkas.dibaca}, dipertanggungjawabkan ${accounted}`);
  return berkas;
}

/** Sums of money columns of which nothing is stored, each with its reason; columns without an amount are left out. */
function uangTakDisimpan(t: TabelTerbaca, sumber: ReadonlyMap<string, Sen>): BerkasImpor['uang'] {
  return Object.entries(t.pembaca?.uangLain ?? {}).flatMap(([bidang, alasan], i) => {
    const semua = sumber.get(bidang) ?? NOL;
    if (semua === 0) return [];
    const ditolak = t.ditolak.reduce((sum, d) => tambah(sum, keSen(d.uang.uangLain[i] ?? 0)), NOL);
    const selisih = [
      { mengapa: ALASAN_DITOLAK, nilai: keRupiah(ditolak) },
      { mengapa: `tidak disimpan: ${alasan}`, nilai: keRupiah((semua - ditolak) as Sen) },
    ];
    return [{ bidang, sumber: keRupiah(semua), dataset: 0, selisih: selisih.filter((s) => s.nilai !== 0) }];
  });
}

function neracaUang(
  bidang: BidangUang,
  nama: string,
  sumber: Sen,
  sums: ReadonlyMap<string | null, Sen>,
): BerkasImpor['uang'][number] {
  const dataset = sums.get(null) ?? NOL;
  const selisih = [...sums]
    .flatMap(([mengapa, sen]) => (mengapa === null ? [] : [{ mengapa, sen }]))
    .sort((a, b) => (a.mengapa < b.mengapa ? -1 : 1));
  pastikan(sumber === tambah(dataset, ...selisih.map((s) => s.sen)), `${nama}: ${bidang} tidak seimbang`);
  return {
    bidang,
    sumber: keRupiah(sumber),
    dataset: keRupiah(dataset),
    selisih: selisih.map(({ mengapa, sen }) => ({ mengapa, nilai: keRupiah(sen) })),
  };
}

/** Fields that end up in the same place of the data set are compared together. */
const TERSIMPAN: readonly [readonly BidangUang[], (isi: IsiTahun) => Sen][] = [
  [['pagu'], ({ paket }) => jumlah(paket, (p) => p.pagu)],
  [['pagu_rup'], paguRencana],
  [['hps'], ({ paket }) => jumlah(paket, (p) => p.pemilihan?.hps)],
  [['nilai_kontrak'], ({ paket }) => jumlah(paket, (p) => p.kontrak?.nilai)],
  [['nilai_pdn_kontrak'], ({ paket }) => jumlah(paket, (p) => p.kontrak?.pdn)],
  [['nilai_umk_kontrak'], ({ paket }) => jumlah(paket, (p) => p.kontrak?.umk)],
  [
    ['besar_pembayaran', 'nilai_realisasi'],
    ({ paket }) =>
      jumlah(
        paket.flatMap((p) => p.pembayaran),
        (b) => b.nilai,
      ),
  ],
  [['total_realisasi'], ({ paket }) => jumlah(paket, (p) => p.realisasi?.nilai)],
  [['nilai_pdn_pct'], ({ paket }) => jumlah(paket, (p) => p.realisasi?.pdn)],
  [['nilai_umk_pct'], ({ paket }) => jumlah(paket, (p) => p.realisasi?.umk)],
  [['pesanan'], ({ paket }) => jumlah(paket, (p) => p.pesanan?.nilai)],
  [['belanja_pengadaan'], ({ opd }) => jumlah(opd, (o) => o.anggaran?.pengadaan)],
  [['total_belanja'], ({ opd }) => jumlah(opd, (o) => o.anggaran?.total)],
];

/** Pagu of all plans, each once. SMEP writes plans inside its packages, where no file of plans tells their sum: those are left out. */
function paguRencana({ paket, generasi }: IsiTahun): Sen {
  if (generasi === 'smep-v1') return NOL;
  const plans = new Map<string, number | null>();
  for (const p of paket)
    for (const { kode, pagu } of p.rup)
      // most inputs hold no file of plans, and so no pagu of theirs
      if (pagu !== null || plans.has(kode)) plans.set(kode, pagu);
  return jumlah([...plans.values()], (pagu) => pagu);
}

/** The sums that the files say went into the data set are the sums that stand in it. */
function cocokkanDataset(berkas: readonly BerkasImpor[], isi: IsiTahun): void {
  for (const [bidang, tersimpan] of TERSIMPAN) {
    const told = jumlah(
      berkas.flatMap((b) => b.uang).filter((u) => bidang.includes(u.bidang as BidangUang)),
      (u) => u.dataset,
    );
    const stored = tersimpan(isi);
    pastikan(told === stored, `${bidang.join(' dan ')}: berkas ${told} sen, dataset ${stored} sen`);
  }
}

function jumlah<T>(items: readonly T[], rupiah: (item: T) => number | null | undefined): Sen {
  let sum = NOL;
  for (const item of items) sum = tambah(sum, keSen(rupiah(item) ?? 0));
  return sum;
}

function pastikan(benar: boolean, pesan: string): void {
  if (!benar) throw new Error(`Neraca impor tidak seimbang (kesalahan program): ${pesan}`);
}
