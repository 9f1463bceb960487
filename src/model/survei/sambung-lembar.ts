/** Score sheets take the results of external surveys from their data sets; where the two disagree, everything that does is named. */
import { CARA_SURVEI, type JenisSurvei, SAMPEL_TERKECIL } from '../../acuan/survei.ts';
import type { Lembar } from '../../schemas/lke.ts';
import { type Masalah, tampilkanNilai } from '../../schemas/masalah.ts';
import { kodeSurvei, type Survei } from '../../schemas/survei.ts';

type Jawaban = Lembar['jawaban'][number];

/** Sheets with the announced index in every answer that names its survey, and one problem for each thing that does not fit. */
export function sambungkanSurvei(
  lembar: readonly Lembar[],
  survei: readonly Survei[],
): { lembar: Lembar[]; masalah: Masalah[] } {
  const byCode = new Map(survei.map((s) => [kodeSurvei(s), s]));
  const masalah: Masalah[] = [];
  const linked = lembar.map((l) => ({
    ...l,
    jawaban: l.jawaban.map((row, i) => {
      const jenis = jenisPertanyaan(row.pertanyaan);
      if (jenis === null) return row;
      const berkas = `data/lke/${l.tahun}-${l.penilai}.json`;
      const at = (bidang: string, nilai: unknown, harapan: string, perbaikan: string): Masalah => ({
        berkas,
        bidang: `jawaban.${i}.${bidang}`,
        nilai: tampilkanNilai(nilai),
        harapan: `${harapan} (${row.pertanyaan})`,
        perbaikan,
      });
      if (row.survei == null) {
        masalah.push(...tanpaNama(row, l, jenis, survei, at));
        return row;
      }
      const found = byCode.get(row.survei);
      if (!found) {
        masalah.push(
          at(
            'survei',
            row.survei,
            'nama berkas di data/survei tanpa .json',
            'betulkan ejaannya, atau impor surveinya dengan npm run survei',
          ),
        );
        return row;
      }
      masalah.push(...tidakCocok(row, l, jenis, found, at));
      return { ...row, angka: found.indeks };
    }),
  }));
  return { lembar: linked, masalah };
}

type Letak = (bidang: string, nilai: unknown, harapan: string, perbaikan: string) => Masalah;

function tidakCocok(row: Jawaban, lembar: Lembar, jenis: JenisSurvei, survei: Survei, at: Letak): Masalah[] {
  const { singkat } = CARA_SURVEI[jenis];
  const pilihLain = `sebut survei ${singkat} eksternal tahun ${lembar.tahun}, atau hapus sebutannya`;
  return [
    ...(survei.jenis === jenis ? [] : [at('survei', row.survei, `survei ${singkat}`, pilihLain)]),
    ...(survei.penerbit === 'eksternal'
      ? []
      : [at('survei', row.survei, 'survei eksternal; survei mandiri unit tidak masuk nilai', pilihLain)]),
    ...(survei.tahun === lembar.tahun ? [] : [at('survei', row.survei, `survei tahun ${lembar.tahun}`, pilihLain)]),
    ...(survei.contoh && !lembar.contoh
      ? [at('survei', row.survei, 'survei sungguhan, karena lembarnya bukan data contoh', pilihLain)]
      : []),
    ...(survei.responden >= SAMPEL_TERKECIL
      ? []
      : [
          at(
            'survei',
            row.survei,
            `survei dengan paling sedikit ${SAMPEL_TERKECIL} responden; yang ini ${survei.responden}`,
            'survei dengan sampel sekecil ini tidak dipakai untuk nilai',
          ),
        ]),
    ...(survei.indeks === null
      ? [
          at(
            'survei',
            row.survei,
            'survei dengan indeks yang diumumkan pelaksananya',
            'tambahkan baris indeks di tabel ringkasannya, lalu impor ulang',
          ),
        ]
      : row.angka == null || row.angka === survei.indeks
        ? []
        : [
            at(
              'angka',
              row.angka,
              `${survei.indeks}, indeks di data/survei/${row.survei}.json`,
              'hapus angkanya: lembar mengambilnya dari survei',
            ),
          ]),
  ];
}

/** A figure without the name of its survey must be the one of an external survey of its year, where there is one. */
function tanpaNama(
  row: Jawaban,
  { tahun }: Lembar,
  jenis: JenisSurvei,
  survei: readonly Survei[],
  at: Letak,
): Masalah[] {
  const { angka } = row;
  const stored = survei.filter((s) => s.jenis === jenis && s.tahun === tahun && s.penerbit === 'eksternal');
  const [first] = stored;
  if (angka == null || !first || stored.some((s) => s.indeks === angka)) return [];
  return [
    at(
      'angka',
      angka,
      `indeks survei eksternal ${tahun}: ${stored.map((s) => `${tampilkanNilai(s.indeks)} di data/survei/${kodeSurvei(s)}.json`).join(', ')}`,
      `ganti angkanya dengan "survei": "${kodeSurvei(first)}", atau betulkan surveinya`,
    ),
  ];
}

/** Kind of survey a question of a score sheet takes its figure from; null for any other question. */
function jenisPertanyaan(kode: string): JenisSurvei | null {
  const kinds = Object.keys(CARA_SURVEI) as JenisSurvei[];
  return kinds.find((jenis) => CARA_SURVEI[jenis].lke === kode) ?? null;
}
