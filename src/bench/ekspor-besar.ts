/** Large invented exports for measuring: rows as wide as LKPP's, 100,000 processes in six files, the same bytes for the same size. */
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';

const OPD = 60;
const FIRMA = 3000;

/** Writes the six files into `folder` and returns their paths; `paket` is the number of processes. */
export async function tulisEksporBesar(folder: string, paket: number): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: [string, number, (i: number) => object][] = [
    ['RUP-MasterSatker', OPD, satker],
    ['SPSE-NonTenderPengumuman', paket, pengumuman],
    ['SPSE-NonTenderSelesai', Math.round(paket * 0.85), selesai],
    ['SPSE-NonTenderEkontrak-2Kontrak', Math.round(paket * 0.5), kontrak],
    ['SPSE-NonTenderEkontrak-3SPMKSPP', Math.round(paket * 0.4), spmk],
    ['SPSE-NonTenderEkontrak-4BAPBAST', Math.round(paket * 0.4), bap],
  ];
  const jalur: string[] = [];
  for (const [nama, banyak, baris] of files) {
    const file = path.join(folder, `${nama}.json`);
    await tulis(file, banyak, baris);
    jalur.push(file);
  }
  return jalur;
}

async function tulis(file: string, banyak: number, baris: (i: number) => object): Promise<void> {
  const out = createWriteStream(file);
  for (let i = 0; i < banyak; i += 500) {
    const rows = Array.from({ length: Math.min(500, banyak - i) }, (_, k) => JSON.stringify(baris(i + k)));
    const text = `${i === 0 ? '[' : ',\n'}${rows.join(',\n')}${i + 500 >= banyak ? ']\n' : ''}`;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}

/** A number that looks like chance, the same for the same `i` and `bekal`. */
function acak(i: number, bekal: number, batas: number): number {
  let x = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(bekal + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) % batas;
}

function bersama(i: number) {
  const opd = acak(i, 1, OPD);
  return {
    tahun_anggaran: 2025,
    kd_klpd: 'D999',
    nama_klpd: 'Kab. Contoh',
    jenis_klpd: 'KABUPATEN',
    kd_satker: String(60_400 + opd),
    kd_satker_str: `1.${String(opd).padStart(2, '0')}.0.00.0.00.01.0000`,
    nama_satker: `DINAS CONTOH ${opd}`,
    kd_lpse: 999,
  };
}

function proses(i: number) {
  const ppk = acak(acak(i, 1, OPD), 2, 900);
  return {
    ...bersama(i),
    alamat_satker: 'Jl. Contoh Raya Nomor 1 Kecamatan Contoh Kabupaten Contoh',
    kd_nontender: 10_000_000_000 + i * 1000,
    nama_paket: `Belanja Contoh Bahan dan Alat untuk Kegiatan Perkantoran Nomor ${i} Tahun Anggaran Contoh`,
    nip_ppk: nomor(ppk, 18),
    nama_ppk: `Pejabat Contoh ${ppk}`,
    jabatan_ppk: 'Kepala Bidang Contoh',
  };
}

function nomor(i: number, angka: number): string {
  return String(acak(i, 3, 900_000_000) + 100_000_000)
    .repeat(3)
    .slice(0, angka);
}

const uang = (i: number) => 1_000_000 + acak(i, 4, 190_000) * 1000;
const firma = (i: number) => acak(i, 5, FIRMA);
const hari = (i: number, bulan: number) =>
  `2025-${String(bulan).padStart(2, '0')}-${String(1 + acak(i, bulan, 28)).padStart(2, '0')}`;

function satker(i: number): object {
  return {
    kd_satker: 60_400 + i,
    kd_satker_str: `1.${String(i).padStart(2, '0')}.0.00.0.00.01.0000`,
    nama_satker: `DINAS CONTOH ${i}`,
    status_satker: 'Aktif',
    jenis_satker: 'SKPD',
    kd_klpd: 'D999',
    nama_klpd: 'Kab. Contoh',
  };
}

function pengumuman(i: number): object {
  return {
    ...proses(i),
    kd_rup: String(55_000_000 + i),
    kd_pkt_dce: 10_200_000_000 + i,
    pagu: uang(i),
    hps: uang(i) - 1000,
    sumber_dana: 'APBD',
    mak: '2.07.03.2.01.0006.5.1.02.02.12.0001.',
    kualifikasi_paket: 'Kecil',
    jenis_pengadaan: 'Pengadaan Barang',
    mtd_pemilihan: 'Pengadaan Langsung',
    kontrak_pembayaran: 'Lumsum',
    status_nontender: acak(i, 6, 20) === 0 ? 'Gagal/Batal' : 'Selesai',
    versi_nontender: 1,
    ket_diulang: null,
    ket_ditutup: null,
    tgl_buat_paket: `${hari(i, 1)} 12:31:28`,
    tgl_kolektif_kolegial: `${hari(i, 1)} 10:30:49`,
    tgl_pengumuman_nontender: `${hari(i, 2)} 14:00:00.000000Z`,
    nip_nama_ppk: `${nomor(i % 900, 18)} - Pejabat Contoh ${i % 900}`,
    nip_nama_pokja: null,
    nip_nama_pp: `${nomor(i % 700, 18)} - Pejabat Contoh ${i % 700}`,
    url_lpse: 'https://lpse.contoh.go.id/eproc4',
    repeat_order: 'Tidak',
  };
}

function selesai(i: number): object {
  return {
    ...proses(i),
    kd_rup: String(55_000_000 + i),
    pagu: uang(i),
    hps: uang(i) - 1000,
    nilai_penawaran: uang(i) - 3000,
    nilai_terkoreksi: uang(i) - 3000,
    nilai_negosiasi: uang(i) - 5000,
    nilai_kontrak: acak(i, 7, 2) === 0 ? null : uang(i) - 5000,
    nilai_pdn_kontrak: uang(i) - 5000,
    nilai_umk_kontrak: uang(i) - 5000,
    sumber_dana: 'APBD',
    mak: '2.12.01.2.06.0002.',
    kualifikasi_paket: 'Kecil',
    jenis_pengadaan: 'Pengadaan Barang',
    mtd_pemilihan: 'Pengadaan Langsung',
    kontrak_pembayaran: 'Harga Satuan',
    status_nontender: acak(i, 6, 20) === 0 ? 'Gagal/Batal' : 'Selesai',
    tgl_pengumuman_nontender: `${hari(i, 2)} 16:00:00`,
    tgl_selesai_nontender: `${hari(i, 3)} 15:59:00`,
    kd_penyedia: 900_000 + firma(i),
    nama_penyedia: `CV. CONTOH ${firma(i)}`,
    npwp_penyedia: '00.000.000.0-000.000',
    npwp16_penyedia: '0000000000000000',
    url_lpse: 'https://lpse.contoh.go.id/eproc4',
    tgl_penarikan: '2025-10-03',
  };
}

function berkontrak(i: number) {
  return {
    ...proses(i),
    mtd_pengadaan: 'Pengadaan Langsung',
    no_sppbj: `000.3.2/${i}/SPPBJ/CONTOH`,
    nama_penyedia: `CV. CONTOH ${firma(i)}`,
    alamat_penyedia: 'Jl. Contoh No. 124 Kecamatan Contoh',
    npwp_penyedia: '0000000000000000',
    wakil_sah_penyedia: `Pejabat Contoh ${firma(i)}`,
    jabatan_wakil_penyedia: 'Direktur',
    status_kontrak: 'Kontrak Selesai',
    tgl_penetapan_status_kontrak: `${hari(i, 8)}T11:18:32.999000Z`,
    alasan_penetapan_status_kontrak: null,
    apakah_addendum: 'Tidak',
    versi_addendum: 0,
    alasan_addendum: null,
    _event_date: '2025-10-03',
  };
}

function kontrak(i: number): object {
  return {
    ...berkontrak(i),
    no_kontrak: `000.3.2/${i}/SPK/CONTOH`,
    tgl_kontrak: `${hari(i, 4)}T00:00:00.000000Z`,
    nilai_kontrak: uang(i) - 5000,
    nilai_pdn_kontrak: uang(i) - 5000,
    nilai_umk_kontrak: uang(i) - 5000,
    kd_penyedia: 900_000 + firma(i),
    bentuk_usaha_penyedia: 'CV',
    tipe_penyedia: 'Badan Usaha',
    no_rek_bank: nomor(firma(i), 10),
    nama_pemilik_rek_bank: `CV. CONTOH ${firma(i)}`,
    lingkup_pekerjaan: '<p>Belanja contoh sesuai dengan spesifikasi dalam dokumen pemilihan</p>',
  };
}

function spmk(i: number): object {
  return {
    ...berkontrak(i),
    no_kontrak: `000.3.2/${i}/SPK/CONTOH`,
    tgl_kontrak: `${hari(i, 4)}T00:00:00.000000Z`,
    no_spmk_spp: `000.3.2/${i}/SPMK/CONTOH`,
    tgl_spmk_spp: `${hari(i, 4)}T00:00:00.000000Z`,
    tgl_mulai_pekerjaan: 'Jul 3, 2025, 12:00:00AM',
    tgl_selesai_pekerjaan: 'Aug 1, 2025, 12:00:00AM',
    waktu_penyelesaian: '30 hari kalender',
  };
}

/** Every second row repeats the one before but for the day it was drawn, as in real exports. */
function bap(i: number): object {
  const k = i - (i % 2);
  return {
    ...berkontrak(k),
    no_kontrak: `000.3.2/${k}/SPK/CONTOH`,
    tgl_kontrak: `${hari(k, 4)}T00:00:00.000000Z`,
    nilai_kontrak: uang(k) - 5000,
    no_bast: `027/${k}/BAST/CONTOH`,
    tgl_bast: `${hari(k, 9)}T00:00:00.000000Z`,
    no_bap: `027/${k}/BAP/CONTOH`,
    tgl_bap: `${hari(k, 9)}T00:00:00.000000Z`,
    besar_pembayaran: uang(k) - 5000,
    progres_pekerjaan: 100,
    cara_pembayaran_kontrak: 'Sekaligus',
    _event_date: i % 2 === 0 ? '2025-09-16' : '2025-10-01',
    _inserted_date: '2025-09-17 03:35:48',
  };
}
