import { describe, expect, it } from 'vitest';
import { baris, satu } from './meja.ts';

/** The notes on the only package, and what became of the announcements' HPS. */
async function impor(...rows: Record<string, unknown>[]) {
  const { paket, impor: akun } = await satu({ 'a.json': rows.map((r) => baris.pengumuman(r)) });
  return { catatan: paket[0]?.catatan, hps: akun.berkas[0]?.uang.find((u) => u.bidang === 'hps') };
}

describe('dua baris satu dataset yang berbeda jumlahnya', () => {
  it('dan sama barunya: satu dipakai, keduanya disebut dengan aturannya, dan laporan tidak menyebut yang lain lebih lama', async () => {
    for (const rows of [
      [{ hps: 40_000_000 }, { hps: 45_000_000 }],
      [{ hps: 45_000_000 }, { hps: 40_000_000 }],
    ]) {
      const { catatan, hps } = await impor(...rows);
      expect(catatan).toHaveLength(1);
      expect(catatan?.[0]?.kode).toBe('hps-berbeda');
      expect(catatan?.[0]?.dipakai).toMatch(/40\.000\.000.*\(SPSE-NonTenderPengumuman\)/);
      expect(catatan?.[0]?.lain).toMatch(/45\.000\.000.*\(SPSE-NonTenderPengumuman\)/);
      expect(catatan?.[0]?.aturan).toContain('sama barunya');
      expect(hps).toEqual({
        bidang: 'hps',
        sumber: 85_000_000,
        dataset: 40_000_000,
        selisih: [{ mengapa: 'berbeda, sama barunya; dipakai satu menurut urutan isi', nilai: 45_000_000 }],
      });
    }
  });

  it('tetapi satu versinya atau hari tariknya lebih baru: bukan pertentangan, yang lebih baru dipakai', async () => {
    const versi = await impor({ hps: 45_000_000, versi_nontender: 1 }, { hps: 40_000_000, versi_nontender: 2 });
    expect(versi.catatan).toEqual([]);
    expect(versi.hps?.selisih[0]?.mengapa).toBe('diganti versi atau adendum yang lebih baru');
    const tarik = await impor(
      { hps: 45_000_000, _event_date: '2025-10-02' },
      { hps: 40_000_000, _event_date: '2025-10-03' },
    );
    expect(tarik.catatan).toEqual([]);
    expect(tarik.hps?.selisih[0]?.mengapa).toBe('diganti baris lain yang lebih baru');
  });
});
