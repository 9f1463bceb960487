import { z } from 'zod';
import {
  kodeBoleh,
  kodeRup,
  kodeWajib,
  tahunWajib,
  tanggalBoleh,
  teksBoleh,
  teksWajib,
  uangBoleh,
} from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { bagianProses, kolomKunci, rencana } from './isb-bersama.ts';

/** SPSE-TenderSelesaiNilai: winner and contract value; here `kd_satker` holds the dotted code that others call kd_satker_str. */
export const isbTenderSelesaiNilai = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-TenderSelesaiNilai',
  tanda: ['kd_tender', 'kd_rup_paket', 'nilai_kontrak', 'tgl_penetapan_pemenang'],
  uang: ['pagu', 'hps', 'nilai_kontrak', 'nilai_pdn_kontrak', 'nilai_umk_kontrak'],
  uangLain: {
    nilai_penawaran: 'penawaran; yang dipakai nilai kontrak',
    nilai_terkoreksi: 'penawaran terkoreksi; yang dipakai nilai kontrak',
    nilai_negosiasi: 'hasil negosiasi; yang dipakai nilai kontrak',
  },
  skema: z.object({
    ...kolomKunci('tender'),
    tahun_anggaran: tahunWajib('Tahun anggaran'),
    kd_satker: kodeWajib('Kode OPD (kd_satker)', '1.02.0.00.0.00.02.0000'),
    nama_satker: teksWajib('Nama OPD', 'Dinas Contoh Kesehatan'),
    _event_date: tanggalBoleh('Tanggal tarik data'),
    kd_rup_paket: kodeRup('Kode RUP'),
    pagu: uangBoleh('Pagu'),
    hps: uangBoleh('HPS'),
    nilai_kontrak: uangBoleh('Nilai kontrak'),
    nilai_pdn_kontrak: uangBoleh('Nilai PDN'),
    nilai_umk_kontrak: uangBoleh('Nilai UMK'),
    tgl_pengumuman_tender: tanggalBoleh('Tanggal pengumuman'),
    tgl_penetapan_pemenang: tanggalBoleh('Tanggal penetapan pemenang'),
    kd_penyedia: kodeBoleh('Kode penyedia'),
    nama_penyedia: teksBoleh('Nama penyedia'),
    lokasi_pekerjaan: teksBoleh('Lokasi pekerjaan', 500),
  }),
  jadikan: (row) =>
    bagianProses('tender', row, {
      isi: {
        rup: rencana(row.kd_rup_paket),
        lokasi: row.lokasi_pekerjaan,
        pagu: row.pagu,
        hps: row.hps,
        diumumkan: row.tgl_pengumuman_tender,
        ditetapkan: row.tgl_penetapan_pemenang,
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
    }),
});
