/** Delimited files of any make read the same: one table, strings by column, bad rows told apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BarisCacat } from '../../../src/import/bentuk/baris-cacat.ts';
import { bacaCsv } from '../../../src/import/bentuk/csv.ts';
import { dekode } from '../../../src/import/bentuk/dekode.ts';
import { tulisMasalah } from '../../../src/schemas/masalah.ts';
import { berkas, kataTolakan, potongan, semua, utf16, windows1252 } from './berkas-uji.ts';

const baca = async (teks: string, dikenal?: ReadonlySet<string>, potong?: number) => {
  const hasil = await bacaCsv(potongan(teks, potong), 'a.csv', dikenal);
  return { ...hasil, baris: await semua(hasil.baris) };
};

const HARAPAN = [
  { kd_rup: '1', nama_paket: 'Meja, kursi; lemari', pagu: '1500000,50' },
  { kd_rup: '2', nama_paket: 'Jalan "A"\r\nbaris kedua', pagu: '' },
];
const ISI = (d: string) =>
  [
    ['kd_rup', 'nama_paket', 'pagu'].join(d),
    ['1', '"Meja, kursi; lemari"', d === ',' ? '"1500000,50"' : '1500000,50'].join(d),
    ['2', '"Jalan ""A""\r\nbaris kedua"', ''].join(d),
  ].join('\r\n');

const sahUtf8 = (bita: Uint8Array) => !new TextDecoder().decode(bita).includes('\ufffd');

describe('satu tabel, ditulis dengan cara apa pun', () => {
  it.each([
    [';', 'titik koma'],
    [',', 'koma'],
    ['\t', 'tab'],
    ['|', 'garis tegak'],
  ])('pemisah %j (%s) dikenali dari isinya; kutip dan baris baru di dalamnya utuh', async (d) => {
    const hasil = await baca(ISI(d));
    expect(hasil.baris).toEqual(HARAPAN);
    expect(hasil).toMatchObject({ pemisah: d, desimal: 'koma', kolom: ['kd_rup', 'nama_paket', 'pagu'] });
  });

  it('baris "sep=;" dari Excel, judul laporan di atas tabel, dan baris kosong bukan isi', async () => {
    const judul = 'Rekap paket, tahun 2025;;\nDicetak 31/12/2025;;\n\n';
    expect((await baca(`sep=;\r\n${judul}${ISI(';')}\n\n;;\n`)).baris).toEqual(HARAPAN);
  });

  it('baris pengantar dua sel di atas tabel lebar bukan judul kolom', async () => {
    expect((await baca('Kabupaten;Lumajang;;;\na;b;c;d;e\n1;2;3;4;5\n')).kolom).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('pemisah dikenali juga bila baris pertamanya lebih panjang dari awal yang dilihat', async () => {
    const panjang = 'x '.repeat(60_000);
    expect((await baca(`kode,nama\n1,"${panjang}"\n2,${panjang};${panjang}\n`)).pemisah).toBe(',');
    expect((await baca(`kode,nama;x,lagi\n1,${panjang}`)).pemisah).toBe(',');
  });

  it('"sep=" menang atas dugaan', async () => {
    expect((await baca('sep=,\nkd;x,nama;y\n1;2,3;4\n')).baris).toEqual([{ 'kd;x': '1;2', 'nama;y': '3;4' }]);
  });

  it('dua kolom dengan koma di setiap isinya tetap terpisah oleh titik koma', async () => {
    expect((await baca('kode;nama\n1;meja, kursi, rak\n2;pena, kertas, map\n')).baris).toEqual([
      { kode: '1', nama: 'meja, kursi, rak' },
      { kode: '2', nama: 'pena, kertas, map' },
    ]);
  });

  it('judul kolom memakai ejaan yang dikenal bila hanya huruf besar atau spasinya berbeda', async () => {
    const dikenal = new Set(['kd_rup', 'nama_paket']);
    expect((await baca(' KD_RUP ;Nama Paket;Lain  Lagi;;\n1;a;b;;\n', dikenal)).kolom).toEqual([
      'kd_rup',
      'nama_paket',
      'Lain Lagi',
    ]);
  });

  it('="00123" (cara menjaga nol dari Excel) adalah teks 00123; kutip lepas di tengah isi dibiarkan', async () => {
    expect((await baca('kode;nama\n="00123";pipa 12" hitam\n')).baris).toEqual([
      { kode: '00123', nama: 'pipa 12" hitam' },
    ]);
  });

  it('tabel apa pun, pemisah, kutip, akhir baris, enkode, dan potongan apa pun: terbaca kembali sama', async () => {
    const sel = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('1.234,5', '"', '""', 'a;b', 'a,b', 'a\tb', 'a|b', 'x\r\ny', 'x\ny', 'é', 'Rp 1,00', '=1', ''),
    );
    const aman = sel.filter(
      (t) => ![...t].some((c) => c.charCodeAt(0) > 0xff || (c.charCodeAt(0) >= 0x7f && c.charCodeAt(0) < 0xa0)),
    );
    const tabel = fc
      .integer({ min: 2, max: 4 })
      .chain((n) => fc.array(fc.array(aman, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 }))
      .map((rows) => rows.map((row, i) => [`k${i}`, ...row.slice(1)]));
    const cara = fc.record({
      d: fc.constantFrom(';', ',', '\t', '|'),
      akhir: fc.constantFrom('\n', '\r\n', '\r'),
      semuaKutip: fc.boolean(),
      enkode: fc.constantFrom('utf-8', 'bom', 'utf-16le', 'utf-16be', 'windows-1252'),
      potong: fc.integer({ min: 1, max: 40 }),
      penutup: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(tabel, cara, async (rows, { d, akhir, semuaKutip, enkode, potong, penutup }) => {
        const kolom = rows[0]?.map((_, i) => `kolom_${'abcd'[i]}`) ?? [];
        const kutip = (t: string) => (semuaKutip || /[";,\t|\r\n]/.test(t) ? `"${t.replaceAll('"', '""')}"` : t);
        const teks = [kolom, ...rows].map((row) => row.map(kutip).join(d)).join(akhir) + (penutup ? akhir : '');
        const bita = {
          'utf-8': () => new TextEncoder().encode(teks),
          bom: () => new TextEncoder().encode(`\ufeff${teks}`),
          'utf-16le': () => utf16(teks),
          'utf-16be': () => utf16(teks, true),
          'windows-1252': () => windows1252(teks),
        }[enkode as 'bom']();
        // what is also valid UTF-8 cannot be told from it
        fc.pre(enkode !== 'windows-1252' || !/[\x80-\xff]/.test(teks) || !sahUtf8(bita));
        const hasil = await bacaCsv(await dekode(berkas(bita, 'a.csv', potong)), 'a.csv');
        expect(hasil.kolom).toEqual(kolom);
        expect(await semua(hasil.baris)).toEqual(
          rows.map((row) => Object.fromEntries(row.map((t, i): [string, string] => [kolom[i] ?? '', t]))),
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe('baris dan judul yang tidak dapat dipakai', () => {
  it('baris dengan sel kurang atau lebih tetap terhitung, dengan nomor yang tampak di Excel', async () => {
    const { baris, nomor } = await baca('judul\n\na;b;c\n1;2;3\n4;5\n;;\n"6\n6";7;8;9\n10;11;12;\n');
    expect(baris.map((b) => (b instanceof BarisCacat ? tulisMasalah(b.masalah).split('\n')[0] : b))).toEqual([
      { a: '1', b: '2', c: '3' },
      'a.csv, baris 5: ditemukan 2 sel, seharusnya 3 sel, sebanyak judul kolomnya.',
      'a.csv, baris 7: ditemukan 4 sel (berakhir di baris ke-8 bila berkas dibuka sebagai teks), seharusnya 3 sel, sebanyak judul kolomnya.',
      { a: '10', b: '11', c: '12' },
    ]);
    expect(nomor).toEqual([4, 5, 7, 8]);
    expect((await baca('sep=;\na;b\n1;2\n')).nomor).toEqual([2]);
    expect(Object.keys(baris[1] as object)).toEqual([]);
  });

  it('judul kolom ganda disebut dengan kolomnya', async () => {
    expect(await kataTolakan(baca('pagu;nama;pagu\n1;a;2\n'))).toContain(
      'bidang "pagu": ditemukan judul kolom yang sama di kolom 1 dan 3',
    );
  });

  it('tanpa judul kolom', async () => {
    expect(await kataTolakan(baca('1;2\n3;4\n'))).toContain('tabel tanpa baris judul kolom');
  });

  it('kutip yang tidak pernah ditutup ditolak, juga dalam berkas besar', async () => {
    expect(await kataTolakan(baca('a;b\n1;2\n3;"4\n'))).toContain('tanda kutip (") yang dibuka tetapi tidak ditutup');
    const besar = `a;b\n1;"${'x;y\n'.repeat(400_000)}`;
    expect(await kataTolakan(baca(besar))).toContain('tanda kutip (") yang dibuka tetapi tidak ditutup');
  });
});

describe('tanda desimal berkas', () => {
  it.each([
    ['a;b\n1.234,50;x\n', 'koma'],
    ['a;b\nRp 12,5;x\n', 'koma'],
    ['a\tb\n12,5 %\tx\n', 'koma'],
    ['a;b\nx;1.234.567', 'koma'],
    ['a,b\n"12,5",x\n', 'koma'],
    ['a,b\n12,5\n', null],
    ['a,b\n12.5,x\n', 'titik'],
    ['a;b\n1.02;x\nx;12,5\n', 'koma'],
    ['a;b\n1.234;x\n', null],
    ['a;b\nJalan No. 1,2;x\n', null],
  ])('%j: %s', async (teks, desimal) => {
    expect((await baca(teks)).desimal).toBe(desimal);
    expect((await baca(teks, undefined, 1)).desimal).toBe(desimal);
  });
});

it('berkas besar mengalir: baris dibaca tidak lebih cepat daripada dipakai, dan tidak disimpan', async () => {
  const line = '1234567;Pengadaan alat tulis kantor untuk sekretariat;150.000.000,00;2025-10-02\n';
  const piece = line.repeat(800);
  const banyak = 300;
  let diambil = 0;
  const buka = async function* () {
    diambil = 0;
    yield 'kd_rup;nama_paket;pagu;tgl\n';
    for (; diambil < banyak; diambil += 1) yield piece;
  };
  const { baris, desimal } = await bacaCsv(buka, 'a.csv');
  expect(desimal).toBe('koma');
  diambil = 0;
  let rows = 0;
  for await (const kumpulan of baris) {
    rows += kumpulan.length;
    expect(Math.abs(rows - diambil * 800)).toBeLessThan(3 * 800);
  }
  expect(rows).toBe(banyak * 800);
});
