/** What a file is, is told by its bytes; what is no export is refused with what it is and what to do. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dekode } from '../../../src/import/bentuk/dekode.ts';
import { dekompres } from '../../../src/import/bentuk/dekompres.ts';
import { kenaliBentuk } from '../../../src/import/bentuk/kenali-bentuk.ts';
import { berkas, gzip, kataTolakan, utf16, windows1252, xlsx } from './berkas-uji.ts';

const JSON_BENTUK = '[\n{"kd_rup": 1}\n]';
const NDJSON = '{"kd_rup": 1}\n{"kd_rup": 2}\n';
const CSV = 'kd_rup;nama\n1;é\n';

describe('bentuk dikenali dari isinya, bukan dari namanya', () => {
  it.each([
    ['json', JSON_BENTUK],
    ['json', '[]'],
    ['json', '{\n"opd": [],\n"paket": []\n}'],
    ['json', '{"success": true, "data": [{"a": 1}], "meta": {}}'],
    ['json', '{"opd": [], "paket": []}'],
    ['json', '12'],
    ['json', 'x[{"kd_rup": 1}, {"kd_rup": 2}]'],
    ['json', '{"kd_rup": 1}, {"kd_rup": 2}'],
    ['json', `[${'{"kd_rup": 1},'.repeat(30_000)}`],
    ['ndjson', NDJSON],
    ['json', '{"success": false, "message": "kuota habis"}'],
    ['ndjson', '{"rup": [1]}\n{"rup": [2]}'],
    ['ndjson', '{"kd_rup": 1}'],
    ['ndjson', '{"kd_rup": 1}\r\nrusak'],
    ['csv', CSV],
    ['csv', 'kd_rup,nama'],
    ['csv', '"Rekap [2025]"\tx\n'],
  ])('%s: %j', async (bentuk, teks) => {
    for (const potong of [1, 64 * 1024])
      if (potong > 1 || teks.length < 1000) expect(await kenaliBentuk(berkas(teks, 'a.bin', potong))).toBe(bentuk);
    expect(await kenaliBentuk(berkas(`\ufeff\n ${teks}`))).toBe(bentuk);
    expect(await kenaliBentuk(berkas(utf16(teks)))).toBe(bentuk);
    expect(await kenaliBentuk(berkas(utf16(teks, true)))).toBe(bentuk);
    expect(await kenaliBentuk(berkas(await gzip(new TextEncoder().encode(teks)), 'a.json'))).toBe(`${bentuk}-gz`);
  });

  it('xlsx, juga bila isinya tidak dimulai dengan [Content_Types].xml', async () => {
    expect(await kenaliBentuk(berkas(xlsx({ A: [['a']] }), 'a.json'))).toBe('xlsx');
    const acak = zipSync({ 'docProps/app.xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>') });
    expect(await kenaliBentuk(berkas(acak))).toBe('xlsx');
  });
});

describe('yang bukan ekspor ditolak dengan sebab dan jalan keluarnya', () => {
  const cfb = (teks: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(teks)]);
  const zip = (nama: string) => zipSync({ [nama]: strToU8('x') });
  it.each<[string, string | Uint8Array, string]>([
    ['kosong', '', 'berkas kosong'],
    ['hanya spasi', '\ufeff \n\n', 'berkas kosong'],
    [
      'halaman masuk',
      '\n<!DOCTYPE html><title>Masuk &amp; Contoh</title>',
      'halaman web (HTML) berjudul "Masuk & Contoh"',
    ],
    ['XML', '<?xml version="1.0"?><data/>', 'berkas XML'],
    ['.xls', cfb('Workbook'), 'simpan ulang sebagai .xlsx'],
    ['xlsx terkunci', cfb('EncryptedPackage'), 'XLSX yang dikunci kata sandi'],
    ['PDF', '%PDF-1.7\n', 'dokumen PDF'],
    ['RAR', 'Rar!\x1a', 'arsip RAR'],
    ['biner', new Uint8Array([1, 2, 0, 3]), 'berkas biner'],
    ['teks biasa', 'Selamat pagi', 'teks biasa ("Selamat pagi")'],
    ['ZIP berisi JSON', zip('a.json'), 'arsip ZIP berisi a.json'],
    ['Word', zip('word/document.xml'), 'dokumen Word'],
    ['xlsb', zip('xl/workbook.bin'), 'Excel biner (.xlsb)'],
    ['ods', zip('content.xml'), 'OpenDocument'],
    ['xlsx terpotong', xlsx({ A: [['a']] }).slice(0, 300), 'XLSX (ZIP) yang terpotong atau rusak'],
  ])('%s', async (_, isi, kata) => {
    const text = await kataTolakan(kenaliBentuk(berkas(isi, 'data.json')));
    expect(text).toContain('data.json');
    expect(text).toContain(kata);
    if (isi.length === 0) return;
    const bita = typeof isi === 'string' ? new TextEncoder().encode(isi) : isi;
    await kataTolakan(kenaliBentuk(berkas(await gzip(bita))));
  });

  it('gzip yang terpotong, rusak, atau palsu', async () => {
    const acak = Uint8Array.from({ length: 300_000 }, (_, i) => 97 + ((i * i * 31 + (i >> 3)) % 26));
    const utuh = await gzip(new Uint8Array([...new TextEncoder().encode('a;b\n'), ...acak]));
    const rusak = utuh.slice();
    rusak.fill(0, 20, 60);
    for (const bita of [utuh.slice(0, 11), rusak, new Uint8Array([0x1f, 0x8b, 1, 2, 3])])
      expect(await kataTolakan(kenaliBentuk(berkas(bita)))).toContain('gzip (.gz) yang terpotong atau rusak');
    // cut off near its end it is found out while being read
    const teks = dekode(dekompres(berkas(utuh.slice(0, -20), 'a.gz', 1000)));
    expect(await kataTolakan(teks)).toContain('gzip (.gz) yang terpotong atau rusak');
  });

  it('xlsx di atas 80 MB ditolak tanpa dibaca', async () => {
    const besar = { ...berkas(xlsx({ A: [['a']] })), bita: 80 * 1024 * 1024 + 1 };
    expect(await kataTolakan(kenaliBentuk(besar))).toContain('simpan sebagai CSV atau JSON');
  });
});

describe('dekode dan dekompres', () => {
  const TEKS = 'Jalan “Édelweis” – Ä\n';
  const baca = async (bita: Uint8Array, potong: number) => {
    let hasil = '';
    for await (const piece of (await dekode(berkas(bita, 'a', potong)))()) hasil += piece;
    return hasil;
  };

  it('UTF-8 dengan dan tanpa BOM, UTF-16, dan Windows-1252 menjadi teks yang sama, dengan potongan berapa pun', async () => {
    const utf8 = new TextEncoder().encode(TEKS);
    const cp1252 = windows1252('Jalan \x93\xc9delweis\x94 \x96 \xc4\n');
    for (const potong of [1, 2, 3, 1000])
      for (const bita of [utf8, new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), utf16(TEKS), utf16(TEKS, true), cp1252])
        expect(await baca(bita, potong)).toBe(TEKS);
  });

  it('satu bita asing di akhir berkas besar menentukan seluruhnya; berkas terpotong di tengah huruf tetap UTF-8', async () => {
    expect((await baca(windows1252(`${'a'.repeat(200_000)}\xe9`), 65_536)).slice(-2)).toBe('aé');
    expect(await baca(new TextEncoder().encode('é – é').slice(0, -1), 1)).toBe('é – \ufffd');
  });

  it('gzip terbuka kembali utuh, berulang kali, dan dilepas bila hanya awalnya dibaca', async () => {
    const isi = new TextEncoder().encode(CSV.repeat(20_000));
    let terbuka = 0;
    const packed = berkas(await gzip(isi), 'a.csv.gz', 100);
    const sumber = dekompres({
      ...packed,
      async *buka() {
        terbuka += 1;
        try {
          yield* packed.buka();
        } finally {
          terbuka -= 1;
        }
      },
    });
    for (let kali = 0; kali < 2; kali += 1) {
      let bita = 0;
      for await (const piece of sumber.buka()) bita += piece.length;
      expect(bita).toBe(isi.length);
    }
    for await (const piece of sumber.buka()) if (piece.length > 0) break;
    expect(terbuka).toBe(0);
  });

  it('galat membaca berkasnya sendiri tidak disebut gzip rusak', async () => {
    const sumber = dekompres({
      nama: 'a.gz',
      bita: 9,
      async *buka() {
        yield new Uint8Array([0x1f, 0x8b]);
        throw new Error('EIO');
      },
    });
    await expect(dekode(sumber)).rejects.toThrow('EIO');
  });
});
