/** Charts of surveys: the elements of one, and its index from period to period. */
import { CARA_SURVEI } from '../acuan/survei.ts';
import { formatPoin } from '../model/format.ts';
import { keAngka } from '../model/lke/pecahan.ts';
import { namaPeriode } from '../model/survei/deret.ts';
import type { HasilSurvei } from '../model/survei/hitung.ts';
import { judulUnsur } from '../model/survei/kalimat-survei.ts';
import { grafikAmbang } from './ambang.ts';
import { grafikBatang } from './batang.ts';
import type { Grafik } from './grafik.ts';

/** Periods drawn at most, the latest. */
const PERIODE_TERBANYAK = 8;

/** The elements in the order of the questionnaire, beside those of the survey before where there is one. */
export function grafikUnsurSurvei(hasil: HasilSurvei, lama: HasilSurvei | undefined): Grafik {
  const { survei, unsur, kode } = hasil;
  const { singkat, jawaban } = CARA_SURVEI[survei.jenis];
  const before = new Map(lama?.unsur.map((u) => [u.kode, keAngka(u.nrr)]));
  return grafikBatang(
    unsur.map((u) => ({
      nama: `${u.kode} ${u.nama}`,
      nilai: keAngka(u.nrr),
      ...(lama ? { pembanding: before.get(u.kode) ?? null } : {}),
    })),
    {
      kode: `survei-unsur-${kode}`,
      ukuran: `Nilai rata-rata tiap unsur ${singkat} ${namaPeriode(survei)}, jawaban ${jawaban[0]} sampai ${jawaban[1]}`,
      satuan: 'poin',
      contoh: survei.contoh,
      judul: judulUnsur(unsur),
      ...(lama ? { namaNilai: namaPeriode(survei), namaPembanding: namaPeriode(lama.survei) } : {}),
      sebabKosong: 'Rincian unsur survei ini belum diumumkan pelaksananya.',
    },
  );
}

/** The index of each period up to this one, oldest first; `ambang` is the least index a predicate asks of an external survey. */
export function grafikDeretSurvei(
  deret: readonly HasilSurvei[],
  ambang: { nama: string; nilai: number } | null,
): Grafik | null {
  const rows = deret.slice(-PERIODE_TERBANYAK);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return null;
  const { survei, kode } = last;
  const { indeks, skala } = CARA_SURVEI[survei.jenis];
  const opsi = {
    kode: `survei-deret-${kode}`,
    ukuran: `${indeks} tiap periode, ${skala[0]} sampai ${skala[1]}`,
    satuan: 'poin' as const,
    contoh: survei.contoh,
    judul: `${namaIndeks(survei)} ${formatPoin(keAngka(first.indeks))} pada ${namaPeriode(first.survei)}, ${formatPoin(keAngka(last.indeks))} pada ${namaPeriode(survei)}`,
  };
  const bars = rows.map((h) => ({ nama: namaPeriode(h.survei), nilai: keAngka(h.indeks) }));
  return ambang
    ? grafikAmbang(
        bars.map((b) => ({ ...b, ambang: ambang.nilai })),
        { ...opsi, namaAmbang: ambang.nama },
      )
    : grafikBatang(bars, opsi);
}

/** `IKM`, `IPAK survei eksternal`: what a chart beside others is about. */
function namaIndeks({ jenis, penerbit }: HasilSurvei['survei']): string {
  if (jenis === 'skm') return 'IKM';
  return penerbit === 'eksternal'
    ? `${jenis === 'spak' ? 'IPAK' : 'IPKP'} survei eksternal`
    : `${CARA_SURVEI[jenis].singkat} mandiri`;
}
