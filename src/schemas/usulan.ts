/** A data set somebody has put up in the CMS and nobody, or only the head of the unit, has let go live (docs/keputusan/0020). */
import { z } from 'zod';
import { bidangData, kode, objek, pilihan, waktu } from './bidang.ts';
import type { DatasetPaket } from './impor.ts';
import { DATASET, type KoleksiDataset } from './koleksi.ts';
import { kodeSurvei, type Survei } from './survei.ts';

/** Kinds of data sets that are put up for approval. */
export const JENIS_USULAN = { paket: 'Data pengadaan setahun', survei: 'Survei' } as const;

/** Offices that put up a data set. */
export const PENGUSUL = {
  'pengelola-data': 'Pengelola data',
  'pejabat-fungsional': 'Pejabat fungsional pengadaan',
  'kepala-subbagian': 'Kepala subbagian',
} as const;

/** Offices that let it go live. */
export const PENYETUJU = { 'kepala-unit': 'Kepala unit', 'plt-kepala-unit': 'Pelaksana tugas kepala unit' } as const;

/** `menunggu` and `ditarik` hold the proposed data set, `disetujui` the one it replaced. */
export const KEADAAN_USULAN = {
  menunggu: 'Menunggu persetujuan',
  disetujui: 'Disetujui, terbit',
  ditarik: 'Ditarik kembali',
} as const;

const sidik = (label: string, keterangan: string) =>
  bidangData(z.string().regex(/^[0-9a-f]{64}$/), {
    label,
    keterangan,
    contoh: '9955cd9bb26cd3cc25de7bc685d7ea655ba4012b75c4b44d7bbe91f9b61169ca',
  });

const akun = () =>
  sidik(
    'Sidik akun',
    'SHA-256 nama akun dan sidik dataset, agar pengusul dan penyetuju dapat dibedakan tanpa menulis namanya; null di tempat tanpa akun.',
  ).nullable();

const tindakan = (label: string, jabatan: Readonly<Record<string, string>>) =>
  objek(
    { jabatan: pilihan({ label: 'Jabatan', pilihan: jabatan }), pada: waktu({ label: 'Pada' }), akun: akun() },
    { label },
  );

/** The head of a proposal. */
export const kepalaUsulanSchema = bidangData(
  objek(
    {
      jenis: pilihan({ label: 'Jenis', pilihan: JENIS_USULAN }),
      kode: kode({ label: 'Kode', keterangan: 'Nama berkas datanya tanpa .json.', contoh: '2026' }),
      keadaan: pilihan({ label: 'Keadaan', pilihan: KEADAAN_USULAN }),
      sidik: sidik('Sidik data usulan', 'SHA-256 berkas data yang diusulkan.'),
      terhadap: sidik('Sidik data yang digantikan', 'null bila belum ada data tersimpan.').nullable(),
      diusulkan: tindakan('Diusulkan', PENGUSUL),
      disetujui: tindakan('Disetujui', PENYETUJU).nullable(),
      ditarik: tindakan('Ditarik', PENYETUJU).nullable(),
    },
    { label: 'Usulan' },
  ).superRefine(({ keadaan, diusulkan, disetujui, ditarik }, ctx) => {
    const tolak = (path: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [path], message });
    };
    if ((keadaan === 'menunggu') === (disetujui !== null))
      tolak('disetujui', keadaan === 'menunggu' ? 'null selama menunggu persetujuan' : 'jabatan dan saat penyetuju');
    if ((keadaan === 'ditarik') !== (ditarik !== null))
      tolak('ditarik', keadaan === 'ditarik' ? 'jabatan dan saat penarik' : 'null bila tidak ditarik');
    if (disetujui?.akun != null && disetujui.akun === diusulkan.akun)
      tolak('disetujui.akun', 'akun lain dari yang mengusulkan');
  }),
  { label: 'Usulan' },
);

/** The head of a proposal. */
export type KepalaUsulan = z.output<typeof kepalaUsulanSchema>;

/** A proposal with the data set it holds; null where it replaced none. */
export type Usulan =
  | { jenis: 'paket'; usulan: KepalaUsulan; dataset: DatasetPaket | null }
  | { jenis: 'survei'; usulan: KepalaUsulan; dataset: Survei | null };

/** Largest input and largest data set that go through the CMS, in bytes: what is more goes by the command line. */
export const BATAS_BITA = 10_000_000;

/** Folder of the proposals below the content folder, and their file names. */
export const FOLDER_USULAN = 'data/usulan';
export const POLA_BERKAS_USULAN = /^(?:paket-\d{4}|survei-\d{4}-[a-z0-9-]+)\.json$/;
export const CONTOH_BERKAS_USULAN = 'paket-2026.json';

/** Where a proposal lies, and the data set it is for, both below the content folder. */
export function letakUsulan({ jenis, kode: nama }: Pick<KepalaUsulan, 'jenis' | 'kode'>): {
  usulan: string;
  data: string;
} {
  const { folder }: KoleksiDataset = DATASET[jenis];
  return { usulan: `${FOLDER_USULAN}/${jenis}-${nama}.json`, data: `${folder}/${nama}.json` };
}

/** What a data set of a kind is called: `2026`, `2026-triwulan-3-skm-mandiri`. */
export function kodeDataset(isi: Pick<Usulan, 'jenis' | 'dataset'>): string | null {
  if (isi.dataset === null) return null;
  return isi.jenis === 'paket' ? String((isi.dataset as DatasetPaket).impor.tahun) : kodeSurvei(isi.dataset as Survei);
}
