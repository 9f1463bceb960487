import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { naskahJson, naskahMarkdown } from '../../src/cms/naskah.ts';
import { KOLEKSI_PENGATURAN } from '../../src/cms/koleksi-cms.ts';
import { NaskahDitolak, tolakBilaSalah } from '../../src/cms/admin/pra-simpan.ts';
import { ambilKeterangan, bolehKosong, rapikan } from '../../src/schemas/bidang.ts';
import {
  DATASET_DISUNTING,
  KOLEKSI,
  type KoleksiDataset,
  type KoleksiMarkdown,
  PENGATURAN,
  type Pengaturan,
} from '../../src/schemas/koleksi.ts';
import { nilaiAcak } from './naskah-acak.ts';

const koleksi = Object.entries<KoleksiMarkdown>(KOLEKSI);
const pengaturan = Object.entries<Pengaturan>(PENGATURAN);
const dataset = Object.entries<KoleksiDataset>(DATASET_DISUNTING);
const banyak = { numRuns: 1000 };
/** Rules over several fields make a thousand sound entries take their time on a busy machine. */
const SABAR = 120_000;

/** An entry on its way to be written, as Decap hands it to the site. */
const simpan = (koleksi: string, slug: string, data: object) => () => {
  const isi: Record<string, unknown> = { collection: koleksi, slug, newRecord: false, data: { toJS: () => data } };
  tolakBilaSalah({ entry: { get: (kunci: string): never => isi[kunci] as never } });
};

describe('seribu naskah acak tiap koleksi: yang ditulis CMS dibaca Astro', { timeout: SABAR }, () => {
  it.each(koleksi)('%s', (nama, { skema, isi }) => {
    fc.assert(
      fc.property(nilaiAcak(skema), nilaiAcak(isi), (front, body) => {
        const data = { ...(front as object), body: body as string };
        expect(simpan(nama, 'uji', data)).not.toThrow();
        const urutan = [...Object.keys(bentuk(skema)), 'body'];
        const text = naskahMarkdown.toFile(data, urutan);
        const { frontmatter, content } = parseFrontmatter(text);
        expect(z.preprocess(rapikan, skema).parse(frontmatter)).toEqual(skema.parse(front));
        expect(isi.parse(content)).toBe(isi.parse(body));
        // read into the form and written again, not a byte moves
        expect(naskahMarkdown.toFile(naskahMarkdown.fromFile(text), urutan)).toBe(text);
      }),
      banyak,
    );
  });

  it.each(pengaturan)('pengaturan %s', (nama, { skema }) => {
    fc.assert(
      fc.property(nilaiAcak(skema), (data) => {
        expect(simpan(KOLEKSI_PENGATURAN, nama, data as object)).not.toThrow();
        const text = naskahJson.toFile(data as object, Object.keys(bentuk(skema)));
        expect(skema.parse(rapikan(JSON.parse(text)))).toEqual(skema.parse(data));
        expect(naskahJson.toFile(naskahJson.fromFile(text), Object.keys(bentuk(skema)))).toBe(text);
      }),
      banyak,
    );
  });
});

describe(
  'seribu data acak tiap dataset yang disunting: yang ditulis CMS dibaca pembangun situs',
  { timeout: SABAR },
  () => {
    it.each(dataset)('%s', (nama, { skema, namaDari }) => {
      fc.assert(
        fc.property(nilaiAcak(skema), (data) => {
          const arti = skema.parse(rapikan(data));
          expect(simpan(nama, namaDari(arti).replace('.json', ''), data as object)).not.toThrow();
          const text = naskahJson.toFile(data as object, Object.keys(bentuk(skema)));
          expect(skema.parse(JSON.parse(text))).toEqual(arti);
          expect(naskahJson.toFile(naskahJson.fromFile(text), Object.keys(bentuk(skema)))).toBe(text);
        }),
        banyak,
      );
    });
  },
);

describe('yang tidak diisi ditolak sebelum disimpan, dengan nama bidangnya', () => {
  it.each(koleksi)('%s', (nama, { skema, isi }) => {
    const [front] = fc.sample(nilaiAcak(skema), { numRuns: 1, seed: 7 });
    const [body] = fc.sample(nilaiAcak(isi), { numRuns: 1, seed: 7 });
    const lengkap: Record<string, unknown> = { ...(front as object), body };
    const wajib = Object.entries(bentuk(skema)).filter(([, s]) => !bolehKosong(s));
    expect(wajib.length).toBeGreaterThan(0);
    for (const [kunci, s] of [...wajib, ['body', isi] as const]) {
      const label = ambilKeterangan(s)?.label ?? '';
      const tanpa = simpan(nama, 'uji', { ...lengkap, [kunci]: '' });
      expect(tanpa, `${nama}.${kunci}`).toThrow(NaskahDitolak);
      expect(tanpa).toThrow(new RegExp(`• ${label.replace(/[()]/g, '\\$&')}: seharusnya diisi`));
    }
  });

  it.each(pengaturan)('pengaturan %s', (nama, { skema }) => {
    const [data] = fc.sample(nilaiAcak(skema), { numRuns: 1, seed: 7 }) as [Record<string, unknown>];
    for (const [kunci, s] of Object.entries(bentuk(skema)).filter(([, s]) => !bolehKosong(s))) {
      const tanpa = simpan(KOLEKSI_PENGATURAN, nama, { ...data, [kunci]: '' });
      expect(tanpa).toThrow(`• ${ambilKeterangan(s)?.label ?? ''}: seharusnya diisi`);
    }
  });
});

function bentuk(skema: z.ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const { def } = (skema as unknown as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') throw new Error('skema koleksi bukan kelompok bidang');
  return def.shape;
}
