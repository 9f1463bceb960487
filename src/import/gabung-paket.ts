/** Rows of one process → one package: each figure from the first row that has it, in the order of trust (domain brief §4.3). */
import type { Paket } from '../schemas/paket.ts';
import { bandingTeks } from './banding-teks.ts';
import type { BarisPaket, NasibBaris } from './baris-paket.ts';
import { catatanPaket } from './catatan.ts';
import { gabungKontrak } from './gabung-kontrak.ts';
import { nasibUang } from './nasib-uang.ts';
import { type Isi, type PenyediaSumber, pertama } from './pecahan.ts';
import { pilahBaris } from './pilah-baris.ts';

/** A package before its supplier is decided. */
export interface PaketGabungan {
  tahun: number;
  paket: Omit<Paket, 'penyedia'>;
  /** What the rows say of the supplier; null when none was chosen. */
  penyedia: (PenyediaSumber & { perorangan: boolean }) | null;
  baris: NasibBaris[];
}

/** Joins all rows of one package. Same result in any order of rows. */
export function gabungPaket(rows: readonly BarisPaket[]): PaketGabungan {
  const { unik, nasib } = pilahBaris(rows);
  const isi = unik.map((r) => r.pecahan.isi);
  const first = unik[0]?.pecahan;
  if (!first) throw new Error('paket tanpa baris');
  const chosen = {
    hps: unik.find((r) => r.pecahan.isi.hps != null),
    nilai_kontrak: unik.find((r) => r.pecahan.isi.kontrak?.nilai != null),
  };
  const paket = {
    id: first.id,
    opd: first.opd.kode,
    nama: pertama(isi, 'nama') ?? '(nama paket tidak tercatat)',
    metode: pertama(isi, 'metode') ?? ('tidak-diketahui' as const),
    jenis: pertama(isi, 'jenis'),
    sumberDana: pertama(isi, 'sumberDana'),
    status: gabungStatus(unik),
    rup: gabungRencana(unik),
    pagu: pertama(isi, 'pagu'),
    pemilihan: gabungPemilihan(isi),
    kontrak: gabungKontrak(unik),
    jadwal: [],
    peserta: null,
    pesanan: null,
    realisasi: null,
    pembayaran: isi.flatMap((i) => i.pembayaran ?? []).sort(urutkanPembayaran),
    fisik: fisikTerakhir(isi),
    serahTerima: terbesar(isi.map((i) => i.serahTerima ?? null)),
    progres: isi[0]?.progres ?? [],
    lokasi: pertama(isi, 'lokasi'),
  };
  return {
    tahun: first.tahun,
    paket: { ...paket, fisik: dalamRentang(paket.fisik), catatan: catatanPaket(paket, unik) },
    penyedia: gabungPenyedia(isi, paket.status),
    baris: nasib.map(({ row, nasib: fate }) => ({ tabel: row.tabel, nasib: fate, uang: nasibUang(row, fate, chosen) })),
  };
}

/** The first status that is known; a source that says "unknown" does not silence one that knows. */
function gabungStatus(rows: readonly BarisPaket[]): Paket['status'] {
  const stated = versiTerbaru(rows, ({ status }) => status != null).map((i) => i.status);
  return stated.find((status) => status != null && status !== 'tidak-diketahui') ?? 'tidak-diketahui';
}

/** What rows of each reader's newest version say, among rows that say something of it: what a later version replaced does not count. */
function versiTerbaru(rows: readonly BarisPaket[], menyebut: (isi: Isi) => boolean): Isi[] {
  const saying = rows.filter((r) => menyebut(r.pecahan.isi));
  const newest = new Map<number, number>();
  for (const { urutan, pecahan } of saying)
    newest.set(urutan, Math.max(newest.get(urutan) ?? pecahan.versi, pecahan.versi));
  return saying.filter((r) => newest.get(r.urutan) === r.pecahan.versi).map((r) => r.pecahan.isi);
}

function gabungRencana(rows: readonly BarisPaket[]): Paket['rup'] {
  const plans = new Map<string, Paket['rup'][number]>();
  const stating = versiTerbaru(rows, ({ rup }) => rup !== undefined && rup.length > 0);
  for (const r of stating.flatMap((i) => i.rup ?? [])) {
    const known = plans.get(r.kode);
    plans.set(r.kode, known ? { ...known, pagu: known.pagu ?? r.pagu, rencana: known.rencana ?? r.rencana } : r);
  }
  return [...plans.values()].sort((a, b) => bandingTeks(a.kode, b.kode));
}

function gabungPemilihan(isi: readonly Isi[]): Paket['pemilihan'] {
  const pemilihan = {
    hps: pertama(isi, 'hps'),
    diumumkan: pertama(isi, 'diumumkan'),
    ditetapkan: pertama(isi, 'ditetapkan'),
    versi: pertama(isi, 'versi'),
  };
  return Object.values(pemilihan).every((value) => value === null) ? null : pemilihan;
}

/** Null when the rows show nobody chosen: a firm invited to a running selection is not the package's supplier. */
function gabungPenyedia(isi: readonly Isi[], status: Paket['status']): PaketGabungan['penyedia'] {
  if (status !== 'selesai' && !isi.some((i) => i.terpilih)) return null;
  const known = isi.map((i) => i.penyedia).filter((p) => p != null);
  const perorangan = isi.some((i) => i.perorangan === true);
  const kode = known.find((p) => p.kode !== null)?.kode ?? null;
  const nama = known.find((p) => p.nama !== null)?.nama ?? null;
  const forms = new Set(known.map((p) => p.bentuk));
  const bentuk = forms.has('perorangan') ? 'perorangan' : forms.has('badan-usaha') ? 'badan-usaha' : null;
  return kode === null && nama === null && bentuk === null ? null : { kode, nama, bentuk, perorangan };
}

/** Progress of the latest payment report that states one; the larger of two on one day. */
function fisikTerakhir(isi: readonly Isi[]): number | null {
  const stated = isi
    .filter((i) => i.fisik != null)
    .map((i) => ({ hari: i.pembayaran?.[0]?.tanggal ?? '', fisik: i.fisik ?? 0 }))
    .sort((a, b) => bandingTeks(b.hari, a.hari) || b.fisik - a.fisik);
  return stated[0]?.fisik ?? null;
}

function dalamRentang(fisik: number | null): number | null {
  return fisik === null || fisik < 0 || fisik > 100 ? null : fisik;
}

function terbesar(hari: readonly (string | null)[]): string | null {
  return hari.reduce((max, h) => (h !== null && (max === null || h > max) ? h : max), null);
}

function urutkanPembayaran(a: Paket['pembayaran'][number], b: Paket['pembayaran'][number]): number {
  return bandingTeks(a.tanggal ?? '9999', b.tanggal ?? '9999') || a.nilai - b.nilai;
}
