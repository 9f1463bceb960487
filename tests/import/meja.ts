/** A table to test the importer on: invented rows of each dataset, files in memory, and a run that writes nowhere. */
import { efekNode } from '../../src/import/efek.ts';
import { type HasilImpor, impor, type PilihanImpor } from '../../src/import/impor.ts';
import type { Pembantu } from '../../src/import/pembantu-baca.ts';
import { PenerimaPaket } from '../../src/import/periksa-jauh.ts';
import type { SumberBerkas } from '../../src/import/bentuk/sumber.ts';
import type { DatasetPaket } from '../../src/schemas/impor.ts';
import { GalatMasukan } from '../../src/schemas/masalah.ts';
import type { Paket } from '../../src/schemas/paket.ts';

/** A row or file of any shape. */
export type Isi = Record<string, unknown>;

const BERSAMA = {
  tahun_anggaran: 2025,
  kd_klpd: 'D999',
  nama_klpd: 'Kab. Contoh',
  kd_satker: '123456',
  kd_satker_str: '1.03.0.00.0.00.04.0000',
  nama_satker: 'DINAS CONTOH PEKERJAAN UMUM',
};

/** Rows as LKPP ISB writes them, one builder per dataset; `ganti` changes what a case is about. */
export const baris = {
  satker: (ganti: Isi = {}): Isi => ({
    ...BERSAMA,
    kd_satker: 60412,
    jenis_satker: 'SKPD',
    status_satker: 'Aktif',
    telepon: null,
    ...ganti,
  }),
  pengumuman: (ganti: Isi = {}): Isi => ({
    ...BERSAMA,
    kd_nontender: 10001000,
    kd_rup: '55000001',
    nama_paket: 'Belanja Contoh 001',
    pagu: 50_000_000,
    hps: 49_000_000,
    sumber_dana: 'APBD',
    jenis_pengadaan: 'Pengadaan Barang',
    mtd_pemilihan: 'Pengadaan Langsung',
    status_nontender: 'Selesai',
    versi_nontender: 1,
    tgl_pengumuman_nontender: '2025-01-31 14:00:00.000000Z',
    ...ganti,
  }),
  selesai: (ganti: Isi = {}): Isi => ({
    ...BERSAMA,
    kd_nontender: 10001000,
    kd_rup: '55000001',
    nama_paket: 'Belanja Contoh 001',
    pagu: 50_000_000,
    hps: 49_000_000,
    nilai_kontrak: 48_000_000,
    nilai_pdn_kontrak: 48_000_000,
    nilai_umk_kontrak: 48_000_000,
    sumber_dana: 'APBD',
    jenis_pengadaan: 'Pengadaan Barang',
    mtd_pemilihan: 'Pengadaan Langsung',
    status_nontender: 'Selesai',
    tgl_pengumuman_nontender: '2025-01-31 14:00:00',
    tgl_selesai_nontender: '2025-02-10 16:00:00',
    kd_penyedia: 9970001,
    nama_penyedia: 'CV Contoh 012',
    tgl_penarikan: '2025-10-03',
    ...ganti,
  }),
  sppbj: (ganti: Isi = {}): Isi => ({
    ...BERSAMA,
    kd_nontender: 10001000,
    nama_paket: 'Belanja Contoh 001',
    no_sppbj: '01/CONTOH',
    tgl_sppbj: '2025-02-12T00:00:00.000000Z',
    harga_final: 48_000_000,
    nama_penyedia: 'CV Contoh 012',
    versi_addendum: 0,
    _event_date: '2025-10-03',
    ...ganti,
  }),
  kontrak: (ganti: Isi = {}): Isi => ({
    ...BERSAMA,
    kd_nontender: 10001000,
    nama_paket: 'Belanja Contoh 001',
    mtd_pengadaan: 'Pengadaan Langsung',
    no_kontrak: '02/CONTOH',
    tgl_kontrak: '2025-02-14T00:00:00.000000Z',
    nilai_kontrak: 48_000_000,
    nilai_pdn_kontrak: 48_000_000,
    nilai_umk_kontrak: 48_000_000,
    status_kontrak: 'Kontrak Sedang Berjalan',
    versi_addendum: 0,
    nama_penyedia: 'CV Contoh 012',
    bentuk_usaha_penyedia: 'Persekutuan Komanditer (CV / Commanditer Venoschaap )',
    tipe_penyedia: null,
    ...ganti,
  }),
  spmk: (ganti: Isi = {}): Isi => ({
    ...BERSAMA,
    kd_nontender: 10001000,
    nama_paket: 'Belanja Contoh 001',
    tgl_kontrak: '2025-02-14T00:00:00.000000Z',
    tgl_spmk_spp: '2025-02-15T00:00:00.000000Z',
    tgl_mulai_pekerjaan: 'Feb 17, 2025, 12:00:00AM',
    tgl_selesai_pekerjaan: 'Aug 13, 2025, 12:00:00AM',
    status_kontrak: 'Kontrak Sedang Berjalan',
    versi_addendum: 0,
    nama_penyedia: 'CV Contoh 012',
    _event_date: '2025-10-03',
    ...ganti,
  }),
  bap: (ganti: Isi = {}): Isi => ({
    ...BERSAMA,
    kd_nontender: 10001000,
    nama_paket: 'Belanja Contoh 001',
    tgl_kontrak: '2025-02-14T00:00:00.000000Z',
    no_bast: 'BAST/1',
    tgl_bast: '2025-03-17T00:00:00.000000Z',
    no_bap: 'BAP/1',
    tgl_bap: '2025-03-18T00:00:00.000000Z',
    besar_pembayaran: 24_000_000,
    progres_pekerjaan: 50,
    cara_pembayaran_kontrak: 'Termin',
    status_kontrak: 'Kontrak Sedang Berjalan',
    versi_addendum: 0,
    nama_penyedia: 'CV Contoh 012',
    _event_date: '2025-09-01',
    _inserted_date: null,
    ...ganti,
  }),
  tender: (ganti: Isi = {}): Isi => ({
    ...BERSAMA,
    kd_tender: 20002000,
    kd_rup: '55000002',
    nama_paket: 'Pembangunan Contoh 002',
    pagu: 1_000_000_000,
    hps: 999_995_334.78,
    sumber_dana: 'APBD',
    jenis_pengadaan: 'Pekerjaan Konstruksi',
    mtd_pemilihan: 'Tender',
    status_tender: 'Selesai',
    versi_tender: 1,
    tgl_pengumuman_tender: '2025-02-11 10:00:00',
    lokasi_pekerjaan: 'Kecamatan Contoh 03',
    _event_date: '2025-10-03',
    ...ganti,
  }),
  tenderNilai: (ganti: Isi = {}): Isi => {
    const { kd_satker_str, ...rest } = BERSAMA;
    return {
      ...rest,
      kd_satker: kd_satker_str,
      kd_tender: 20002000,
      kd_rup_paket: '55000002',
      pagu: 1_000_000_000,
      hps: 999_995_334.78,
      nilai_kontrak: 900_000_000.5,
      nilai_pdn_kontrak: null,
      nilai_umk_kontrak: null,
      tgl_pengumuman_tender: '2025-02-11',
      tgl_penetapan_pemenang: '2025-03-07',
      kd_penyedia: 9970002,
      nama_penyedia: 'Karya Contoh 031',
      _event_date: '2025-10-03',
      ...ganti,
    };
  },
} as const;

/** Effects on files in memory; a text is taken as it is, everything else becomes JSON. */
export function efekIngatan(
  berkas: Readonly<Record<string, unknown>>,
  tersimpan: Readonly<Record<string, string>> = {},
) {
  const ditulis = new Map<string, string>();
  const efek = efekNode({
    daftarBerkas: (jalur) => [jalur],
    sumber: (jalur) => sumberIngatan(jalur.slice(1), keBita(berkas[jalur.slice(1)])),
    bacaLama: (jalur) => tersimpan[jalur] ?? null,
    tulis: (files) =>
      files.map(({ jalur, isi }) => {
        ditulis.set(jalur, [...isi].join(''));
        return ditulis.get(jalur)?.length ?? 0;
      }),
    saat: new Date('2026-11-02T08:00:00+07:00'),
  });
  return { efek, ditulis };
}

/** Imports files in memory. */
export async function jalankan(
  berkas: Readonly<Record<string, unknown>>,
  pilihan: Partial<PilihanImpor> = {},
): Promise<HasilImpor & { ditulis: ReadonlyMap<string, string> }> {
  const { efek, ditulis } = efekIngatan(berkas);
  const jalur = Object.keys(berkas).map((nama) => `/${nama}`);
  return { ...(await impor({ jalur, out: '/situs', ...pilihan }, efek)), ditulis };
}

/** The only data set of an import. */
export async function satu(
  berkas: Readonly<Record<string, unknown>>,
  pilihan: Partial<PilihanImpor> = {},
): Promise<DatasetPaket> {
  const { tahun } = await jalankan(berkas, pilihan);
  const [only] = tahun;
  if (!only || tahun.length !== 1) throw new Error(`${tahun.length} dataset, seharusnya satu`);
  return only.dataset;
}

/** The only package of an import. */
export async function satuPaket(berkas: Readonly<Record<string, unknown>>): Promise<Paket> {
  const { paket } = await satu(berkas);
  const [only] = paket;
  if (!only || paket.length !== 1) throw new Error(`${paket.length} paket, seharusnya satu`);
  return only;
}

/** The refusal of an import, with nothing written. */
export async function tolakan(
  berkas: Readonly<Record<string, unknown>>,
  pilihan: Partial<PilihanImpor> = {},
): Promise<GalatMasukan> {
  const { efek, ditulis } = efekIngatan(berkas);
  try {
    await impor({ jalur: Object.keys(berkas).map((nama) => `/${nama}`), out: '/situs', ...pilihan }, efek);
  } catch (error) {
    if (error instanceof GalatMasukan && ditulis.size === 0) return error;
    throw error;
  }
  throw new Error('impor seharusnya ditolak');
}

/** A helper within this thread: reads nothing, and looks at packages when `sibuk` says that it is free; one that fails has found nothing. */
export function pembantuUji(sibuk: () => boolean = () => true, gagal = false): Pembantu {
  return {
    baca: () => Promise.resolve(null),
    periksa: (bahan) => {
      const penerima = new PenerimaPaket();
      penerima.terima(structuredClone({ mulai: bahan }));
      return {
        sibuk,
        kirim: (paket) => void penerima.terima(paket),
        habis: () => Promise.resolve(gagal ? null : structuredClone(penerima.terima({ habis: true }))),
      };
    },
    tutup: () => Promise.resolve(),
  };
}

/** A file in memory; a thrown error would leave nothing open. */
function sumberIngatan(nama: string, bita: Uint8Array): SumberBerkas {
  return {
    nama,
    bita: bita.byteLength,
    buka: async function* () {
      yield await Promise.resolve(bita);
    },
  };
}

function keBita(isi: unknown): Uint8Array {
  if (isi instanceof Uint8Array) return isi;
  return new TextEncoder().encode(typeof isi === 'string' ? isi : JSON.stringify(isi));
}
