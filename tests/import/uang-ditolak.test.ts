import { expect, it } from 'vitest';
import { smepPaket } from '../../src/import/pembaca/smep-v1.ts';
import { DAFTAR_PEMBACA } from '../../src/import/pembaca/daftar.ts';
import { uangDitolak } from '../../src/import/uang-ditolak.ts';

const pembaca = (dataset: string, generasi: string) => {
  const found = DAFTAR_PEMBACA.find((p) => p.dataset === dataset && p.generasi === generasi);
  if (!found) throw new Error(dataset);
  return found;
};
const sen = (row: unknown, p: typeof smepPaket) =>
  Object.fromEntries(uangDitolak(row, p).uang.map((u) => [u.bidang, u.sen]));

it('uang baris yang ditolak tetap terhitung, di nama kolom generasi mana pun; yang bukan uang tidak', () => {
  expect(
    sen({ kode: '?', pagu: 5, kontrak: { nilai: 4 }, pembayaran: [{ nilai: 1 }, { nilai: 2 }] }, smepPaket),
  ).toEqual({
    pagu: 500,
    nilai_kontrak: 400,
    besar_pembayaran: 300,
  });
  expect(sen({ total: 7, order_id: null }, pembaca('paket-e-purchasing', 'inaproc-v1'))).toEqual({ pesanan: 700 });
  expect(sen({ pagu: 9 }, pembaca('RUP-PaketPenyedia-Terumumkan', 'isb-2023'))).toEqual({ pagu_rup: 900 });
  expect(sen({ pagu: -9, hps: 'x' }, pembaca('SPSE-TenderPengumuman', 'isb-2023'))).toEqual({});
  expect(sen(null, smepPaket)).toEqual({});
});

it('kolom uang yang tidak disimpan ikut, menurut urutannya', () => {
  const sppbj = pembaca('SPSE-TenderEkontrak-1SPPBJ', 'isb-2023');
  expect(uangDitolak({ nilai_jaminan_pelaksanaan: 3 }, sppbj).uangLain).toEqual([null, 3]);
});
