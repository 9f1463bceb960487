/** A survey as it is stored: what the tables say, with small groups hidden before anything is written. */
import { CIRI_RESPONDEN, type CiriResponden } from '../../acuan/survei.ts';
import { type Kelompok, lindungiKelompok } from '../../model/survei/kelompok-kecil.ts';
import type { Survei } from '../../schemas/survei.ts';
import type { IsiSurvei } from './baca-jawaban.ts';

/** What the tables do not say of a survey. */
export type KepalaSurvei = Pick<
  Survei,
  | 'jenis'
  | 'tahun'
  | 'periode'
  | 'mulai'
  | 'selesai'
  | 'contoh'
  | 'penerbit'
  | 'pelaksana'
  | 'metode'
  | 'instrumen'
  | 'sumber'
>;

/** The data set of a survey, in the order of its schema's fields. */
export function susunSurvei(kepala: KepalaSurvei, { responden, indeks, unsur, kelompok, asal }: IsiSurvei): Survei {
  const { jenis, tahun, periode, mulai, selesai, contoh, penerbit, pelaksana, metode, instrumen, sumber } = kepala;
  return {
    jenis,
    tahun,
    periode,
    mulai,
    selesai,
    contoh,
    penerbit,
    pelaksana,
    metode,
    instrumen,
    sumber,
    responden,
    indeks,
    unsur: [...unsur].sort((a, b) => Number(a.kode.slice(1)) - Number(b.kode.slice(1))),
    susunan: (Object.keys(CIRI_RESPONDEN) as CiriResponden[]).flatMap((ciri) => susunan(ciri, kelompok[ciri])),
    asal,
  };
}

function susunan(ciri: CiriResponden, semua: readonly Kelompok[] | undefined): Survei['susunan'] {
  if (semua === undefined) return [];
  const shown = lindungiKelompok(semua);
  if (shown === null) return [{ ciri, kelompok: null, responden: null }];
  return [
    ...shown.kelompok
      .toSorted((a, b) => (a.nama < b.nama ? -1 : 1))
      .map(({ nama, responden }) => ({ ciri, kelompok: nama, responden })),
    ...(shown.lain === null ? [] : [{ ciri, kelompok: null, responden: shown.lain }]),
  ];
}

/** The data set as text: plain JSON, one element and one group a line. */
export function tuliskanSurvei(survei: Survei): string {
  const isi = Object.entries(survei).map(([key, value]) => {
    const text =
      Array.isArray(value) && value.length > 0
        ? `[\n    ${value.map((v) => JSON.stringify(v)).join(',\n    ')}\n  ]`
        : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${isi.join(',\n')}\n}\n`;
}
