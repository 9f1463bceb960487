import { describe, expect, it } from 'vitest';
import { impor, type PilihanImpor } from '../../src/import/impor.ts';
import { GalatMasukan } from '../../src/schemas/masalah.ts';
import { baris, efekIngatan } from './meja.ts';

const JALUR = '/situs/data/paket/2025.json';
const tender = (n: number, ganti = {}) => baris.tender({ kd_tender: n, _event_date: '2025-10-03', ...ganti });
const lengkap = { 'a.json': [1, 2, 3, 4, 5].map((n) => tender(n)), 'b.json': [baris.pengumuman()] };

/** Imports over what is stored; the stored text afterwards, or the refusal. */
async function jalankan(
  berkas: Record<string, unknown>,
  tersimpan: string | null,
  pilihan: Partial<PilihanImpor> = {},
): Promise<string> {
  const { efek, ditulis } = efekIngatan(berkas, tersimpan === null ? {} : { [JALUR]: tersimpan });
  try {
    await impor({ jalur: Object.keys(berkas).map((n) => `/${n}`), out: '/situs', ...pilihan }, efek);
    return ditulis.get(JALUR) ?? '';
  } catch (error) {
    if (error instanceof GalatMasukan && ditulis.size === 0) return error.message;
    throw error;
  }
}

describe('data tersimpan tidak menyusut tanpa ditanya', () => {
  it('ekspor sebagian ditolak dengan dataset dan paket yang akan hilang; dengan --ganti jalan', async () => {
    const awal = await jalankan(lengkap, null);
    const sebagian = { 'a.json': [tender(1)] };
    const pesan = await jalankan(sebagian, awal);
    expect(pesan).toContain('tidak memuat dataset yang membentuk data tersimpan: SPSE-NonTenderPengumuman');
    expect(pesan).toContain('5 dari 6 paket tersimpan akan hilang');
    expect(pesan).toContain('--ganti');
    expect(await jalankan(sebagian, awal, { ganti: true })).toContain('"id":"tender-1"');
  });

  it('ekspor yang lebih tua ditolak', async () => {
    const awal = await jalankan(lengkap, null);
    const tua = { ...lengkap, 'a.json': [1, 2, 3, 4, 5].map((n) => tender(n, { _event_date: '2025-06-03' })) };
    const pesan = await jalankan({ ...tua, 'b.json': [baris.pengumuman()] }, awal);
    expect(pesan).toContain('lebih tua dari yang tersimpan');
  });

  it('berkas tersimpan yang rusak tidak diganti diam-diam', async () => {
    const awal = await jalankan(lengkap, null);
    expect(await jalankan(lengkap, `<<<<<<< HEAD\n${awal}`)).toContain('tidak dapat dibaca sebagai dataset');
  });

  it('ekspor berikutnya yang lengkap, dengan satu paket hilang, diterima', async () => {
    const awal = await jalankan(lengkap, null);
    const lanjut = { ...lengkap, 'a.json': [1, 2, 3, 4].map((n) => tender(n, { _event_date: '2025-11-03' })) };
    expect(await jalankan(lanjut, awal)).toContain('"id":"tender-4"');
  });
});
