/** What a new data set changes against the one it replaces: stored with it, since a clone may have no history. */
import { susunSejakCatatan } from '../model/pemeriksaan/periksa-paket.ts';
import { type DatasetPaket, type PerubahanDataset, RIWAYAT_TERBANYAK } from '../schemas/impor.ts';
import { migrasikanDatasetPaket } from '../schemas/migrasi-paket.ts';
import type { Paket } from '../schemas/paket.ts';
import { bedaPaket } from './beda-paket.ts';
import { bacaBerbaris } from './dataset-berbaris.ts';
import { periksaDataset } from './periksa-dataset.ts';
import { ringkasPaket } from './ringkas-paket.ts';
import type { KodePerPaket } from './tumpukan-paket.ts';

/** What this very import changes, in packages; a repeated import changes nothing although the stored `perubahan` stays. */
export interface HitunganPerubahan {
  /** Null when nothing comparable was stored before. */
  lama: number | null;
  baru: number;
  berubah: number;
  hilang: number;
  tetap: number;
}

/** The parts of a data set that depend on the one it replaces. */
export interface HasilPerubahan {
  perubahan: PerubahanDataset;
  sejakCatatan: DatasetPaket['sejakCatatan'];
  hitungan: HitunganPerubahan;
}

/** Last known values by which a vanished package is recognised. */
const CIRI = ['metode', 'status', 'pagu', 'pemilihan.hps', 'kontrak.nilai', 'kontrak.tanggal', 'pembayaran.jumlah'];

/**
 * Compares by id and content. The same content again keeps the stored `perubahan`, so that the same input gives the same bytes. A data set of
 * another district, or invented where this one is not, is no predecessor. `kode`: the codes of each package's notes, as far as they are known.
 */
export function perubahanDataset(baru: DatasetPaket, lama: DatasetPaket | null, kode?: KodePerPaket): HasilPerubahan {
  const before = lama && sejenis(baru, lama) ? lama : null;
  const sejakCatatan = susunSejakCatatan(baru, before, kode);
  const jumlah = baru.paket.length;
  if (before === null)
    return {
      perubahan: { terhadap: null, baru: [], berubah: [], hilang: [], riwayat: [] },
      sejakCatatan,
      hitungan: { lama: null, baru: jumlah, berubah: 0, hilang: 0, tetap: 0 },
    };
  const beda = bandingkan(baru.paket, before.paket);
  const [n, c, v] = [beda.baru.length, beda.berubah.length, beda.hilang.length];
  const hitungan = { lama: before.paket.length, baru: n, berubah: c, hilang: v, tetap: jumlah - n - c };
  const sama = n + c + v === 0 && asalSama(baru, before);
  const perubahan = sama
    ? before.perubahan
    : { terhadap: waktuImpor(before), ...beda, ...nisan(baru, before), riwayat: riwayat(before) };
  return { perubahan, sejakCatatan, hitungan };
}

/**
 * A stored data set in today's form, or null when there is none or it cannot be read. Packages that are as in `baru`, the data set that is to replace it,
 * are the same objects.
 */
export function bacaDatasetLama(text: string | null, baru?: DatasetPaket): DatasetPaket | null {
  const nama = 'dataset tersimpan';
  if (text === null) return null;
  const sebaris = bacaBerbaris(text, nama, baru?.paket ?? []);
  if (sebaris) return sebaris;
  try {
    const result = periksaDataset(migrasikanDatasetPaket(JSON.parse(text)), nama);
    return result.ok ? result.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function sejenis(baru: DatasetPaket, lama: DatasetPaket): boolean {
  return baru.impor.contoh === lama.impor.contoh && baru.impor.instansi.kode === lama.impor.instansi.kode;
}

/** Whether everything but the moment of the import is as it was. */
function asalSama(baru: DatasetPaket, lama: DatasetPaket): boolean {
  const asal = ({ impor, opd }: DatasetPaket) => JSON.stringify([{ ...impor, diimporPada: '' }, opd]);
  return asal(baru) === asal(lama);
}

function bandingkan(
  baru: readonly Paket[],
  lama: readonly Paket[],
): Pick<PerubahanDataset, 'baru' | 'berubah' | 'hilang'> {
  const stored = new Map(lama.map((p) => [p.id, p]));
  const beda: ReturnType<typeof bandingkan> = { baru: [], berubah: [], hilang: [] };
  for (const paket of baru) {
    const before = stored.get(paket.id);
    stored.delete(paket.id);
    if (!before) beda.baru.push(rujukan(paket));
    else if (before !== paket && JSON.stringify(before) !== JSON.stringify(paket)) {
      const bidang = bedaPaket(before, paket);
      if (bidang.length > 0) beda.berubah.push({ ...rujukan(paket), bidang });
    }
  }
  for (const paket of stored.values()) beda.hilang.push({ ...rujukan(paket), terakhir: nilaiTerakhir(paket) });
  return beda;
}

function rujukan({ id, nama, opd }: Paket): PerubahanDataset['baru'][number] {
  return { id, nama, opd };
}

function nilaiTerakhir(paket: Paket): PerubahanDataset['hilang'][number]['terakhir'] {
  const values = ringkasPaket(paket);
  return CIRI.map((bidang) => ({ bidang, nilai: values.get(bidang) ?? null })).filter(({ nilai }) => nilai !== null);
}

/** Packages that had vanished before and are not back; absent when there are none. */
function nisan(baru: DatasetPaket, { perubahan }: DatasetPaket): Pick<PerubahanDataset, 'nisan'> {
  const { terhadap, hilang } = perubahan;
  const last =
    terhadap === null ? [] : hilang.map(({ id, nama, opd }) => ({ id, nama, opd, terakhir: terhadap.dieksporPada }));
  const ada = new Set(baru.paket.map((p) => p.id));
  const semua = [...last, ...(perubahan.nisan ?? [])].filter((p) => !ada.has(p.id) && ada.add(p.id));
  return semua.length === 0 ? {} : { nisan: semua };
}

function riwayat({ impor, paket, perubahan }: DatasetPaket): PerubahanDataset['riwayat'] {
  const latest = {
    ...waktuImpor({ impor }),
    paket: paket.length,
    baru: perubahan.baru.length,
    berubah: perubahan.berubah.length,
    hilang: perubahan.hilang.length,
  };
  return [latest, ...perubahan.riwayat].slice(0, RIWAYAT_TERBANYAK);
}

function waktuImpor({ impor }: Pick<DatasetPaket, 'impor'>): { dieksporPada: string; diimporPada: string } {
  return { dieksporPada: impor.dieksporPada, diimporPada: impor.diimporPada };
}
