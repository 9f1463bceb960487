import { z } from 'zod';
import { JENIS } from '../acuan/jenis.ts';
import { METODE } from '../acuan/metode.ts';
import {
  bilangan,
  bulan,
  daftar,
  kode,
  objek,
  persen,
  pilihan,
  rupiah,
  tahun,
  tanggal,
  teks,
  teksPanjang,
  waktu,
  yaTidak,
} from './bidang.ts';

/** Where a selection process stands, as its source says. */
export const STATUS = {
  rencana: 'Direncanakan',
  berlangsung: 'Berlangsung',
  selesai: 'Pemilihan selesai',
  gagal: 'Gagal atau batal',
  'tidak-diketahui': 'Tidak diketahui',
} as const;

/** Kinds of notes the importer leaves on a package: two sources that disagree, or a value that asks a question. */
export const KODE_CATATAN = {
  'kontrak-pada-proses-gagal': 'Kontrak tercatat pada proses yang dinyatakan gagal',
  'pembayaran-pada-proses-gagal': 'Pembayaran atau realisasi tercatat pada proses yang gagal atau dibatalkan',
  'total-realisasi-berbeda': 'Total realisasi berbeda dari jumlah rinciannya',
  'status-berbeda': 'Status berbeda antara dua sumber',
  'metode-berbeda': 'Metode berbeda antara dua sumber',
  'jenis-berbeda': 'Jenis pengadaan berbeda antara dua sumber',
  'tanggal-pengumuman-berbeda': 'Tanggal pengumuman berbeda antara dua sumber',
  'tanggal-penetapan-berbeda': 'Tanggal penetapan pemenang berbeda antara dua sumber',
  'tanggal-kontrak-berbeda': 'Tanggal kontrak berbeda antara dua sumber',
  'penyedia-berbeda': 'Penyedia berbeda antara dua sumber',
  'beberapa-penyedia': 'Pencatatan menyebut beberapa penyedia',
  'opd-berbeda': 'Perangkat daerah berbeda antara dua sumber',
  'nama-opd-berbeda': 'Nama perangkat daerah berbeda antara dua sumber',
  'tahun-berbeda': 'Tahun anggaran berbeda antara dua sumber',
  'kontrak-berbeda': 'Nilai kontrak berbeda antara dua sumber',
  'hps-berbeda': 'HPS berbeda antara dua sumber',
  'pagu-berbeda': 'Pagu berbeda antara dua sumber',
  'kontrak-lebih-dari-pagu': 'Nilai kontrak lebih besar dari pagu',
  'bayar-lebih-dari-kontrak': 'Jumlah pembayaran lebih besar dari nilai kontrak',
  'realisasi-berbeda': 'Realisasi bulanan berbeda dari jumlah pembayaran',
  'fisik-di-luar-rentang': 'Kemajuan fisik di sumber di luar 0 sampai 100 persen',
} as const;

/** Where an order in the catalogue or online shop stands. */
export const KEADAAN_PESANAN = {
  negosiasi: 'Sedang dinegosiasikan',
  diproses: 'Diproses',
  selesai: 'Selesai',
  dibatalkan: 'Dibatalkan',
  'dibayar-di-luar-sistem': 'Dibayar di luar sistem katalog',
  'tidak-diketahui': 'Tidak diketahui',
} as const;

/** Prefix of a package's id: the kind of process it is (domain brief §4.3). */
export const AWALAN_ID = ['tender', 'nontender', 'pct', 'swakelola', 'epurchasing', 'daring', 'rup'] as const;

/** Id of a package: kind of process and its key, `tender-10002513000`; also the last part of its address. */
export const idPaket = () =>
  z
    .string()
    .regex(new RegExp(`^(?:${AWALAN_ID.join('|')})-[A-Za-z0-9.]+$`), {
      error: `salah satu dari ${AWALAN_ID.map((a) => `${a}-…`).join(', ')}`,
    })
    .max(60);

/** Firm that won, or the mark of a person, whose name is never stored. */
export const penyediaSchema = z.discriminatedUnion('jenis', [
  objek(
    {
      jenis: z.literal('badan-usaha'),
      kode: kode({
        label: 'Kode penyedia',
        keterangan: 'kd_penyedia, atau nama yang dinormalkan bila tidak ada kode.',
      }),
      nama: teks({ label: 'Nama penyedia', keterangan: 'Nama badan usaha.', contoh: 'CV Contoh 012' }),
      terverifikasi: yaTidak({ label: 'Dikenali dari kode', keterangan: 'Tidak, bila hanya dikenali dari nama.' }),
    },
    { label: 'Badan usaha' },
  ),
  objek({ jenis: z.literal('perorangan') }, { label: 'Penyedia perorangan' }),
  objek({ jenis: z.literal('tidak-jelas') }, { label: 'Penyedia yang bentuk usahanya tidak tercatat' }),
]);

/** One month of a package, cumulative since its start ("keadaan sampai dengan bulan"). */
export const progresSchema = objek(
  {
    bulan: bulan({ label: 'Bulan', sumber: { 'smep-v1': 'paket[].progres[].bulan' } }),
    targetKeuangan: rupiah({ label: 'Target keuangan', keterangan: 'Kumulatif.' }).nullable(),
    realisasiKeuangan: rupiah({ label: 'Realisasi keuangan', keterangan: 'Kumulatif.' }).nullable(),
    targetFisik: persen({ label: 'Target fisik', keterangan: 'Kumulatif.' }).nullable(),
    realisasiFisik: persen({ label: 'Realisasi fisik', keterangan: 'Kumulatif.' }).nullable(),
  },
  { label: 'Progres bulanan' },
);

/** What an announced plan (RUP) says beside its pagu: schedule, and whether it is meant for domestic products and small firms. */
export const rencanaSchema = objek(
  {
    diumumkan: tanggal({ label: 'Rencana diumumkan', sumber: { 'isb-2023': 'tgl_pengumuman_paket' } }).nullable(),
    pemilihanMulai: tanggal({
      label: 'Rencana mulai pemilihan',
      sumber: { 'isb-2023': 'tgl_awal_pemilihan' },
    }).nullable(),
    pemilihanSelesai: tanggal({
      label: 'Rencana selesai pemilihan',
      sumber: { 'isb-2023': 'tgl_akhir_pemilihan' },
    }).nullable(),
    kontrakMulai: tanggal({ label: 'Rencana mulai kontrak', sumber: { 'isb-2023': 'tgl_awal_kontrak' } }).nullable(),
    kontrakSelesai: tanggal({ label: 'Rencana akhir kontrak', sumber: { 'isb-2023': 'tgl_akhir_kontrak' } }).nullable(),
    pdn: yaTidak({
      label: 'Direncanakan memakai produk dalam negeri',
      sumber: { 'isb-2023': 'status_pdn' },
    }).nullable(),
    umk: yaTidak({
      label: 'Direncanakan untuk usaha mikro dan kecil',
      sumber: { 'isb-2023': 'status_ukm' },
    }).nullable(),
    tahunPertama: tahun({
      label: 'Tahun pertama',
      keterangan: 'Untuk kontrak tahun jamak: tahun anggaran pertamanya.',
      sumber: { 'isb-2023': 'tahun_pertama' },
    }).nullable(),
  },
  { label: 'Rincian rencana' },
);

/** One stage of a tender with its times, as written by the source, WIB. */
export const tahapanSchema = objek(
  {
    nama: teks({ label: 'Tahapan', sumber: { 'isb-2023': 'nama_tahapan' } }),
    mulai: waktu({ label: 'Mulai', sumber: { 'isb-2023': 'tgl_awal' } }).nullable(),
    selesai: waktu({ label: 'Selesai', sumber: { 'isb-2023': 'tgl_akhir' } }).nullable(),
  },
  { label: 'Tahapan' },
);

/** A note: what was found, both values, and the rule that chose. Neutral: a question, not an accusation. */
export const catatanSchema = objek(
  {
    kode: pilihan({ label: 'Jenis catatan', pilihan: KODE_CATATAN }),
    dipakai: teks({ label: 'Nilai yang dipakai', max: 120 }).nullable(),
    lain: teks({ label: 'Nilai dari sumber lain', max: 120 }).nullable(),
    aturan: teks({ label: 'Aturan yang memilih', max: 240 }),
  },
  { label: 'Catatan' },
);

/**
 * A package: one selection or recording process, or a plan without one yet. Money in rupiah, days in WIB; null is "not known to the
 * source" and never zero.
 */
export const paketSchema = objek(
  {
    id: idPaket(),
    opd: kode({ label: 'Kode OPD', sumber: { 'smep-v1': 'paket[].opd', 'isb-2023': 'kd_satker_str' } }),
    nama: teks({ label: 'Nama paket', max: 500, sumber: { 'smep-v1': 'paket[].nama', 'isb-2023': 'nama_paket' } }),
    metode: pilihan({
      label: 'Metode pemilihan',
      pilihan: METODE,
      sumber: { 'smep-v1': 'paket[].metode', 'isb-2023': 'mtd_pemilihan' },
    }),
    jenis: pilihan({
      label: 'Jenis pengadaan',
      pilihan: JENIS,
      sumber: { 'smep-v1': 'paket[].jenis', 'isb-2023': 'jenis_pengadaan' },
    }).nullable(),
    sumberDana: teks({ label: 'Sumber dana', max: 40, contoh: 'APBD' }).nullable(),
    status: pilihan({ label: 'Status pemilihan', pilihan: STATUS }),
    rup: daftar(
      objek(
        {
          kode: kode({ label: 'Kode RUP', sumber: { 'smep-v1': 'paket[].rup[].kode', 'isb-2023': 'kd_rup' } }),
          pagu: rupiah({
            label: 'Pagu RUP',
            keterangan: 'Pagu rencana itu sendiri, bila berkas RUP ikut diimpor.',
          }).nullable(),
          rencana: rencanaSchema.nullable(),
        },
        { label: 'Rencana' },
      ),
      {
        label: 'Rencana (RUP)',
        keterangan: 'Rencana yang menaungi paket; satu rencana dapat menaungi beberapa paket.',
      },
    ),
    pagu: rupiah({
      label: 'Pagu proses',
      keterangan: 'Pagu menurut proses pemilihan.',
      sumber: { 'smep-v1': 'paket[].pagu', 'isb-2023': 'pagu' },
    }).nullable(),
    pemilihan: objek(
      {
        hps: rupiah({ label: 'HPS', keterangan: 'Harga perkiraan sendiri (OCDS tender.value).' }).nullable(),
        diumumkan: tanggal({ label: 'Diumumkan' }).nullable(),
        ditetapkan: tanggal({
          label: 'Pemenang ditetapkan',
          keterangan: 'Penetapan pemenang; bila tidak tercatat, tanggal SPPBJ (surat penunjukan).',
        }).nullable(),
        versi: bilangan({
          label: 'Versi',
          keterangan: 'Lebih dari 1 bila proses diulang.',
          min: 1,
          max: 99,
          bulat: true,
        }).nullable(),
      },
      { label: 'Pemilihan' },
    ).nullable(),
    jadwal: daftar(tahapanSchema, { label: 'Jadwal tahapan tender' }),
    peserta: objek(
      {
        terdaftar: bilangan({ label: 'Peserta mendaftar', bulat: true }),
        menawar: bilangan({ label: 'Peserta memasukkan penawaran', bulat: true }),
      },
      { label: 'Peserta', keterangan: 'Banyaknya saja; nama peserta yang kalah tidak dimuat.' },
    ).nullable(),
    kontrak: objek(
      {
        nilai: rupiah({ label: 'Nilai kontrak' }).nullable(),
        tanggal: tanggal({ label: 'Tanggal kontrak' }).nullable(),
        mulai: tanggal({ label: 'Mulai kerja' }).nullable(),
        selesai: tanggal({ label: 'Selesai menurut kontrak' }).nullable(),
        adendum: bilangan({
          label: 'Adendum',
          keterangan: 'Versi adendum terakhir; 0 bila tidak ada.',
          max: 99,
          bulat: true,
        }),
        pdn: rupiah({ label: 'Nilai produk dalam negeri (PDN)' }).nullable(),
        umk: rupiah({ label: 'Nilai usaha mikro dan kecil (UMK)' }).nullable(),
        tuntas: yaTidak({ label: 'Kontrak selesai' }).nullable(),
      },
      { label: 'Kontrak' },
    ).nullable(),
    penyedia: penyediaSchema.nullable(),
    pesanan: objek(
      {
        nilai: rupiah({ label: 'Nilai pesanan', keterangan: 'Pesanan bukan pembayaran.' }).nullable(),
        tanggal: tanggal({ label: 'Tanggal pesanan' }).nullable(),
        keadaan: pilihan({ label: 'Keadaan pesanan', pilihan: KEADAAN_PESANAN }),
      },
      { label: 'Pesanan di katalog atau toko daring' },
    ).nullable(),
    realisasi: objek(
      {
        nilai: rupiah({ label: 'Realisasi menurut pencatatan', sumber: { 'isb-2023': 'total_realisasi' } }).nullable(),
        pdn: rupiah({ label: 'Nilai PDN', sumber: { 'isb-2023': 'nilai_pdn_pct' } }).nullable(),
        umk: rupiah({ label: 'Nilai UMK', sumber: { 'isb-2023': 'nilai_umk_pct' } }).nullable(),
      },
      {
        label: 'Realisasi yang dicatat',
        keterangan:
          'Pencatatan dan swakelola: angka ini yang dibayar; rincian pembayaran hanya bila angka ini tidak ada.',
      },
    ).nullable(),
    pembayaran: daftar(
      objek(
        {
          tanggal: tanggal({
            label: 'Tanggal bayar',
            keterangan: 'Berita acara pembayaran (BAP), atau bukti pada pencatatan.',
          }).nullable(),
          nilai: rupiah({ label: 'Besar pembayaran' }),
        },
        { label: 'Pembayaran' },
      ),
      { label: 'Pembayaran' },
    ),
    fisik: persen({
      label: 'Kemajuan fisik',
      keterangan: 'Dari BAP/BAST terakhir, atau progres bulanan SMEP terakhir.',
    }).nullable(),
    serahTerima: tanggal({ label: 'Serah terima (BAST)' }).nullable(),
    progres: daftar(progresSchema, { label: 'Progres per bulan' }),
    lokasi: teksPanjang({ label: 'Lokasi pekerjaan', max: 500 }).nullable(),
    catatan: daftar(catatanSchema, { label: 'Catatan' }),
  },
  { label: 'Paket' },
);

/** A package as stored: money in rupiah. */
export type Paket = z.output<typeof paketSchema>;
/** A supplier as stored. */
export type Penyedia = z.output<typeof penyediaSchema>;
/** One month of a package. */
export type Progres = z.output<typeof progresSchema>;
/** A note on a package. */
export type Catatan = z.output<typeof catatanSchema>;
/** Code of a note. */
export type KodeCatatan = keyof typeof KODE_CATATAN;
/** Code of a selection status. */
export type Status = keyof typeof STATUS;
