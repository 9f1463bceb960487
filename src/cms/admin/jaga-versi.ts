/** Keeps a save from going over somebody else's newer version; called by what tambalan-konsep.ts puts into Decap's backend. */
import { bandingkanNaskah, gabungkanNaskah } from '../beda-naskah.ts';
import { masalahNamaBaru, tulisPenolakan } from '../periksa-entri.ts';
import type { LetakEntri } from '../skema-entri.ts';
import { mungkinBerubah } from '../terhadap.ts';
import { bacaVersi, versiSama } from '../versi-naskah.ts';
import { tanya } from './dialog.ts';
import { NaskahDitolak } from './pra-simpan.ts';
import { tampilkanBeda } from './tampilan-beda.ts';

/** What this module needs of a Decap backend; `unpublishedEntry` is there where it has an editorial workflow. */
export interface Gudang {
  getEntry(path: string): Promise<{ data: string | null }>;
  unpublishedEntry(args: { collection: string; slug: string }): Promise<{ diffs: { path: string; id: string }[] }>;
  unpublishedEntryDataFile(koleksi: string, slug: string, path: string, id: string): Promise<string>;
}

/** Decap's entry, an Immutable Map. */
export interface EntriDimuat {
  get(key: 'collection' | 'slug' | 'path' | 'newRecord'): unknown;
}

/** What is to stand in the form instead of the draft: the stored version, or both people's changes in one. */
export type Pengganti = 'tersimpan' | { data: Record<string, unknown> };

/** The version each entry was loaded or last saved as, in this tab. */
const dikenal = new Map<string, string>();
let pengganti: Pengganti | undefined;

/** Remembers the version an editor has on the screen. */
export function catatVersi(entri: { collection: string; slug: string; raw?: string }): void {
  dikenal.set(`${entri.collection}/${entri.slug}`, entri.raw ?? '');
}

/** The version the entry on the screen was loaded or last saved as; empty for a new one. */
export function versiDikenal(koleksi: string, slug: unknown): string {
  return dikenal.get(`${koleksi}/${String(slug)}`) ?? '';
}

/** What the editor has just chosen to have in the form instead of the draft; asking clears it. */
export function ambilPengganti(): Pengganti | undefined {
  const hasil = pengganti;
  pengganti = undefined;
  return hasil;
}

/** What is to be saved, and where: for review or at once. */
interface Simpanan {
  raw: string;
  slug: string;
  alurKerja: boolean;
}

/**
 * Saves over the version that was looked at and no other: `tulis` is told its text. A forge that has another by then refuses, and the editor is shown
 * that one too. Throws what `jagaVersi` or `tulis` throws.
 */
export async function simpanTerjaga(
  gudang: Gudang,
  entri: EntriDimuat,
  simpanan: Simpanan,
  tulis: (terhadap: string | null) => Promise<unknown>,
): Promise<void> {
  let ditolak: string | null | undefined;
  for (;;) {
    const terhadap = await jagaVersi(gudang, entri, simpanan);
    try {
      await tulis(terhadap);
      return;
    } catch (error) {
      if (!mungkinBerubah(error) || terhadap === ditolak) throw error;
      ditolak = terhadap;
    }
  }
}

/**
 * Reads the stored version once more before a save and gives back its text, null when there is none. Is it not the one that was loaded, both are
 * shown: throws `NaskahDitolak`, unless the editor chooses to put the draft in its place; a new entry under a name the build does not take is refused
 * as well.
 */
export async function jagaVersi(
  gudang: Gudang,
  entri: EntriDimuat,
  { raw, slug, alurKerja }: Simpanan,
): Promise<string | null> {
  const letak = { koleksi: String(entri.get('collection')), slug };
  if (entri.get('newRecord') === true) {
    tolakNamaGanda(letak);
    return null;
  }
  const dasar = versiDikenal(letak.koleksi, letak.slug);
  const tersimpan = await bacaTersimpan(gudang, letak, { path: String(entri.get('path')), alurKerja });
  const terhadap = tersimpan === '' ? null : tersimpan;
  if (versiSama(letak, dasar, tersimpan)) return terhadap;
  const gabungan = gabungkanNaskah(bacaVersi(letak, dasar), bacaVersi(letak, tersimpan), bacaVersi(letak, raw));
  const pilihan = await tanyaBentrok(letak, { dasar, tersimpan, raw, dapatDigabung: gabungan !== undefined });
  if (pilihan === 'timpa') return terhadap;
  if (pilihan === 'gabung' && gabungan) {
    pengganti = { data: gabungan };
    catatVersi({ collection: letak.koleksi, slug: letak.slug, raw: tersimpan });
    throw new NaskahDitolak('Kedua perubahan sudah digabung di formulir. Periksa, lalu simpan.');
  }
  pengganti = pilihan === 'muat' ? 'tersimpan' : undefined;
  throw new NaskahDitolak(
    pengganti
      ? 'Versi tersimpan dimuat kembali.'
      : 'Naskah ini sudah diubah orang lain. Tulisan Anda tetap ada di layar dan di peramban ini.',
  );
}

/**
 * Reads the stored version before an entry is deleted or taken off the site, and gives back its text, undefined when it is gone. Is it not the one
 * that was loaded, both are shown: throws `NaskahDitolak`, unless the editor lets go of that one too.
 */
export async function jagaHapus(gudang: Gudang, letak: LetakEntri, path: string): Promise<string | undefined> {
  const dasar = versiDikenal(letak.koleksi, letak.slug);
  const tersimpan = await bacaTersimpan(gudang, letak, { path, alurKerja: false });
  if (tersimpan === '') return undefined;
  if (tersimpan.trim() === '' || versiSama(letak, dasar, tersimpan)) return tersimpan;
  const beda = bandingkanNaskah(letak, {
    tersimpan: bacaVersi(letak, tersimpan) ?? {},
    konsep: bacaVersi(letak, dasar) ?? {},
  });
  const pilihan = await tanya({
    judul: 'Naskah ini sudah diubah orang lain',
    kalimat: [
      'Sejak Anda membukanya, naskah ini disimpan orang lain. Belum ada yang dihapus. Di bawah ini beda kedua versi.',
    ],
    isi: tampilkanBeda(beda, 'hanya di versi yang Anda buka'),
    pilihan: [
      { nilai: 'kembali', label: 'Jangan hapus', utama: true },
      { nilai: 'hapus', label: 'Hapus juga versi itu' },
    ],
    batal: 'kembali',
  });
  if (pilihan === 'kembali') throw new NaskahDitolak('Naskah ini sudah diubah orang lain; tidak ada yang dihapus.');
  return tersimpan;
}

/** Decap numbers a name that is taken, which the gate and the build refuse of a data set; a forge would keep it. */
function tolakNamaGanda(letak: LetakEntri): void {
  const masalah = masalahNamaBaru(letak);
  if (masalah.length > 0) throw new NaskahDitolak(tulisPenolakan(masalah));
}

function tanyaBentrok(
  letak: LetakEntri,
  { dasar, tersimpan, raw, dapatDigabung }: { dasar: string; tersimpan: string; raw: string; dapatDigabung: boolean },
): Promise<'kembali' | 'gabung' | 'timpa' | 'muat'> {
  const dihapus = tersimpan.trim() === '';
  return tanya({
    judul: dihapus ? 'Naskah ini sudah dihapus orang lain' : 'Naskah ini sudah diubah orang lain',
    kalimat: [
      dihapus
        ? 'Sejak Anda membukanya, naskah ini dihapus dari tempat penyimpanan. Belum ada yang ditulis.'
        : 'Sejak Anda membukanya, naskah ini disimpan orang lain. Belum ada yang ditimpa. Di bawah ini beda kedua versi.',
    ],
    isi: tampilkanBeda(
      bandingkanNaskah(letak, {
        tersimpan: bacaVersi(letak, tersimpan) ?? {},
        konsep: bacaVersi(letak, raw) ?? {},
        dasar: bacaVersi(letak, dasar) ?? {},
      }),
    ),
    pilihan: [
      ...(dapatDigabung
        ? [{ nilai: 'gabung' as const, label: 'Gabungkan kedua perubahan', utama: true as const }]
        : []),
      { nilai: 'kembali', label: 'Kembali menyunting', ...(dapatDigabung ? {} : { utama: true as const }) },
      { nilai: 'timpa', label: dihapus ? 'Simpan lagi naskah ini' : 'Timpa dengan tulisan saya' },
      ...(dihapus ? [] : [{ nilai: 'muat' as const, label: 'Buang tulisan saya, pakai versi tersimpan' }]),
    ],
    batal: 'kembali',
  });
}

/** The version that would be overwritten: the one under review where there is one, else the published one; empty when it is gone. */
async function bacaTersimpan(
  gudang: Gudang,
  { koleksi, slug }: LetakEntri,
  { path, alurKerja }: { path: string; alurKerja: boolean },
): Promise<string> {
  if (alurKerja) {
    const ditinjau = await gudang.unpublishedEntry({ collection: koleksi, slug }).catch((error: unknown) => {
      if ((error as { notUnderEditorialWorkflow?: boolean }).notUnderEditorialWorkflow) return undefined;
      throw error;
    });
    const berkas = ditinjau?.diffs.find((d) => d.path === path);
    if (berkas) return gudang.unpublishedEntryDataFile(koleksi, slug, path, berkas.id);
  }
  const terbit = await gudang.getEntry(path).catch((error: unknown) => {
    if ((error as { status?: number }).status === 404) return { data: '' };
    throw error;
  });
  return terbit.data ?? '';
}
