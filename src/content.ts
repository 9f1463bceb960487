/** Everything pages show, read once per build; the only caller of getCollection. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { alamatDitarik, saat } from './data-situs.ts';
import { type AlihAlamat, daftarAlih, entriBeralamat } from './model/alih-alamat.ts';
import { masaTerbit, sudahBerakhir, sudahTerbit, type Terbitan } from './model/masa-terbit.ts';
import { KOLEKSI, type KoleksiMarkdown } from './schemas/koleksi.ts';

export * from './data-situs.ts';

/** A news item with its rendered body still to come (`render(entry)`). */
export type ArtikelBerita = Entri<'berita'>;
/** A standing page. */
export type EntriHalaman = Entri<'halaman'>;
/** A piece of ZI evidence with its rendered body still to come. */
export type EntriBukti = Entri<'bukti'>;
/** An action of the ZI plan with its rendered body still to come. */
export type EntriAksi = Entri<'rencanaAksi'>;

/** What is done about a low element of a survey, with its rendered body still to come. */
export type EntriTindakLanjut = Entri<'tindakLanjutSurvei'>;

/** An answer to a note, with its body still to be rendered. */
export type EntriTanggapan = Entri<'tanggapan'>;
/** A correction. */
export type EntriKoreksi = Entri<'koreksi'>;

/** An entry of a collection, with its body still to be rendered, and whether it has left the lists. */
export type Entri<K extends NamaKoleksi> = CollectionEntry<K> & { berakhir: boolean };
type NamaKoleksi = keyof typeof KOLEKSI;

const terbit: { [K in NamaKoleksi]?: Promise<Entri<K>[]> } = {};

/** Entries of a collection that are out by now, by file name; once per build. */
export function entriTerbit<K extends NamaKoleksi>(koleksi: K): Promise<Entri<K>[]> {
  const { terbitMenurutTanggal } = KOLEKSI[koleksi] as KoleksiMarkdown;
  const masa = (data: Terbitan) => masaTerbit(data, terbitMenurutTanggal);
  const known: Promise<Entri<K>[]> | undefined = terbit[koleksi];
  if (known) return known;
  const entri = getCollection(koleksi, ({ data }) => sudahTerbit(masa(data as Terbitan), saat)).then((semua) =>
    semua
      .map((e): Entri<K> => ({ ...e, berakhir: sudahBerakhir(masa(e.data as Terbitan), saat) }))
      .sort((a, b) => a.id.localeCompare(b.id)),
  );
  Object.assign(terbit, { [koleksi]: entri });
  return entri;
}

/** Pages of old addresses: where each leads, or why it was withdrawn. */
export async function alihAlamat(): Promise<AlihAlamat[]> {
  const berhalaman = Object.entries<KoleksiMarkdown>(KOLEKSI) as [NamaKoleksi, KoleksiMarkdown][];
  const entri = await Promise.all(
    berhalaman.map(async ([nama, k]) =>
      (await entriTerbit(nama)).flatMap(({ id, data }) => entriBeralamat(k, id, data)),
    ),
  );
  return daftarAlih(entri.flat(), alamatDitarik);
}

/** News that is out by now and has not ended, newest first. */
export async function daftarBerita(): Promise<ArtikelBerita[]> {
  return (await semuaBerita()).filter((b) => !b.berakhir);
}

/** All news that is out by now, the archive too, newest first. */
export function semuaBerita(): Promise<ArtikelBerita[]> {
  return terbaru('berita');
}

/** Standing pages by title. */
export async function daftarHalaman(): Promise<EntriHalaman[]> {
  return (await entriTerbit('halaman')).toSorted((a, b) => a.data.judul.localeCompare(b.data.judul, 'id'));
}

/** Announcements that are out by now, those that have ended too, newest first. */
export function daftarPengumuman(): Promise<Entri<'pengumuman'>[]> {
  return terbaru('pengumuman');
}

/** Events that are out by now, in the order in which they take place. */
export async function daftarAgenda(): Promise<Entri<'agenda'>[]> {
  const mulai = ({ data }: Entri<'agenda'>) => `${data.tanggal} ${data.mulai ?? ''}`;
  return (await entriTerbit('agenda')).toSorted((a, b) => mulai(a).localeCompare(mulai(b)));
}

/** Answers that are out by now, by package id, oldest first. */
export async function tanggapanPerPaket(): Promise<ReadonlyMap<string, EntriTanggapan[]>> {
  const semua = (await entriTerbit('tanggapan')).toSorted((a, b) => a.data.tanggal.localeCompare(b.data.tanggal));
  return Map.groupBy(semua, ({ data }) => data.paket);
}

/** Corrections that are out by now, newest first. */
export function daftarKoreksi(): Promise<EntriKoreksi[]> {
  return terbaru('koreksi');
}

/** ZI evidence, newest first. */
export function daftarBukti(): Promise<EntriBukti[]> {
  return terbaru('bukti');
}

/** Actions of the ZI plan by the day they are due. */
export function daftarRencanaAksi(): Promise<EntriAksi[]> {
  return menurutTenggat('rencanaAksi');
}

/** What is done about low elements of surveys, by the day it is due. */
export function daftarTindakLanjut(): Promise<EntriTindakLanjut[]> {
  return menurutTenggat('tindakLanjutSurvei');
}

/** Entries of one day stay in the order of their file names. */
async function terbaru<K extends 'berita' | 'pengumuman' | 'koreksi' | 'bukti'>(koleksi: K): Promise<Entri<K>[]> {
  return (await entriTerbit(koleksi)).toSorted((a, b) => b.data.tanggal.localeCompare(a.data.tanggal));
}

async function menurutTenggat<K extends 'rencanaAksi' | 'tindakLanjutSurvei'>(koleksi: K): Promise<Entri<K>[]> {
  return (await entriTerbit(koleksi)).toSorted((a, b) => a.data.tenggat.localeCompare(b.data.tenggat));
}
