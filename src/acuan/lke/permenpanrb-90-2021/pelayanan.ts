import type { Area } from '../bentuk-lke.ts';

/** Area 6, Peningkatan Kualitas Pelayanan Publik: questions and criteria of the sheet in plain words. */
export const PELAYANAN = {
  kode: 'pelayanan',
  nomor: 6,
  nama: 'Peningkatan Kualitas Pelayanan Publik',
  bobot: 10,
  arti: 'Apakah layanan punya standar yang diumumkan, petugasnya cakap, keluhan dijawab, dan kepuasan pengguna diukur lalu dipakai untuk memperbaiki.',
  pemenuhan: [
    {
      kode: 'i',
      nama: 'Standar Pelayanan',
      bobot: 1,
      manfaat: 'Pengguna tahu syarat, waktu, dan biaya sebelum datang, dan dapat menagihnya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah standar pelayanan sudah ditetapkan dengan benar?',
          jenis: 'abcde',
          kriteria: [
            'Untuk semua layanan, dan lengkap menurut aturan.',
            'Untuk sebagian layanan, dan lengkap menurut aturan.',
            'Untuk semua layanan, tetapi belum menurut aturan.',
            'Untuk sebagian layanan, dan belum menurut aturan.',
            'Belum ditetapkan.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah ada maklumat pelayanan, yaitu janji tertulis untuk menepati standar?',
          jenis: 'abcd',
          kriteria: [
            'Untuk semua layanan, dan diumumkan di situs web serta media lain.',
            'Untuk lebih dari separuh layanan, dan diumumkan paling sedikit di situs web.',
            'Untuk kurang dari separuh layanan, dan belum diumumkan.',
            'Belum ada dan belum diumumkan.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah standar pelayanan ditinjau dan diperbaiki?',
          jenis: 'abcd',
          kriteria: [
            'Ya, bersama pihak luar, memakai hasil survei dan pengaduan.',
            'Ya, memakai hasil survei dan pengaduan, tetapi tanpa pihak luar.',
            'Ya, tetapi tanpa hasil survei, pengaduan, maupun pihak luar.',
            'Belum.',
          ],
        },
        {
          kode: 'd',
          tanya: 'Apakah standar dan maklumat pelayanan diumumkan?',
          jenis: 'ya-tidak',
          kriteria: ['Keduanya diumumkan.', 'Belum diumumkan.'],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Budaya Pelayanan Prima',
      bobot: 1,
      manfaat: 'Pengguna dilayani petugas yang cakap, dan mendapat ganti bila layanan tidak sesuai janji.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah petugas dilatih melayani dengan baik?',
          jenis: 'abcde',
          kriteria: [
            'Pelatihan terjadwal, semua petugas cakap, dan kecakapannya dipantau.',
            'Sudah ada pelatihan, dan semua petugas cakap.',
            'Sudah ada pelatihan, dan lebih dari separuh petugas cakap.',
            'Pelatihan terbatas, dan kurang dari separuh petugas cakap.',
            'Belum ada pelatihan, dan petugas belum cakap.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah informasi layanan mudah didapat?',
          jenis: 'abcd',
          kriteria: [
            'Semua ada secara daring dan terhubung dengan sistem informasi pelayanan publik nasional.',
            'Semua ada secara daring, tetapi belum terhubung dengan sistem nasional.',
            'Hanya dapat dilihat di tempat layanan.',
            'Sulit didapat.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah petugas layanan diberi penghargaan dan sanksi?',
          jenis: 'abcd',
          kriteria: [
            'Ada aturannya (disiplin, kinerja, penilaian pengguna), dan selalu dijalankan.',
            'Ada aturannya (disiplin, kinerja, penilaian pengguna), tetapi belum selalu dijalankan.',
            'Ada aturannya, tetapi belum memuat ketiga hal itu.',
            'Belum ada aturannya.',
          ],
        },
        {
          kode: 'd',
          tanya: 'Apakah pengguna mendapat kompensasi bila layanan tidak sesuai standar?',
          jenis: 'abcd',
          kriteria: ['Di semua layanan.', 'Di lebih dari separuh.', 'Di kurang dari separuh.', 'Belum ada.'],
        },
        {
          kode: 'e',
          tanya: 'Apakah layanan diberikan secara terpadu?',
          jenis: 'abcd',
          kriteria: ['Semua layanan.', 'Lebih dari separuh.', 'Kurang dari separuh.', 'Tidak ada.'],
        },
        {
          kode: 'f',
          tanya: 'Apakah ada inovasi layanan?',
          jenis: 'abcde',
          kriteria: [
            'Inovasi sendiri yang mendekatkan layanan, dan sudah ditiru pihak lain.',
            'Inovasi sendiri yang mendekatkan layanan.',
            'Inovasi yang meniru lalu mengembangkan inovasi lain.',
            'Menjalankan inovasi milik instansi.',
            'Belum ada inovasi.',
          ],
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Pengelolaan Pengaduan',
      bobot: 1,
      manfaat: 'Keluhan dapat disampaikan dari mana saja dan ada petugas yang menjawab.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah tersedia saluran pengaduan dan konsultasi yang terhubung dengan SP4N-LAPOR!?',
          jenis: 'abcde',
          kriteria: [
            'Luring dan daring, ada petugas khusus, dan terhubung dengan SP4N-LAPOR!.',
            'Luring dan daring, ada petugas khusus, tetapi belum terhubung.',
            'Luring dan daring, tetapi belum ada petugas khusus.',
            'Hanya luring.',
            'Tidak ada.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah ada bagian yang mengelola pengaduan dan konsultasi?',
          jenis: 'abc',
          kriteria: [
            'Ada pengelola khusus dan surat tugas pengelola SP4N-LAPOR! di unit.',
            'Ada pengelola SP4N-LAPOR! di instansi atau unit, tetapi belum ada pengelola khusus.',
            'Belum ada keduanya.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah penanganan keluhan dan konsultasi dievaluasi?',
          jenis: 'abc',
          kriteria: ['Ya, teratur.', 'Ya, tetapi tidak teratur.', 'Belum.'],
        },
      ],
    },
    {
      kode: 'iv',
      nama: 'Penilaian Kepuasan terhadap Pelayanan',
      bobot: 1,
      manfaat: 'Pendapat pengguna diukur sepanjang tahun, diumumkan, dan mengubah layanan.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Berapa kali setahun survei kepuasan masyarakat dilakukan?',
          jenis: 'abcde',
          kriteria: ['Empat kali atau lebih.', 'Tiga kali.', 'Dua kali.', 'Satu kali.', 'Belum ada.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah hasil survei dapat dilihat siapa saja?',
          jenis: 'abc',
          kriteria: ['Ya, secara daring dan di tempat layanan.', 'Hanya di tempat layanan.', 'Tidak diumumkan.'],
        },
        {
          kode: 'c',
          tanya: 'Apakah hasil survei ditindaklanjuti?',
          jenis: 'abcd',
          kriteria: ['Semua hasilnya.', 'Lebih dari separuh.', 'Kurang dari separuh.', 'Belum.'],
        },
      ],
    },
    {
      kode: 'v',
      nama: 'Pemanfaatan Teknologi Informasi',
      bobot: 1,
      manfaat: 'Layanan dapat diikuti dari ponsel, dari awal sampai selesai.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah layanan diberikan dengan teknologi informasi?',
          jenis: 'abcd',
          kriteria: [
            'Di semua langkah layanan.',
            'Di lebih dari separuh langkah.',
            'Di kurang dari separuh langkah.',
            'Belum.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah data layanan sudah terhubung dalam satu basis data?',
          jenis: 'ya-tidak',
          kriteria: ['Sudah terhubung.', 'Belum terhubung.'],
          catatan: 'Lampiran peraturan menaruh huruf c sebelum huruf b; urutannya diikuti.',
        },
        {
          kode: 'b',
          tanya: 'Apakah layanan elektronik terus diperbaiki?',
          jenis: 'abc',
          kriteria: ['Terus-menerus.', 'Sesekali.', 'Belum.'],
        },
      ],
    },
  ],
  reform: [
    {
      kode: 'i',
      nama: 'Upaya dan/atau Inovasi Pelayanan Publik',
      bobot: 2.5,
      manfaat: 'Urusan menjadi lebih cepat, lebih pendek, dan lebih jelas biayanya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya:
            'Apakah inovasi memperbaiki layanan: syarat, prosedur, waktu, biaya, hasil, petugas, sarana, dan pengaduan?',
          jenis: 'abcd',
          kriteria: [
            'Semua layanan menjadi lebih cepat dan mudah.',
            'Belum semua layanan menjadi lebih cepat dan mudah.',
            'Inovasinya belum sesuai kebutuhan.',
            'Belum ada inovasi.',
          ],
        },
        {
          kode: 'b',
          tanya:
            'Berapa persen layanan yang sudah dipermudah: lebih cepat, terpadu, lebih pendek, atau lewat aplikasi?',
          jenis: 'persen',
          hitung: 'bagian',
          isian: { bagian: 'Layanan yang dipermudah', dari: 'Layanan yang terdaftar' },
          kriteria: ['Layanan yang sudah dipermudah dibanding semua layanan yang terdaftar.'],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Penanganan Pengaduan Pelayanan dan Konsultasi',
      bobot: 2.5,
      manfaat: 'Pertanyaan dan keluhan dijawab cepat, lewat saluran mana pun.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Seberapa cepat, dan lewat berapa saluran, pengaduan layanan dijawab?',
          jenis: 'abcd',
          kriteria: [
            'Cepat, lewat banyak saluran.',
            'Cepat, tetapi salurannya terbatas.',
            'Lambat, walau salurannya banyak.',
            'Lambat, dan salurannya terbatas.',
          ],
        },
      ],
    },
  ],
} as const satisfies Area;
