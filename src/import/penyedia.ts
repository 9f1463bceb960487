/** Who supplies, and whether a name may be shown: firms by name, persons never, the unclear neither (privacy first). */
import { berbadanUsaha, namaDisamarkan } from '../acuan/ejaan-badan-usaha.ts';
import { rapatkanEjaan } from '../acuan/ejaan-metode.ts';
import { slugDari } from '../model/slug.ts';
import type { Penyedia } from '../schemas/paket.ts';
import { samarkanBentuk } from './data-pribadi.ts';
import type { PaketGabungan } from './gabung-paket.ts';
import { namaTerlarang, type NilaiTertutup, tambahOrang } from './nilai-tertutup.ts';

type Calon = NonNullable<PaketGabungan['penyedia']>;

/** What all packages together tell of suppliers. */
export interface KenalanPenyedia {
  /** kd_penyedia with a legal form, in a contract or in a name. */
  kodeFirma: Set<string>;
  kodeOrang: Set<string>;
  /** Normalised names of persons, wherever one is known to be a person. */
  namaOrang: Set<string>;
  /** Normalised names of firms that are shown. */
  namaFirma: Set<string>;
  /** One name for each kd_penyedia: the first of the alphabet among those the rows write. */
  namaPerKode: Map<string, string>;
}

/** Learns from all packages; adds the names of persons, and of those who may be, to the denied values. */
export function kenaliPenyedia(gabungan: readonly PaketGabungan[], tertutup: NilaiTertutup): KenalanPenyedia {
  const kenalan: KenalanPenyedia = {
    kodeFirma: new Set(),
    kodeOrang: new Set(),
    namaOrang: new Set(),
    namaFirma: new Set(),
    namaPerKode: new Map(),
  };
  for (const { penyedia } of gabungan) if (penyedia) pelajari(penyedia, kenalan);
  const tanpaNama: string[] = [];
  for (const { penyedia } of gabungan) {
    if (!penyedia?.nama) continue;
    const jenis = jenisPenyedia(penyedia, kenalan, tertutup);
    if (jenis === 'badan-usaha') kenalan.namaFirma.add(rapatkanEjaan(penyedia.nama));
    else tanpaNama.push(penyedia.nama);
  }
  for (const nama of tanpaNama)
    if (!kenalan.namaFirma.has(rapatkanEjaan(nama)) && /\S\s+\S/.test(nama.trim())) tambahOrang(nama, tertutup);
  return kenalan;
}

/** The supplier as stored. */
export function tetapkanPenyedia(calon: Calon, kenalan: KenalanPenyedia, tertutup: NilaiTertutup): Penyedia {
  const nama = (calon.kode === null ? null : kenalan.namaPerKode.get(calon.kode)) ?? calon.nama;
  const jenis = jenisPenyedia({ ...calon, nama }, kenalan, tertutup);
  if (jenis !== 'badan-usaha' || nama === null) return { jenis: jenis === 'perorangan' ? jenis : 'tidak-jelas' };
  return {
    jenis,
    kode: calon.kode ?? kodeDariNama(samarkanBentuk(nama).teks),
    nama,
    terverifikasi: calon.kode !== null,
  };
}

function pelajari(calon: Calon, kenalan: KenalanPenyedia): void {
  const { kode, nama } = calon;
  if (orang(calon)) {
    if (kode !== null) kenalan.kodeOrang.add(kode);
    if (nama !== null) kenalan.namaOrang.add(rapatkanEjaan(nama));
    return;
  }
  if (kode === null) return;
  if (calon.bentuk === 'badan-usaha' || (nama !== null && berbadanUsaha(nama))) kenalan.kodeFirma.add(kode);
  const known = kenalan.namaPerKode.get(kode);
  if (nama !== null && (known === undefined || nama < known)) kenalan.namaPerKode.set(kode, nama);
}

/** Said to be a person by the contract, the kind of procurement, or a name that the source itself has masked. */
function orang(calon: Calon): boolean {
  return calon.bentuk === 'perorangan' || calon.perorangan || (calon.nama !== null && namaDisamarkan(calon.nama));
}

function jenisPenyedia(calon: Calon, kenalan: KenalanPenyedia, tertutup: NilaiTertutup): Penyedia['jenis'] {
  const { kode, nama } = calon;
  if (orang(calon)) return 'perorangan';
  if (nama !== null && kenalan.namaOrang.has(rapatkanEjaan(nama))) return 'perorangan';
  if (kode !== null && kenalan.kodeOrang.has(kode)) return 'perorangan';
  if (nama === null || namaTerlarang(nama, tertutup)) return 'tidak-jelas';
  const firm = calon.bentuk === 'badan-usaha' || (kode !== null && kenalan.kodeFirma.has(kode)) || berbadanUsaha(nama);
  return firm && adaSlug(nama) ? 'badan-usaha' : 'tidak-jelas';
}

/** Whether a name makes an address; any plain letter or digit does. */
function adaSlug(nama: string): boolean {
  return /[a-z0-9]/i.test(nama) || slugDari(nama) !== '';
}

/** Code of a firm known by its name only: `nama-cv-contoh-012`. */
function kodeDariNama(nama: string): string {
  return `nama-${slugDari(nama)}`.slice(0, 80).replace(/-+$/, '');
}
