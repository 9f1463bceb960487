/** The import's own last look can fail: a reader that lets a denied column through stops the import, and nothing is written. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DAFTAR_PEMBACA } from '../../src/import/pembaca/daftar.ts';
import type { Pembaca } from '../../src/import/pembaca.ts';
import type { Isi, PecahanPaket } from '../../src/import/pecahan.ts';
import { tulisMasalah } from '../../src/schemas/masalah.ts';
import { baris, satu, tolakan } from './meja.ts';

const NIP = ['19800102', '200501', '1', '001'].join('');
const NPWP16 = ['0430', '5553', '0733', '5680'].join('');
const masukan = {
  'a.json': [
    baris.pengumuman({ nip_ppk: NIP, npwp_penyedia: NPWP16, nama_ppk: 'Fulan Contoh', email_ppk: 'fulan.contoh' }),
  ],
};

describe('pembaca yang membocorkan kolom tertutup', () => {
  afterEach(() => vi.restoreAllMocks());

  it('tanpa kebocoran impor ini berhasil', async () => {
    expect((await satu(masukan)).paket).toHaveLength(1);
  });

  it.each([
    ['NIP sebagai kode RUP', { rup: [{ kode: NIP, pagu: null, rencana: null }] }, NIP],
    ['NPWP sebagai kode RUP', { rup: [{ kode: NPWP16, pagu: null, rencana: null }] }, NPWP16],
    [
      'nama pejabat sebagai penyedia berbadan usaha',
      { penyedia: { kode: '77', nama: 'FULAN CONTOH', bentuk: 'badan-usaha' }, terpilih: true },
      'FULAN CONTOH',
    ],
  ] satisfies [string, Isi, string][])('%s', async (nama, bocor, nilai) => {
    bocorkan('SPSE-NonTenderPengumuman', bocor);
    if (nama.startsWith('nama pejabat')) {
      // the second guard: such a supplier loses its name before the last look
      expect((await satu(masukan)).paket[0]?.penyedia).toEqual({ jenis: 'tidak-jelas' });
      return;
    }
    const galat = await tolakan(masukan);
    const teks = [galat.message, ...galat.masalah.map(tulisMasalah)].join('\n');
    expect(teks).toContain('data pribadi akan ikut terbit');
    expect(teks).toContain('2025.json, bidang "paket.0.rup.0.kode"');
    expect(teks).not.toContain(nilai);
  });
});

/** Makes the reader of a dataset put more into the package than its columns allow. */
function bocorkan(dataset: string, isi: Isi): void {
  const pembaca = DAFTAR_PEMBACA.find((p) => p.dataset === dataset) as Pembaca & { baca: NonNullable<Pembaca['baca']> };
  const asli = pembaca.baca.bind(pembaca);
  vi.spyOn(pembaca, 'baca').mockImplementation((row, asal, kepala) => {
    const hasil = asli(row, asal, kepala);
    if (!hasil.ok || hasil.data.jenis !== 'paket') return hasil;
    const data: PecahanPaket = { ...hasil.data, isi: { ...hasil.data.isi, ...isi } };
    return { ok: true, data };
  });
}
