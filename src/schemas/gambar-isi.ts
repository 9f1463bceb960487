import type { z } from 'zod';
import { gambar, objek, opsional, setuju, teks } from './bidang.ts';
import { LEBAR_GAMBAR } from './media.ts';

/** A picture in an entry: file, what it shows for those who cannot see it, caption, and the consent of those on it. */
export function gambarIsi(label: string) {
  return objek(
    {
      berkas: gambar({
        label: 'Berkas gambar',
        keterangan: `Diperkecil sampai ${LEBAR_GAMBAR} piksel; lokasi dan data kamera dibuang.`,
      }),
      alt: teks({
        label: 'Teks pengganti',
        keterangan: 'Apa yang terlihat, bagi yang tidak dapat melihat gambar.',
        min: 5,
        max: 200,
      }),
      keterangan: opsional(teks({ label: 'Keterangan gambar', max: 240 })),
      persetujuan: setuju({
        label: 'Orang di foto setuju, bukan anak tanpa izin',
        keterangan: 'Nyalakan juga bila tidak ada orang di gambar (UU 27/2022).',
      }),
    },
    { label },
  );
}

/** A picture of an entry after parsing. */
export type GambarIsi = z.output<ReturnType<typeof gambarIsi>>;
