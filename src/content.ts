/** Everything pages show, read once per build; the only caller of getCollection. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { saat } from './data-situs.ts';
import { hariWib } from './model/format.ts';

export * from './data-situs.ts';

/** A news item with its rendered body still to come (`render(entry)`). */
export type ArtikelBerita = CollectionEntry<'berita'>;
/** A standing page. */
export type EntriHalaman = CollectionEntry<'halaman'>;
/** A piece of ZI evidence with its rendered body still to come. */
export type EntriBukti = CollectionEntry<'bukti'>;
/** An action of the ZI plan with its rendered body still to come. */
export type EntriAksi = CollectionEntry<'rencanaAksi'>;

/** What is done about a low element of a survey, with its rendered body still to come. */
export type EntriTindakLanjut = CollectionEntry<'tindakLanjutSurvei'>;

/** An answer to a note, with its body still to be rendered. */
export type EntriTanggapan = CollectionEntry<'tanggapan'>;
/** A correction. */
export type EntriKoreksi = CollectionEntry<'koreksi'>;

let tanggapan: Promise<ReadonlyMap<string, EntriTanggapan[]>> | undefined;
let koreksi: Promise<EntriKoreksi[]> | undefined;

/** Answers that are out by now, by package id, oldest first. */
export function tanggapanPerPaket(): Promise<ReadonlyMap<string, EntriTanggapan[]>> {
  tanggapan ??= getCollection('tanggapan', ({ data }) => data.tanggal <= hariWib(saat)).then((entries) =>
    Map.groupBy(
      entries.sort((a, b) => a.data.tanggal.localeCompare(b.data.tanggal) || a.id.localeCompare(b.id)),
      ({ data }) => data.paket,
    ),
  );
  return tanggapan;
}

/** Corrections that are out by now, newest first. */
export function daftarKoreksi(): Promise<EntriKoreksi[]> {
  koreksi ??= getCollection('koreksi', ({ data }) => data.tanggal <= hariWib(saat)).then((entries) =>
    entries.sort((a, b) => b.data.tanggal.localeCompare(a.data.tanggal) || a.id.localeCompare(b.id)),
  );
  return koreksi;
}

let berita: Promise<ArtikelBerita[]> | undefined;
let halaman: Promise<EntriHalaman[]> | undefined;
let bukti: Promise<EntriBukti[]> | undefined;
let aksi: Promise<EntriAksi[]> | undefined;
let tindakLanjut: Promise<EntriTindakLanjut[]> | undefined;

/** News that is out by now, newest first. */
export function daftarBerita(): Promise<ArtikelBerita[]> {
  berita ??= getCollection('berita', ({ data }) => data.tanggal <= hariWib(saat)).then((entries) =>
    entries.sort((a, b) => b.data.tanggal.localeCompare(a.data.tanggal) || a.id.localeCompare(b.id)),
  );
  return berita;
}

/** Standing pages by title. */
export function daftarHalaman(): Promise<EntriHalaman[]> {
  halaman ??= getCollection('halaman').then((entries) =>
    entries.sort((a, b) => a.data.judul.localeCompare(b.data.judul, 'id')),
  );
  return halaman;
}

/** ZI evidence, newest first. */
export function daftarBukti(): Promise<EntriBukti[]> {
  bukti ??= getCollection('bukti').then((entries) =>
    entries.sort((a, b) => b.data.tanggal.localeCompare(a.data.tanggal) || a.id.localeCompare(b.id)),
  );
  return bukti;
}

/** Actions of the ZI plan by the day they are due. */
export function daftarRencanaAksi(): Promise<EntriAksi[]> {
  aksi ??= getCollection('rencanaAksi').then((entries) =>
    entries.sort((a, b) => a.data.tenggat.localeCompare(b.data.tenggat) || a.id.localeCompare(b.id)),
  );
  return aksi;
}

/** What is done about low elements of surveys, by the day it is due. */
export function daftarTindakLanjut(): Promise<EntriTindakLanjut[]> {
  tindakLanjut ??= getCollection('tindakLanjutSurvei').then((entries) =>
    entries.sort((a, b) => a.data.tenggat.localeCompare(b.data.tenggat) || a.id.localeCompare(b.id)),
  );
  return tindakLanjut;
}
