/** What the importer says to somebody at a terminal, said to somebody at the form: its options are fields there, or are not to be had. */
const GANTI: readonly (readonly [RegExp, string])[] = [
  [
    /, atau (?:teruskan|tambahkan|terima)[^;.]*--terima-sebagian(?: untuk mengimpor sisanya; baris itu lalu disebut terbuka sebagai ditolak)?/g,
    ', lalu unggah lagi',
  ],
  [
    /; bila bukan, impor dengan --terima-sebagian/g,
    '; bila bukan, minta pengelola situs mengimpornya lewat baris perintah',
  ],
  [/Pilih satu dengan menambahkan salah satu dari: (.*)/g, 'Impor lewat baris perintah dengan salah satu dari: $1'],
  [/sebut(?:kan)? (--mulai)(?: TANGGAL)? dan (--selesai)(?: TANGGAL)?/g, 'isi hari mulai dan selesai di formulir'],
  [/Sebutkan tanggal ekspor dengan --diekspor bila diketahui/g, 'Isi “Tanggal ekspor” bila diketahui'],
  [/--diekspor (\d)/g, 'tanggal ekspor $1'],
  [/(?:Bila memang dimaksud, tambahkan|Tambahkan) --ganti/g, 'Centang “Ganti data tersimpan” lalu baca lagi'],
  [/ ?Pilih folder (?:isi yang benar|lain) dengan --out(?: atau CONTENT_DIR)?[;,.]?/g, ''],
  [
    /sebutkan dataset yang dimaksud, misalnya --jenis \S+/g,
    'minta pengelola situs mengimpornya lewat baris perintah (--jenis)',
  ],
];

/** The same sentence for the CMS. */
export function kalimatCms(kalimat: string): string {
  return GANTI.reduce((hasil, [pola, ganti]) => hasil.replace(pola, ganti), kalimat);
}
