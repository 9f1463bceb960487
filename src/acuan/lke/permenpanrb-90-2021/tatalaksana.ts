import type { Area } from '../bentuk-lke.ts';

/** Area 2, Penataan Tatalaksana: questions and criteria of the sheet in plain words. */
export const TATALAKSANA = {
  kode: 'tatalaksana',
  nomor: 2,
  nama: 'Penataan Tatalaksana',
  bobot: 7,
  arti: 'Apakah pekerjaan mengikuti prosedur yang jelas, memakai sistem elektronik, dan terbuka bagi siapa pun yang meminta informasi.',
  pemenuhan: [
    {
      kode: 'i',
      nama: 'Prosedur Operasional Tetap (SOP) Kegiatan Utama',
      bobot: 1,
      manfaat: 'Setiap orang dilayani dengan langkah yang sama, dan tahu langkah apa yang berikutnya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah SOP mengikuti peta proses bisnis instansi?',
          jenis: 'abcd',
          kriteria: [
            'Semua SOP mengikutinya, dan ada pembaruan yang sejalan.',
            'Semua SOP mengikutinya.',
            'Sebagian SOP mengikutinya.',
            'Belum ada SOP yang mengikutinya.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah SOP dijalankan?',
          jenis: 'abcde',
          kriteria: [
            'Semua dijalankan, dan diperbarui dengan cara baru.',
            'Semua dijalankan.',
            'Lebih dari separuh dijalankan.',
            'Kurang dari separuh dijalankan.',
            'Belum dijalankan.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah SOP dievaluasi?',
          jenis: 'abcde',
          kriteria: [
            'Semua SOP utama dievaluasi, lalu diperbaiki atau diusulkan perbaikannya.',
            'Lebih dari separuh dievaluasi, lalu diperbaiki atau diusulkan perbaikannya.',
            'Lebih dari separuh dievaluasi, tetapi belum ditindaklanjuti.',
            'Kurang dari separuh dievaluasi.',
            'Belum pernah dievaluasi.',
          ],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Sistem Pemerintahan Berbasis Elektronik (SPBE)',
      bobot: 2,
      manfaat: 'Layanan dapat diurus secara daring dan jejaknya tersimpan, tanpa harus datang ke kantor.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah kinerja unit diukur dengan sistem elektronik?',
          jenis: 'abc',
          kriteria: [
            'Ya, dengan sistem kinerja elektronik, dan ada inovasi padanya.',
            'Ya, dengan sistem kinerja elektronik.',
            'Belum ada sistem elektronik.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah urusan kepegawaian dikerjakan dengan sistem elektronik?',
          jenis: 'abc',
          kriteria: ['Ya, dan dikembangkan dengan cara baru.', 'Ya, dengan sistem dari pusat.', 'Belum.'],
        },
        {
          kode: 'c',
          tanya: 'Apakah layanan kepada warga memakai sistem elektronik?',
          jenis: 'abc',
          kriteria: [
            'Ya, dengan sistem dari pusat atau sistem sendiri, dan ada pembaruan.',
            'Ya, dengan sistem dari pusat.',
            'Belum.',
          ],
        },
        {
          kode: 'd',
          tanya: 'Apakah pemakaian sistem elektronik untuk kinerja, kepegawaian, dan layanan dipantau?',
          jenis: 'abc',
          kriteria: ['Dilaporkan secara teratur.', 'Dilaporkan, tetapi tidak teratur.', 'Tidak dipantau.'],
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Keterbukaan Informasi Publik',
      bobot: 0.5,
      manfaat: 'Informasi tersedia tanpa diminta, dan permintaan informasi punya alamat yang jelas.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah keterbukaan informasi publik sudah dijalankan?',
          jenis: 'abc',
          kriteria: [
            'Ada PPID yang mengumumkan semua informasi terbuka, lengkap dan terbaru.',
            'Ada PPID, tetapi baru sebagian informasi diumumkan lengkap dan terbaru.',
            'Belum ada PPID, dan informasi belum diumumkan.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah keterbukaan informasi dievaluasi?',
          jenis: 'abc',
          kriteria: [
            'Dievaluasi, dan hasilnya ditindaklanjuti.',
            'Dievaluasi, tetapi belum ditindaklanjuti.',
            'Belum dievaluasi.',
          ],
        },
      ],
    },
  ],
  reform: [
    {
      kode: 'i',
      nama: 'Peta Proses Bisnis Mempengaruhi Penyederhanaan Jabatan',
      bobot: 0.5,
      manfaat: 'Keputusan lebih cepat karena melewati lebih sedikit meja.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah peta proses bisnis membuat susunan jabatan lebih sederhana?',
          jenis: 'abcd',
          kriteria: [
            'Peta sudah ada, dan semua jabatan disederhanakan menurut peta itu.',
            'Peta sudah ada, dan lebih dari 50 % jabatan disederhanakan.',
            'Peta sudah ada, dan kurang dari 50 % jabatan disederhanakan.',
            'Peta sudah ada, tetapi jabatan belum disederhanakan.',
          ],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Sistem Pemerintahan Berbasis Elektronik (SPBE)',
      bobot: 1,
      manfaat: 'Data cukup dimasukkan sekali, dan urusan selesai lebih cepat.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah sistem elektronik yang saling terhubung mempercepat layanan kepada warga?',
          jenis: 'abc',
          kriteria: [
            'Saling terhubung, dan layanan lebih cepat.',
            'Layanan lebih cepat, tetapi sistemnya belum saling terhubung.',
            'Layanan belum lebih cepat.',
          ],
        },
        {
          kode: 'b',
          tanya: 'Apakah sistem elektronik yang saling terhubung mempercepat pekerjaan di dalam unit?',
          jenis: 'abc',
          kriteria: [
            'Saling terhubung, dan pekerjaan lebih cepat.',
            'Pekerjaan lebih cepat, tetapi sistemnya belum saling terhubung.',
            'Pekerjaan belum lebih cepat.',
          ],
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Transformasi Digital Memberikan Nilai Manfaat',
      bobot: 2,
      manfaat: 'Manfaat sistem elektronik diukur dan dibuktikan, sehingga warga tahu belanja teknologinya berguna.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Sejauh mana digitalisasi tugas utama memberi manfaat?',
          jenis: 'abcde',
          kriteria: [
            'Manfaat yang dipakai sudah diuji, dievaluasi, dan terus ditindaklanjuti.',
            'Manfaat sudah dipakai unit sesuai sasaran.',
            'Manfaat sudah terwujud sesuai sasaran.',
            'Manfaat sudah dapat diperkirakan dan dilacak terhadap sasaran.',
            'Sasaran manfaat baru direncanakan dan ditetapkan.',
          ],
          catatan: 'Tiap huruf juga mensyaratkan huruf di bawahnya.',
        },
        {
          kode: 'b',
          tanya: 'Sejauh mana digitalisasi administrasi memberi manfaat?',
          jenis: 'abcde',
          kriteria: [
            'Manfaat yang dipakai sudah diuji, dievaluasi, dan terus ditindaklanjuti.',
            'Manfaat sudah dipakai unit sesuai sasaran.',
            'Manfaat sudah terwujud sesuai sasaran.',
            'Manfaat sudah dapat diperkirakan dan dilacak terhadap sasaran.',
            'Sasaran manfaat baru direncanakan dan ditetapkan.',
          ],
          catatan: 'Tiap huruf juga mensyaratkan huruf di bawahnya.',
        },
        {
          kode: 'c',
          tanya: 'Sejauh mana digitalisasi layanan publik memberi manfaat?',
          jenis: 'abcde',
          kriteria: [
            'Manfaat yang dipakai sudah diuji, dievaluasi, dan terus ditindaklanjuti.',
            'Manfaat sudah dipakai unit sesuai sasaran.',
            'Manfaat sudah terwujud sesuai sasaran.',
            'Manfaat sudah dapat diperkirakan dan dilacak terhadap sasaran.',
            'Sasaran manfaat baru direncanakan dan ditetapkan.',
          ],
          catatan: 'Tiap huruf juga mensyaratkan huruf di bawahnya.',
        },
      ],
    },
  ],
} as const satisfies Area;
