/** A table of answers, one respondent a row → sums over all of them. */
import { CIRI_RESPONDEN, type CiriResponden, type JenisSurvei } from '../../acuan/survei.ts';
import type { Kelompok } from '../../model/survei/kelompok-kecil.ts';
import { GalatMasukan, type Masalah, tampilkanNilai } from '../../schemas/masalah.ts';
import type { Survei } from '../../schemas/survei.ts';
import { hariSumber } from '../tanggal-sumber.ts';
import { type KolomTerbaca, kenaliKolom } from './kenali-kolom.ts';
import { bacaResponden, type Responden } from './responden.ts';
import { barisRusak, type TabelSurvei } from './tabel-survei.ts';

/** What tables of a survey say, before small groups are hidden. */
export interface IsiSurvei {
  responden: number;
  indeks: number | null;
  unsur: Survei['unsur'];
  kelompok: Partial<Record<CiriResponden, Kelompok[]>>;
  asal: Survei['asal'];
  /** First and last day of the answers, where the table has them. */
  hari: { mulai: string; selesai: string } | null;
  /** Problems of the rows that are not used. */
  ditolak: Masalah[];
  /** Headers that were not read. */
  dilewati: string[];
  pribadi: string[];
}

/** Reads tables of one questionnaire. Throws `GalatMasukan` when their columns do not fit; rows that do not are returned. */
export function bacaJawaban(jenis: JenisSurvei, tabel: readonly TabelSurvei[], bacaHari: boolean): IsiSurvei {
  const kenal = tabel.map((t) => ({ t, ...kenaliKolom(jenis, t.kolom, t.berkas) }));
  const masalah = [...kenal.flatMap((k) => k.masalah), ...kuesionerLain(kenal)];
  if (masalah.length > 0) throw new GalatMasukan('Kolom berkas survei belum sesuai.', masalah);
  const orang: Responden[] = [];
  const hari: string[] = [];
  const ditolak: Masalah[] = [];
  let dibaca = 0;
  for (const { t, kolom } of kenal)
    for (const { nomor, isi } of t.baris) {
      dibaca += 1;
      if (barisRusak(isi)) {
        ditolak.push(isi);
        continue;
      }
      const asal = { berkas: t.berkas, baris: nomor };
      const hasil = bacaResponden(jenis, kolom, isi, asal);
      const day = bacaHari && kolom.tanggal !== null ? hariJawaban(isi[kolom.tanggal]) : undefined;
      const galat = [
        ...('masalah' in hasil ? hasil.masalah : []),
        ...(day === null ? [masalahHari(kolom.tanggal ?? '', isi, asal)] : []),
      ];
      ditolak.push(...galat);
      if (galat.length > 0 || 'masalah' in hasil) continue;
      orang.push(hasil.responden);
      if (day) hari.push(day);
    }
  return {
    ...jumlahkanJawaban(kenal[0]?.kolom, orang),
    indeks: null,
    asal: { bentuk: 'jawaban', dibaca, dipakai: orang.length, ditolak: dibaca - orang.length },
    hari: rentangHari(hari),
    ditolak,
    dilewati: [...new Set(kenal.flatMap((k) => k.kolom.dilewati))],
    pribadi: [...new Set(kenal.flatMap((k) => k.kolom.pribadi))],
  };
}

function jumlahkanJawaban(kolom: KolomTerbaca | undefined, orang: readonly Responden[]) {
  return {
    responden: orang.length,
    unsur: (kolom?.unsur ?? []).map(({ kode, nama }, i) => ({
      kode,
      nama,
      jumlah: orang.reduce((sum, o) => sum + (o.jawaban[i] ?? 0), 0),
      nilai: null,
    })),
    kelompok: Object.fromEntries(
      (Object.keys(CIRI_RESPONDEN) as CiriResponden[])
        .filter((ciri) => kolom?.ciri[ciri] !== undefined)
        .map((ciri) => [ciri, hitungKelompok(orang.map((o) => o.ciri[ciri] ?? ''))]),
    ),
  };
}

/** Groups told apart without regard to case, in the spelling that stands first in the order of code points. */
function hitungKelompok(nama: readonly string[]): Kelompok[] {
  const groups = [...Map.groupBy(nama, (n) => n.toLowerCase())].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([, same]) => ({ nama: [...same].sort()[0] ?? '', responden: same.length }));
}

/** Several files are one survey only with the same elements and the same columns about respondents, in any order. */
function kuesionerLain(kenal: readonly { t: TabelSurvei; kolom: KolomTerbaca }[]): Masalah[] {
  const bentuk = ({ unsur, ciri }: KolomTerbaca) =>
    [...unsur.map((u) => (u.nama === null ? u.kode : `${u.kode} ${u.nama}`)), ...Object.keys(ciri).sort()].join(', ');
  const first = kenal[0];
  if (!first) return [];
  return kenal.slice(1).flatMap(({ t, kolom }) =>
    bentuk(kolom) === bentuk(first.kolom)
      ? []
      : [
          {
            berkas: t.berkas,
            bidang: '',
            nilai: `kolom ${bentuk(kolom)}`,
            harapan: `kolom yang sama dan seurut dengan ${first.t.berkas}: ${bentuk(first.kolom)}`,
            perbaikan: 'satu survei satu kuesioner: samakan judul kolomnya, atau impor terpisah',
          },
        ],
  );
}

function hariJawaban(cell: unknown): string | null {
  return typeof cell === 'string' ? hariSumber(cell) : null;
}

function masalahHari(
  kolom: string,
  isi: Readonly<Record<string, unknown>>,
  asal: { berkas: string; baris: number },
): Masalah {
  return {
    ...asal,
    bidang: kolom,
    nilai: tampilkanNilai(isi[kolom]),
    harapan: 'tanggal pengisian',
    perbaikan: 'tulis misalnya 2026-09-03, atau sebut --mulai dan --selesai agar kolom ini tidak dibaca',
  };
}

function rentangHari(hari: readonly string[]): IsiSurvei['hari'] {
  const order = [...hari].sort();
  const [mulai, selesai] = [order[0], order.at(-1)];
  return mulai === undefined || selesai === undefined ? null : { mulai, selesai };
}
