import { z } from 'zod';
import { JENIS } from '../acuan/jenis.ts';
import { METODE } from '../acuan/metode.ts';
import {
  bidangData,
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
  tetap,
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
  bidangData(
    z
      .string()
      .regex(new RegExp(`^(?:${AWALAN_ID.join('|')})-[A-Za-z0-9.]+$`), {
        error: `salah satu dari ${AWALAN_ID.map((a) => `${a}-…`).join(', ')}`,
      })
      .max(60),
    {
      label: 'Kode paket',
      keterangan: 'Jenis proses dan kodenya di sistem asal; juga alamat halaman paket di situs ini.',
      contoh: 'tender-10002513000',
      sumber: {
        'smep-v1': 'paket[].proses, paket[].kode',
        'isb-2020': 'kd_tender, kd_nontender, kd_rup_paket',
        'isb-2023':
          'kd_tender, kd_nontender, kd_nontender_pct, kd_swakelola_pct, kd_paket (e-katalog), order_id (Toko Daring), kd_rup',
        'inaproc-v1': 'kd_tender, order_id',
      },
    },
  );

const JENIS_PENYEDIA = {
  label: 'Jenis penyedia',
  keterangan:
    'Nama hanya dimuat untuk badan usaha. "perorangan" adalah orang; "tidak-jelas" berarti bentuk usahanya tidak tercatat, jadi bisa jadi orang.',
  sumber: {
    'smep-v1': 'paket[].kontrak.penyedia.jenis',
    'isb-2023': 'bentuk_usaha_penyedia, tipe_penyedia, jenis_pengadaan',
  },
};

/** Firm that won, or the mark of a person, whose name is never stored. */
export const penyediaSchema = z.discriminatedUnion('jenis', [
  objek(
    {
      jenis: tetap('badan-usaha', JENIS_PENYEDIA),
      kode: kode({
        label: 'Kode penyedia',
        keterangan: 'kd_penyedia, atau nama yang dinormalkan bila tidak ada kode.',
        contoh: '5997014',
        sumber: {
          'smep-v1': 'paket[].kontrak.penyedia.kode',
          'isb-2023': 'kd_penyedia, kd_penyedia_v6',
          'inaproc-v1': 'kd_penyedia, kode_penyedia',
        },
      }),
      nama: teks({
        label: 'Nama penyedia',
        keterangan: 'Nama badan usaha.',
        contoh: 'CV Contoh 012',
        sumber: {
          'smep-v1': 'paket[].kontrak.penyedia.nama',
          'isb-2020': 'nama_penyedia',
          'isb-2023': 'nama_penyedia',
          'inaproc-v1': 'nama_penyedia',
        },
      }),
      terverifikasi: yaTidak({ label: 'Dikenali dari kode', keterangan: 'Tidak, bila hanya dikenali dari nama.' }),
    },
    { label: 'Badan usaha' },
  ),
  objek({ jenis: tetap('perorangan', JENIS_PENYEDIA) }, { label: 'Penyedia perorangan' }),
  objek({ jenis: tetap('tidak-jelas', JENIS_PENYEDIA) }, { label: 'Penyedia yang bentuk usahanya tidak tercatat' }),
]);

/** One month of a package, cumulative since its start ("keadaan sampai dengan bulan"). */
export const progresSchema = objek(
  {
    bulan: bulan({
      label: 'Bulan',
      keterangan: 'Keadaan pada hari terakhir bulan ini.',
      sumber: { 'smep-v1': 'paket[].progres[].bulan' },
    }),
    targetKeuangan: rupiah({
      label: 'Target keuangan',
      keterangan: 'Kumulatif.',
      sumber: { 'smep-v1': 'paket[].progres[].targetKeuangan' },
    }).nullable(),
    realisasiKeuangan: rupiah({
      label: 'Realisasi keuangan',
      keterangan: 'Kumulatif.',
      sumber: { 'smep-v1': 'paket[].progres[].realisasiKeuangan' },
    }).nullable(),
    targetFisik: persen({
      label: 'Target fisik',
      keterangan: 'Kumulatif.',
      sumber: { 'smep-v1': 'paket[].progres[].targetFisik' },
    }).nullable(),
    realisasiFisik: persen({
      label: 'Realisasi fisik',
      keterangan: 'Kumulatif.',
      sumber: { 'smep-v1': 'paket[].progres[].realisasiFisik' },
    }).nullable(),
  },
  { label: 'Progres bulanan' },
);

/** What an announced plan (RUP) says beside its pagu: schedule, and whether it is meant for domestic products and small firms. */
export const rencanaSchema = objek(
  {
    diumumkan: tanggal({
      label: 'Rencana diumumkan',
      keterangan: 'Hari rencana diumumkan di SiRUP.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.diumumkan',
        'isb-2020': 'tanggal_pengumuman_paket',
        'isb-2023': 'tgl_pengumuman_paket',
      },
    }).nullable(),
    pemilihanMulai: tanggal({
      label: 'Rencana mulai pemilihan',
      keterangan: 'Menurut rencana, bukan kejadian.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.pemilihanMulai',
        'isb-2020': 'tanggal_awal_pemilihan',
        'isb-2023': 'tgl_awal_pemilihan',
      },
    }).nullable(),
    pemilihanSelesai: tanggal({
      label: 'Rencana selesai pemilihan',
      keterangan: 'Menurut rencana, bukan kejadian.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.pemilihanSelesai',
        'isb-2020': 'tanggal_akhir_pemilihan',
        'isb-2023': 'tgl_akhir_pemilihan',
      },
    }).nullable(),
    kontrakMulai: tanggal({
      label: 'Rencana mulai kontrak',
      keterangan: 'Untuk swakelola: rencana mulai pelaksanaan.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.kontrakMulai',
        'isb-2020': 'tanggal_awal_kontrak',
        'isb-2023': 'tgl_awal_kontrak, tgl_awal_pelaksanaan_kontrak',
      },
    }).nullable(),
    kontrakSelesai: tanggal({
      label: 'Rencana akhir kontrak',
      keterangan: 'Untuk swakelola: rencana akhir pelaksanaan.',
      sumber: {
        'smep-v1': 'paket[].rup[].rencana.kontrakSelesai',
        'isb-2020': 'tanggal_akhir_kontrak',
        'isb-2023': 'tgl_akhir_kontrak, tgl_akhir_pelaksanaan_kontrak',
      },
    }).nullable(),
    pdn: yaTidak({
      label: 'Direncanakan memakai produk dalam negeri',
      keterangan: 'Rencana, bukan nilai yang dikontrakkan.',
      sumber: { 'smep-v1': 'paket[].rup[].rencana.pdn', 'isb-2023': 'status_pdn' },
    }).nullable(),
    umk: yaTidak({
      label: 'Direncanakan untuk usaha mikro dan kecil',
      keterangan: 'Rencana, bukan nilai yang dikontrakkan.',
      sumber: { 'smep-v1': 'paket[].rup[].rencana.umk', 'isb-2023': 'status_ukm' },
    }).nullable(),
    tahunPertama: tahun({
      label: 'Tahun pertama',
      keterangan: 'Untuk kontrak tahun jamak: tahun anggaran pertamanya.',
      sumber: { 'smep-v1': 'paket[].rup[].rencana.tahunPertama', 'isb-2023': 'tahun_pertama' },
    }).nullable(),
  },
  { label: 'Rincian rencana' },
);

/** One stage of a tender with its times, as written by the source, WIB. */
export const tahapanSchema = objek(
  {
    nama: teks({
      label: 'Tahapan',
      keterangan: 'Nama tahapan seperti di SPSE.',
      contoh: 'Upload Dokumen Penawaran',
      sumber: { 'smep-v1': 'paket[].jadwal[].nama', 'isb-2023': 'nama_tahapan' },
    }),
    mulai: waktu({
      label: 'Mulai',
      keterangan: 'Jam dinding di sumber.',
      sumber: { 'smep-v1': 'paket[].jadwal[].mulai', 'isb-2023': 'tgl_awal' },
    }).nullable(),
    selesai: waktu({
      label: 'Selesai',
      keterangan: 'Jam dinding di sumber.',
      sumber: { 'smep-v1': 'paket[].jadwal[].selesai', 'isb-2023': 'tgl_akhir' },
    }).nullable(),
  },
  { label: 'Tahapan' },
);

/** A note: what was found, both values, and the rule that chose. Neutral: a question, not an accusation. */
export const catatanSchema = objek(
  {
    kode: pilihan({
      label: 'Jenis catatan',
      keterangan: 'Ditulis pengimpor bila dua sumber berbeda atau sebuah nilai perlu ditanyakan; bukan tuduhan.',
      pilihan: KODE_CATATAN,
    }),
    dipakai: teks({
      label: 'Nilai yang dipakai',
      keterangan: 'Seperti tampil di situs.',
      max: 120,
      contoh: 'Rp150.000.000',
    }).nullable(),
    lain: teks({
      label: 'Nilai dari sumber lain',
      keterangan: 'Nilai yang tidak dipakai, agar dapat dibandingkan.',
      max: 120,
      contoh: 'Rp149.500.000',
    }).nullable(),
    aturan: teks({
      label: 'Aturan yang memilih',
      keterangan: 'Mengapa nilai itu yang dipakai.',
      max: 240,
      contoh: 'HPS pengumuman dengan versi terbaru yang dipakai',
    }),
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
    opd: kode({
      label: 'Kode OPD',
      keterangan: 'Perangkat daerah pemilik paket; namanya ada di daftar OPD.',
      contoh: '1.02.0.00.0.00.02.0000',
      sumber: { 'smep-v1': 'paket[].opd', 'isb-2023': 'kd_satker_str', 'inaproc-v1': 'kode_satker, kd_satker' },
    }),
    nama: teks({
      label: 'Nama paket',
      keterangan: 'Seperti di sumber; data pribadi di dalamnya disamarkan.',
      contoh: 'Rehabilitasi Ruang Kelas Contoh 12',
      max: 500,
      sumber: {
        'smep-v1': 'paket[].nama',
        'isb-2020': 'nama_paket',
        'isb-2023': 'nama_paket, rup_nama_pkt, order_desc',
        'inaproc-v1': 'rup_name',
      },
    }),
    metode: pilihan({
      label: 'Metode pemilihan',
      keterangan: 'Perpres 16/2018 dan perubahannya; swakelola menurut tipenya.',
      pilihan: METODE,
      sumber: {
        'smep-v1': 'paket[].metode',
        'isb-2020': 'metode_pengadaan',
        'isb-2023': 'mtd_pemilihan, mtd_pengadaan, metode_pengadaan, tipe_swakelola',
      },
    }),
    jenis: pilihan({
      label: 'Jenis pengadaan',
      keterangan: 'Perpres 16/2018 Pasal 3.',
      pilihan: JENIS,
      sumber: {
        'smep-v1': 'paket[].jenis',
        'isb-2020': 'kategori_pengadaan',
        'isb-2023': 'jenis_pengadaan, kategori_pengadaan',
      },
    }).nullable(),
    sumberDana: teks({
      label: 'Sumber dana',
      keterangan: 'Seperti di sumber.',
      max: 40,
      contoh: 'APBD',
      sumber: {
        'smep-v1': 'paket[].sumberDana',
        'isb-2020': 'anggaran, ang',
        'isb-2023': 'sumber_dana',
        'inaproc-v1': 'funding_source',
      },
    }).nullable(),
    status: pilihan({
      label: 'Status pemilihan',
      keterangan: 'Sumber tidak membedakan gagal dan batal.',
      pilihan: STATUS,
      sumber: {
        'smep-v1': 'paket[].pemilihan.status',
        'isb-2020': 'nama_status_tender',
        'isb-2023': 'status_tender, status_nontender, status_nontender_pct_ket, status_swakelola_pct_ket',
      },
    }),
    rup: daftar(
      objek(
        {
          kode: kode({
            label: 'Kode RUP',
            keterangan: 'Kode rencana di SiRUP.',
            contoh: '55965678',
            sumber: {
              'smep-v1': 'paket[].rup[].kode',
              'isb-2020': 'kd_rup_paket',
              'isb-2023': 'kd_rup, kd_rup_paket',
              'inaproc-v1': 'kd_rup_paket, rup_code',
            },
          }),
          pagu: rupiah({
            label: 'Pagu RUP',
            keterangan: 'Pagu rencana itu sendiri, bila berkas RUP ikut diimpor.',
            sumber: { 'smep-v1': 'paket[].rup[].pagu', 'isb-2023': 'pagu (RUP-PaketPenyedia, RUP-PaketSwakelola)' },
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
      sumber: { 'smep-v1': 'paket[].pagu', 'isb-2020': 'pagu', 'isb-2023': 'pagu', 'inaproc-v1': 'pagu' },
    }).nullable(),
    pemilihan: objek(
      {
        hps: rupiah({
          label: 'HPS',
          keterangan: 'Harga perkiraan sendiri (OCDS tender.value).',
          sumber: { 'smep-v1': 'paket[].pemilihan.hps', 'isb-2020': 'hps', 'isb-2023': 'hps', 'inaproc-v1': 'hps' },
        }).nullable(),
        diumumkan: tanggal({
          label: 'Diumumkan',
          keterangan: 'Hari pemilihan diumumkan.',
          sumber: {
            'smep-v1': 'paket[].pemilihan.diumumkan',
            'isb-2020': 'tanggal_pengumuman_tender',
            'isb-2023': 'tgl_pengumuman_tender, tgl_pengumuman_nontender',
            'inaproc-v1': 'tgl_pengumuman_tender',
          },
        }).nullable(),
        ditetapkan: tanggal({
          label: 'Pemenang ditetapkan',
          keterangan: 'Penetapan pemenang; bila tidak tercatat, tanggal SPPBJ (surat penunjukan).',
          sumber: {
            'smep-v1': 'paket[].pemilihan.ditetapkan',
            'isb-2020': 'tanggal_penetapan_pemenang',
            'isb-2023': 'tgl_penetapan_pemenang, tgl_sppbj',
            'inaproc-v1': 'tgl_penetapan_pemenang',
          },
        }).nullable(),
        versi: bilangan({
          label: 'Versi',
          keterangan: 'Lebih dari 1 bila proses diulang.',
          contoh: 1,
          min: 1,
          max: 99,
          bulat: true,
          sumber: { 'smep-v1': 'paket[].pemilihan.versi', 'isb-2023': 'versi_tender, versi_nontender' },
        }).nullable(),
      },
      { label: 'Pemilihan' },
    ).nullable(),
    jadwal: daftar(tahapanSchema, { label: 'Jadwal tahapan tender' }),
    peserta: objek(
      {
        terdaftar: bilangan({
          label: 'Peserta mendaftar',
          keterangan: 'Banyaknya peserta yang tercatat.',
          contoh: 14,
          satuan: 'peserta',
          bulat: true,
          sumber: { 'smep-v1': 'paket[].peserta.terdaftar', 'isb-2023': 'banyaknya baris SPSE-PesertaTender' },
        }),
        menawar: bilangan({
          label: 'Peserta memasukkan penawaran',
          keterangan: 'Banyaknya peserta dengan nilai penawaran (OCDS tender.numberOfTenderers).',
          contoh: 3,
          satuan: 'peserta',
          bulat: true,
          sumber: {
            'smep-v1': 'paket[].peserta.menawar',
            'isb-2023': 'banyaknya baris SPSE-PesertaTender dengan nilai_penawaran',
          },
        }),
      },
      { label: 'Peserta', keterangan: 'Banyaknya saja; nama peserta yang kalah tidak dimuat.' },
    ).nullable(),
    kontrak: objek(
      {
        nilai: rupiah({
          label: 'Nilai kontrak',
          keterangan: 'Dari kontrak dengan adendum terakhir; bila tidak ada, dari hasil pemilihan.',
          sumber: {
            'smep-v1': 'paket[].kontrak.nilai',
            'isb-2020': 'nilai_kontrak',
            'isb-2023': 'nilai_kontrak',
            'inaproc-v1': 'nilai_kontrak',
          },
        }).nullable(),
        tanggal: tanggal({
          label: 'Tanggal kontrak',
          keterangan: 'Hari kontrak ditandatangani.',
          sumber: { 'smep-v1': 'paket[].kontrak.tanggal', 'isb-2020': 'tanggal_kontrak', 'isb-2023': 'tgl_kontrak' },
        }).nullable(),
        mulai: tanggal({
          label: 'Mulai kerja',
          keterangan: 'Menurut surat perintah mulai kerja (SPMK).',
          sumber: { 'smep-v1': 'paket[].kontrak.mulai', 'isb-2023': 'tgl_mulai_pekerjaan' },
        }).nullable(),
        selesai: tanggal({
          label: 'Selesai menurut kontrak',
          keterangan: 'Batas selesai, bukan hari selesai sebenarnya.',
          sumber: { 'smep-v1': 'paket[].kontrak.selesai', 'isb-2023': 'tgl_selesai_pekerjaan' },
        }).nullable(),
        adendum: bilangan({
          label: 'Adendum',
          keterangan: 'Versi adendum terakhir; 0 bila tidak ada.',
          contoh: 0,
          max: 99,
          bulat: true,
          sumber: { 'smep-v1': 'paket[].kontrak.adendum', 'isb-2023': 'versi_addendum' },
        }),
        pdn: rupiah({
          label: 'Nilai produk dalam negeri (PDN)',
          keterangan: 'Bagian nilai kontrak.',
          sumber: {
            'smep-v1': 'paket[].kontrak.pdn',
            'isb-2023': 'nilai_pdn_kontrak',
            'inaproc-v1': 'nilai_pdn_kontrak',
          },
        }).nullable(),
        umk: rupiah({
          label: 'Nilai usaha mikro dan kecil (UMK)',
          keterangan: 'Bagian nilai kontrak.',
          sumber: {
            'smep-v1': 'paket[].kontrak.umk',
            'isb-2023': 'nilai_umk_kontrak',
            'inaproc-v1': 'nilai_umk_kontrak',
          },
        }).nullable(),
        tuntas: yaTidak({
          label: 'Kontrak selesai',
          keterangan: 'Menurut status kontrak di sumber.',
          sumber: { 'smep-v1': 'paket[].kontrak.tuntas', 'isb-2023': 'status_kontrak' },
        }).nullable(),
      },
      { label: 'Kontrak' },
    ).nullable(),
    penyedia: penyediaSchema.nullable(),
    pesanan: objek(
      {
        nilai: rupiah({
          label: 'Nilai pesanan',
          keterangan: 'Pesanan bukan pembayaran.',
          sumber: { 'isb-2023': 'total_harga, valuasi', 'inaproc-v1': 'total' },
        }).nullable(),
        tanggal: tanggal({
          label: 'Tanggal pesanan',
          keterangan: 'Hari pesanan dibuat.',
          sumber: { 'isb-2023': 'tgl_order, tanggal_transaksi', 'inaproc-v1': 'order_date' },
        }).nullable(),
        keadaan: pilihan({
          label: 'Keadaan pesanan',
          keterangan: 'Menurut katalog atau toko daring.',
          pilihan: KEADAAN_PESANAN,
          sumber: { 'isb-2023': 'status_pkt, status_verif', 'inaproc-v1': 'status' },
        }),
      },
      { label: 'Pesanan di katalog atau toko daring' },
    ).nullable(),
    realisasi: objek(
      {
        nilai: rupiah({
          label: 'Realisasi menurut pencatatan',
          keterangan: 'Jumlah yang dicatat sudah dibayar.',
          sumber: { 'isb-2023': 'total_realisasi' },
        }).nullable(),
        pdn: rupiah({
          label: 'Nilai PDN',
          keterangan: 'Bagian realisasi untuk produk dalam negeri.',
          sumber: { 'isb-2023': 'nilai_pdn_pct' },
        }).nullable(),
        umk: rupiah({
          label: 'Nilai UMK',
          keterangan: 'Bagian realisasi untuk usaha mikro dan kecil.',
          sumber: { 'isb-2023': 'nilai_umk_pct' },
        }).nullable(),
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
            sumber: { 'smep-v1': 'paket[].pembayaran[].tanggal', 'isb-2023': 'tgl_bap, tgl_realisasi' },
          }).nullable(),
          nilai: rupiah({
            label: 'Besar pembayaran',
            keterangan: 'Setiap pembayaran sekali, meskipun sumber mengulang barisnya.',
            sumber: { 'smep-v1': 'paket[].pembayaran[].nilai', 'isb-2023': 'besar_pembayaran, nilai_realisasi' },
          }),
        },
        { label: 'Pembayaran' },
      ),
      { label: 'Pembayaran' },
    ),
    fisik: persen({
      label: 'Kemajuan fisik',
      keterangan: 'Dari BAP/BAST terakhir, atau progres bulanan SMEP terakhir.',
      sumber: { 'smep-v1': 'paket[].progres[].realisasiFisik (terakhir)', 'isb-2023': 'progres_pekerjaan' },
    }).nullable(),
    serahTerima: tanggal({
      label: 'Serah terima (BAST)',
      keterangan: 'Hari seluruh pekerjaan diserahterimakan.',
      sumber: { 'smep-v1': 'paket[].serahTerima', 'isb-2023': 'tgl_bast' },
    }).nullable(),
    progres: daftar(progresSchema, { label: 'Progres per bulan' }),
    lokasi: teksPanjang({
      label: 'Lokasi pekerjaan',
      keterangan: 'Seperti di sumber; data pribadi di dalamnya disamarkan.',
      contoh: 'Kecamatan Contoh 01',
      max: 500,
      sumber: { 'smep-v1': 'paket[].lokasi', 'isb-2023': 'lokasi_pekerjaan', 'inaproc-v1': 'lokasi_pekerjaan' },
    }).nullable(),
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
