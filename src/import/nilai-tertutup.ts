/**
 * Values of the columns that never pass (NIP, NPWP, accounts, names of officials and persons), kept in memory only to make sure that none
 * of them reaches the output by another way.
 */
import { berbadanUsaha } from '../acuan/ejaan-badan-usaha.ts';
import { rapatkanEjaan } from '../acuan/ejaan-metode.ts';

// whole words of a column's name: `nama_pa` is a person, `nama_paket` is not; `hp` is a phone, `hps` is not
const KOLOM: readonly [
  RegExp,
  'angka' | 'orang' | 'pelaksana' | 'angka-orang' | 'rekening' | 'surel' | 'toko' | 'alamat',
][] = [
  [/^nip_nama(?=_|$)/, 'angka-orang'],
  [/^(?:no_|nomor_)?(?:nip|nik|npwp|rek|rekening|telp|telepon|hp|wa|fax)(?=_|\d|$)/, 'angka'],
  [/pemilik_?rek/, 'rekening'],
  [
    /^nama_(?:ppk|ppkom|pptk|pokja|pp|pa|kpa|pejabat|bendahara|pemesan|wakil|direktur|pengurus|penandatangan)(?=_|$)/,
    'orang',
  ],
  [/^nama_pelaksana(?=_|$)/, 'pelaksana'],
  [/^(?:pejabat|pptk|ppk|bendahara)(?:_nama)?$/, 'orang'],
  [/^wakil_sah|^user(?:_?name)?$|^nama_user/, 'orang'],
  [/e_?mail|surel/, 'surel'],
  [/^(?:merchant_name|nama_merchant)$/, 'toko'],
  [/^alamat_(?:penyedia|pelaksana|peserta)$/, 'alamat'],
];
/** Who carries out a self-managed work may be an office or another body, whose name is no secret. */
const LEMBAGA =
  /\b(?:dinas|badan|kantor|bagian|bidang|sekretariat|inspektorat|satuan|kecamatan|kelurahan|desa|upt[d]?|puskesmas|rsud|rumah sakit|sekolah|sd|sdn|smp|smpn|universitas|institut|politeknik|lembaga|kelompok|pokmas|organisasi|perkumpulan|forum|majelis|kementerian|polres|kodim)\b/i;
const PALING_PENDEK = 6;
const ALAMAT_TERPENDEK = 12;

/** The values of all denied columns that were read. */
export interface NilaiTertutup {
  /** Digits of NIP, NIK, NPWP, account and phone numbers. */
  angka: Set<string>;
  /** First 15 digits of numbers that JSON could not hold exactly (nip_ppk above 2^53). */
  awalan: Set<string>;
  /** Names of officials and of persons who supply, as `rapatkanEjaan` leaves them. */
  orang: Set<string>;
  /** Owners of bank accounts: firms or persons, told apart by the masker. */
  rekening: Set<string>;
  /** Short names and addresses, as `rapatkanEjaan` leaves them: compared with whole texts only, for within a text they may be anything. */
  utuh: Set<string>;
  surel: Set<string>;
  /** Cells that were taken in already, by what their column holds: officials stand in thousands of rows. */
  terlihat: Map<string, Set<string>>;
}

/** How many cells of one kind are remembered. */
const INGATAN = 50_000;

/** An empty collection. */
export function kosongkanTertutup(): NilaiTertutup {
  return {
    angka: new Set(),
    awalan: new Set(),
    orang: new Set(),
    rekening: new Set(),
    utuh: new Set(),
    surel: new Set(),
    terlihat: new Map(),
  };
}

/** Adds all values of one collection to another. */
export function tambahTertutup(dari: NilaiTertutup, ke: NilaiTertutup): void {
  for (const jenis of ['angka', 'awalan', 'orang', 'rekening', 'utuh', 'surel'] as const)
    for (const nilai of dari[jenis]) ke[jenis].add(nilai);
}

/** Whether nothing of a column ever passes, by its name. */
export function kolomTertutup(kolom: string): boolean {
  return jenisKolom(kolom) !== null;
}

/** Columns of the row before, in their order, with what they hold: rows of a table have the same ones. */
const barisan: { kolom: string; jenis: ReturnType<typeof jenisKolom> }[] = [];

/** Adds the denied values of one row; columns are told by their names in any dataset, used or not. */
export function kumpulkanTertutup(row: object, tertutup: NilaiTertutup): void {
  let i = 0;
  for (const kolom in row) {
    let at = barisan[i];
    if (at?.kolom !== kolom) barisan[i] = at = { kolom, jenis: jenisKolom(kolom) };
    if (at.jenis !== null) kumpulkan((row as Record<string, unknown>)[kolom], at.jenis, tertutup);
    if (i < 200) i += 1;
  }
}

/** Adds the name of a person who supplies. */
export function tambahOrang(nama: string, tertutup: NilaiTertutup): void {
  for (const part of bentukNama(nama)) tertutup.orang.add(part);
  const short = rapatkanEjaan(nama);
  if (short.length < PALING_PENDEK && /^[a-z]{3,}$/.test(short)) tertutup.utuh.add(short);
}

/** Whether a supplier's name is that of a person in a denied column, and says nothing of a legal form. */
export function namaTerlarang(nama: string, tertutup: NilaiTertutup): boolean {
  return tertutup.orang.has(rapatkanEjaan(nama)) && !berbadanUsaha(nama);
}

/** Whether a whole value (a code, a name) equals a denied one; codes count only when as long as a NIK or NPWP. */
export function samaDenganTertutup(nilai: string, tertutup: NilaiTertutup): boolean {
  if (/^[ .-]*(?:\d[ .-]*){15,}$/.test(nilai) && angkaTertutup(nilai.replace(/[ .-]/g, ''), tertutup)) return true;
  return tertutup.surel.has(nilai.toLowerCase()) || namaTerlarang(nilai, tertutup);
}

const jenisKolomIngatan = new Map<string, (typeof KOLOM)[number][1] | null>();

function jenisKolom(kolom: string): (typeof KOLOM)[number][1] | null {
  const known = jenisKolomIngatan.get(kolom);
  if (known !== undefined) return known;
  const jenis = KOLOM.find(([pola]) => pola.test(kolom.toLowerCase()))?.[1] ?? null;
  if (jenisKolomIngatan.size < 5000) jenisKolomIngatan.set(kolom, jenis);
  return jenis;
}

function kumpulkan(value: unknown, jenis: (typeof KOLOM)[number][1], tertutup: NilaiTertutup): void {
  if (typeof value === 'number' && Number.isFinite(value) && jenis.startsWith('angka')) {
    if (Number.isSafeInteger(value)) tambahAngka(String(value), tertutup);
    else if (value < 1e21) tertutup.awalan.add(String(value).slice(0, 15));
  }
  if (typeof value !== 'string' || sudahTerlihat(value, jenis, tertutup)) return;
  for (const part of value.split(';')) {
    if (jenis === 'surel') {
      if (part.includes('@')) tertutup.surel.add(part.trim().toLowerCase());
    } else if (jenis === 'rekening') tertutup.rekening.add(rapatkanEjaan(part));
    else if (jenis === 'toko') tambahToko(part, tertutup);
    else if (jenis === 'alamat') tambahAlamat(part, tertutup);
    else if (jenis === 'orang') tambahOrang(part, tertutup);
    else if (jenis === 'pelaksana') {
      if (!LEMBAGA.test(part)) tambahOrang(part, tertutup);
    } else if (jenis === 'angka') tambahAngka(part, tertutup);
    else {
      const [nip = '', ...nama] = part.split(' - ');
      tambahAngka(nip, tertutup);
      if (nama.length > 0) tambahOrang(nama.join(' - '), tertutup);
    }
  }
}

function sudahTerlihat(value: string, jenis: string, { terlihat }: NilaiTertutup): boolean {
  let seen = terlihat.get(jenis);
  if (!seen) terlihat.set(jenis, (seen = new Set()));
  if (seen.has(value)) return true;
  if (seen.size < INGATAN) seen.add(value);
  return false;
}

/** A shop is often called after its owner; a name of one word may be any word. */
function tambahToko(nama: string, tertutup: NilaiTertutup): void {
  const rapat = rapatkanEjaan(nama);
  if (rapat.includes(' ')) tertutup.rekening.add(rapat);
  else if (/^[a-z]{3,}$/.test(rapat)) tertutup.utuh.add(rapat);
}

/** An address with a number in it; the name of a place alone is no one's. */
function tambahAlamat(alamat: string, tertutup: NilaiTertutup): void {
  const rapat = rapatkanEjaan(alamat);
  if (rapat.length >= ALAMAT_TERPENDEK && /\d/.test(rapat)) tertutup.utuh.add(rapat);
}

function tambahAngka(text: string, tertutup: NilaiTertutup): void {
  const digits = text.replace(/\D/g, '');
  if (digits.length >= PALING_PENDEK && !/^(\d)\1*$/.test(digits)) tertutup.angka.add(digits);
}

/** The whole name, and the name without titles before and after it. */
function bentukNama(nama: string): string[] {
  const bare = (nama.split(',')[0] ?? '').replace(/^(?:\s*(?:drs?|dra|ir|hj?|prof|kh)\.\s*)+/i, '');
  return [rapatkanEjaan(nama), rapatkanEjaan(bare)].filter(
    (n) => n.replaceAll(' ', '').length >= PALING_PENDEK && /[a-z]/.test(n),
  );
}

/** Whether a run of digits is a denied number. */
export function angkaTertutup(digits: string, tertutup: NilaiTertutup): boolean {
  return tertutup.angka.has(digits) || (digits.length >= 15 && tertutup.awalan.has(digits.slice(0, 15)));
}
