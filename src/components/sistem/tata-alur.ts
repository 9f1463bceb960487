/** Where the boxes and arrows of the drawing of data flow stand, for a phone and for a desk; in CSS pixels of the drawn width. */

/** A box with its words, one line each; the first is its name. */
export interface KotakAlur {
  x: number;
  y: number;
  lebar: number;
  tinggi: number;
  baris: readonly string[];
  /** `luar`: its data do not come here; `tujuan`: this site. */
  jenis?: 'luar' | 'tujuan';
}

/** A frame around boxes with its name. */
export interface BingkaiAlur {
  x: number;
  y: number;
  lebar: number;
  tinggi: number;
  nama: string;
}

/** An arrow as an SVG path, its words and where they stand. */
export interface PanahAlur {
  jalur: string;
  teks: readonly string[];
  x: number;
  y: number;
}

/** One drawing. */
export interface TataAlur {
  lebar: number;
  tinggi: number;
  bingkai: readonly BingkaiAlur[];
  kotak: readonly KotakAlur[];
  panah: readonly PanahAlur[];
}

const SIRUP = ['SiRUP', 'rencana pengadaan'];
const SPSE = ['SPSE', 'pemilihan, kontrak, pembayaran'];
const KATALOG = ['E-katalog dan Toko Daring', 'pesanan'];
const AMEL = ['AMEL', 'pemantauan; tidak dipakai di sini'];
const SMEP = ['SMEP', 'pemantauan bulanan'];
const IMPOR = ['Pengimpor', 'baris diperiksa', 'data pribadi dibuang'];
const SITUS = ['Situs ini', 'halaman dan data terbuka'];

/** For a phone: from top to bottom. */
export const ALUR_SEMPIT: TataAlur = {
  lebar: 358,
  tinggi: 770,
  bingkai: [
    { x: 1, y: 1, lebar: 356, tinggi: 300, nama: 'Milik LKPP (nasional)' },
    { x: 109, y: 376, lebar: 248, tinggi: 108, nama: 'Milik daerah' },
  ],
  kotak: [
    { x: 14, y: 38, lebar: 330, tinggi: 56, baris: SIRUP },
    { x: 14, y: 102, lebar: 330, tinggi: 56, baris: SPSE },
    { x: 14, y: 166, lebar: 330, tinggi: 56, baris: KATALOG },
    { x: 14, y: 230, lebar: 330, tinggi: 56, baris: AMEL, jenis: 'luar' },
    { x: 122, y: 413, lebar: 222, tinggi: 56, baris: SMEP },
    { x: 14, y: 566, lebar: 330, tinggi: 80, baris: IMPOR },
    { x: 14, y: 700, lebar: 330, tinggi: 60, baris: SITUS, jenis: 'tujuan' },
  ],
  panah: [
    { jalur: 'M60 301 V560', teks: ['berkas ISB', 'atau INAPROC'], x: 74, y: 330 },
    { jalur: 'M222 484 V560', teks: ['berkas', 'ekspor SMEP'], x: 236, y: 518 },
    { jalur: 'M179 646 V694', teks: [], x: 0, y: 0 },
  ],
};

/** For a desk: from left to right. */
export const ALUR_LEBAR: TataAlur = {
  lebar: 1040,
  tinggi: 424,
  bingkai: [
    { x: 1, y: 1, lebar: 350, tinggi: 300, nama: 'Milik LKPP (nasional)' },
    { x: 1, y: 314, lebar: 350, tinggi: 108, nama: 'Milik daerah' },
  ],
  kotak: [
    { x: 16, y: 38, lebar: 320, tinggi: 56, baris: SIRUP },
    { x: 16, y: 102, lebar: 320, tinggi: 56, baris: SPSE },
    { x: 16, y: 166, lebar: 320, tinggi: 56, baris: KATALOG },
    { x: 16, y: 230, lebar: 320, tinggi: 56, baris: AMEL, jenis: 'luar' },
    { x: 16, y: 351, lebar: 320, tinggi: 56, baris: SMEP },
    { x: 510, y: 130, lebar: 210, tinggi: 84, baris: IMPOR },
    { x: 764, y: 130, lebar: 275, tinggi: 84, baris: SITUS, jenis: 'tujuan' },
  ],
  panah: [
    { jalur: 'M351 152 H504', teks: ['berkas ISB', 'atau INAPROC'], x: 372, y: 122 },
    { jalur: 'M351 379 H615 V220', teks: ['berkas ekspor SMEP'], x: 372, y: 368 },
    { jalur: 'M720 172 H758', teks: [], x: 0, y: 0 },
  ],
};

/** The drawing in words, for who cannot see it. */
export const ALUR_DALAM_KATA =
  'Data sampai ke situs ini lewat dua jalan. Pertama, dari sistem LKPP: SiRUP (rencana), SPSE (pemilihan, kontrak, pembayaran), serta e-katalog dan Toko Daring (pesanan), sebagai berkas ISB atau INAPROC. Kedua, dari SMEP milik daerah, sebagai berkas ekspor. Pengimpor memeriksa tiap baris dan membuang data pribadi, lalu halaman, grafik, dan data terbuka dibuat. AMEL, pemantauan dari LKPP, tidak dipakai di sini.';
