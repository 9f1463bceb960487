import { z } from 'zod';
import { jenisPerorangan } from '../../acuan/ejaan-jenis.ts';
import { kodeBoleh, kodeRup, tanggalBoleh, teksBoleh, uangBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { bagianProses, isiPemilihan, kolomBersama, kolomKunci, kolomPemilihan, rencana } from './isb-bersama.ts';

/** SPSE-NonTenderSelesai: supplier and contract value (null in almost half of the rows: unknown, not zero). */
export const isbNonTenderSelesai = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-NonTenderSelesai',
  tanda: ['kd_nontender', 'status_nontender', 'nilai_kontrak', 'tgl_selesai_nontender'],
  uang: ['pagu', 'hps', 'nilai_kontrak', 'nilai_pdn_kontrak', 'nilai_umk_kontrak'],
  uangLain: {
    nilai_penawaran: 'penawaran; yang dipakai nilai kontrak',
    nilai_terkoreksi: 'penawaran terkoreksi; yang dipakai nilai kontrak',
    nilai_negosiasi: 'hasil negosiasi; yang dipakai nilai kontrak',
  },
  skema: z.object({
    ...kolomKunci('nontender'),
    ...kolomBersama,
    ...kolomPemilihan,
    kd_rup: kodeRup('Kode RUP'),
    pagu: uangBoleh('Pagu'),
    hps: uangBoleh('HPS'),
    nilai_kontrak: uangBoleh('Nilai kontrak'),
    nilai_pdn_kontrak: uangBoleh('Nilai PDN'),
    nilai_umk_kontrak: uangBoleh('Nilai UMK'),
    status_nontender: teksBoleh('Status non-tender'),
    tgl_pengumuman_nontender: tanggalBoleh('Tanggal pengumuman'),
    kd_penyedia: kodeBoleh('Kode penyedia'),
    nama_penyedia: teksBoleh('Nama penyedia'),
    tgl_penarikan: tanggalBoleh('Tanggal penarikan'),
  }),
  jadikan: (row) => {
    const { isi, asing } = isiPemilihan({ ...row, status: row.status_nontender });
    return bagianProses('nontender', row, {
      asing,
      ditarik: row._event_date ?? row.tgl_penarikan,
      isi: {
        ...isi,
        nama: row.nama_paket,
        perorangan: jenisPerorangan(row.jenis_pengadaan),
        sumberDana: row.sumber_dana,
        rup: rencana(row.kd_rup),
        pagu: row.pagu,
        hps: row.hps,
        diumumkan: row.tgl_pengumuman_nontender,
        kontrak:
          row.nilai_kontrak === null
            ? null
            : {
                nilai: row.nilai_kontrak,
                tanggal: null,
                pdn: row.nilai_pdn_kontrak,
                umk: row.nilai_umk_kontrak,
                tuntas: null,
              },
        terpilih: row.nilai_kontrak !== null,
        penyedia: { kode: row.kd_penyedia, nama: row.nama_penyedia, bentuk: null },
      },
    });
  },
});
