/** Invented answers to surveys as people would hand them in: tables of answers and summaries of external surveys, the same every time. */
import { KOLOM_RESPONDEN } from '../../acuan/kolom-survei.ts';
import {
  CARA_SURVEI,
  CIRI_RESPONDEN,
  type CiriResponden,
  type JenisSurvei,
  type PeriodeSurvei,
  UNSUR_SKM,
} from '../../acuan/survei.ts';
import { BOM, barisCsv } from '../../model/csv.ts';
import type { PilihanSurvei } from '../survei/impor-survei.ts';
import { type Acak, buatAcak } from './acak.ts';

/** A table with what is said of it on the command line. */
export interface SurveiContoh {
  kepala: PilihanSurvei['kepala'];
  text: string;
}

interface Rencana {
  jenis: JenisSurvei;
  tahun: number;
  periode: PeriodeSurvei;
  responden: number;
  /** Mean of each element's answers. */
  rerata: readonly number[];
  hari: readonly [string, string];
}

const UNSUR_ZI = {
  spak: [
    'Petugas melayani tanpa membedakan',
    'Tidak ada layanan di luar prosedur',
    'Petugas tidak menerima imbalan',
    'Tidak ada pungutan di luar tarif',
    'Tidak ada percaloan',
  ],
  spkp: [
    'Informasi layanan mudah didapat',
    'Syarat layanan jelas',
    'Alur layanan mudah diikuti',
    'Waktu penyelesaian sesuai janji',
    'Sarana mudah dipakai',
    'Petugas cepat menanggapi',
    'Pengaduan dan konsultasi ditanggapi',
  ],
} as const;

const SKM_DASAR = [3.2, 3.1, 2.75, 3.75, 3.2, 3.3, 3.4, 2.8, 3.05];
/** How far each element has come since the first quarter, per quarter. */
const SKM_NAIK = [0.03, 0.02, 0.07, 0.01, 0.02, 0.02, 0.02, 0.03, 0.03];
const TRIWULAN = [
  [2025, 1, 41, '2025-01-06', '2025-03-28'],
  [2025, 2, 44, '2025-04-08', '2025-06-26'],
  [2025, 3, 47, '2025-07-02', '2025-09-29'],
  [2025, 4, 58, '2025-10-01', '2025-12-19'],
  [2026, 1, 52, '2026-01-05', '2026-03-30'],
  [2026, 2, 55, '2026-04-01', '2026-06-29'],
  [2026, 3, 63, '2026-07-01', '2026-09-30'],
] as const;

const SEMESTER = [
  { tahun: 2025, periode: 'semester-2', responden: 48, naik: 0, hari: ['2025-07-02', '2025-12-19'] },
  { tahun: 2026, periode: 'semester-1', responden: 53, naik: 0.08, hari: ['2026-01-05', '2026-06-29'] },
] as const;

const PILIHAN: Readonly<Record<CiriResponden, readonly (readonly [string, number])[]>> = {
  'jenis-kelamin': [
    ['L', 56],
    ['P', 44],
  ],
  usia: [
    ['23', 6],
    ['29', 30],
    ['38', 36],
    ['47', 22],
    ['57', 6],
  ],
  pendidikan: [
    ['SMA', 22],
    ['D3', 14],
    ['S1', 52],
    ['S2', 12],
  ],
  pekerjaan: [
    ['Penyedia', 52],
    ['ASN', 38],
    ['Lainnya', 10],
  ],
  layanan: [
    ['Pendaftaran penyedia', 34],
    ['Bantuan memakai SPSE', 36],
    ['Konsultasi pengadaan', 24],
    ['Informasi dan pengaduan', 6],
  ],
};

/** Every invented survey, oldest first. */
export function buatSurveiContoh(): SurveiContoh[] {
  const acak = buatAcak(30_611);
  const skm = TRIWULAN.map(([tahun, ke, responden, mulai, selesai], i) =>
    jawabanContoh(
      {
        jenis: 'skm',
        tahun,
        periode: `triwulan-${ke}`,
        responden,
        rerata: SKM_DASAR.map((n, at) => n + i * (SKM_NAIK[at] ?? 0)),
        hari: [mulai, selesai],
      },
      acak,
    ),
  );
  const mandiri = SEMESTER.flatMap(({ naik, ...rencana }) =>
    (['spak', 'spkp'] as const).map((jenis) =>
      jawabanContoh(
        {
          ...rencana,
          jenis,
          rerata: UNSUR_ZI[jenis].map((_, i) => (jenis === 'spak' ? 3.55 : 3.3) - 0.09 * (i % 4) + naik),
        },
        acak,
      ),
    ),
  );
  return [...skm, ...mandiri, ...eksternalContoh()];
}

function jawabanContoh(rencana: Rencana, acak: Acak): SurveiContoh {
  const { jenis, responden, rerata } = rencana;
  const { huruf, singkat } = CARA_SURVEI[jenis];
  const ciri = Object.keys(CIRI_RESPONDEN) as CiriResponden[];
  const heads = jenis === 'skm' ? Object.keys(UNSUR_SKM) : UNSUR_ZI[jenis].map((nama, i) => `${huruf}${i + 1} ${nama}`);
  const rows = Array.from({ length: responden }, () => [
    ...ciri.map((c) => acak.pilih(PILIHAN[c], ([, bobot]) => bobot)[0]),
    ...rerata.map((mean) => jawab(mean, acak)),
  ]);
  return {
    kepala: kepala(rencana, {
      penerbit: 'mandiri',
      pelaksana: 'Bagian Pengadaan Contoh',
      metode: 'Kuesioner daring kepada semua yang selesai dilayani pada periode itu (rekaan)',
      instrumen:
        jenis === 'skm'
          ? 'Sembilan unsur PermenPAN-RB 14/2017, jawaban 1 sampai 4'
          : `Kuesioner ${singkat} rekaan, jawaban 0 sampai 4`,
      sumber: 'Data contoh: jawaban rekaan untuk menunjukkan cara halaman ini bekerja',
    }),
    text: tabel([...ciri.map((c) => KOLOM_RESPONDEN[c].judul), ...heads], rows),
  };
}

/** External surveys announce an index; their figures are those of the invented score sheets. */
function eksternalContoh(): SurveiContoh[] {
  const plans = [
    [2025, 'spak', 3.4, 61],
    [2025, 'spkp', 3.3, 61],
    [2026, 'spak', 3.5, 66],
    [2026, 'spkp', 3.4, 66],
  ] as const;
  return plans.map(([tahun, jenis, indeks, responden]) => {
    const rencana: Rencana = {
      jenis,
      tahun,
      periode: 'tahunan',
      responden,
      rerata: [],
      hari: [`${tahun}-08-03`, `${tahun}-08-14`],
    };
    const names = UNSUR_ZI[jenis];
    const middle = (names.length - 1) / 2;
    return {
      kepala: kepala(rencana, {
        penerbit: 'eksternal',
        pelaksana: 'Lembaga Survei Contoh',
        metode: 'Wawancara telepon kepada pengguna layanan yang dipilih acak (rekaan)',
        instrumen: `Kuesioner ${CARA_SURVEI[jenis].singkat} rekaan, jawaban 0 sampai 4`,
        sumber: 'Data contoh: angka rekaan untuk menunjukkan cara halaman ini bekerja',
      }),
      text: tabel(
        ['bagian', 'nama', 'nilai'],
        [
          ['responden', '', responden],
          ['indeks', '', indeks],
          ...names.map((nama, i) => [
            'unsur',
            `P${i + 1} ${nama}`,
            Math.round((indeks + 0.06 * (middle - i)) * 100) / 100,
          ]),
          ['jenis kelamin', 'Perempuan', Math.round(responden * 0.42)],
          ['jenis kelamin', 'Laki-laki', responden - Math.round(responden * 0.42)],
          ['pekerjaan', 'Penyedia', 38],
          ['pekerjaan', 'ASN', responden - 38],
        ],
      ),
    };
  });
}

function kepala(
  { jenis, tahun, periode, hari: [mulai, selesai] }: Rencana,
  lain: Pick<PilihanSurvei['kepala'], 'penerbit' | 'pelaksana' | 'metode' | 'instrumen' | 'sumber'>,
): PilihanSurvei['kepala'] {
  return { jenis, tahun, periode, mulai, selesai, contoh: true, ...lain };
}

/** An answer of 1 to 4 around a mean. */
function jawab(mean: number, acak: Acak): number {
  const spread = mean + (acak.n() + acak.n() - 1) * 0.9;
  return Math.min(4, Math.max(1, Math.floor(spread) + (acak.peluang(spread - Math.floor(spread)) ? 1 : 0)));
}

function tabel(kepala: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return (
    BOM +
    [kepala, ...rows]
      .map((row) =>
        barisCsv(
          row,
          row.map(() => 'apaAdanya'),
        ),
      )
      .join('')
  );
}
