/** Every row and every sen of every file accounted for: what was read = what became of it. */
import type { TabelTerbaca } from './baca-tabel.ts';
import type { NasibBaris } from './baris-paket.ts';
import type { Instansi } from './daerah.ts';
import type { PaketGabungan } from './gabung-paket.ts';
import { nasibOpd } from './nasib-opd.ts';
import { keRupiah, keSen, NOL, type Sen, tambah } from '../model/uang.ts';
import type { BerkasImpor, Generasi } from '../schemas/impor.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import type { Paket } from '../schemas/paket.ts';
import { BIDANG_UANG, type BidangUang, uangIsi } from './pecahan.ts';

/** What a year's accounts are made of. */
export interface BahanNeraca {
  tabel: readonly TabelTerbaca[];
  daerah: Instansi;
  gabungan: readonly PaketGabungan[];
  tahunDitulis: ReadonlySet<number>;
}

type FateOfYear = NasibBaris & { tahun: number | null };

/**
 * The accounts of one year's data set, a line per table; tables whose rows all belong to other years of the same import are accounted for
 * there. Throws `GalatMasukan` when a sum is too large to be exact, Error when the accounts do not balance (a bug).
 */
export function buatNeraca(
  tahun: number,
  bahan: BahanNeraca,
  paket: readonly Paket[],
  opd: ReadonlySet<string>,
): BerkasImpor[] {
  const fates = kumpulkanNasib(tahun, bahan, opd);
  const own = bahan.gabungan.find((g) => g.tahun === tahun)?.baris[0]?.tabel;
  const generasi = (own === undefined ? null : bahan.tabel[own]?.pembaca?.generasi) ?? 'isb-2023';
  const kept = bahan.tabel
    .map((t, i) => ({ t, nasib: fates[i] ?? [] }))
    .filter(({ nasib }) => !milikTahunLain(nasib, tahun, bahan));
  const berkas = kept.map(({ t, nasib }) =>
    neracaTabel(
      t,
      nasib.map((f) => diTahun(f, tahun)),
      generasi,
    ),
  );
  cocokkanDataset(berkas, paket);
  return berkas;
}

/** Fates of all rows by table: packages, work units, and rows of other bodies. */
function kumpulkanNasib(
  tahun: number,
  { tabel, daerah, gabungan }: BahanNeraca,
  opd: ReadonlySet<string>,
): FateOfYear[][] {
  const fates: FateOfYear[][] = tabel.map(() => []);
  for (const g of gabungan) for (const baris of g.baris) fates[baris.tabel]?.push({ ...baris, tahun: g.tahun });
  for (const fate of nasibOpd(tabel, daerah, tahun, opd)) fates[fate.tabel]?.push(fate);
  for (const [i, t] of tabel.entries()) {
    if (t.pembaca?.baca === null) continue;
    for (const { klpd, pecahan } of t.baris) {
      if (klpd === daerah.kode) continue;
      const alasan = alasanInstansi(klpd, t);
      const isi = pecahan.jenis === 'paket' ? pecahan.isi : {};
      const uang = (t.pembaca?.uang ?? []).flatMap((bidang) => {
        const sen = uangIsi(isi, bidang);
        return sen === null ? [] : [{ bidang, sen, selisih: alasan }];
      });
      fates[i]?.push({ tabel: i, nasib: { tidakDipakai: alasan }, uang, tahun: null });
    }
    for (const { klpd } of t.ditolak)
      fates[i]?.push({ tabel: i, nasib: { tidakDipakai: alasanInstansi(klpd ?? '?', t) }, uang: [], tahun: null });
  }
  return fates;
}

function alasanInstansi(klpd: string, t: TabelTerbaca): string {
  const nama = t.instansi.find((i) => i.kode === klpd)?.nama ?? '';
  return `instansi lain: ${klpd} ${nama}`.trim().slice(0, 200);
}

function milikTahunLain(nasib: readonly FateOfYear[], tahun: number, { tahunDitulis }: BahanNeraca): boolean {
  return nasib.length > 0 && nasib.every((f) => f.tahun !== null && f.tahun !== tahun && tahunDitulis.has(f.tahun));
}

/** A row's fate as this year sees it. */
function diTahun(fate: FateOfYear, tahun: number): NasibBaris {
  if (fate.tahun === null || fate.tahun === tahun) return fate;
  const alasan = `tahun anggaran ${fate.tahun}`;
  return { ...fate, nasib: { tidakDipakai: alasan }, uang: fate.uang.map((u) => ({ ...u, selisih: alasan })) };
}

function neracaTabel(t: TabelTerbaca, nasib: readonly NasibBaris[], generasi: Generasi): BerkasImpor {
  const unused = nasib.flatMap((f) => (typeof f.nasib === 'object' ? [f.nasib.tidakDipakai] : []));
  const count = (kind: string) => nasib.filter((f) => f.nasib === kind).length;
  const alasan =
    t.pembaca?.baca === null
      ? [{ mengapa: 'dataset dikenali, belum dipakai situs', baris: t.dibaca }]
      : hitungAlasan(unused);
  const berkas: BerkasImpor = {
    nama: t.berkas.nama.slice(0, 200),
    dataset: t.pembaca?.dataset ?? '(daftar kosong)',
    generasi: t.pembaca?.generasi ?? generasi,
    bentuk: t.berkas.bentuk,
    sha256: t.berkas.sha256,
    bita: t.berkas.bita,
    dibaca: t.dibaca,
    dibuat: count('dibuat'),
    digabung: count('digabung'),
    berulang: count('berulang'),
    tidakDipakai: alasan.reduce((sum, a) => sum + a.baris, 0),
    ditolak: 0,
    alasan,
    uang: (t.pembaca?.uang ?? []).map((bidang) => neracaUang(bidang, t, nasib)),
  };
  const accounted = berkas.dibuat + berkas.digabung + berkas.berulang + berkas.tidakDipakai + berkas.ditolak;
  pastikan(berkas.dibaca === accounted, `${berkas.nama}: dibaca ${berkas.dibaca}, dipertanggungjawabkan ${accounted}`);
  return berkas;
}

function hitungAlasan(alasan: readonly string[]): BerkasImpor['alasan'] {
  const counts = new Map<string, number>();
  for (const a of alasan) counts.set(a, (counts.get(a) ?? 0) + 1);
  return [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([mengapa, baris]) => ({ mengapa, baris }));
}

function neracaUang(bidang: BidangUang, t: TabelTerbaca, nasib: readonly NasibBaris[]): BerkasImpor['uang'][number] {
  const rows = t.baris.map((b) => (b.pecahan.jenis === 'paket' ? uangIsi(b.pecahan.isi, bidang) : null));
  const sumber = jumlah(rows.filter((sen) => sen !== null));
  const parts = nasib.flatMap((f) => f.uang).filter((u) => u.bidang === bidang);
  const dataset = jumlah(parts.filter((u) => u.selisih === null).map((u) => u.sen));
  const reasons = [...new Set(parts.map((u) => u.selisih))].filter((s) => s !== null).sort();
  const selisih = reasons.map((mengapa) => ({
    mengapa,
    sen: jumlah(parts.filter((u) => u.selisih === mengapa).map((u) => u.sen)),
  }));
  if (sumber > 9_000_000_000_000_000)
    throw new GalatMasukan(
      `Jumlah ${bidang} di ${t.berkas.nama} melampaui Rp90 triliun; periksa nilai yang tidak wajar di berkas itu.`,
    );
  pastikan(sumber === tambah(dataset, ...selisih.map((s) => s.sen)), `${t.berkas.nama}: ${bidang} tidak seimbang`);
  return {
    bidang,
    sumber: keRupiah(sumber),
    dataset: keRupiah(dataset),
    selisih: selisih.map(({ mengapa, sen }) => ({ mengapa, nilai: keRupiah(sen) })),
  };
}

/** The sums that the files say went into the data set are the sums that stand in it. */
function cocokkanDataset(berkas: readonly BerkasImpor[], paket: readonly Paket[]): void {
  const stored: Record<BidangUang, Sen> = {
    hps: jumlah(paket.map((p) => keSen(p.pemilihan?.hps ?? 0))),
    nilai_kontrak: jumlah(paket.map((p) => keSen(p.kontrak?.nilai ?? 0))),
    besar_pembayaran: jumlah(paket.flatMap((p) => p.pembayaran.map((b) => keSen(b.nilai)))),
  };
  for (const bidang of BIDANG_UANG) {
    const told = jumlah(
      berkas
        .flatMap((b) => b.uang)
        .filter((u) => u.bidang === bidang)
        .map((u) => keSen(u.dataset)),
    );
    pastikan(told === stored[bidang], `${bidang}: berkas ${told} sen, dataset ${stored[bidang]} sen`);
  }
}

function jumlah(amounts: readonly Sen[]): Sen {
  return amounts.reduce((sum, sen) => tambah(sum, sen), NOL);
}

function pastikan(benar: boolean, pesan: string): void {
  if (!benar) throw new Error(`Neraca impor tidak seimbang (kesalahan program): ${pesan}`);
}
