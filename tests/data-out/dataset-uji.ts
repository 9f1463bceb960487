/** A small data set for the tests of what is published. */
import type { KepalaRilis } from '../../src/data-out/ocds/paket-rilis.ts';
import type { Penerbit } from '../../src/data-out/penerbit.ts';
import { type DatasetPaket, datasetPaketSchema } from '../../src/schemas/impor.ts';
import type { Paket } from '../../src/schemas/paket.ts';

/** A data set with these packages, imported on 2 November 2026. */
export function datasetUji(paket: readonly Paket[], isi: { contoh?: boolean } = {}): DatasetPaket {
  return datasetPaketSchema.parse({
    impor: {
      sumber: ['smep-v1'],
      versiSkema: 3,
      contoh: isi.contoh ?? false,
      instansi: { kode: 'D999', nama: 'Kabupaten Contoh' },
      tahun: 2026,
      sampaiDengan: '2026-10-31',
      dieksporPada: '2026-11-02T07:30:00+07:00',
      dasarEkspor: 'sumber',
      diimporPada: '2026-11-02T08:00:00+07:00',
      berkas: [],
      disamarkan: 0,
      penolakan: [],
    },
    opd: [{ kode: '1.01', nama: 'Dinas Contoh Pendidikan', anggaran: null }],
    paket,
    perubahan: { terhadap: null, baru: [], berubah: [], hilang: [], riwayat: [] },
    sejakCatatan: paket.slice(0, 1).map((p) => ({ paket: p.id, kode: 'rahasia-sementara', sejak: '2026-11-01' })),
  });
}

/** A unit that publishes. */
export const PENERBIT: Penerbit = {
  nama: 'Bagian Contoh Pengadaan',
  daerah: 'Kabupaten Contoh',
  lisensi: { nama: 'CC BY 4.0', alamat: 'https://creativecommons.org/licenses/by/4.0/deed.id' },
  teksLisensi: 'CC BY 4.0\n',
  mutlak: (path) => `https://pbj.contoh.go.id${path}`,
};

/** The head of a release package. */
export const KEPALA_RILIS: KepalaRilis = {
  uri: PENERBIT.mutlak('/data/2026/ocds.json'),
  penerbit: { nama: PENERBIT.nama, uri: PENERBIT.mutlak('/') },
  lisensi: PENERBIT.lisensi.alamat,
  ekstensi: PENERBIT.mutlak('/data/ekstensi/kemajuan-fisik/extension.json'),
  kebijakan: PENERBIT.mutlak('/data/ocds/'),
};
