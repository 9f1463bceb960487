/** Whatever the order of files and rows, the same bytes; whatever is done to a valid file, a data set or a clear refusal. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetPaketSchema } from '../../src/schemas/impor.ts';
import { GalatMasukan, tulisSemua } from '../../src/schemas/masalah.ts';
import { baris, jalankan } from './meja.ts';

const BERKAS = {
  'satker.json': [baris.satker()],
  'pengumuman.json': [baris.pengumuman(), baris.pengumuman({ kd_nontender: 2, kd_rup: '1;2', status_nontender: '-' })],
  'selesai.json': [baris.selesai(), baris.selesai({ kd_nontender: 2, nilai_kontrak: null })],
  'kontrak.json': [baris.kontrak(), baris.kontrak({ versi_addendum: 1, nilai_kontrak: 49_000_000 }), baris.kontrak()],
  'kontrak-lagi.json': [baris.kontrak({ nilai_kontrak: 1 }), baris.kontrak({ kd_nontender: 3 })],
  'bap.json': [
    baris.bap(),
    baris.bap({ _event_date: '2025-09-02' }),
    baris.bap({ no_bap: 'BAP/2', progres_pekerjaan: 70 }),
  ],
  'tender.json': [baris.tender(), baris.tender({ kd_tender: 9, kd_klpd: 'B999' })],
  'nilai.json': [baris.tenderNilai(), baris.tenderNilai({ hps: 5 })],
};
const SMEP: unknown = JSON.parse(
  readFileSync(new URL('../../src/schemas/contoh/smep-v1.json', import.meta.url), 'utf8'),
);
const SUMBER: readonly unknown[] = [...Object.values(BERKAS), SMEP];

describe('urutan', () => {
  it('berkas dan baris tidak berpengaruh: isinya sama sampai ke bita', () => {
    const patokan = [...jalankan(BERKAS).ditulis];
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(BERKAS), { minLength: Object.keys(BERKAS).length }), (names) => {
        const shuffled = Object.fromEntries(names.map((nama) => [nama, BERKAS[nama as keyof typeof BERKAS]]));
        expect([...jalankan(shuffled).ditulis]).toEqual(patokan);
      }),
      { numRuns: 60 },
    );
  });

  it('baris dalam berkas hanya mengubah sidik jari berkas, bukan paketnya', () => {
    const paket = (berkas: Record<string, unknown>) => jalankan(berkas).tahun[0]?.dataset.paket;
    const patokan = paket(BERKAS);
    const acak = fc.record(
      Object.fromEntries(
        Object.entries(BERKAS).map(([nama, rows]) => [nama, fc.shuffledSubarray(rows, { minLength: rows.length })]),
      ),
    );
    fc.assert(
      fc.property(acak, (berkas) => {
        expect(paket(berkas)).toEqual(patokan);
      }),
      { numRuns: 60 },
    );
  });

  it('berkas yang sama diberikan dua kali tidak menghitung apa pun dua kali', () => {
    const sekali = jalankan(BERKAS).tahun[0]?.dataset;
    const ganda = jalankan({ ...BERKAS, 'salinan.json': BERKAS['bap.json'], 'salinan-2.json': BERKAS['selesai.json'] })
      .tahun[0]?.dataset;
    expect(ganda?.paket).toEqual(sekali?.paket);
    const berulang = (d = sekali) => d?.impor.berkas.reduce((sum, b) => sum + b.berulang, 0) ?? 0;
    expect(berulang(ganda) - berulang()).toBe(BERKAS['bap.json'].length + BERKAS['selesai.json'].length);
  });
});

describe('perubahan sembarang', () => {
  it('pada nilai, kunci, atau susunan berakhir dengan dataset yang sah atau penolakan yang jelas', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SUMBER),
        fc.array(perubahan(), { minLength: 1, maxLength: 3 }),
        (sumber, ubahan) => {
          const isi = structuredClone(sumber);
          for (const ubah of ubahan) terapkan(isi, ubah);
          berakhirJelas({ 'a.json': isi, 'b.json': BERKAS['pengumuman.json'] });
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('pada huruf berkasnya (dipotong, ditukar, disisipi) juga', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SUMBER),
        fc.nat(),
        fc.nat(40),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (sumber, di, panjang, sisip) => {
          const text = JSON.stringify(sumber);
          const at = di % (text.length + 1);
          berakhirJelas({ 'a.json': text.slice(0, at) + sisip + text.slice(at + panjang) });
          berakhirJelas({ 'a.json': text.slice(0, at) });
        },
      ),
      { numRuns: 700 },
    );
  });

  it('sarang yang sangat dalam ditolak, bukan menghentikan program', () => {
    const dalam = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    berakhirJelas({ 'a.json': `[${dalam}]` });
    berakhirJelas({ 'a.json': `[${JSON.stringify(baris.bap()).replace('24000000', dalam)}]` });
  });
});

interface Perubahan {
  jalan: number[];
  cara: 'ganti' | 'hapus' | 'gandakan' | 'ganti-nama';
  nilai: unknown;
}

function perubahan(): fc.Arbitrary<Perubahan> {
  return fc.record({
    jalan: fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
    cara: fc.constantFrom('ganti', 'ganti', 'hapus', 'gandakan', 'ganti-nama'),
    nilai: fc.oneof(
      fc.anything({ maxDepth: 1 }),
      fc.constantFrom(
        null,
        '',
        '-',
        -1,
        1e300,
        2 ** 53 + 2,
        '__proto__',
        '\ud800',
        '<b>',
        'D998',
        '2025-13-45',
        ['x'],
        {},
        9e13,
        'x'.repeat(900),
      ),
    ),
  });
}

/** Walks to some place of the structure and changes it there. */
function terapkan(isi: unknown, { jalan, cara, nilai }: Perubahan): void {
  let wadah = isi as Record<string, unknown>;
  for (const langkah of jalan) {
    const keys = Object.keys(wadah);
    const key = keys[langkah % Math.max(1, keys.length)];
    if (key === undefined) return;
    const inner = wadah[key];
    const deeper =
      typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && langkah !== jalan.at(-1);
    if (deeper) {
      wadah = inner as Record<string, unknown>;
      continue;
    }
    if (cara === 'hapus') Reflect.deleteProperty(wadah, key);
    else if (cara === 'gandakan' && Array.isArray(wadah)) wadah.push(structuredClone(inner));
    else if (cara === 'ganti-nama') Object.assign(wadah, { [`${key}x`]: inner, [key]: undefined });
    // A copy: the generator hands out the same object again, and a value put into itself is no JSON.
    else wadah[key] = structuredClone(nilai);
    return;
  }
}

function berakhirJelas(berkas: Record<string, unknown>): void {
  try {
    for (const { dataset } of jalankan(keTeks(berkas)).tahun) datasetPaketSchema.parse(dataset);
  } catch (error) {
    if (!(error instanceof GalatMasukan)) throw error;
    expect(tulisSemua(error.message, error.masalah)).not.toMatch(/undefined|\[object|at .*\.ts:|Invalid input/);
  }
}

/** As a file holds it; what JSON cannot hold is left out. */
function keTeks(berkas: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(berkas).map(([nama, isi]) => [
      nama,
      typeof isi === 'string'
        ? isi
        : (JSON.stringify(isi, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v)) ?? 'null'),
    ]),
  );
}
