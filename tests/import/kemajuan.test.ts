import { describe, expect, it } from 'vitest';
import { buatKemajuan } from '../../src/import/kemajuan.ts';

function rekam(isTTY: boolean) {
  const tulisan: string[] = [];
  let kini = 0;
  const kemajuan = buatKemajuan({ write: (t) => tulisan.push(t), isTTY }, () => kini);
  return {
    tulisan,
    pada: (detik: number, tahap: string, bagian: number) => {
      kini = detik * 1000;
      kemajuan(tahap, bagian);
    },
  };
}

describe('kemajuan impor', () => {
  it('di terminal menunjukkan batang, persen, dan perkiraan sisa waktu', () => {
    const { tulisan, pada } = rekam(true);
    pada(0, 'Membaca a.json', 0);
    pada(10, 'Membaca a.json', 0.25);
    pada(10.01, 'Membaca a.json', 0.26);
    pada(200, 'Menggabungkan', 0.5);
    pada(400, 'Selesai', 1);
    expect(tulisan.map((t) => t.replace('\r\u001b[K', '').trim())).toEqual([
      '░░░░░░░░░░░░░░░░░░░░░░░░   0 %  Membaca a.json',
      '██████░░░░░░░░░░░░░░░░░░  25 %  Membaca a.json, sisa kira-kira 30 detik',
      '████████████░░░░░░░░░░░░  50 %  Menggabungkan, sisa kira-kira 3 menit',
      '████████████████████████ 100 %  Selesai',
    ]);
  });

  it('di berkas log satu baris saja untuk setiap tahap', () => {
    const { tulisan, pada } = rekam(false);
    pada(0, 'Membaca a.json', 0);
    pada(1, 'Membaca a.json', 0.4);
    pada(2, 'Menggabungkan', 0.8);
    expect(tulisan).toEqual(['Membaca a.json\n', 'Menggabungkan\n']);
  });
});
