/** Links to SPSE and SiRUP come from the settings alone. */
import { describe, expect, it } from 'vitest';
import { tautanSumber } from '../../src/model/tautan-sumber.ts';
import { paketUji } from './buatan.ts';

const situs = {
  tautanSpse: { tender: 'https://spse.contoh.go.id/daerah/lelang/{kode}/pengumuman' },
  tautanSirup: { penyedia: 'https://sirup.contoh.go.id/{kode}' },
};
const paket = paketUji({ id: 'tender-1000', rup: [{ kode: '55', pagu: null, rencana: null }] });

describe('tautan ke sumber', () => {
  it('dibuat dari pengaturan dengan kode paket dan kode RUP', () => {
    expect(tautanSumber(paket, situs, false).map((t) => t.alamat)).toEqual([
      'https://spse.contoh.go.id/daerah/lelang/1000/pengumuman',
      'https://sirup.contoh.go.id/55',
    ]);
  });

  it('tidak ada tanpa pengaturan, untuk jenis proses tanpa pola, dan untuk data rekaan', () => {
    expect(tautanSumber(paket, {}, false)).toEqual([]);
    expect(tautanSumber({ ...paket, id: 'pct-1', rup: [] }, situs, false)).toEqual([]);
    expect(tautanSumber(paket, situs, true)).toEqual([]);
  });
});
