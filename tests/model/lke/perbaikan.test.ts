import { describe, expect, it } from 'vitest';
import { PERMENPANRB_90_2021 as LKE } from '../../../src/acuan/lke/permenpanrb-90-2021/lke.ts';
import { keadaanAksi, kalimatAksi } from '../../../src/model/lke/aksi.ts';
import { hitungLke } from '../../../src/model/lke/hitung.ts';
import { keAngka } from '../../../src/model/lke/pecahan.ts';
import { langkahPerbaikan } from '../../../src/model/lke/perbaikan.ts';
import { kalimatSurvei } from '../../../src/model/lke/survei-kurang.ts';
import { syaratPredikat } from '../../../src/model/lke/syarat.ts';
import { lembar, type Ubahan } from '../../kasus/lke/lembar.ts';

function langkah(ubahan: Ubahan) {
  const nilai = hitungLke(LKE, lembar('terbaik', ubahan));
  const syarat = syaratPredikat(LKE, nilai, 'WBK');
  return { semua: langkahPerbaikan(LKE, nilai, syarat), survei: kalimatSurvei(LKE, nilai, 'WBK') };
}

describe('yang perlu diperbaiki', () => {
  // Pengawasan: 15 − 3 (pengaduan 0 dari 4) − 2,5 (mekanisme E) − 1 (LHKPN 0 dari 2) = 8,5, kurang 0,5 dari 9.
  // Satu pengaduan selesai: 3 ÷ 4 = 0,75, menutup 0,5. Mekanisme E → D: 2,5 × 0,25 = 0,625, menutup 0,5. LHKPN 1 dari 2: 0,5.
  // Layanan D → C menambah 0,33 × 2,5 = 0,825, tetapi areanya tidak kurang.
  it('mendahulukan yang menutup kekurangan, lalu yang poinnya lebih banyak; yang hanya menambah nilai di belakang', () => {
    const { semua } = langkah({
      'A.II.5.ii.a': { bagian: 0, dari: 4 },
      'A.II.5.i.a': 'E',
      'A.II.5.iii.a': { bagian: 0, dari: 2 },
      'A.II.6.ii.a': 'D',
    });
    expect(semua.map((l) => [l.kode, l.langkah, keAngka(l.poin), keAngka(l.menutup), l.membantu])).toEqual([
      ['A.II.5.ii', '0 → 1 dari 4', 0.75, 0.5, ['area:pengawasan']],
      ['A.II.5.i', 'E → D', 0.625, 0.5, ['area:pengawasan']],
      ['A.II.5.iii', '0 → 1 dari 2', 0.5, 0.5, ['area:pengawasan']],
      ['A.II.6.ii', 'D → C', 0.825, 0, []],
    ]);
    expect(semua[1]?.kriteria).toBe('Dikendalikan, tetapi tidak tersusun.');
  });

  it('satu langkah terbaik tiap indikator; jawaban kosong dan survei tidak menjadi langkah', () => {
    // Standar Pelayanan: a B (0,25 × 0,25) dan b B (0,33 × 0,25): yang kedua lebih banyak.
    const { semua, survei } = langkah({ 'A.I.6.i.a': 'B', 'A.I.6.i.b': 'B', 'A.I.1.i.b': null, 'B.I.a': 3.5 });
    expect(semua.map((l) => l.pertanyaan.kode)).toEqual(['A.I.6.i.b']);
    expect(survei).toContain('Survei persepsi anti korupsi bernilai 3,50; ambangnya 3,60 dari 4.');
  });

  it('lembar yang sempurna tidak menyisakan langkah', () => {
    expect(langkah({})).toEqual({ semua: [], survei: '' });
  });
});

describe('rencana aksi', () => {
  it('terlambat sehari setelah tenggat, tidak pada harinya; yang selesai tidak terlambat lagi', () => {
    expect(keadaanAksi({ tenggat: '2026-11-15' }, '2026-11-15')).toBe('berjalan');
    expect(keadaanAksi({ tenggat: '2026-11-15' }, '2026-11-16')).toBe('terlambat');
    expect(keadaanAksi({ tenggat: '2026-11-15', selesai: '2026-11-14' }, '2027-01-01')).toBe('selesai');
    expect(keadaanAksi({ tenggat: '2026-11-15', selesai: '2026-11-20' }, '2027-01-01')).toBe('selesai-terlambat');
    expect(kalimatAksi(['selesai', 'terlambat', 'terlambat'])).toBe('3 aksi: 1 selesai, 2 terlambat.');
  });
});
