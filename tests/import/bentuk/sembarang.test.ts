/** Whatever is done to a file of any form: rows or a clear refusal; no other error, no hang. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bacaCsv } from '../../../src/import/bentuk/csv.ts';
import { dekode } from '../../../src/import/bentuk/dekode.ts';
import { dekompres } from '../../../src/import/bentuk/dekompres.ts';
import { kenaliBentuk } from '../../../src/import/bentuk/kenali-bentuk.ts';
import type { SumberBerkas } from '../../../src/import/bentuk/sumber.ts';
import { bacaXlsx } from '../../../src/import/bentuk/xlsx.ts';
import { GalatMasukan } from '../../../src/schemas/masalah.ts';
import { berkas, gzip, semua, utf16, windows1252, xlsx } from './berkas-uji.ts';

/** What becomes of a file: its form and number of rows (JSON's are counted elsewhere), or a refusal. */
async function nasib(sumber: SumberBerkas): Promise<string> {
  try {
    const bentuk = await kenaliBentuk(sumber);
    if (bentuk === 'xlsx') {
      const { tabel } = await bacaXlsx(sumber);
      return `xlsx ${(await Promise.all(tabel.map((t) => semua(t.baris)))).flat().length}`;
    }
    const teks = await dekode(bentuk.endsWith('-gz') ? dekompres(sumber) : sumber);
    if (!bentuk.startsWith('csv')) return bentuk;
    return `${bentuk} ${(await semua((await bacaCsv(teks, sumber.nama)).baris)).length}`;
  } catch (error) {
    if (!(error instanceof GalatMasukan)) throw error;
    expect(error.masalah.every((m) => m.nilai !== '' && m.harapan !== '' && m.berkas === sumber.nama)).toBe(true);
    return 'ditolak';
  }
}

const CSV = 'Rekap 2025;;\r\nkd_rup;nama;pagu\r\n1;"a; ""b""\r\nc";1.234,50\r\n2;é;5\r\n';
const ASAL: readonly [string, Uint8Array][] = [
  ['csv 2', new TextEncoder().encode(CSV)],
  ['csv 2', windows1252(CSV)],
  ['csv 2', utf16(CSV)],
  ['csv-gz 2', await gzip(new TextEncoder().encode(CSV))],
  [
    'xlsx 1',
    xlsx({
      A: [
        ['kode', 'nama'],
        [1, 'x'],
      ],
    }),
  ],
  ['json', new TextEncoder().encode('[{"a": 1}]')],
  ['ndjson-gz', await gzip(new TextEncoder().encode('{"a": 1}\n{"a": 2}\n'))],
];

it('berkas yang utuh terbaca; dipotong, disunting, atau disambung di mana pun: tabel atau penolakan', async () => {
  for (const [harapan, bita] of ASAL) expect(await nasib(berkas(bita, 'a'))).toBe(harapan);
  const suntingan = fc.record({
    asal: fc.nat({ max: ASAL.length - 1 }),
    di: fc.double({ min: 0, max: 1, noNaN: true }),
    buang: fc.integer({ min: 0, max: 40 }),
    sisip: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.constantFrom('"', ';', '\n', 'sep=,\n', '\0', '<html>', '{', 'PK').map((t) => new TextEncoder().encode(t)),
    ),
    potong: fc.constantFrom(1, 7, 1000),
    terpotong: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(suntingan, async ({ asal, di, buang, sisip, potong, terpotong }) => {
      const bita = ASAL[asal]?.[1] ?? new Uint8Array();
      const at = Math.floor(di * bita.length);
      const rest = terpotong ? [] : bita.slice(at + buang);
      await nasib(berkas(new Uint8Array([...bita.slice(0, at), ...sisip, ...rest]), 'a', potong));
    }),
    { numRuns: 1500 },
  );
});

it('bita acak apa pun: tabel atau penolakan', async () => {
  const awal = fc.constantFrom(
    [],
    [0x1f, 0x8b, 8],
    [0x50, 0x4b, 3, 4],
    [0xff, 0xfe],
    [0xef, 0xbb, 0xbf],
    [0xd0, 0xcf, 0x11, 0xe0],
  );
  await fc.assert(
    fc.asyncProperty(awal, fc.uint8Array({ maxLength: 80 }), async (head, rest) => {
      await nasib(berkas(new Uint8Array([...head, ...rest]), 'a'));
    }),
    { numRuns: 800 },
  );
});
