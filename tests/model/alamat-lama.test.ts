/** Addresses outlive packages: a plan's leads to its processes, a vanished package's says so. */
import { expect, it } from 'vitest';
import { alamatLama } from '../../src/model/alamat-lama.ts';
import { buatTahunAnggaran } from '../../src/model/himpunan.ts';
import type { Paket } from '../../src/schemas/paket.ts';
import { paketUji } from './buatan.ts';
import { datasetUji } from './pemeriksaan/paket-utuh.ts';

const rup = (kode: string, pagu: number | null = 5): Paket['rup'][number] => ({ kode, pagu, rencana: null });
const hilang = (id: string) => ({ id, nama: 'Paket Contoh', opd: '1.01', terakhir: [] });

function susun(paket: Paket[], perubahan: object = {}) {
  const dataset = datasetUji(paket);
  return alamatLama([
    buatTahunAnggaran({
      ...dataset,
      perubahan: {
        ...dataset.perubahan,
        terhadap: { dieksporPada: '2025-05-01T00:00:00+07:00', diimporPada: '2025-05-02T00:00:00+07:00' },
        ...perubahan,
      },
    }),
  ]);
}

it('alamat rencana menuju semua prosesnya; rencana yang masih paket sendiri tidak', () => {
  const lama = susun([
    paketUji({ id: 'tender-2', rup: [rup('11')] }),
    paketUji({ id: 'tender-1', rup: [rup('11'), rup('12'), rup('13', null)] }),
    paketUji({ id: 'rup-12', rup: [rup('12')] }),
  ]);
  expect(lama.map((a) => [a.id, a.proses.map((p) => p.id)])).toEqual([['rup-11', ['tender-1', 'tender-2']]]);
});

it('paket yang hilang tetap beralamat, juga yang hilang pada impor terdahulu; yang kembali tidak', () => {
  const nisan = [{ ...hilang('tender-8'), terakhir: '2025-01-01T00:00:00+07:00' }];
  const lama = susun([paketUji({ id: 'tender-1' })], { hilang: [hilang('tender-9'), hilang('tender-1')], nisan });
  expect(lama.map((a) => [a.id, a.hilang?.terakhir])).toEqual([
    ['tender-9', '2025-05-01T00:00:00+07:00'],
    ['tender-8', '2025-01-01T00:00:00+07:00'],
  ]);
});

it('rencana yang hilang karena sudah diproses menuju prosesnya, walau pagunya tidak tercatat', () => {
  const [lama] = susun([paketUji({ id: 'tender-1', rup: [rup('7', null)] })], { hilang: [hilang('rup-7')] });
  expect(lama?.proses.map((p) => p.id)).toEqual(['tender-1']);
});
