import type { Area } from '../bentuk-lke.ts';

/** Area 5, Penguatan Pengawasan: questions and criteria of the sheet in plain words. */
export const PENGAWASAN = {
  kode: 'pengawasan',
  nomor: 5,
  nama: 'Penguatan Pengawasan',
  bobot: 15,
  arti: 'Apakah penyimpangan dicegah dan pengaduan ditangani: gratifikasi, risiko, pengaduan masyarakat, pelapor pelanggaran, dan benturan kepentingan.',
  pemenuhan: [
    {
      kode: 'i',
      nama: 'Pengendalian Gratifikasi',
      bobot: 1.5,
      manfaat: 'Penyedia dan warga tahu bahwa layanan tidak perlu disertai pemberian apa pun.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah ajakan menolak gratifikasi disampaikan kepada umum?',
          jenis: 'abc',
          kriteria: ['Ya, teratur.', 'Ya, tetapi tidak teratur.', 'Belum.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah pengendalian gratifikasi dijalankan?',
          jenis: 'abcd',
          kriteria: [
            'Ada unit pengendali, dan pengendaliannya menjadi bagian prosedur kerja.',
            'Ada unit pengendali, dan upayanya sudah dimulai.',
            'Ada unit pengendali, tetapi belum ada prosedurnya.',
            'Belum ada unit pengendali.',
          ],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Penerapan Sistem Pengendalian Intern Pemerintah (SPIP)',
      bobot: 1.5,
      manfaat: 'Kesalahan dan penyimpangan dicegah sebelum uang daerah hilang.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah lingkungan kerja yang terkendali sudah dibangun?',
          jenis: 'abcde',
          kriteria: [
            'Seluruhnya, ditambah cara sendiri yang cocok dengan unit.',
            'Seluruhnya.',
            'Lebih dari separuh.',
            'Kurang dari separuh.',
            'Belum.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah risiko tiap kebijakan dinilai?',
          jenis: 'abcde',
          kriteria: [
            'Semua kebijakan dinilai, ditambah cara sendiri yang cocok dengan unit.',
            'Semua kebijakan dinilai.',
            'Lebih dari separuh dinilai.',
            'Kurang dari separuh dinilai.',
            'Belum dinilai.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah ada langkah untuk menekan risiko yang sudah dikenali?',
          jenis: 'abc',
          kriteria: [
            'Ada sesuai ketentuan, ditambah cara sendiri yang cocok dengan unit.',
            'Ada sesuai ketentuan.',
            'Belum ada.',
          ],
        },
        {
          kode: 'd',
          tanya: 'Apakah pengendalian intern diberitahukan kepada semua pihak terkait?',
          jenis: 'abc',
          kriteria: ['Kepada semua pihak.', 'Kepada sebagian pihak.', 'Belum.'],
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Pengaduan Masyarakat',
      bobot: 1.5,
      manfaat: 'Pengaduan warga tidak hilang: diterima, dikerjakan, dan diperiksa ulang.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah ketentuan pengaduan masyarakat dijalankan?',
          jenis: 'abc',
          kriteria: ['Seluruhnya, ditambah cara sendiri yang cocok dengan unit.', 'Seluruhnya.', 'Belum.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah pengaduan ditindaklanjuti?',
          jenis: 'ya-tidak',
          kriteria: ['Ditindaklanjuti.', 'Belum ditindaklanjuti.'],
        },
        {
          kode: 'c',
          tanya: 'Apakah penanganan pengaduan dievaluasi?',
          jenis: 'abc',
          kriteria: ['Ya, teratur.', 'Ya, tetapi tidak teratur.', 'Belum.'],
        },
        {
          kode: 'd',
          tanya: 'Apakah hasil evaluasi itu ditindaklanjuti?',
          jenis: 'abc',
          kriteria: ['Semua hasilnya.', 'Sebagian hasilnya.', 'Belum.'],
        },
      ],
    },
    {
      kode: 'iv',
      nama: 'Whistle-Blowing System',
      bobot: 1.5,
      manfaat: 'Orang dalam dapat melaporkan pelanggaran lewat saluran yang melindunginya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah saluran pelaporan pelanggaran (whistle-blowing system) berjalan?',
          jenis: 'abc',
          kriteria: [
            'Seluruhnya, ditambah cara sendiri yang cocok dengan unit.',
            'Berjalan sesuai ketentuan.',
            'Belum.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah saluran itu dievaluasi?',
          jenis: 'abc',
          kriteria: ['Ya, teratur.', 'Ya, tetapi tidak teratur.', 'Belum.'],
        },
        {
          kode: 'c',
          tanya: 'Apakah hasil evaluasinya ditindaklanjuti?',
          jenis: 'abc',
          kriteria: ['Semua hasilnya.', 'Sebagian hasilnya.', 'Belum.'],
        },
      ],
    },
    {
      kode: 'v',
      nama: 'Penanganan Benturan Kepentingan',
      bobot: 1.5,
      manfaat: 'Pemenang pengadaan tidak dipilih oleh orang yang punya kepentingan di dalamnya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah kemungkinan benturan kepentingan dalam tugas utama sudah dipetakan?',
          jenis: 'abcd',
          kriteria: [
            'Pada semua tugas utama.',
            'Pada lebih dari separuh.',
            'Pada kurang dari separuh.',
            'Belum dipetakan.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah cara menanganinya sudah diberitahukan di semua layanan?',
          jenis: 'abcd',
          kriteria: ['Di semua layanan.', 'Di lebih dari separuh.', 'Di kurang dari separuh.', 'Belum.'],
        },
        {
          kode: 'c',
          tanya: 'Apakah cara menanganinya sudah dijalankan di semua layanan?',
          jenis: 'abcd',
          kriteria: ['Di semua layanan.', 'Di lebih dari separuh.', 'Di kurang dari separuh.', 'Belum.'],
        },
        {
          kode: 'd',
          tanya: 'Apakah penanganan benturan kepentingan dievaluasi?',
          jenis: 'abc',
          kriteria: ['Ya, teratur.', 'Ya, tetapi tidak teratur.', 'Belum.'],
        },
        {
          kode: 'e',
          tanya: 'Apakah hasil evaluasi itu ditindaklanjuti?',
          jenis: 'abc',
          kriteria: ['Semua hasilnya.', 'Sebagian hasilnya.', 'Belum.'],
        },
      ],
    },
  ],
  reform: [
    {
      kode: 'i',
      nama: 'Mekanisme Pengendalian',
      bobot: 2.5,
      manfaat: 'Setiap tahap pengadaan diperiksa berjenjang, sehingga kesalahan ketahuan lebih awal.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah kegiatan utama dikendalikan secara berjenjang, dari rencana sampai laporan?',
          jenis: 'abcde',
          kriteria: [
            'Penanggung jawab dan pimpinan mengendalikan semua tahap, dan cara kerja menjadi lebih baik.',
            'Penanggung jawab dan pimpinan mengendalikan semua tahap, tetapi kinerja belum terpengaruh.',
            'Semua tahap dikendalikan penanggung jawab kegiatan.',
            'Dikendalikan, tetapi tidak tersusun.',
            'Tidak dikendalikan.',
          ],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Penanganan Pengaduan Masyarakat',
      bobot: 3,
      manfaat: 'Pengaduan yang masuk dituntaskan, dan warga dapat melihat berapa yang selesai.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Berapa persen pengaduan masyarakat yang tuntas ditangani?',
          jenis: 'persen',
          hitung: 'bagian',
          isian: { bagian: 'Pengaduan yang selesai', dari: 'Pengaduan yang harus ditindaklanjuti' },
          kriteria: ['Pengaduan yang selesai dibanding yang harus ditindaklanjuti.'],
          catatan:
            'Lembar peraturan juga meminta jumlah pengaduan yang sedang diproses; jumlah itu tidak ikut dihitung di sini.',
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Penyampaian Laporan Harta Kekayaan',
      bobot: 2,
      manfaat: 'Kekayaan pejabat dan pegawai dilaporkan, sehingga kenaikan yang tidak wajar dapat diketahui.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Berapa persen yang wajib LHKPN sudah melapor?',
          jenis: 'persen',
          hitung: 'bagian',
          isian: { bagian: 'Sudah melapor', dari: 'Wajib LHKPN' },
          kriteria: ['Pejabat yang sudah melapor dibanding yang wajib melapor.'],
        },
        {
          kode: 'b',
          tanya: 'Berapa persen pegawai lain (tidak wajib LHKPN) yang sudah menyampaikan LHKASN?',
          jenis: 'persen',
          hitung: 'bagian',
          isian: { bagian: 'Sudah melapor', dari: 'Wajib LHKASN' },
          kriteria: ['Pegawai yang sudah melapor dibanding yang wajib melapor.'],
        },
      ],
    },
  ],
} as const satisfies Area;
