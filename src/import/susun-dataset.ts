/** Tables that were read → one data set per budget year. Pure: same tables, options and moment, same result in any order. */
import { bandingTeks } from './banding-teks.ts';
import type { BarisPaket } from './baris-paket.ts';
import type { TabelTerbaca } from './baca-tabel.ts';
import { type Instansi, pilihDaerah } from './daerah.ts';
import { bukukanRencana, gabungPaket, type PaketGabungan, paketRencana } from './gabung-paket.ts';
import { rapatkanNamaOpd } from '../acuan/ejaan-opd.ts';
import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import type { Opd } from '../schemas/opd.ts';
import { BukuBesar } from './buku-besar.ts';
import { bukukanSisa } from './bukukan-sisa.ts';
import { gabungRencana } from './gabung-rencana.ts';
import { lengkapiOpd } from './lengkapi-opd.ts';
import { jumlahSumber } from './neraca.ts';
import type { NilaiTertutup } from './nilai-tertutup.ts';
import { urutanPembaca } from './pembaca/daftar.ts';
import type { Pembantu } from './pembantu-baca.ts';
import type { BahanPeriksa } from './pemeriksa-paket.ts';
import { kenaliPenyedia } from './penyedia.ts';
import { susunTahun, type TahunTersusun } from './susun-tahun.ts';
import { gabungInstansi, urutkanTabel } from './urutan-tabel.ts';

/** What the operator chose. */
export interface PilihanDataset {
  /** Budget year to take; undefined: each year gets its own data set. */
  tahun?: number;
  /** Code of the body to take. */
  klpd?: string;
  /** Day or moment of the export (`--diekspor`), for a source that does not say it; a date of the source goes first. */
  diekspor?: string;
  /** Import although rows are unusable: they are counted and listed as rejected (`--terima-sebagian`). */
  terimaSebagian?: boolean;
}

/** Data sets by year, oldest first, with what the operator should know. */
export interface HasilSusun {
  tahun: Omit<TahunTersusun, 'peringatan'>[];
  peringatan: string[];
}

/**
 * Joins the rows of all tables into packages and accounts for every row. Throws `GalatMasukan` for empty input, several districts, rejected
 * rows (all of them, unless `terimaSebagian`), or generations that cannot be mixed. A `pembantu` changes nothing but the time it takes.
 */
export async function susunDataset(
  acak: readonly TabelTerbaca[],
  pilihan: PilihanDataset,
  tertutup: NilaiTertutup,
  { saat, pembantu }: { saat: Date; pembantu: Pick<Pembantu, 'periksa'> | undefined },
): Promise<HasilSusun> {
  const tabel = urutkanTabel(acak);
  if (tabel.every((t) => t.dibaca === 0)) throw new GalatMasukan('Semua masukan kosong: tidak ada satu baris pun.');
  const daerah = pilihDaerah(gabungInstansi(tabel), pilihan.klpd);
  if (!pilihan.terimaSebagian) tolak(tabel, daerah);
  lengkapiOpd(tabel, daerah);
  const buku = new BukuBesar();
  bukukanSisa(tabel, daerah, buku);
  const gabungan = gabungkan(tabel, daerah, buku);
  const tahun = tahunTersedia(gabungan, tabel, pilihan.tahun);
  const kenalan = kenaliPenyedia(gabungan, tertutup);
  const bahan = {
    tabel,
    daerah,
    gabungan,
    kenalan,
    tertutup,
    saat,
    tahunDitulis: new Set(tahun),
    buku,
    sumber: tabel.map(jumlahSumber),
    diekspor: pilihan.diekspor ?? null,
    periksaJauh: pembantu && ((b: BahanPeriksa) => pembantu.periksa(b)),
  };
  const hasil = await semuaTahun(tahun.map((t) => susunTahun(t, bahan)));
  return {
    tahun: hasil.map(({ dataset, kode, tertulis }) => ({ dataset, kode, tertulis })),
    peringatan: [
      ...ejaanAsing(tabel, daerah),
      ...namaOpdBerbeda(tabel, daerah),
      ...ditolakSebagian(tabel, daerah),
      ...halamanTengah(tabel),
      ...hasil.flatMap((h) => h.peringatan),
    ],
  };
}

/** All years, or the error of the oldest that has one, whichever was found first. */
async function semuaTahun(tahun: readonly Promise<TahunTersusun>[]): Promise<TahunTersusun[]> {
  await Promise.allSettled(tahun);
  const hasil: TahunTersusun[] = [];
  for (const t of tahun) hasil.push(await t);
  return hasil;
}

/** Stops at rejected rows of the chosen body, and at rows whose body cannot be read; other bodies' rows are unused anyway. */
function tolak(tabel: readonly TabelTerbaca[], daerah: Instansi): void {
  const masalah = tabel.flatMap((t) =>
    t.ditolak.filter((d) => d.klpd === null || d.klpd === daerah.kode).flatMap((d) => d.masalah),
  );
  if (masalah.length === 0) return;
  const rows = new Set(masalah.map((m) => `${m.berkas}|${m.baris}`)).size;
  throw new GalatMasukan(
    `Impor dihentikan: ${rows} baris tidak dapat dipakai. Perbaiki di sumbernya, atau tambahkan --terima-sebagian untuk mengimpor sisanya; baris itu lalu disebut terbuka sebagai ditolak.`,
    masalah,
  );
}

function ditolakSebagian(tabel: readonly TabelTerbaca[], daerah: Instansi): string[] {
  const rows = tabel.flatMap((t) => t.ditolak).filter((d) => d.klpd === null || d.klpd === daerah.kode).length;
  return rows === 0 ? [] : [`${rows} baris ditolak (--terima-sebagian); disebut di dataset pada impor.penolakan.`];
}

/** Pages of a data set bear no number: whether one in the middle is missing cannot be seen, and that is said. */
function halamanTengah(tabel: readonly TabelTerbaca[]): string[] {
  const pages = tabel.filter((t) => t.adaLanjutan !== null);
  if (!pages.some((t) => t.adaLanjutan === true)) return [];
  return [
    `${pages.length} berkas adalah halaman sambungan (cursor); halaman tengah yang tertinggal tidak dapat dikenali, cocokkan banyaknya dengan yang diunduh.`,
  ];
}

function gabungkan(tabel: readonly TabelTerbaca[], daerah: Instansi, buku: BukuBesar): PaketGabungan[] {
  const proses = new Map<string, BarisPaket[]>();
  const perencanaan = new Map<string, BarisPaket[]>();
  for (const [i, t] of tabel.entries()) {
    const { pembaca } = t;
    if (pembaca === null) continue;
    const urutan = urutanPembaca(pembaca);
    for (const { klpd, pecahan, nomor } of t.baris) {
      if (klpd !== daerah.kode || pecahan.jenis !== 'paket' || pecahan.takDipakai !== undefined) continue;
      const row = { tabel: i, nomor, urutan, pembaca, pecahan };
      // a multi-year package stands in the export of each of its years, with that year's figures
      const key = pembaca.utuh ? `${pecahan.id}@${pecahan.tahun}` : pecahan.id;
      const groups = pembaca.rencana ? perencanaan : proses;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  tolakRangkap(proses, tabel);
  const plans = gabungRencana(perencanaan);
  const hasil = [...proses.values()].map((rows) => gabungPaket(rows, plans, buku));
  for (const plan of plans.values())
    if (plan.proses.length === 0) hasil.push(paketRencana(plan, buku));
    else bukukanRencana(plan, buku);
  return hasil.sort((a, b) => bandingTeks(a.id, b.id));
}

/** A whole package told twice in one export, differently: nothing says which one holds. */
function tolakRangkap(groups: ReadonlyMap<string, readonly BarisPaket[]>, tabel: readonly TabelTerbaca[]): void {
  const masalah: Masalah[] = [];
  for (const rows of groups.values()) {
    if (rows.length === 1 || !rows[0]?.pembaca.utuh) continue;
    for (const [i, row] of rows.entries()) {
      const twin = rows.slice(0, i).find((r) => r.pecahan.ditarik === row.pecahan.ditarik);
      if (!twin || JSON.stringify(twin.pecahan) === JSON.stringify(row.pecahan)) continue;
      masalah.push({
        berkas: tabel[row.tabel]?.berkas.nama ?? '',
        baris: row.nomor,
        bidang: 'kode',
        nilai: `${row.pecahan.id}, yang juga ada di baris ${twin.nomor} dengan isi lain`,
        harapan: 'satu baris untuk satu paket',
      });
    }
  }
  if (masalah.length > 0)
    throw new GalatMasukan('Impor dihentikan: ada paket yang tertulis dua kali dengan isi berbeda.', masalah);
}

function tahunTersedia(gabungan: readonly PaketGabungan[], tabel: readonly TabelTerbaca[], tahun?: number): number[] {
  const years = [...new Set(gabungan.map((g) => g.tahun))].sort((a, b) => a - b);
  const found = tahun === undefined ? years : years.filter((t) => t === tahun);
  if (found.length > 0) return found;
  if (years.length > 0)
    throw new GalatMasukan(`Tidak ada paket tahun anggaran ${tahun}; masukan memuat tahun ${years.join(', ')}.`);
  const known = [...new Set(tabel.flatMap((t) => t.pembaca?.dataset ?? []))].join(', ');
  throw new GalatMasukan(
    `Masukan tidak memuat paket; yang dikenali hanya ${known}. Sertakan berkas tender, non-tender, atau SMEP.`,
  );
}

/** Words that no spelling table knows, with how often they occur. */
function ejaanAsing(tabel: readonly TabelTerbaca[], daerah: Instansi): string[] {
  const words = new Map<string, number>();
  for (const t of tabel)
    for (const { klpd, pecahan } of t.baris)
      if (klpd === daerah.kode && pecahan.jenis === 'paket')
        for (const word of pecahan.asing ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return [...words]
    .sort((a, b) => bandingTeks(a[0], b[0]))
    .map(([word, n]) => `Ejaan belum dikenal: ${word} (${n} baris), dicatat sebagai tidak diketahui.`);
}

/** Codes that the input calls by names differing beyond their spelling, for the operator. */
function namaOpdBerbeda(tabel: readonly TabelTerbaca[], daerah: Instansi): string[] {
  const names = new Map<string, Map<string, string>>();
  const seen = new Set<Opd>();
  for (const t of tabel)
    for (const { klpd, pecahan } of t.baris) {
      const { kode, nama } = pecahan.opd;
      if (klpd !== daerah.kode || nama === '' || kode === '' || seen.has(pecahan.opd)) continue;
      seen.add(pecahan.opd);
      const known = names.get(kode);
      if (!known) names.set(kode, new Map([[rapatkanNamaOpd(nama), nama]]));
      else if (!known.has(rapatkanNamaOpd(nama))) known.set(rapatkanNamaOpd(nama), nama);
    }
  return [...names]
    .filter(([, n]) => n.size > 1)
    .sort((a, b) => bandingTeks(a[0], b[0]))
    .map(([kode, n]) => `Kode OPD ${kode} memakai ${n.size} nama: ${[...n.values()].sort().join('; ')}.`);
}
