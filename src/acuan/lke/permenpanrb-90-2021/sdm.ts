import type { Area } from '../bentuk-lke.ts';

/** Area 3, Penataan Sistem Manajemen SDM Aparatur: questions and criteria of the sheet in plain words. */
export const SDM = {
  kode: 'sdm',
  nomor: 3,
  nama: 'Penataan Sistem Manajemen SDM Aparatur',
  bobot: 10,
  arti: 'Apakah pegawai ditempatkan menurut kebutuhan, dilatih, diukur kinerjanya, dan ditindak bila melanggar.',
  pemenuhan: [
    {
      kode: 'i',
      nama: 'Perencanaan Kebutuhan Pegawai sesuai dengan Kebutuhan Organisasi',
      bobot: 0.25,
      manfaat: 'Jumlah dan keahlian pegawai sesuai dengan pekerjaan, sehingga urusan tidak menumpuk.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah kebutuhan pegawai dihitung dari peta jabatan dan beban kerja?',
          jenis: 'ya-tidak',
          kriteria: ['Dihitung dari keduanya, untuk tiap jabatan.', 'Belum dihitung begitu.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah pegawai baru ditempatkan menurut kebutuhan itu?',
          jenis: 'abcd',
          kriteria: [
            'Semua pegawai baru ditempatkan menurut kebutuhan jabatan.',
            'Lebih dari separuh.',
            'Kurang dari separuh.',
            'Tidak ada.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah penempatan pegawai baru dievaluasi dan memperbaiki kinerja unit?',
          jenis: 'ya-tidak',
          kriteria: ['Dievaluasi, dan kinerja unit membaik.', 'Belum dievaluasi atau belum memperbaiki kinerja.'],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Pola Mutasi Internal',
      bobot: 0.5,
      manfaat: 'Jabatan diisi orang yang mampu, dan tidak dikuasai orang yang sama terlalu lama.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah pegawai berpindah jabatan sebagai bagian dari pengembangan karier?',
          jenis: 'ya-tidak',
          kriteria: ['Perpindahan jabatan sudah dilakukan.', 'Belum dilakukan.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah perpindahan itu memperhatikan kemampuan dan mengikuti pola yang ditetapkan?',
          jenis: 'abcde',
          kriteria: [
            'Semua perpindahan begitu, dan unit ikut memberi pertimbangan.',
            'Semua perpindahan begitu.',
            'Lebih dari separuh.',
            'Kurang dari separuh.',
            'Belum ada.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah perpindahan jabatan dievaluasi untuk memperbaiki kinerja?',
          jenis: 'ya-tidak',
          kriteria: ['Sudah dievaluasi.', 'Belum dievaluasi.'],
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Pengembangan Pegawai Berbasis Kompetensi',
      bobot: 1.25,
      manfaat: 'Pegawai yang melayani tahu aturan terbaru dan dapat menjawab pertanyaan.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah unit mencari tahu pelatihan apa yang dibutuhkan pegawainya?',
          jenis: 'ya-tidak',
          kriteria: ['Kebutuhan pelatihan sudah dianalisis.', 'Belum dianalisis.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah rencana pengembangan pegawai memakai hasil kinerjanya?',
          jenis: 'abcd',
          kriteria: ['Semua rencana.', 'Lebih dari separuh.', 'Kurang dari separuh.', 'Belum ada.'],
        },
        {
          kode: 'c',
          tanya: 'Seberapa jauh kemampuan pegawai dari standar jabatannya?',
          jenis: 'abcd',
          kriteria: [
            'Kesenjangan di bawah 25 %.',
            'Kesenjangan di atas 25 sampai 50 %.',
            'Kesenjangan di atas 50 sampai 75 %.',
            'Kesenjangan di atas 75 %.',
          ],
        },
        {
          kode: 'd',
          tanya: 'Berapa pegawai yang sudah mendapat kesempatan pelatihan?',
          jenis: 'abcd',
          kriteria: ['Semua.', 'Lebih dari separuh.', 'Kurang dari separuh.', 'Belum ada.'],
        },
        {
          kode: 'e',
          tanya: 'Kepada berapa pegawai unit memberi pelatihan, bimbingan, atau pendampingan?',
          jenis: 'abcd',
          kriteria: ['Semua.', 'Lebih dari separuh.', 'Kurang dari separuh.', 'Belum ada.'],
        },
        {
          kode: 'f',
          tanya: 'Apakah dampak pelatihan terhadap kinerja dievaluasi?',
          jenis: 'abc',
          kriteria: ['Ya, teratur.', 'Ya, tetapi tidak teratur.', 'Belum.'],
        },
      ],
    },
    {
      kode: 'iv',
      nama: 'Penetapan Kinerja Individu',
      bobot: 2,
      manfaat: 'Setiap pegawai punya sasaran yang dapat diperiksa, dan yang bekerja baik dihargai.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah sasaran tiap pegawai terkait dengan perjanjian kinerja unit?',
          jenis: 'abcd',
          kriteria: [
            'Semua terkait, dan selaras dengan sasaran kinerja pegawai (SKP).',
            'Lebih dari separuh terkait.',
            'Kurang dari separuh terkait.',
            'Belum ada yang terkait.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah ukuran kinerja pegawai sejalan dengan ukuran atasannya?',
          jenis: 'abcd',
          kriteria: [
            'Semua sejalan dan menunjukkan alur sebab-akibatnya.',
            'Lebih dari separuh sejalan.',
            'Kurang dari separuh sejalan.',
            'Belum sejalan.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Seberapa sering kinerja pegawai diukur?',
          jenis: 'abcde',
          kriteria: ['Tiap bulan.', 'Tiap tiga bulan.', 'Tiap enam bulan.', 'Tiap tahun.', 'Belum diukur.'],
        },
        {
          kode: 'd',
          tanya: 'Apakah hasil penilaian kinerja menjadi dasar penghargaan?',
          jenis: 'ya-tidak',
          kriteria: ['Ya, misalnya untuk karier atau penghargaan.', 'Belum.'],
        },
      ],
    },
    {
      kode: 'v',
      nama: 'Penegakan Aturan Disiplin/Kode Etik/Kode Perilaku Pegawai',
      bobot: 0.75,
      manfaat: 'Aturan perilaku berlaku sungguhan bagi setiap pegawai yang ditemui warga.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah aturan disiplin dan kode etik dijalankan?',
          jenis: 'abcd',
          kriteria: [
            'Semua dijalankan, ditambah aturan sendiri yang cocok dengan unit.',
            'Semua dijalankan.',
            'Sebagian dijalankan.',
            'Belum dijalankan.',
          ],
        },
      ],
    },
    {
      kode: 'vi',
      nama: 'Sistem Informasi Kepegawaian',
      bobot: 0.25,
      manfaat: 'Tugas dan jabatan pegawai tercatat benar, sehingga jelas siapa yang berwenang.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah data kepegawaian selalu diperbarui?',
          jenis: 'abc',
          kriteria: [
            'Pegawai dapat melihatnya, dan data diperbarui setiap ada perubahan.',
            'Pegawai dapat melihatnya, dan data diperbarui pada waktu tertentu.',
            'Belum diperbarui.',
          ],
        },
      ],
    },
  ],
  reform: [
    {
      kode: 'i',
      nama: 'Kinerja Individu',
      bobot: 1.5,
      manfaat: 'Pegawai dinilai dari hasil yang dirasakan orang, bukan dari kesibukannya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah ukuran kinerja pegawai melihat hasil, sesuai jenjangnya?',
          jenis: 'abc',
          kriteria: ['Semua ukuran.', 'Sebagian ukuran.', 'Tidak ada.'],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Assessment Pegawai',
      bobot: 1.5,
      manfaat: 'Penempatan pegawai didasarkan pada kemampuan yang diuji, bukan kedekatan.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah hasil uji kemampuan dipakai untuk mutasi dan pengembangan pegawai?',
          jenis: 'abc',
          kriteria: ['Semua hasilnya dipakai.', 'Sebagian hasilnya dipakai.', 'Belum dipakai.'],
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Pelanggaran Disiplin Pegawai',
      bobot: 2,
      manfaat: 'Pelanggaran pegawai berkurang dari tahun ke tahun dan tidak dibiarkan.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Berapa persen pelanggaran disiplin turun dari tahun lalu?',
          jenis: 'persen',
          hitung: 'penurunan',
          isian: { bagian: 'Pelanggaran tahun ini', dari: 'Pelanggaran tahun lalu' },
          kriteria: ['Selisih pelanggaran tahun lalu dan tahun ini, dibanding tahun lalu.'],
          catatan:
            'Bila tahun lalu tidak ada pelanggaran, rumusnya tidak dapat dihitung; persentasenya diisi penilai dengan penjelasan. Bila pelanggaran bertambah, nilainya 0. Lembar peraturan juga meminta jumlah pelanggaran yang sudah diberi sanksi; jumlah itu tidak ikut dihitung di sini.',
        },
      ],
    },
  ],
} as const satisfies Area;
