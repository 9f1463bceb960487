/** Recorded spending: pencatatan non-tender and pencatatan swakelola, with the payments of each. */
import { z } from 'zod';
import { metodeSwakelola } from '../../acuan/ejaan-metode.ts';
import {
  bulatBoleh,
  kodeRup,
  kunci,
  tahunWajib,
  tanggalBoleh,
  teksBoleh,
  uangBoleh,
  uangWajib,
} from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { isiPemilihan, kolomBersama, rencana } from './isb-bersama.ts';

const kolomCatatan = {
  ...kolomBersama,
  nama_paket: teksBoleh('Nama paket', 500),
  kd_rup: kodeRup('Kode RUP'),
  pagu: uangBoleh('Pagu'),
  total_realisasi: uangBoleh('Total realisasi'),
  nilai_pdn_pct: uangBoleh('Nilai PDN'),
  nilai_umk_pct: uangBoleh('Nilai UMK'),
  sumber_dana: teksBoleh('Sumber dana', 40),
};
const UANG_CATATAN = ['pagu', 'total_realisasi', 'nilai_pdn_pct', 'nilai_umk_pct'] as const;
const KOSONG = { nilai: null, pdn: null, umk: null };

/** SPSE-PencatatanNonTender: what a unit bought without a selection in SPSE; total_realisasi is what it paid. */
export const isbPencatatanNonTender = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-PencatatanNonTender',
  tanda: ['kd_nontender_pct', 'total_realisasi', 'status_nontender_pct'],
  uang: UANG_CATATAN,
  skema: z.object({
    kd_nontender_pct: kunci('Kode pencatatan non-tender'),
    ...kolomCatatan,
    mtd_pemilihan: teksBoleh('Metode pemilihan'),
    kategori_pengadaan: teksBoleh('Kategori pengadaan'),
    status_nontender_pct: teksBoleh('Status'),
    status_nontender_pct_ket: teksBoleh('Keterangan status'),
  }),
  jadikan: (row) => {
    const { isi, asing } = isiPemilihan({
      mtd_pemilihan: row.mtd_pemilihan,
      jenis_pengadaan: row.kategori_pengadaan,
      status: row.status_nontender_pct_ket ?? row.status_nontender_pct,
    });
    return {
      jenis: 'paket',
      id: `pct-${row.kd_nontender_pct}`,
      ...umum(row),
      ...(asing.length > 0 ? { asing } : {}),
      isi: { ...isi, ...isiCatatan(row) },
    };
  },
});

/** SPSE-PencatatanSwakelola: work that a unit did itself. */
export const isbPencatatanSwakelola = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-PencatatanSwakelola',
  tanda: ['kd_swakelola_pct', 'total_realisasi', 'status_swakelola_pct'],
  uang: UANG_CATATAN,
  skema: z.object({
    kd_swakelola_pct: kunci('Kode pencatatan swakelola'),
    ...kolomCatatan,
    tipe_swakelola: bulatBoleh('Tipe swakelola', 1, 4),
    status_swakelola_pct: teksBoleh('Status'),
    status_swakelola_pct_ket: teksBoleh('Keterangan status'),
  }),
  jadikan: (row) => {
    const { isi, asing } = isiPemilihan({ status: row.status_swakelola_pct_ket ?? row.status_swakelola_pct });
    return {
      jenis: 'paket',
      id: `swakelola-${row.kd_swakelola_pct}`,
      ...umum(row),
      ...(asing.length > 0 ? { asing } : {}),
      isi: { ...isi, metode: metodeSwakelola(row.tipe_swakelola), ...isiCatatan(row) },
    };
  },
});

/**
 * SPSE-PencatatanNonTenderRealisasi: one row per payment and plan. A payment under several plans is written once for each of them, so the plan is
 * no part of what makes it another payment.
 */
export const isbPencatatanNonTenderRealisasi = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-PencatatanNonTenderRealisasi',
  tanda: ['kd_nontender_pct', 'nilai_realisasi', 'tgl_realisasi'],
  uang: ['nilai_realisasi'],
  uangLain: { pagu: 'pagu diambil dari SPSE-PencatatanNonTender' },
  skema: z.object({
    kd_nontender_pct: kunci('Kode pencatatan non-tender'),
    ...kolomBersama,
    kd_rup_paket: kodeRup('Kode RUP'),
    nama_paket: teksBoleh('Nama paket', 500),
    jenis_realisasi: teksBoleh('Jenis realisasi'),
    no_realisasi: teksBoleh('Nomor bukti', 500),
    tgl_realisasi: tanggalBoleh('Tanggal realisasi'),
    nilai_realisasi: uangWajib('Nilai realisasi'),
    dok_realisasi: teksBoleh('Dokumen', 500),
    ket_realisasi: teksBoleh('Keterangan', 500),
    nama_penyedia: teksBoleh('Nama penyedia'),
  }),
  jadikan: (row) => ({
    jenis: 'paket',
    id: `pct-${row.kd_nontender_pct}`,
    ...umum(row),
    kunciUlang: kunciBayar(row, [row.dok_realisasi, row.ket_realisasi, row.nama_penyedia]),
    isi: {
      nama: row.nama_paket,
      rup: rencana(row.kd_rup_paket),
      terpilih: true,
      penyedia: { kode: null, nama: row.nama_penyedia, bentuk: null },
      realisasi: KOSONG,
      pembayaran: [{ tanggal: row.tgl_realisasi, nilai: row.nilai_realisasi }],
    },
  }),
});

/** SPSE-PencatatanSwakelolaRealisasi: one row per payment; it has neither kd_satker_str nor nama_satker, and who was paid is mostly a person: unused. */
export const isbPencatatanSwakelolaRealisasi = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-PencatatanSwakelolaRealisasi',
  tanda: ['kd_swakelola_pct', 'nilai_realisasi', 'tgl_realisasi'],
  uang: ['nilai_realisasi'],
  skema: z.object({
    kd_swakelola_pct: kunci('Kode pencatatan swakelola'),
    tahun_anggaran: tahunWajib('Tahun anggaran'),
    kd_satker: teksBoleh('Kode satker (kd_satker)', 40),
    _event_date: tanggalBoleh('Tanggal tarik data'),
    jenis_realisasi: teksBoleh('Jenis realisasi'),
    no_realisasi: teksBoleh('Nomor bukti', 500),
    tgl_realisasi: tanggalBoleh('Tanggal realisasi'),
    nilai_realisasi: uangWajib('Nilai realisasi'),
    dok_realisasi: teksBoleh('Dokumen', 500),
    ket_realisasi: teksBoleh('Keterangan', 500),
    nama_pelaksana: teksBoleh('Pelaksana'),
  }),
  jadikan: (row) => ({
    jenis: 'paket',
    id: `swakelola-${row.kd_swakelola_pct}`,
    tahun: row.tahun_anggaran,
    opd: { kode: '', nama: '' },
    satker: row.kd_satker,
    versi: 0,
    ditarik: row._event_date,
    kunciUlang: kunciBayar(row, [row.dok_realisasi, row.ket_realisasi, row.nama_pelaksana]),
    isi: { realisasi: KOSONG, pembayaran: [{ tanggal: row.tgl_realisasi, nilai: row.nilai_realisasi }] },
  }),
});

function umum(row: { tahun_anggaran: number; kd_satker_str: string; nama_satker: string; _event_date: string | null }) {
  return {
    tahun: row.tahun_anggaran,
    opd: { kode: row.kd_satker_str, nama: row.nama_satker },
    versi: 0,
    ditarik: row._event_date,
  };
}

function isiCatatan(row: z.output<z.ZodObject<typeof kolomCatatan>>) {
  return {
    nama: row.nama_paket,
    sumberDana: row.sumber_dana,
    rup: rencana(row.kd_rup),
    pagu: row.pagu,
    realisasi: { nilai: row.total_realisasi, pdn: row.nilai_pdn_pct, umk: row.nilai_umk_pct },
  };
}

function kunciBayar(
  row: {
    jenis_realisasi: string | null;
    no_realisasi: string | null;
    tgl_realisasi: string | null;
    nilai_realisasi: number;
  },
  lain: readonly (string | null)[],
): string {
  return [row.no_realisasi, row.tgl_realisasi, row.nilai_realisasi, row.jenis_realisasi, ...lain].join('\u0001');
}
