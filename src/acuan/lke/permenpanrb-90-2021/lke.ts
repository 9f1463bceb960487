/**
 * Score sheet of PermenPAN-RB 90/2021, Lampiran III: 42 indicators with 110 questions (60 points) and three results (40 points). Weights and
 * thresholds stand under 5/2024. A later regulation is another folder beside this one, never a branch in code.
 */
import type { Lke } from '../bentuk-lke.ts';
import { AKUNTABILITAS } from './akuntabilitas.ts';
import { HASIL } from './hasil.ts';
import { MANAJEMEN_PERUBAHAN } from './manajemen-perubahan.ts';
import { PELAYANAN } from './pelayanan.ts';
import { PENGAWASAN } from './pengawasan.ts';
import { SDM } from './sdm.ts';
import { TATALAKSANA } from './tatalaksana.ts';

/** The whole sheet. */
export const PERMENPANRB_90_2021 = {
  kode: 'permenpanrb-90-2021',
  nama: 'PermenPAN-RB 90/2021',
  area: [MANAJEMEN_PERUBAHAN, TATALAKSANA, SDM, AKUNTABILITAS, PENGAWASAN, PELAYANAN],
  hasil: HASIL,
  ambang: {
    WBK: {
      nama: 'WBK',
      kepanjangan: 'Wilayah Bebas dari Korupsi',
      total: 75,
      pengungkit: 40,
      areaPersen: 60,
      bersih: 18.25,
      prima: 14,
      hasil: { 'B.I.a': 15.75, 'B.I.b': 2.5 },
    },
    WBBM: {
      nama: 'WBBM',
      kepanjangan: 'Wilayah Birokrasi Bersih dan Melayani',
      total: 85,
      pengungkit: 48,
      areaPersen: 75,
      bersih: 19.5,
      prima: 15.75,
      hasil: { 'B.I.a': 15.75, 'B.I.b': 3.75 },
    },
  },
  usul: {
    peraturan: { nama: 'PermenPAN-RB 5/2024', bentuk: 'permen', nomor: '5', tahun: 2024 },
    syarat: [
      'tindak lanjut hasil pemeriksaan 100 %',
      'LHKPN/LHKASN 100 %',
      'paling sedikit satu tahun membangun Zona Integritas',
      'nilai SAKIP internal B (WBK) atau BB (WBBM)',
    ],
    batas: '31 Mei',
    urutan: 'WBBM hanya dapat diusulkan oleh unit yang sudah berpredikat WBK.',
  },
  nilaiJawaban: {
    'ya-tidak': ['1', '0'],
    abc: ['1', '0.5', '0'],
    abcd: ['1', '0.67', '0.33', '0'],
    abcde: ['1', '0.75', '0.5', '0.25', '0'],
  },
  skalaSurvei: 4,
} as const satisfies Lke;
