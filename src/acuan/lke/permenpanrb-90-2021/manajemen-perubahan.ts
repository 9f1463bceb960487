import type { Area } from '../bentuk-lke.ts';

/** Area 1, Manajemen Perubahan: questions and criteria of the sheet in plain words. */
export const MANAJEMEN_PERUBAHAN = {
  kode: 'manajemen-perubahan',
  nomor: 1,
  nama: 'Manajemen Perubahan',
  bobot: 8,
  arti: 'Apakah pimpinan dan pegawai sungguh mengubah cara kerja: ada tim, ada rencana, ada yang memberi contoh, dan hasilnya dipantau.',
  pemenuhan: [
    {
      kode: 'i',
      nama: 'Penyusunan Tim Kerja',
      bobot: 0.5,
      manfaat: 'Warga tahu ada tim yang bertanggung jawab atas janji perbaikan, dan dari mana anggotanya dipilih.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah unit sudah punya tim Zona Integritas?',
          jenis: 'ya-tidak',
          kriteria: ['Tim sudah dibentuk di unit ini.', 'Tim belum dibentuk.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah anggota tim dipilih dengan cara yang jelas?',
          jenis: 'abc',
          kriteria: [
            'Cara memilihnya jelas, dan semua bagian unit terwakili.',
            'Sebagian dipilih dengan cara itu, dan kebanyakan bagian unit terwakili.',
            'Anggota ditunjuk tanpa pemilihan.',
          ],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Rencana Pembangunan Zona Integritas',
      bobot: 1,
      manfaat: 'Warga dapat membaca apa yang dijanjikan unit dan menagihnya.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah ada rencana kerja menuju WBK/WBBM?',
          jenis: 'ya-tidak',
          kriteria: ['Rencana kerjanya ada.', 'Rencana kerja belum ada.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah sasaran utama dalam rencana itu memang menuju WBK/WBBM?',
          jenis: 'abc',
          kriteria: ['Semua sasaran utama menuju ke sana.', 'Hanya sebagian.', 'Tidak ada yang menuju ke sana.'],
        },
        {
          kode: 'c',
          tanya: 'Apakah ada cara atau media untuk mengabarkan pembangunan WBK/WBBM?',
          jenis: 'abc',
          kriteria: [
            'Media atau kegiatan dua arah berjalan teratur dan sampai ke pegawai maupun pihak luar.',
            'Ada, tetapi terbatas dan tidak teratur.',
            'Belum ada.',
          ],
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Pemantauan dan Evaluasi Pembangunan',
      bobot: 1,
      manfaat: 'Janji perbaikan diperiksa sampai selesai, tidak berhenti di kertas.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah kegiatan pembangunan berjalan sesuai rencana?',
          jenis: 'abcd',
          kriteria: ['Semuanya.', 'Lebih dari separuh.', 'Kurang dari separuh.', 'Belum satu pun.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah pembangunan itu dipantau dan dievaluasi?',
          jenis: 'abcd',
          kriteria: [
            'Ya, teratur dan bersama pimpinan.',
            'Bersama pimpinan, tetapi tidak teratur.',
            'Tanpa pimpinan dan tidak teratur.',
            'Tidak dipantau.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah catatan hasil pemantauan ditindaklanjuti?',
          jenis: 'abcd',
          kriteria: [
            'Semua catatan tim internal sudah dikerjakan.',
            'Lebih dari separuh catatan sudah dikerjakan.',
            'Kurang dari separuh catatan sudah dikerjakan.',
            'Belum ada yang dikerjakan.',
          ],
        },
      ],
    },
    {
      kode: 'iv',
      nama: 'Perubahan pola pikir dan budaya kerja',
      bobot: 1.5,
      manfaat: 'Warga dilayani pegawai yang mau berubah, karena atasannya memberi contoh.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah pimpinan menjadi teladan dalam membangun WBK/WBBM?',
          jenis: 'ya-tidak',
          kriteria: ['Pimpinan menjalankan nilai organisasi dan dapat ditiru.', 'Pimpinan belum memberi contoh.'],
        },
        {
          kode: 'b',
          tanya: 'Apakah sudah ada agen perubahan, yaitu pegawai yang ditugasi mendorong perbaikan?',
          jenis: 'abc',
          kriteria: [
            'Sudah ada, dan unit berubah karena kerjanya.',
            'Sudah ada, tetapi belum membawa perubahan.',
            'Belum ada.',
          ],
        },
        {
          kode: 'c',
          tanya: 'Apakah cara berpikir dan budaya kerja sudah dibina?',
          jenis: 'abc',
          kriteria: [
            'Sudah, dan penolakan terhadap perubahan berkurang.',
            'Sudah, tetapi masih ada penolakan.',
            'Belum dibina.',
          ],
        },
        {
          kode: 'd',
          tanya: 'Apakah pegawai ikut membangun Zona Integritas?',
          jenis: 'abcd',
          kriteria: [
            'Semua ikut, dan usul mereka dipakai dalam keputusan.',
            'Lebih dari separuh ikut.',
            'Kurang dari separuh ikut.',
            'Belum ada yang ikut.',
          ],
        },
      ],
    },
  ],
  reform: [
    {
      kode: 'i',
      nama: 'Komitmen dalam perubahan',
      bobot: 2,
      manfaat: 'Perubahan nyata terasa oleh yang dilayani, dan tetap ada walau pegawainya berganti.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Berapa perubahan nyata yang dibuat agen perubahan dalam satu tahun?',
          jenis: 'persen',
          hitung: 'bagian',
          isian: { bagian: 'Perubahan yang dibuat', dari: 'Agen perubahan' },
          kriteria: ['Jumlah perubahan dibanding jumlah agen; satu perubahan per agen sudah 100 %.'],
        },
        {
          kode: 'b',
          tanya: 'Berapa dari perubahan itu yang sudah menjadi cara kerja tetap?',
          jenis: 'persen',
          hitung: 'bagian',
          isian: { bagian: 'Perubahan yang masuk sistem kerja', dari: 'Perubahan yang dibuat' },
          kriteria: ['Perubahan yang masuk sistem kerja dibanding semua perubahan yang dibuat.'],
        },
      ],
    },
    {
      kode: 'ii',
      nama: 'Komitmen Pimpinan',
      bobot: 1,
      manfaat: 'Sasaran perbaikan tertulis dalam rencana resmi, sehingga warga dapat memeriksa berapa yang tercapai.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah sasaran Zona Integritas tertulis dalam rencana unit dan tercapai?',
          jenis: 'abcde',
          kriteria: [
            'Tertulis, dan di atas 80 % tercapai.',
            'Tertulis, dan di atas 50 % tercapai.',
            'Tertulis, dan di bawah 50 % tercapai.',
            'Tertulis, tetapi belum ada yang tercapai karena masih dibangun.',
            'Tidak tertulis.',
          ],
        },
      ],
    },
    {
      kode: 'iii',
      nama: 'Membangun Budaya Kerja',
      bobot: 1,
      manfaat: 'Sikap melayani menjadi aturan kerja sehari-hari, bukan semboyan.',
      pertanyaan: [
        {
          kode: 'a',
          tanya: 'Apakah budaya kerja yang baik dijalankan dalam tugas sehari-hari?',
          jenis: 'abcd',
          kriteria: [
            'Dipahami semua pegawai dan tertulis dalam prosedur kerja.',
            'Dipahami semua pegawai, tetapi belum masuk prosedur.',
            'Sudah dirumuskan, tetapi belum dipahami semua pegawai.',
            'Belum dirumuskan.',
          ],
        },
      ],
    },
  ],
} as const satisfies Area;
