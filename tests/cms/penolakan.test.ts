import { describe, expect, it } from 'vitest';
import { NaskahDitolak, tolakBilaSalah } from '../../src/cms/admin/pra-simpan.ts';
import { denganTeks, type Formulir, isianWajib, naskahAcak, semuaFormulir } from './naskah-formulir.ts';

const FORMULIR = semuaFormulir().map((formulir) => ({ nama: formulir.nama, formulir }));

/** What Decap hands over before it writes. */
const simpan = (formulir: Formulir, slug: string, data: object) => () => {
  const isi = { collection: formulir.koleksi.name, slug, newRecord: false, data: { toJS: () => data } };
  tolakBilaSalah({ entry: { get: (kunci: keyof typeof isi): never => isi[kunci] as never } });
};

describe('setiap formulir CMS: naskah yang benar disimpan, dan setiap isian wajib yang dikosongkan ditolak dengan namanya', () => {
  it.each(FORMULIR)('$nama', ({ formulir }) => {
    const [{ slug, data }] = naskahAcak(formulir);
    expect(simpan(formulir, slug, data)).not.toThrow();
    const wajib = isianWajib(formulir.bidang, data);
    expect(wajib.length).toBeGreaterThan(0);
    for (const { bidang, jalur } of wajib) {
      const tanpa = simpan(formulir, slug, denganTeks(data, jalur, ''));
      expect(tanpa, jalur.join('.')).toThrow(NaskahDitolak);
      expect(tanpa, jalur.join('.')).toThrow(`${bidang.label ?? ''}: seharusnya diisi`);
    }
  });
});
