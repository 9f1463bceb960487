/** Fields of everything that is published at an address of its own: from when, until when, and where it stood before. */
import { alamatHalaman, daftar, opsional, tanggal, waktu, yaTidak } from './bidang.ts';

const terbitPada = opsional(
  waktu({
    label: 'Terbit pada',
    keterangan:
      'Kosong berarti segera. Sebelum saat ini halamannya belum ada; di berkas ditulis di antara tanda kutip.',
  }),
);

const aliases = opsional(
  daftar(alamatHalaman({ label: 'Alamat lama' }), {
    label: 'Alamat lama',
    keterangan: 'Alamat yang dulu dipakai halaman ini. Pembaca yang membukanya diantar ke sini.',
    max: 20,
  }),
);

/** Scheduled publishing, old addresses and an end; `berakhir` says what the end means for this kind of entry. */
export function bidangTerbitan(
  berakhir: { label: string; keterangan: string } = {
    label: 'Berakhir pada',
    keterangan: 'Hari terakhir tampil di daftar. Sesudahnya masuk arsip; alamatnya tetap.',
  },
) {
  return { terbitPada, berakhirPada: opsional(tanggal(berakhir)), aliases };
}

/** Scheduled publishing and old addresses, of what ends by its own day or never. */
export const bidangTerbitanTetap = { terbitPada, aliases };

/** The mark of an invented entry: its page is labelled "Data contoh" and not indexed. */
export const contoh = opsional(yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila isinya rekaan.' }));
