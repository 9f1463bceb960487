/** The guide for SMEP's makers: its tables and messages come from the check itself. */
import { describe, expect, it } from 'vitest';
import { contohGalatSmep } from '../../src/data-out/galat-smep.ts';
import { susunKamus } from '../../src/data-out/kamus.ts';
import contohSmep from '../../src/schemas/contoh/smep-v1.json';
import { smepSchema } from '../../src/schemas/smep.ts';

describe('panduan SMEP', () => {
  it('setiap pesan contoh menyebut berkas, baris, bidang, yang ditemukan, dan yang diharapkan', () => {
    const paket = smepSchema.parse(contohSmep).paket[0];
    if (!paket) throw new Error('contoh SMEP tanpa paket');
    const galat = contohGalatSmep(paket, 'smep-2026.json');
    expect(galat.map((g) => g.pesan)).toEqual(
      ['pagu', 'serahTerima', 'metode', 'npwpPenyedia', 'nama'].map((bidang): unknown =>
        expect.stringMatching(
          new RegExp(`^smep-2026\\.json, baris 17, bidang "${bidang}".*: ditemukan .+, seharusnya .+`),
        ),
      ),
    );
  });

  it('setiap bidang ekspor punya label, jenis, dan contoh', () => {
    for (const e of susunKamus(smepSchema))
      expect([e.bidang, e.label !== '', e.contoh !== undefined]).toEqual([e.bidang, true, true]);
  });
});
