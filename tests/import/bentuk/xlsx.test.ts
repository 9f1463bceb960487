/** A workbook becomes tables: values as written, every filled sheet, nothing guessed. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BarisCacat } from '../../../src/import/bentuk/baris-cacat.ts';
import { bacaXlsx } from '../../../src/import/bentuk/xlsx.ts';
import { berkas, kataTolakan, semua, type SelUji, xlsx } from './berkas-uji.ts';

const baca = async (lembar: Record<string, readonly (readonly SelUji[])[]>, workbookPr?: string) => {
  const { tabel, dilewati, selGalat } = await bacaXlsx(berkas(xlsx(lembar, workbookPr), 'a.xlsx'), new Set(['kd_rup']));
  return {
    dilewati,
    selGalat,
    tabel: await Promise.all(tabel.map(async (t) => ({ ...t, baris: await semua(t.baris) }))),
  };
};
const tanggal = (serial: number): SelUji => ({ xml: `<c s="1"><v>${serial}</v></c>` });

describe('isi lembar', () => {
  it('teks, angka, ya/tidak, kosong, hasil rumus, dan galat rumus terbaca seperti tertulis', async () => {
    const { tabel } = await baca({
      Data: [
        ['KD RUP', 'nama', 'pagu', 'aktif', 'rumus', 'galat'],
        [
          1,
          ' Meja & kursi < 3 ',
          1500000.5,
          true,
          { xml: '<c><f>1+1</f><v>2</v></c>' },
          { xml: '<c t="e"><v>#N/A</v></c>' },
        ],
        [2, null, 0, false, { xml: '<c t="str"><f>A1</f><v>x</v></c>' }, null],
      ],
    });
    expect(tabel[0]).toMatchObject({
      lembar: 'Data',
      kolom: ['kd_rup', 'nama', 'pagu', 'aktif', 'rumus', 'galat'],
      baris: [
        { kd_rup: 1, nama: ' Meja & kursi < 3 ', pagu: 1500000.5, aktif: true, rumus: 2, galat: null },
        { kd_rup: 2, nama: null, pagu: 0, aktif: false, rumus: 'x', galat: null },
      ],
      terpotong: [],
    });
  });

  it('sel bergalat dan rumus tanpa hasil dihitung: isinya tidak diketahui, bukan nol', async () => {
    const rusak = [
      { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
      { xml: '<c><f>A1</f></c>' },
      { xml: '<c t="str"><f t="shared"/></c>' },
    ];
    const utuh = [{ xml: '<c><f>1+1</f><v>2</v></c>' }, { xml: '<c s="1" t="n"><v>1</v></c>' }, 'a t="e" b'];
    const banyak = Array.from({ length: 20_000 }, (_, i) => (i % 4 === 0 ? rusak : utuh));
    const { selGalat, tabel } = await baca({
      A: [['a', 'b', 'c'], ...banyak],
      B: [
        ['a', 'b'],
        [1, 2],
      ],
    });
    expect(selGalat).toBe(15_000);
    expect(tabel[0]?.baris).toHaveLength(20_000 - 5_000);
    expect(
      (
        await baca({
          B: [
            ['a', 'b'],
            [1, 2],
          ],
        })
      ).selGalat,
    ).toBe(0);
  });

  it('tanggal tetap hari dan jam yang tertulis, di zona waktu mana pun, juga di buku kerja gaya 1904', async () => {
    const isi = [
      ['nama', 'tgl'],
      ['a', tanggal(46022)],
      ['b', tanggal(46022 + 10 / 24)],
      ['c', tanggal(45992.999988426)],
    ];
    const zona = process.env['TZ'];
    try {
      for (const tz of ['Asia/Jakarta', 'America/New_York', 'UTC']) {
        process.env['TZ'] = tz;
        const { tabel } = await baca({ A: isi });
        expect(tabel[0]?.baris.map((b) => (b as { tgl: string }).tgl)).toEqual([
          '2025-12-31 00:00:00',
          '2025-12-31 10:00:00',
          '2025-12-01 23:59:59',
        ]);
      }
    } finally {
      if (zona === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zona;
    }
    const lama = await baca(
      {
        A: [
          ['nama', 'tgl'],
          ['a', tanggal(46022 - 1462)],
        ],
      },
      '<workbookPr date1904="1"/>',
    );
    expect(lama.tabel[0]?.baris).toEqual([{ nama: 'a', tgl: '2025-12-31 00:00:00' }]);
  });

  it('bilangan yang melampaui ketelitian Excel disebut kolomnya', async () => {
    const { tabel } = await baca({
      A: [
        ['kode', 'nip'],
        [123456789012345, 1.98501012010121e17],
        [1, 2 ** 53 + 2],
      ],
    });
    expect(tabel[0]?.terpotong).toEqual([{ kolom: 'nip', jumlah: 2 }]);
  });

  it('isi di kolom tanpa judul: barisnya terhitung dan disebut', async () => {
    const { tabel } = await baca({
      A: [['a', 'b'], [], [1, 2], [1, 2, null, 'x']],
    });
    const [, cacat] = tabel[0]?.baris ?? [];
    expect(cacat).toBeInstanceOf(BarisCacat);
    expect(cacat).toMatchObject({
      masalah: { berkas: 'a.xlsx', baris: 4, nilai: 'isi di kolom ke-4, yang tidak berjudul' },
    });
  });
});

describe('lembar mana', () => {
  it('tiap lembar berjudul kolom menjadi satu tabel; yang kosong bukan, yang lain disebut', async () => {
    const hasil = await baca({
      Petunjuk: [['Isi lembar berikut.'], ['Hubungi bagian PBJ.']],
      Kosong: [],
      Tender: [['Rekap tender 2025'], [], ['kd_tender', 'nama', 'hps'], [1, 'a', 5]],
      NonTender: [
        ['kd_nontender', 'nama'],
        [2, 'b'],
      ],
    });
    expect(hasil.dilewati).toEqual(['Petunjuk']);
    expect(hasil.tabel.map((t) => [t.lembar, t.baris])).toEqual([
      ['Tender', [{ kd_tender: 1, nama: 'a', hps: 5 }]],
      ['NonTender', [{ kd_nontender: 2, nama: 'b' }]],
    ]);
  });

  it('tanpa tabel, tanpa isi, judul ganda, atau rusak: ditolak dengan sebabnya', async () => {
    expect(await kataTolakan(baca({ A: [['Catatan']] }))).toContain('buku kerja Excel tanpa tabel (lembar A)');
    expect(await kataTolakan(baca({ A: [] }))).toContain('buku kerja Excel tanpa isi');
    expect(await kataTolakan(baca({ A: [['a', 'b', 'a']] }))).toContain('judul kolom yang sama di kolom 1 dan 3');
    expect(
      await kataTolakan(
        baca({
          A: [
            ['a', 'b'],
            [{ xml: '<c t="s"><v>7</v></c>' }, 1],
          ],
        }),
      ),
    ).toContain('XLSX (ZIP) yang terpotong atau rusak di baris 2 kolom 1');
    const utuh = xlsx({
      A: [
        ['a', 'b'],
        [1, 2],
      ],
    });
    expect(await kataTolakan(bacaXlsx(berkas(utuh.slice(0, -30))))).toContain('terpotong atau rusak');
    const tanpaLembar = zipSync({ 'xl/workbook.xml': strToU8('<workbook') });
    expect(await kataTolakan(bacaXlsx(berkas(tanpaLembar)))).toContain('terpotong atau rusak');
  });

  it('bita mana pun yang rusak berakhir di tabel atau penolakan', async () => {
    const utuh = xlsx({
      A: [
        ['kode', 'nama'],
        [1, 'x'],
        [2, tanggal(46022)],
      ],
    });
    for (let i = 0; i < utuh.length; i += 7) {
      const rusak = utuh.slice();
      rusak[i] = (rusak[i] ?? 0) ^ 0x55;
      await bacaXlsx(berkas(rusak)).catch((error: unknown) => expect(error, `bita ${i}`).toHaveProperty('masalah'));
    }
  });
});
