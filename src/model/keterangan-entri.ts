/** The line that says what an entry is, in lists, on its page and on its social card. */
import type { Agenda } from '../schemas/agenda.ts';
import { type Berita, RUBRIK } from '../schemas/berita.ts';
import { type Dokumen, JENIS_DOKUMEN } from '../schemas/dokumen.ts';
import type { Galeri } from '../schemas/galeri.ts';
import type { Halaman } from '../schemas/halaman.ts';
import type { KoleksiBerhalaman } from '../schemas/koleksi.ts';
import { type Layanan, UNTUK } from '../schemas/layanan.ts';
import type { Pengumuman } from '../schemas/pengumuman.ts';
import { BENTUK_REGULASI, type Regulasi, STATUS_REGULASI } from '../schemas/regulasi.ts';
import { formatTanggal } from './format.ts';
import { kalimatWaktu } from './waktu-acara.ts';

// A record over every collection with pages: a new one does not compile until it has its line.
const KETERANGAN: { readonly [K in KoleksiBerhalaman]: (data: never) => readonly (string | undefined)[] } = {
  berita: ({ rubrik, tanggal }: Berita) => [RUBRIK[rubrik], formatTanggal(tanggal)],
  pengumuman: ({ tanggal, nomor, berakhirPada }: Pengumuman) => [
    'Pengumuman',
    nomor,
    formatTanggal(tanggal),
    berakhirPada && `berlaku sampai ${formatTanggal(berakhirPada)}`,
  ],
  agenda: (a: Agenda) => [a.batal ? 'Agenda, dibatalkan' : 'Agenda', kalimatWaktu(a)],
  galeri: ({ tanggal, tempat, foto }: Galeri) => [`${foto.length} foto`, formatTanggal(tanggal), tempat],
  halaman: ({ diperbarui }: Halaman) => [diperbarui && `Diperbarui ${formatTanggal(diperbarui)}`],
  layanan: ({ untuk }: Layanan) => [
    `Layanan untuk ${untuk.map((u) => UNTUK[u].toLowerCase().replace('(opd)', '(OPD)')).join(', ')}`,
  ],
  regulasi: ({ bentuk, status }: Regulasi) => [BENTUK_REGULASI[bentuk], STATUS_REGULASI[status]],
  dokumen: ({ jenis, tanggal }: Dokumen) => [JENIS_DOKUMEN[jenis], formatTanggal(tanggal)],
};

/** What an entry is, in a few words: `Pengumuman · 3 November 2026 · berlaku sampai 30 November 2026`. `data` is its front matter after parsing. */
export function keteranganEntri(koleksi: KoleksiBerhalaman, data: object): string {
  return KETERANGAN[koleksi](data as never)
    .filter(Boolean)
    .join(' · ');
}
