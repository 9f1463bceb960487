import { describe, expect, it } from 'vitest';
import type { HasilBangun } from '../../src/build/bangun-situs.ts';
import { buatPembangun } from '../../src/build/pembangun.ts';

const HASIL: HasilBangun = { outDir: '/hasil', halaman: 1, bita: 1, detik: 1, berikutnya: null };

describe('membangun berulang', () => {
  it('kegagalan karena isi berubah di tengah bangunan tidak diberitakan: bangunan berikutnya yang menentukan', async () => {
    const galat: string[] = [];
    let ke = 0;
    const pembangun = buatPembangun(
      async () => {
        await Promise.resolve();
        ke += 1;
        if (ke > 1) return HASIL;
        void pembangun.minta();
        throw new Error('separuh tersimpan');
      },
      { log: () => undefined, galat: (m) => galat.push(m) },
    );
    await pembangun.minta();
    expect(galat).toEqual([]);
    expect(pembangun.keadaan).toMatchObject({ siap: true, ke: 1, galat: null, membangun: false });
  });
});
