/** How a data set came about: every row and every rupiah accounted for, or said not to be. */
import { describe, expect, it } from 'vitest';
import { berkasUnik, labelDataset, neracaUang, temuanImpor } from '../../src/model/neraca-impor.ts';
import type { BerkasImpor } from '../../src/schemas/impor.ts';
import { datasetUji } from './pemeriksaan/paket-utuh.ts';

function berkas(ganti: Partial<BerkasImpor> = {}): BerkasImpor {
  return {
    nama: 'a.json',
    dataset: 'SPSE-TenderPengumuman',
    generasi: 'isb-2023',
    bentuk: 'json',
    sha256: '0'.repeat(64),
    bita: 10,
    dibaca: 1200,
    dibuat: 1000,
    digabung: 100,
    berulang: 60,
    tidakDipakai: 30,
    ditolak: 10,
    alasan: [],
    uang: [{ bidang: 'hps', sumber: 10.1, dataset: 10, selisih: [{ mengapa: 'berulang', nilai: 0.1 }] }],
    ...ganti,
  };
}

describe('asal data', () => {
  it('dataset yang terbagi atas beberapa berkas dibedakan menurut berkasnya', () => {
    const berkas3 = [berkas({ nama: 'h1.json' }), berkas({ nama: 'h2.json' }), berkas({ dataset: 'RUP-MasterSatker' })];
    expect(labelDataset(berkas3)).toEqual([
      'SPSE-TenderPengumuman (h1.json)',
      'SPSE-TenderPengumuman (h2.json)',
      'RUP-MasterSatker',
    ]);
    expect(neracaUang(berkas3).map((u) => u.dataset)).toEqual(labelDataset(berkas3));
  });

  it('semua baris dan semua uang dipertanggungjawabkan', () => {
    const { kalimat, arti } = temuanImpor({ ...datasetUji([]).impor, berkas: [berkas()] });
    expect(kalimat).toBe('1.200 baris dibaca, semua dipertanggungjawabkan');
    expect(arti).toContain('10 ditolak. 1 jumlah uang cocok dengan sumbernya.');
  });

  it('baris atau uang yang belum dijelaskan disebut, bukan disembunyikan', () => {
    const kurang = berkas({
      dibuat: 995,
      uang: [{ bidang: 'hps', sumber: 12, dataset: 10, selisih: [{ mengapa: 'x', nilai: 1.5 }] }],
    });
    const { kalimat, arti } = temuanImpor({ ...datasetUji([]).impor, berkas: [kurang] });
    expect(kalimat).toBe('1.200 baris dibaca, 5 belum dipertanggungjawabkan');
    expect(arti).toContain('1 dari 1 jumlah uang belum cocok');
    expect(neracaUang([kurang])[0]?.sisa).toBe(50);
  });

  it('satu berkas dengan beberapa dataset disebut sekali', () => {
    const files = berkasUnik([berkas(), berkas({ dataset: 'SPSE-TenderSelesai' }), berkas({ nama: 'b.json' })]);
    expect(files.map((f) => [f.berkas.nama, f.dataset])).toEqual([
      ['a.json', ['SPSE-TenderPengumuman', 'SPSE-TenderSelesai']],
      ['b.json', ['SPSE-TenderPengumuman']],
    ]);
  });
});
