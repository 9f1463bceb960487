/** Answers and corrections name packages and notes: those must exist, or the entry would never be seen. */
import { PEMERIKSAAN_PER_KODE } from '../model/pemeriksaan/daftar.ts';
import type { DatasetPaket } from '../schemas/impor.ts';
import type { Koreksi } from '../schemas/koreksi.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';
import type { Tanggapan } from '../schemas/tanggapan.ts';

/** An entry of a collection: file name without ending, and its front matter. */
interface Entri<T> {
  slug: string;
  data: T;
}

/** One problem for each answer or correction that names a package of no data set, or a note that no check makes. */
export function masalahTanggapan(
  tanggapan: readonly Entri<Tanggapan>[],
  koreksi: readonly Entri<Koreksi>[],
  dataset: readonly DatasetPaket[],
): Masalah[] {
  if (tanggapan.length + koreksi.length === 0) return [];
  const dikenal = new Set(dataset.flatMap((d) => [...d.paket, ...d.perubahan.hilang].map((p) => p.id)));
  const paket = (berkas: string, id: string | undefined): Masalah[] =>
    id === undefined || dikenal.has(id)
      ? []
      : [
          {
            berkas,
            bidang: 'paket',
            label: 'Kode paket',
            nilai: tampilkanNilai(id),
            harapan: 'kode paket yang ada di data',
            perbaikan:
              'salin bagian terakhir alamat halaman paketnya; bila paketnya memang sudah tidak ada, hapus naskah ini',
          },
        ];
  return [
    ...tanggapan.flatMap(({ slug, data }) => {
      const berkas = `tanggapan/${slug}.md`;
      return [...paket(berkas, data.paket), ...catatan(berkas, data.catatan)];
    }),
    ...koreksi.flatMap(({ slug, data }) => paket(`koreksi/${slug}.md`, data.paket)),
  ];
}

function catatan(berkas: string, kode: string): Masalah[] {
  if (PEMERIKSAAN_PER_KODE.has(kode)) return [];
  return [
    {
      berkas,
      bidang: 'catatan',
      label: 'Kode catatan',
      nilai: tampilkanNilai(kode),
      harapan: `salah satu dari ${[...PEMERIKSAAN_PER_KODE.keys()].join(', ')}`,
    },
  ];
}
