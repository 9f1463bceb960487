import { type DatasetPaket, type Generasi, GENERASI, VERSI_SKEMA } from '../schemas/impor.ts';
import { waktuWib } from '../model/hari.ts';
import { buatKonteks } from '../model/pemeriksaan/periksa-paket.ts';
import { namaPenyedia } from '../model/penyedia.ts';
import type { Sen } from '../model/uang.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import type { Opd, OpdDataset } from '../schemas/opd.ts';
import type { Paket, Penyedia } from '../schemas/paket.ts';
import type { TabelTerbaca } from './baca-tabel.ts';
import { bandingTeks } from './banding-teks.ts';
import type { BarisTertulis } from './baris-tertulis.ts';
import { potongTeks } from './bersihkan-teks.ts';
import type { BukuBesar } from './buku-besar.ts';
import { tahunTabel } from './bukukan-sisa.ts';
import type { Instansi } from './daerah.ts';
import { samarkanBentuk } from './data-pribadi.ts';
import { type PaketGabungan, susunPaket } from './gabung-paket.ts';
import { bacaKesegaran } from './kesegaran.ts';
import { anggaranOpd } from './nasib-opd.ts';
import { buatNeraca } from './neraca.ts';
import type { NilaiTertutup } from './nilai-tertutup.ts';
import { buatPenyamar } from './penyamar.ts';
import { type KenalanPenyedia, tetapkanPenyedia } from './penyedia.ts';
import type { BahanPeriksa } from './pemeriksa-paket.ts';
import { periksaSisa } from './periksa-dataset.ts';
import type { PemeriksaJauh } from './periksa-jauh.ts';
import { pastikanTidakBocor, pencariBocor } from './periksa-kebocoran.ts';
import { Samaran } from './samaran.ts';
import { type KodePerPaket, TumpukanPaket } from './tumpukan-paket.ts';

/** Everything a year's data set is made of. */
export interface BahanTahun {
  tabel: readonly TabelTerbaca[];
  daerah: Instansi;
  gabungan: readonly PaketGabungan[];
  kenalan: KenalanPenyedia;
  tertutup: NilaiTertutup;
  saat: Date;
  /** All years of this import. */
  tahunDitulis: ReadonlySet<number>;
  buku: BukuBesar;
  sumber: readonly ReadonlyMap<string, Sen>[];
  /** Day or moment of the export as the operator says it. */
  diekspor: string | null;
  /** Another thread that looks at packages as they are made; undefined where there is none. */
  periksaJauh: ((bahan: BahanPeriksa) => PemeriksaJauh) | undefined;
}

/** A year's data set with what came to light while it was made. */
export interface TahunTersusun {
  dataset: DatasetPaket;
  /** Codes of each package's notes, as far as another thread has worked them out. */
  kode: KodePerPaket;
  /** Packages that are written as text already. */
  tertulis: readonly BarisTertulis[];
  peringatan: string[];
}

/** The data set of one budget year, checked against its schema and against the denied values. Throws `GalatMasukan`. */
export async function susunTahun(tahun: number, bahan: BahanTahun): Promise<TahunTersusun> {
  const { daerah, saat, tertutup } = bahan;
  const berkas = `${tahun}.json`;
  const own = bahan.gabungan.filter((g) => g.tahun === tahun);
  const samaran = new Samaran(buatPenyamar(tertutup, bahan.kenalan.namaFirma), tertutup.utuh);
  const opd = susunOpd(tahun, own, bahan, samaran);
  const { sumber, contoh } = asalTahun(tahun, own, bahan.tabel);
  const { peringatan, ...kesegaran } = bacaKesegaran(tahun, bahan.tabel, daerah, saat, bahan.diekspor);
  const konteks = buatKonteks({ tahun, dieksporPada: kesegaran.dieksporPada }, opd);
  const tumpukan = new TumpukanPaket({ berkas, tertutup, konteks }, bahan.periksaJauh);
  for (const g of own) tumpukan.tambah(lengkapi(g, bahan, samaran));
  const isi = { paket: tumpukan.paket, opd, generasi: sumber[0] ?? 'isb-2023' };
  const dataset: DatasetPaket = {
    impor: {
      sumber,
      versiSkema: VERSI_SKEMA,
      contoh,
      instansi: { ...daerah, nama: samaran.nama(daerah.nama) },
      tahun,
      ...kesegaran,
      diimporPada: waktuWib(saat),
      berkas: buatNeraca(tahun, bahan, isi),
      disamarkan: samaran.jumlah,
      penolakan: penolakan(tahun, bahan),
    },
    opd,
    paket: [],
    perubahan: { terhadap: null, baru: [], berubah: [], hilang: [], riwayat: [] },
    sejakCatatan: [],
  };
  const lain = pencariBocor(tertutup, berkas)(dataset, []);
  const { paket, masalah, bocor, kode, tertulis } = await tumpukan.habis();
  pastikanTidakBocor([...lain, ...bocor]);
  const checked = periksaSisa({ ...dataset, paket }, berkas, masalah);
  if (!checked.ok) throw new GalatMasukan('Hasil impor tidak sesuai skema.', checked.masalah);
  return { dataset: checked.data, kode, tertulis, peringatan };
}

/** Rejected rows of the year (`--terima-sebagian`): where and why, never what was found there. */
function penolakan(tahun: number, { tabel, daerah }: BahanTahun): DatasetPaket['impor']['penolakan'] {
  return tabel.flatMap((t) => {
    if (t.ditolak.length === 0) return [];
    const own = tahunTabel(t, daerah);
    if (own !== null && !own.includes(tahun)) return [];
    return t.ditolak
      .filter((d) => d.klpd === null || d.klpd === daerah.kode)
      .flatMap((d) => d.masalah)
      .map((m) => ({
        berkas: m.berkas.slice(0, 200),
        baris: m.baris ?? null,
        bidang: m.bidang.slice(0, 200),
        harapan: m.harapan.slice(0, 500),
      }));
  });
}

function lengkapi(gabungan: PaketGabungan, { kenalan, tertutup }: BahanTahun, samaran: Samaran): Paket {
  const { penyedia, penyediaLain } = gabungan;
  const paket = susunPaket(gabungan);
  // field by field: copying what is left over of an object takes many times as long
  const { id, opd, nama, metode, jenis, sumberDana, status, rup, pagu, pemilihan, jadwal, peserta, kontrak } = paket;
  const { pesanan, realisasi, pembayaran, fisik, serahTerima, progres, lokasi, catatan } = paket;
  const supplier = penyedia && tetapkanPenyedia(penyedia, kenalan, tertutup);
  return {
    id,
    opd,
    nama: samaran.uraian(nama, 500) ?? nama,
    metode,
    jenis,
    sumberDana: samaran.bebas(sumberDana, 40),
    status,
    rup,
    pagu,
    pemilihan,
    jadwal: jadwal.map((t) => ({ ...t, nama: samaran.bebas(t.nama, 200) ?? t.nama })),
    peserta,
    kontrak,
    penyedia: supplier?.jenis === 'badan-usaha' ? { ...supplier, nama: samaran.nama(supplier.nama) } : supplier,
    pesanan,
    realisasi,
    pembayaran,
    fisik,
    serahTerima,
    progres,
    lokasi: samaran.uraian(lokasi, 500),
    catatan: [
      ...catatan,
      ...penyediaLain.map(({ dataset, dipakai, calon }) =>
        catatanPenyedia(supplier, dipakai, tetapkanPenyedia(calon, kenalan, tertutup), dataset),
      ),
    ],
  };
}

/** Two datasets name different suppliers; persons stay unnamed in the note too. */
function catatanPenyedia(
  dipakai: Penyedia | null,
  dari: string,
  lain: Penyedia,
  dataset: string,
): Paket['catatan'][number] {
  const sebut = (p: Penyedia | null, sumber: string) =>
    p === null ? null : `${potongTeks(samarkanBentuk(namaPenyedia(p)).teks, 117 - sumber.length)} (${sumber})`;
  return {
    kode: 'penyedia-berbeda',
    dipakai: sebut(dipakai, dari),
    lain: sebut(lain, dataset),
    aturan: 'Dipakai dataset yang lebih dahulu menurut urutan sumber; yang lain disebut di sini.',
  };
}

/** Generation of a year's rows, and whether they are invented. Throws `GalatMasukan` when they do not agree. */
function asalTahun(
  tahun: number,
  own: readonly PaketGabungan[],
  tabel: readonly TabelTerbaca[],
): { sumber: Generasi[]; contoh: boolean } {
  const used = [...tabelDipakai(own)].flatMap((i) => tabel[i] ?? []);
  const generasi = new Set(used.flatMap((t) => t.pembaca?.generasi ?? []));
  const contoh = new Set(used.map((t) => t.kepala?.contoh ?? false));
  const sumber = [...generasi].sort();
  if (sumber.length > 1 && generasi.has('smep-v1'))
    throw new GalatMasukan(
      `Tahun ${tahun}: masukan mencampur ${sumber.map((g) => GENERASI[g]).join(' dan ')}; impor salah satu saja.`,
    );
  if (contoh.size > 1)
    throw new GalatMasukan(
      `Tahun ${tahun}: masukan mencampur data contoh (rekaan) dan data sungguhan; impor salah satu saja.`,
    );
  return { sumber, contoh: contoh.has(true) };
}

function tabelDipakai(own: readonly PaketGabungan[]): Set<number> {
  const used = new Set<number>();
  for (const g of own) for (const row of g.unik) used.add(row.tabel);
  return used;
}

/** Work units that have a package in this year, with one name each (the list's, else the first of the alphabet) and their budget, where one is stated. */
function susunOpd(
  tahun: number,
  own: readonly PaketGabungan[],
  { tabel, daerah }: BahanTahun,
  samaran: Samaran,
): OpdDataset[] {
  const used = new Set(own.map((g) => g.opd));
  const names = new Map<string, { nama: string; daftar: boolean }>();
  const [dariDaftar, dariPaket] = [new Set<Opd>(), new Set<Opd>()];
  for (const t of tabel) {
    if ((t.kepala?.tahun ?? tahun) !== tahun) continue;
    for (const { klpd, pecahan } of t.baris) {
      const { kode, nama } = pecahan.opd;
      const daftar = pecahan.jenis === 'opd';
      const seen = daftar ? dariDaftar : dariPaket;
      if (klpd !== daerah.kode || nama === '' || seen.has(pecahan.opd) || !used.has(kode)) continue;
      seen.add(pecahan.opd);
      const known = names.get(kode);
      const better = !known || (daftar && !known.daftar) || (daftar === known.daftar && nama < known.nama);
      if (better) names.set(kode, { nama, daftar });
    }
  }
  const budgets = anggaranOpd(tabel, daerah, tahun);
  return [...used]
    .map((kode) => ({
      kode,
      nama: samaran.nama(names.get(kode)?.nama ?? `OPD ${kode} (nama tidak tercatat)`),
      anggaran: budgets.get(kode)?.anggaran ?? null,
    }))
    .sort((a, b) => bandingTeks(a.kode, b.kode));
}
