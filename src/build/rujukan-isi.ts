/** What data sets and settings point to must exist: evidence, actions, indicators, pages. */
import type { Itkp } from '../schemas/itkp.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';
import { type Rad, TRIWULAN } from '../schemas/rad.ts';
import type { RiwayatUnit } from '../schemas/riwayat-unit.ts';
import type { TahapZi } from '../schemas/tahap-zi.ts';
import type { UpayaItkp } from '../schemas/upaya-itkp.ts';
import { ALAMAT_TERPAKAI, FOLDER_MEDIA, KOLEKSI, type KoleksiMarkdown, PENGATURAN } from '../schemas/koleksi.ts';
import { adaDiSitus } from './tautan-putus.ts';

/** Data sets and settings that point elsewhere; undefined when they are absent or wrong themselves. */
export interface IsiRujukan {
  rad: readonly Rad[];
  upaya: UpayaItkp | undefined;
  riwayat: RiwayatUnit | undefined;
  tahap: TahapZi | undefined;
}

/** An address on this site in a file of the content: it begins with `/`. */
export interface TautanIsi {
  berkas: string;
  bidang: string;
  label?: string;
  alamat: string;
}

/** One problem for each reference to evidence, an action or an indicator that is not there. */
export function masalahRujukanIsi(
  { rad, upaya }: IsiRujukan,
  ada: { bukti: readonly string[]; aksi: readonly string[]; itkp: readonly Itkp[] },
): Masalah[] {
  const indikator = [...new Set(ada.itkp.flatMap((i) => i.indikator.map((k) => k.nama)))];
  const berkas = PENGATURAN.upayaItkp.berkas;
  return [
    ...rad.flatMap(({ tahun, aksi }) =>
      aksi.flatMap((a, i) =>
        TRIWULAN.flatMap((kunci) =>
          tiada([a[kunci].bukti], ada.bukti, () => ({
            berkas: `data/rad/${tahun}.json`,
            bidang: `aksi.${i}.${kunci}.bukti`,
            apa: 'bukti',
          })),
        ),
      ),
    ),
    ...(upaya?.upaya ?? []).flatMap((u, i) => [
      ...tiada(u.bukti, ada.bukti, (j) => ({ berkas, bidang: `upaya.${i}.bukti.${j}`, apa: 'bukti' })),
      ...tiada(u.aksi, ada.aksi, (j) => ({ berkas, bidang: `upaya.${i}.aksi.${j}`, apa: 'rencana-aksi' })),
      ...(indikator.includes(u.indikator)
        ? []
        : [
            {
              berkas,
              bidang: `upaya.${i}.indikator`,
              nilai: tampilkanNilai(u.indikator),
              harapan: `indikator yang ada di data ITKP: ${indikator.join(', ') || '(data ITKP masih kosong)'}`,
              perbaikan: 'betulkan ejaannya, atau muat dulu data ITKP tahunnya',
            },
          ]),
    ]),
  ];
}

/** Every address on this site that the data sets and settings name. */
export function tautanIsi({ rad, upaya, riwayat, tahap }: IsiRujukan): TautanIsi[] {
  return [
    ...rad.flatMap(({ tahun, aksi }) =>
      aksi.map((a, i) => ({
        berkas: `data/rad/${tahun}.json`,
        bidang: `aksi.${i}.tautan.alamat`,
        alamat: a.tautan?.alamat,
      })),
    ),
    ...(upaya?.upaya ?? []).flatMap((u, i) =>
      u.tautan.map(({ alamat }, j) => ({
        berkas: PENGATURAN.upayaItkp.berkas,
        bidang: `upaya.${i}.tautan.${j}.alamat`,
        alamat,
      })),
    ),
    ...(riwayat?.peristiwa ?? []).map(({ tautan }, i) => ({
      berkas: PENGATURAN.riwayat.berkas,
      bidang: `peristiwa.${i}.tautan`,
      alamat: tautan,
    })),
    ...(tahap?.tahap ?? []).map(({ tautan }, i) => ({
      berkas: PENGATURAN.tahapZi.berkas,
      bidang: `tahap.${i}.tautan`,
      alamat: tautan,
    })),
  ].flatMap(({ alamat, ...t }) => (alamat?.startsWith('/') ? [{ ...t, alamat }] : []));
}

/** One problem for each address that no page can have, as far as the content tells (`entri`: addresses of all entries). */
export function masalahTautanIsi(tautan: readonly TautanIsi[], entri: readonly string[]): Masalah[] {
  return tautan.filter(({ alamat }) => !mungkinAda(jalur(alamat), entri)).map(putus);
}

/** One problem for each address that is no file of the built site (`berkas`: paths below the output folder). */
export function tautanIsiPutus(tautan: readonly TautanIsi[], berkas: ReadonlySet<string>): Masalah[] {
  return tautan.filter(({ alamat }) => !adaDiSitus(jalur(alamat).slice(1), berkas)).map(putus);
}

/** Its path, without query and anchor. */
function jalur(alamat: string): string {
  return alamat.replace(/[?#].*$/, '');
}

/** Whether a path may become a page or file of the site, as far as the content tells before it is built; `entri`: addresses of all entries. */
function mungkinAda(path: string, entri: readonly string[]): boolean {
  const first = path.split('/')[1] ?? '';
  if (path.startsWith(`/${FOLDER_MEDIA}/`)) return true;
  if (LETAK.some((l) => path.startsWith(l) && path !== l && path.endsWith('/'))) return entri.includes(path);
  return first === '' || ALAMAT_TERPAKAI.includes(first) || entri.includes(`/${first}/`);
}

/** Addresses below which entries stand, but the site's own root. */
const LETAK = Object.values<KoleksiMarkdown>(KOLEKSI).flatMap((k) => (k.letak && k.letak !== '/' ? [k.letak] : []));

function putus({ alamat, ...letak }: TautanIsi): Masalah {
  return {
    ...letak,
    nilai: tampilkanNilai(alamat),
    harapan: 'halaman atau berkas yang ada di situs ini',
    perbaikan: 'periksa ejaan alamat itu; berita harus sudah terbit',
  };
}

function tiada(
  slugs: readonly (string | null)[],
  ada: readonly string[],
  letak: (ke: number) => { berkas: string; bidang: string; apa: string },
): Masalah[] {
  return slugs.flatMap((slug, i) => {
    if (slug === null || ada.includes(slug)) return [];
    const { apa, ...at } = letak(i);
    return [
      {
        ...at,
        nilai: tampilkanNilai(slug),
        harapan: `nama berkas di folder ${apa}, tanpa .md`,
        perbaikan: 'betulkan ejaannya, atau buat naskahnya lewat CMS',
      },
    ];
  });
}
