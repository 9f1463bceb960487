import { describe, expect, it } from 'vitest';
import { PERMENPANRB_90_2021 as LKE } from '../../../src/acuan/lke/permenpanrb-90-2021/lke.ts';
import { hitungLke } from '../../../src/model/lke/hitung.ts';
import { judulPerbaikan, kalimatSyarat } from '../../../src/model/lke/kalimat-syarat.ts';
import { langkahPerbaikan } from '../../../src/model/lke/perbaikan.ts';
import { syaratPredikat } from '../../../src/model/lke/syarat.ts';
import { lembar, type Ubahan } from '../../kasus/lke/lembar.ts';

function kalimat(jawaban: ReturnType<typeof lembar>): [string, string] {
  const nilai = hitungLke(LKE, jawaban);
  const syarat = syaratPredikat(LKE, nilai, 'WBK');
  const [terbaik] = langkahPerbaikan(LKE, nilai, syarat).filter((l) => l.membantu.length > 0);
  return [kalimatSyarat('WBK', syarat), judulPerbaikan('WBK', syarat, terbaik)];
}
const terbaik = (ubahan: Ubahan) => kalimat(lembar('terbaik', ubahan));

describe('kalimat ambang', () => {
  it('lembar kosong tidak pernah disebut mencapai ambang, dan tidak disebut berkekurangan', () => {
    expect(kalimat(new Map())).toEqual([
      '12 ambang WBK bergantung pada pertanyaan yang belum dijawab.',
      'Kekurangan WBK belum dapat disebut, karena ada pertanyaan yang belum dijawab',
    ]);
  });

  it('yang kurang disebut namanya, yang terbuka banyaknya', () => {
    expect(terbaik({})).toEqual(['Semua ambang WBK tercapai.', 'Semua ambang WBK sudah tercapai']);
    expect(terbaik({ 'B.I.a': 3.5, 'B.II.a': null })).toEqual([
      'Belum tercapai untuk WBK: Survei persepsi anti korupsi. 1 ambang WBK bergantung pada pertanyaan yang belum dijawab.',
      'Kekurangan WBK tidak dapat ditutup satu jawaban unit',
    ]);
    expect(terbaik({ 'B.I.b': 'D' })[1]).toBe(
      'Satu jawaban pada Capaian kinerja lebih baik paling banyak menutup kekurangan WBK',
    );
  });
});
