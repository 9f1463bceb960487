import { z } from 'zod';
import { jenisDariEjaan } from '../../acuan/ejaan-jenis.ts';
import { metodeDariEjaan, metodeSwakelola } from '../../acuan/ejaan-metode.ts';
import type { Paket } from '../../schemas/paket.ts';
import { bulatBoleh, kunci, tahunBoleh, tanggalBoleh, teksBoleh, uangBoleh, yaTidakBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import type { Isi, PecahanPaket } from '../pecahan.ts';
import { isiPemilihan, kolomBersama } from './isb-bersama.ts';

const kolomRencana = {
  ...kolomBersama,
  kd_rup: kunci('Kode RUP'),
  nama_paket: teksBoleh('Nama paket', 500),
  pagu: uangBoleh('Pagu'),
  tgl_pengumuman_paket: tanggalBoleh('Tanggal pengumuman'),
  status_aktif_rup: yaTidakBoleh('Rencana aktif'),
  status_delete_rup: yaTidakBoleh('Rencana dihapus'),
  status_umumkan_rup: yaTidakBoleh('Rencana diumumkan'),
};

/** RUP-PaketPenyedia-Terumumkan: a plan to buy; it joins the processes that name its kd_rup. */
export const isbRupPenyedia = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'RUP-PaketPenyedia-Terumumkan',
  rencana: true,
  tanda: ['kd_rup', 'metode_pengadaan', 'status_ukm', 'tgl_awal_pemilihan', 'pagu'],
  bukan: ['kd_tender', 'kd_nontender', 'tipe_swakelola'],
  uang: ['pagu_rup'],
  skema: z.object({
    ...kolomRencana,
    metode_pengadaan: teksBoleh('Metode pengadaan'),
    jenis_pengadaan: teksBoleh('Jenis pengadaan'),
    status_pdn: yaTidakBoleh('Status PDN'),
    status_ukm: yaTidakBoleh('Status UKM'),
    tgl_awal_pemilihan: tanggalBoleh('Awal pemilihan'),
    tgl_akhir_pemilihan: tanggalBoleh('Akhir pemilihan'),
    tgl_awal_kontrak: tanggalBoleh('Awal kontrak'),
    tgl_akhir_kontrak: tanggalBoleh('Akhir kontrak'),
    tahun_pertama: tahunBoleh('Tahun pertama'),
  }),
  jadikan: (row) => {
    const { asing } = isiPemilihan({ mtd_pemilihan: row.metode_pengadaan, jenis_pengadaan: row.jenis_pengadaan });
    const rencana = {
      diumumkan: row.tgl_pengumuman_paket,
      pemilihanMulai: row.tgl_awal_pemilihan,
      pemilihanSelesai: row.tgl_akhir_pemilihan,
      kontrakMulai: row.tgl_awal_kontrak,
      kontrakSelesai: row.tgl_akhir_kontrak,
      pdn: row.status_pdn,
      umk: row.status_ukm,
      tahunPertama: row.tahun_pertama,
    };
    const isi = { metode: metodeDariEjaan(row.metode_pengadaan), jenis: jenisDariEjaan(row.jenis_pengadaan) };
    return { ...bagianRencana(row, rencana, isi), ...(asing.length > 0 ? { asing } : {}) };
  },
});

/** RUP-PaketSwakelola-Terumumkan: work that a unit plans to do itself. */
export const isbRupSwakelola = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'RUP-PaketSwakelola-Terumumkan',
  rencana: true,
  tanda: ['kd_rup', 'tipe_swakelola', 'tgl_awal_pelaksanaan_kontrak', 'pagu'],
  bukan: ['kd_swakelola_pct'],
  uang: ['pagu_rup'],
  skema: z.object({
    ...kolomRencana,
    tipe_swakelola: bulatBoleh('Tipe swakelola', 1, 4),
    tgl_awal_pelaksanaan_kontrak: tanggalBoleh('Awal pelaksanaan'),
    tgl_akhir_pelaksanaan_kontrak: tanggalBoleh('Akhir pelaksanaan'),
  }),
  jadikan: (row) => {
    const rencana = {
      diumumkan: row.tgl_pengumuman_paket,
      pemilihanMulai: null,
      pemilihanSelesai: null,
      kontrakMulai: row.tgl_awal_pelaksanaan_kontrak,
      kontrakSelesai: row.tgl_akhir_pelaksanaan_kontrak,
      pdn: null,
      umk: null,
      tahunPertama: null,
    };
    return bagianRencana(row, rencana, { metode: metodeSwakelola(row.tipe_swakelola) });
  },
});

function bagianRencana(
  row: z.output<z.ZodObject<typeof kolomRencana>>,
  rencana: NonNullable<Paket['rup'][number]['rencana']>,
  isi: Pick<Isi, 'metode' | 'jenis'>,
): PecahanPaket {
  const tarikKembali = row.status_aktif_rup === false || row.status_delete_rup === true;
  return {
    jenis: 'paket',
    id: `rup-${row.kd_rup}`,
    tahun: row.tahun_anggaran,
    opd: { kode: row.kd_satker_str, nama: row.nama_satker },
    versi: 0,
    ditarik: row._event_date,
    ...(tarikKembali ? { takDipakai: 'rencana tidak aktif atau dihapus di SiRUP' } : {}),
    ...(row.status_umumkan_rup === false ? { takDipakai: 'rencana belum diumumkan di SiRUP' } : {}),
    isi: { ...isi, nama: row.nama_paket, status: 'rencana', rup: [{ kode: row.kd_rup, pagu: row.pagu, rencana }] },
  };
}
