/** What the rows of all SPSE datasets of LKPP ISB have in common. */
import { jenisDariEjaan } from '../../acuan/ejaan-jenis.ts';
import { metodeDariEjaan, rapatkanEjaan } from '../../acuan/ejaan-metode.ts';
import { statusDariEjaan } from '../../acuan/ejaan-status.ts';
import { kodeWajib, kunci, tahunWajib, tanggalBoleh, teksBoleh, teksWajib } from '../bidang-sumber.ts';
import type { Paket } from '../../schemas/paket.ts';
import type { Isi, PecahanPaket } from '../pecahan.ts';

/** Key of a process and prefix of its id. */
export const PROSES = {
  tender: { kunci: 'kd_tender', nama: 'Tender' },
  nontender: { kunci: 'kd_nontender', nama: 'NonTender' },
} as const;

/** A kind of process in SPSE. */
export type Proses = keyof typeof PROSES;

/** Columns of every SPSE row that joins a package; `kd_satker_str`, never `kd_satker`, is the code that matches elsewhere. */
export const kolomBersama = {
  tahun_anggaran: tahunWajib('Tahun anggaran'),
  kd_satker_str: kodeWajib('Kode OPD (kd_satker_str)', '1.02.0.00.0.00.02.0000'),
  nama_satker: teksWajib('Nama OPD', 'Dinas Contoh Kesehatan'),
  _event_date: tanggalBoleh('Tanggal tarik data'),
};

/** The key column of a kind of process. */
export function kolomKunci<P extends Proses>(proses: P) {
  return { [PROSES[proses].kunci]: kunci(`Kode ${PROSES[proses].nama}`) } as Record<
    (typeof PROSES)[P]['kunci'],
    ReturnType<typeof kunci>
  >;
}

/** Columns that describe a selection; each may be absent from a dataset. */
export const kolomPemilihan = {
  nama_paket: teksBoleh('Nama paket', 500),
  mtd_pemilihan: teksBoleh('Metode pemilihan'),
  jenis_pengadaan: teksBoleh('Jenis pengadaan'),
  sumber_dana: teksBoleh('Sumber dana', 40),
};

/** The row's part in the package of its process. */
export function bagianProses(
  proses: Proses,
  row: { tahun_anggaran: number; nama_satker: string; _event_date?: string | null } & (
    { kd_satker_str: string } | { kd_satker: string }
  ) &
    ({ kd_tender: string } | { kd_nontender: string }),
  rest: Pick<PecahanPaket, 'isi'> & Partial<Pick<PecahanPaket, 'versi' | 'ditarik' | 'kunciUlang' | 'asing'>>,
): PecahanPaket {
  return {
    jenis: 'paket',
    id: `${proses}-${'kd_tender' in row ? row.kd_tender : row.kd_nontender}`,
    tahun: row.tahun_anggaran,
    opd: { kode: 'kd_satker_str' in row ? row.kd_satker_str : row.kd_satker, nama: row.nama_satker },
    versi: 0,
    ditarik: row._event_date ?? null,
    ...rest,
  };
}

/** Method, kind and status by the spelling tables, with the words that no table knows. */
export function isiPemilihan(row: {
  mtd_pemilihan?: string | null;
  jenis_pengadaan?: string | null;
  status?: string | null;
}): { isi: Pick<Isi, 'metode' | 'jenis' | 'status'>; asing: string[] } {
  const words = {
    mtd_pemilihan: row.mtd_pemilihan ?? null,
    jenis_pengadaan: row.jenis_pengadaan ?? null,
    status: row.status ?? null,
  };
  const isi = {
    metode: metodeDariEjaan(words.mtd_pemilihan),
    jenis: jenisDariEjaan(words.jenis_pengadaan),
    status: 'status' in row ? (statusDariEjaan(words.status) ?? 'tidak-diketahui') : null,
  };
  const asing = [
    words.mtd_pemilihan !== null && isi.metode === null ? `metode "${words.mtd_pemilihan}"` : '',
    words.jenis_pengadaan !== null && isi.jenis === null ? `jenis pengadaan "${words.jenis_pengadaan}"` : '',
    'status' in row && statusDariEjaan(words.status) === null ? `status "${words.status}"` : '',
  ].filter((word) => word !== '');
  return { isi, asing };
}

/** Plans named by a process; their own pagu is not in these files. */
export function rencana(kode: readonly string[]): Paket['rup'] {
  return kode.map((k) => ({ kode: k, pagu: null, rencana: null }));
}

/** Whether a contract is said to be finished; null when the row does not say. */
export function tuntas(status: string | null): boolean | null {
  return status === null ? null : rapatkanEjaan(status) === 'kontrak selesai';
}
