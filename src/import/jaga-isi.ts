/** What must not be lost unasked: a stored data set by an older export, by a part of it, or because its file was damaged. */
import type { DatasetPaket } from '../schemas/impor.ts';
import { namaBerkas } from './jalur.ts';
import type { HitunganPerubahan } from './perubahan.ts';

/** Share of the stored packages that may vanish without a question, per cent. */
const HILANG_WAJAR = 20;
const CARA = 'Bila memang dimaksud, tambahkan --ganti.';

/**
 * Every reason why the stored data set should not simply be replaced, as one sentence, or null; `tersimpan` is the text of its file, `lama` the data
 * set in it (null when it cannot be read). Invented data are replaced without a question.
 */
export function alasanMenyusut(
  baru: DatasetPaket,
  {
    tersimpan,
    lama,
    hitungan,
    jalur,
  }: { tersimpan: string | null; lama: DatasetPaket | null; hitungan: HitunganPerubahan; jalur: string },
): string | null {
  const letak = `data/paket/${namaBerkas(jalur)}`;
  if (tersimpan !== null && lama === null)
    return `${letak} yang tersimpan tidak dapat dibaca sebagai dataset (rusak, atau ada sisa penggabungan git); riwayat dan masa tanggapannya akan hilang. Pulihkan berkas itu lebih dulu. ${CARA}`;
  if (lama === null || lama.impor.contoh || baru.impor.contoh) return null;
  const alasan = [...lebihTua(baru, lama), ...datasetHilang(baru, lama), ...paketHilang(hitungan)];
  return alasan.length > 0 ? `${letak} tidak diganti: ${alasan.join('; ')}. ${CARA}` : null;
}

function lebihTua(baru: DatasetPaket, lama: DatasetPaket): string[] {
  const [now, before] = [baru.impor.dieksporPada, lama.impor.dieksporPada];
  return Date.parse(now) < Date.parse(before)
    ? [`masukan diekspor ${now}, lebih tua dari yang tersimpan (${before})`]
    : [];
}

/** Datasets that gave rows to the stored packages and are not among the input. */
function datasetHilang(baru: DatasetPaket, lama: DatasetPaket): string[] {
  const ada = new Set(baru.impor.berkas.map((b) => b.dataset));
  const dipakai = lama.impor.berkas.filter((b) => b.dibuat + b.digabung > 0).map((b) => b.dataset);
  const kurang = [...new Set(dipakai)].filter((d) => !ada.has(d));
  return kurang.length > 0 ? [`masukan tidak memuat dataset yang membentuk data tersimpan: ${kurang.join(', ')}`] : [];
}

function paketHilang({ lama, hilang }: HitunganPerubahan): string[] {
  if (lama === null || lama === 0 || hilang * 100 <= lama * HILANG_WAJAR) return [];
  return [`${hilang} dari ${lama} paket tersimpan akan hilang`];
}
