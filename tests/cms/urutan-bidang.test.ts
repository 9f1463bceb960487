import { describe, expect, it } from 'vitest';
import { naskahJson } from '../../src/cms/naskah.ts';
import { urutanBidang } from '../../src/cms/urutan-bidang.ts';

const butir = ['aksi', 'bagian', 'ukuran', 'satuan', 'sasaran', 'satu', 'dua', 'tiga', 'empat'];
const formulir = [
  { name: 'tahun' },
  {
    name: 'aksi',
    fields: butir.map((name) => ({
      name,
      ...(name === 'satu' ? { fields: [{ name: 'target' }, { name: 'capaian' }] } : {}),
    })),
  },
];

describe('urutan kunci di berkas', () => {
  it('mengikuti formulir sampai ke dalam kelompok dan butir daftar, walau Decap mengacaknya; kunci yang tidak dikenal tinggal di belakang', () => {
    const acak = Object.fromEntries([...butir].reverse().map((kunci) => [kunci, kunci]));
    const isi = { lain: 1, aksi: [{ ...acak, satu: { capaian: 2, target: 1 }, asing: 'x' }], tahun: 2026 };
    const rapi = JSON.parse(naskahJson.toFile(isi, urutanBidang(formulir))) as typeof isi;
    expect(rapi).toEqual(isi);
    expect(Object.keys(rapi)).toEqual(['tahun', 'aksi', 'lain']);
    expect(Object.keys(rapi.aksi[0] ?? {})).toEqual([...butir, 'asing']);
    expect(Object.keys(rapi.aksi[0]?.satu ?? {})).toEqual(['target', 'capaian']);
  });
});
