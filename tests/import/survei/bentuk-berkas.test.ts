/** Tables as offices have them: Excel's own files, older encodings, the templates of this site, and the invented surveys. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templatSurvei } from '../../../src/data-out/templat-survei.ts';
import { buatSurveiContoh } from '../../../src/import/contoh/survei-contoh.ts';
import { kodeSurvei, type Survei } from '../../../src/schemas/survei.ts';
import { windows1252, xlsx } from '../bentuk/berkas-uji.ts';
import { csvSkm, jalankanSurvei } from './meja.ts';

const FOLDER = new URL('../../../content/data/survei/', import.meta.url);

describe('bentuk berkas survei', () => {
  it('XLSX, CSV berkoma, dan CSV Windows-1252 memberi dataset yang sama', async () => {
    const rows = csvSkm(30, (i) => ({ layanan: i < 12 ? 'Café' : 'Loket' }))
      .trimEnd()
      .split('\r\n')
      .map((r) => r.split(';'));
    const sel = rows.map((row, i) => row.map((c, at) => (i > 0 && at !== 0 && at !== 2 ? Number(c) : c)));
    const hasil = await Promise.all([
      jalankanSurvei({ 'a.xlsx': xlsx({ Jawaban: [['Hasil survei Triwulan III'], ...sel] }) }),
      jalankanSurvei({ 'a.csv': rows.map((r) => r.join(',')).join('\n') }),
      jalankanSurvei({ 'a.csv': windows1252(rows.map((r) => r.join(';')).join('\r\n')) }),
    ]);
    expect(hasil.map((h) => h.galat)).toEqual([[], [], []]);
    const [a, b, c] = hasil.map((h) => Object.values(h.ditulis)[0]);
    expect(a).toContain('"Café"');
    expect(b).toBe(a);
    expect(c).toBe(a);
  });

  it('lembar lain di buku kerja tidak dibaca dan disebut; berkas yang sama dua kali ditolak', async () => {
    const sel = csvSkm(30)
      .trimEnd()
      .split('\r\n')
      .map((r) => r.split(';'));
    const buku = xlsx({
      Jawaban: sel,
      Petugas: [
        ['Kode', 'Arti'],
        ['1', 'Loket'],
      ],
    });
    const { hasil, galat } = await jalankanSurvei({ 'a.xlsx': buku });
    expect(galat).toEqual([]);
    expect(hasil?.survei.responden).toBe(30);
    expect(hasil?.isi.dilewati).toEqual(['a.xlsx, lembar Petugas']);
    const dua = await jalankanSurvei({ 'a.csv': csvSkm(30), 'b.csv': csvSkm(30) });
    expect(dua.galat.join('\n')).toContain('b.csv: ditemukan baris yang sama dengan a.csv');
  });

  it('JSON dan halaman masuk yang tersimpan ditolak dengan sebutannya', async () => {
    const { galat } = await jalankanSurvei({ 'a.csv': '[{"U1":3}]', 'b.csv': '<html><title>Masuk</title></html>' });
    expect(galat.join('\n')).toContain('berkas JSON');
    expect(galat.join('\n')).toContain('halaman web (HTML) berjudul "Masuk"');
  });

  it('setiap templat yang diterbitkan dapat diisi dan diimpor apa adanya', async () => {
    for (const { alamat, isi } of templatSurvei()) {
      const text = [...isi()].join('');
      const [head = '', row = ''] = text.trimEnd().split('\r\n');
      const jenis = /templat-(skm|spak|spkp)\.csv$/.exec(alamat)?.[1] as Survei['jenis'] | undefined;
      const isian = jenis ? [head, ...Array<string>(6).fill(row)].join('\r\n') : text;
      const { galat, hasil } = await jalankanSurvei(
        { 'a.csv': isian },
        {
          kepala: {
            jenis: jenis ?? 'skm',
            mulai: null,
            selesai: null,
            ...(jenis ? {} : { mulai: '2026-07-01', selesai: '2026-07-31' }),
          },
        },
      );
      expect(galat, alamat).toEqual([]);
      expect(hasil?.survei.responden, alamat).toBe(jenis ? 6 : 62);
      expect(hasil?.isi.dilewati, alamat).toEqual([]);
    }
  });
});

describe('survei rekaan bawaan', () => {
  it('adalah hasil impor jawaban rekaannya, sampai ke bita, dan mengaku rekaan', async () => {
    const contoh = buatSurveiContoh();
    for (const { kepala, text } of contoh) {
      const { ditulis, galat } = await jalankanSurvei({ 'a.csv': text }, { kepala });
      expect(galat).toEqual([]);
      const nama = `${kodeSurvei(kepala)}.json`;
      expect(ditulis[`data/survei/${nama}`], `${nama}: jalankan npm run data-contoh`).toBe(
        readFileSync(new URL(nama, FOLDER), 'utf8'),
      );
      expect(kepala).toMatchObject({ contoh: true, pelaksana: expect.stringContaining('Contoh') as string });
    }
    expect(readdirSync(FOLDER).filter((n) => n.endsWith('.json'))).toHaveLength(contoh.length);
  });
});
