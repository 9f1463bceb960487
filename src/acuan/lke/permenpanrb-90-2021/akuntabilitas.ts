import type { Area } from '../bentuk-lke.ts';

/** Area 4, Penguatan Akuntabilitas: questions and criteria of the sheet in plain words. */
export const AKUNTABILITAS = {
  kode: 'akuntabilitas',
  nomor: 4,
  nama: 'Penguatan Akuntabilitas',
  bobot: 10,
  arti: 'Apakah unit menetapkan sasaran yang terukur, pimpinannya ikut memantau, dan hasilnya dilaporkan apa adanya.',
  pemenuhan: [
    {
      kode: 'i',
      nama: 'Keterlibatan Pimpinan',
      bobot: 2.5,
      manfaat: 'Pimpinan ikut menanggung janji kinerja, bukan hanya menandatanganinya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah pimpinan ikut langsung menyusun rencana?',
          jenis: 'abc',
          kriteria: ['Di semua tahap.', 'Di sebagian tahap.', 'Tidak ikut, hanya menandatangani.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah pimpinan ikut langsung menyusun perjanjian kinerja?',
          jenis: 'abc',
          kriteria: ['Di semua tahap.', 'Di sebagian tahap.', 'Tidak ikut.'],
        },
        {
          kode: 'c',
          tanya: 'Apakah pimpinan memantau capaian kinerja secara teratur?',
          jenis: 'abcd',
          kriteria: [
            'Selalu ikut memantau, dan hasilnya ditindaklanjuti.',
            'Selalu ikut memantau, tetapi hasilnya tidak ditindaklanjuti.',
            'Ikut sebagian pemantauan.',
            'Tidak ikut memantau.',
          ],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Pengelolaan Akuntabilitas Kinerja',
      bobot: 2.5,
      manfaat: 'Warga dapat membaca laporan kinerja yang tepat waktu dan mengukur hasilnya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah dokumen rencana kinerja ada?',
          jenis: 'ya-tidak',
          kriteria: ['Ada dan lengkap.', 'Belum ada atau belum lengkap.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah rencana kinerja mengejar hasil?',
          jenis: 'ya-tidak',
          kriteria: ['Rencananya mengejar hasil.', 'Rencananya baru memuat kegiatan.'],
        },
        {
          kode: 'c',
          tanya: 'Apakah indikator kinerja utama (IKU) sudah ditetapkan?',
          jenis: 'ya-tidak',
          kriteria: ['Unit punya IKU.', 'Unit belum punya IKU.'],
        },
        {
          kode: 'd',
          tanya: 'Apakah indikator kinerja jelas, terukur, dapat dicapai, relevan, dan berbatas waktu (SMART)?',
          jenis: 'abcd',
          kriteria: ['Semua indikator.', 'Lebih dari separuh.', 'Kurang dari separuh.', 'Belum ada.'],
        },
        {
          kode: 'e',
          tanya: 'Apakah laporan kinerja selesai tepat waktu?',
          jenis: 'ya-tidak',
          kriteria: ['Selesai tepat waktu.', 'Terlambat atau belum ada.'],
        },
        {
          kode: 'f',
          tanya: 'Apakah laporan kinerja memang menerangkan kinerja?',
          jenis: 'abc',
          kriteria: ['Semua laporan.', 'Sebagian laporan belum.', 'Semua laporan belum.'],
        },
        {
          kode: 'g',
          tanya: 'Apakah ada sistem atau cara untuk mendapat informasi kinerja?',
          jenis: 'ya-tidak',
          kriteria: ['Sudah ada.', 'Belum ada.'],
          catatan:
            'Penjelasan di lampiran peraturan untuk butir ini berbicara tentang kemampuan pegawai, seperti milik butir h. Di sini dipakai bunyi pertanyaannya.',
        },
        {
          kode: 'h',
          tanya: 'Apakah pegawai yang mengurus akuntabilitas kinerja ditingkatkan kemampuannya?',
          jenis: 'abc',
          kriteria: ['Semua pengelolanya cakap.', 'Sebagian cakap.', 'Belum ada yang cakap.'],
        },
      ],
    },
  ],
  reform: [
    {
      kode: 'i',
      nama: 'Meningkatnya capaian kinerja unit kerja',
      bobot: 2,
      manfaat: 'Sasaran yang dijanjikan kepada warga benar-benar tercapai.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Berapa persen sasaran kinerja yang tercapai penuh?',
          jenis: 'persen',
          hitung: 'bagian',
          isian: { bagian: 'Sasaran yang tercapai 100 % atau lebih', dari: 'Semua sasaran kinerja' },
          kriteria: ['Sasaran yang tercapai 100 % atau lebih, dibanding semua sasaran.'],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Pemberian Reward and Punishment',
      bobot: 1.5,
      manfaat: 'Kerja baik dihargai dan kerja buruk ada akibatnya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah capaian perjanjian kinerja menjadi dasar penghargaan dan sanksi?',
          jenis: 'abcd',
          kriteria: ['Semua capaian.', 'Lebih dari 50 % capaian.', 'Kurang dari 50 % capaian.', 'Belum menjadi dasar.'],
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Kerangka Logis Kinerja',
      bobot: 1.5,
      manfaat: 'Pekerjaan setiap pegawai dapat dirunut sampai ke hasil bagi warga.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah kinerja utama diturunkan secara runtut sampai ke kinerja tiap pegawai?',
          jenis: 'abcd',
          kriteria: [
            'Kerangkanya mengikuti kinerja utama dan dipakai untuk semua pegawai.',
            'Kerangkanya mengikuti kinerja utama, tetapi belum dipakai untuk semua pegawai.',
            'Kerangkanya ada, tetapi belum mengikuti kinerja utama dan belum dipakai.',
            'Belum ada kerangka.',
          ],
        },
      ],
    },
  ],
} as const satisfies Area;
