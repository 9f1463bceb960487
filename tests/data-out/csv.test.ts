/** The CSV that people open and programs read: nothing gets lost, nothing runs. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lindungi } from '../../src/model/csv.ts';
import { tabelSkema, tulisTabel } from '../../src/data-out/tabel.ts';
import { type Paket, paketSchema } from '../../src/schemas/paket.ts';
import { kontrakUji, paketUji, pemilihanUji } from '../model/buatan.ts';

const TABEL = tabelSkema(paketSchema, 'id', 'paket');

/** Head and rows as csv-parse reads them. */
function baca(nama: string, paket: readonly Paket[]): string[][] {
  const tabel = TABEL.find((t) => t.daftar.join('.') === nama);
  if (!tabel) throw new Error(`tidak ada tabel ${nama}`);
  return parse([...tulisTabel(tabel, paket)].join(''), { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}

/** Rows as objects by the names in the head. */
function baris(nama: string, paket: readonly Paket[]): Record<string, string>[] {
  const [kepala = [], ...isi] = baca(nama, paket);
  return isi.map((r) => Object.fromEntries(kepala.map((k, i) => [k, r[i] ?? ''])));
}

describe('CSV paket', () => {
  it('beberapa paket sulit tertulis persis begini: kutip, baris baru, titik koma, rumus, kode angka, kosong dan nol', () => {
    const paket = [
      paketUji({ id: 'tender-1', nama: 'Jasa "Konsultan"; tahap 1\nlanjutan', kontrak: kontrakUji(0), fisik: 62.5 }),
      paketUji({ id: 'tender-2', nama: '=HYPERLINK("x")', pagu: 1234567.89, pemilihan: pemilihanUji(null) }),
      paketUji({
        id: 'tender-3',
        nama: '2026',
        penyedia: { jenis: 'badan-usaha', kode: '0012', nama: 'CV Contoh 012', terverifikasi: false },
      }),
    ];
    const tabel = TABEL[0];
    const text = tabel ? [...tulisTabel(tabel, paket)].join('') : '';
    expect(text.startsWith('\uFEFFid;opd;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text.slice(1)).toMatchInlineSnapshot(`
      "id;opd;nama;metode;jenis;sumberDana;status;pagu;pemilihan.hps;pemilihan.diumumkan;pemilihan.ditetapkan;pemilihan.ditunjuk;pemilihan.versi;peserta.terdaftar;peserta.menawar;kontrak.nilai;kontrak.tanggal;kontrak.mulai;kontrak.selesai;kontrak.adendum;kontrak.pdn;kontrak.umk;kontrak.tuntas;penyedia.jenis;penyedia.kode;penyedia.nama;penyedia.terverifikasi;pesanan.nilai;pesanan.tanggal;pesanan.keadaan;realisasi.nilai;realisasi.pdn;realisasi.umk;fisik;serahTerima;lokasi
      tender-1;'1.01;"Jasa ""Konsultan""; tahap 1
      lanjutan";pengadaan-langsung;barang;APBD;selesai;;;;;;;;;0;;;;0;;;;;;;;;;;;;;62,5;;
      tender-2;'1.01;"'=HYPERLINK(""x"")";pengadaan-langsung;barang;APBD;selesai;1234567,89;;;;;1;;;;;;;;;;;;;;;;;;;;;;;
      tender-3;'1.01;'2026;pengadaan-langsung;barang;APBD;selesai;;;;;;;;;;;;;;;;;badan-usaha;'0012;CV Contoh 012;tidak;;;;;;;;;
      "
    `);
  });

  it('kolomnya bidang skema menurut urutannya, dan setiap daftar punya tabel sendiri', () => {
    expect(baca('', [])[0]?.slice(0, 8)).toEqual([
      'id',
      'opd',
      'nama',
      'metode',
      'jenis',
      'sumberDana',
      'status',
      'pagu',
    ]);
    expect(TABEL.map((t) => t.daftar.join('.'))).toEqual(['', 'rup', 'jadwal', 'pembayaran', 'progres', 'catatan']);
    expect(baca('pembayaran', [])[0]).toEqual(['paket', 'tanggal', 'nilai']);
  });

  it.each([
    '=1+1',
    '+62',
    '-5',
    '@SUM(A1)',
    '\t=1',
    "'=1",
    '92600003',
    '007',
    '1.234.567',
    '3/4',
    '12-5',
    '5 Mei 2026',
    'Mei 2026',
    '10%',
    '1E5',
    'TRUE',
    'Rp500',
    '10:30',
  ])('%j dilindungi dari tafsir lembar kerja', (text) => {
    expect(lindungi(text)).toBe(`'${text}`);
  });

  it.each(['Jalan Mayor 5', '1.02.0.00.0.00.02.0000', 'tender-10002513000', 'Mei Cell', '3 unit pompa', 'CV -1'])(
    '%j dibiarkan',
    (text) => {
      expect(lindungi(text)).toBe(text);
    },
  );

  it('daftar paket apa pun terbaca kembali dengan nilai yang sama, dan tidak satu sel pun dapat berjalan sebagai rumus', () => {
    fc.assert(
      fc.property(fc.array(acakPaket(), { maxLength: 6 }), (paket) => {
        const rows = baris('', paket);
        expect(rows.map(dariBaris)).toEqual(paket.map(keNilai));
        expect(rows.flatMap((r) => Object.values(r)).filter((sel) => /^[=+\-@\t\r]/.test(sel))).toEqual([]);
        const pay = baris('pembayaran', paket);
        expect(pay.map((r) => [r['paket'], r['tanggal'], angka(r['nilai'])])).toEqual(
          paket.flatMap((p) => p.pembayaran.map((b) => [p.id, b.tanggal ?? '', b.nilai])),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** Text as an export may hold it, the trouble included. */
const acakTeks = () =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.stringMatching(/^[=+\-@'";\r\n\t0-9.,/ a-e]{1,20}$/),
    )
    .map((s) => s.trim())
    .filter((s) => s !== '');
const acakRupiah = () => fc.integer({ min: 0, max: 9_000_000_000_000_00 }).map((sen) => sen / 100);
const boleh = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });

function acakPaket(): fc.Arbitrary<Paket> {
  return fc
    .record({
      nomor: fc.nat(),
      opd: fc.stringMatching(/^[0-9][0-9.]{0,20}$/),
      nama: acakTeks(),
      lokasi: boleh(acakTeks()),
      pagu: boleh(acakRupiah()),
      fisik: boleh(fc.double({ min: 0, max: 100, noNaN: true })),
      kontrak: boleh(acakRupiah()),
      kode: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/),
      penyedia: acakTeks(),
      bayar: fc.array(acakRupiah(), { maxLength: 3 }),
    })
    .map((r) =>
      paketUji({
        id: `pct-${r.nomor}`,
        opd: r.opd,
        nama: r.nama,
        lokasi: r.lokasi,
        pagu: r.pagu,
        fisik: r.fisik,
        kontrak: r.kontrak === null ? null : kontrakUji(r.kontrak),
        penyedia: { jenis: 'badan-usaha', kode: r.kode, nama: r.penyedia, terverifikasi: true },
        pembayaran: r.bayar.map((nilai, i) => ({ tanggal: i === 0 ? null : '2026-03-31', nilai })),
      }),
    );
}

/** The reader's rule from the page: drop one leading apostrophe. */
const teks = (sel = '') => (sel === '' ? null : sel.replace(/^'/, ''));
const angka = (sel = '') => (sel === '' ? null : Number(sel.replace(',', '.')));

function dariBaris(r: Record<string, string>) {
  return {
    id: teks(r['id']),
    opd: teks(r['opd']),
    nama: teks(r['nama']),
    lokasi: teks(r['lokasi']),
    pagu: angka(r['pagu']),
    fisik: angka(r['fisik']),
    kontrak: angka(r['kontrak.nilai']),
    adendum: angka(r['kontrak.adendum']),
    kode: teks(r['penyedia.kode']),
    penyedia: teks(r['penyedia.nama']),
    terverifikasi: r['penyedia.terverifikasi'],
  };
}

function keNilai(p: Paket) {
  const { penyedia } = p;
  if (penyedia?.jenis !== 'badan-usaha') throw new Error('paket uji tanpa badan usaha');
  return {
    id: p.id,
    opd: p.opd,
    nama: p.nama,
    lokasi: p.lokasi,
    pagu: p.pagu,
    fisik: p.fisik,
    kontrak: p.kontrak?.nilai ?? null,
    adendum: p.kontrak?.adendum ?? null,
    kode: penyedia.kode,
    penyedia: penyedia.nama,
    terverifikasi: 'ya',
  };
}
