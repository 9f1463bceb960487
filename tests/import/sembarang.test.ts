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
  it('berkas dan baris tidak berpengaruh: isinya sama sampai ke bita', async () => {
    const patokan = [...(await jalankan(BERKAS)).ditulis];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(Object.keys(BERKAS), { minLength: Object.keys(BERKAS).length }),
        async (names) => {
          const shuffled = Object.fromEntries(names.map((nama) => [nama, BERKAS[nama as keyof typeof BERKAS]]));
          expect([...(await jalankan(shuffled)).ditulis]).toEqual(patokan);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('baris dalam berkas hanya mengubah sidik jari berkas, bukan paketnya', async () => {
    const paket = async (berkas: Record<string, unknown>) => (await jalankan(berkas)).tahun[0]?.dataset.paket;
    const patokan = await paket(BERKAS);
    const acak = fc.record(
      Object.fromEntries(
        Object.entries(BERKAS).map(([nama, rows]) => [nama, fc.shuffledSubarray(rows, { minLength: rows.length })]),
      ),
    );
    await fc.assert(
      fc.asyncProperty(acak, async (berkas) => {
        expect(await paket(berkas)).toEqual(patokan);
      }),
      { numRuns: 60 },
    );
  });

  it('baris yang sama dibagi ke berapa pun halaman, bersampul atau tidak, menjadi paket yang sama', async () => {
    const paket = async (berkas: Record<string, unknown>) => (await jalankan(berkas)).tahun[0]?.dataset.paket;
    const patokan = await paket(BERKAS);
    const halaman = fc.record({ potong: fc.array(fc.nat(3), { maxLength: 3 }), sampul: fc.boolean() });
    const bagi = fc.record(Object.fromEntries(Object.keys(BERKAS).map((nama) => [nama, halaman])));
    await fc.assert(
      fc.asyncProperty(bagi, async (cara) => {
        const pages = Object.entries(BERKAS).flatMap(([nama, rows]) => keHalaman(nama, rows, cara[nama]));
        expect(await paket(Object.fromEntries(pages))).toEqual(patokan);
      }),
      { numRuns: 60 },
    );
  });

  it('berkas yang sama diberikan dua kali tidak menghitung apa pun dua kali', async () => {
    const sekali = (await jalankan(BERKAS)).tahun[0]?.dataset;
    const ganda = (
      await jalankan({ ...BERKAS, 'salinan.json': BERKAS['bap.json'], 'salinan-2.json': BERKAS['selesai.json'] })
    ).tahun[0]?.dataset;
    expect(ganda?.paket).toEqual(sekali?.paket);
    const berulang = (d = sekali) => d?.impor.berkas.reduce((sum, b) => sum + b.berulang, 0) ?? 0;
    expect(berulang(ganda) - berulang()).toBe(BERKAS['bap.json'].length + BERKAS['selesai.json'].length);
  });
});

describe('perubahan sembarang', { timeout: 120_000 }, () => {
  it('pada nilai, kunci, atau susunan berakhir dengan dataset yang sah atau penolakan yang jelas', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SUMBER),
        fc.array(perubahan(), { minLength: 1, maxLength: 3 }),
        async (sumber, ubahan) => {
          const isi = structuredClone(sumber);
          for (const ubah of ubahan) terapkan(isi, ubah);
          await berakhirJelas({ 'a.json': isi, 'b.json': BERKAS['pengumuman.json'] });
        },
      ),
      { numRuns: 7000 },
    );
  });

  it('pada huruf berkasnya (dipotong, ditukar, disisipi) juga', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SUMBER),
        fc.nat(),
        fc.nat(40),
        fc.string({ unit: 'binary', maxLength: 8 }),
        async (sumber, di, panjang, sisip) => {
          const text = JSON.stringify(sumber);
          const at = di % (text.length + 1);
          await berakhirJelas({ 'a.json': text.slice(0, at) + sisip + text.slice(at + panjang) });
          await berakhirJelas({ 'a.json': text.slice(0, at) });
        },
      ),
      { numRuns: 1800 },
    );
  });

  it('sarang yang sangat dalam ditolak, bukan menghentikan program', async () => {
    const dalam = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    await berakhirJelas({ 'a.json': `[${dalam}]` });
    await berakhirJelas({ 'a.json': `[${JSON.stringify(baris.bap()).replace('24000000', dalam)}]` });
  });
});

/** Rows cut into pages, each a bare list or in the envelope of INAPROC v1, of which the last says that none follow. */
function keHalaman(
  nama: string,
  rows: readonly unknown[],
  { potong, sampul }: { potong: readonly number[]; sampul: boolean } = { potong: [], sampul: false },
): [string, unknown][] {
  const batas = [0, ...potong.map((p) => Math.min(p, rows.length)).sort((a, b) => a - b), rows.length];
  return batas.slice(1).map((akhir, i) => {
    const data = rows.slice(batas[i], akhir);
    const meta = { limit: 1, has_more: i < batas.length - 2, cursor: null };
    return [`${nama}-${i}`, sampul ? { success: true, data, meta } : data];
  });
}

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

async function berakhirJelas(berkas: Record<string, unknown>): Promise<void> {
  try {
    for (const { dataset } of (await jalankan(keTeks(berkas))).tahun) datasetPaketSchema.parse(dataset);
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
