/** The counts a page shows: they add up, do not depend on order, and leave out what an OPD may still answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCatatan, tulisAturan } from '../../../src/model/pemeriksaan/csv-catatan.ts';
import {
  kalimatTertunda,
  temuanPemeriksaan,
  temuanSatuPemeriksaan,
} from '../../../src/model/pemeriksaan/kalimat-pemeriksaan.ts';
import { hanyaCatatanUmum } from '../../../src/model/pemeriksaan/masa-tanggapan.ts';
import { susunSejakCatatan } from '../../../src/model/pemeriksaan/periksa-paket.ts';
import { jumlahCatatan, rekapPerOpd } from '../../../src/model/pemeriksaan/rekap-opd.ts';
import { type RekapTahun, rekapPemeriksaan } from '../../../src/model/pemeriksaan/rekap.ts';
import type { DatasetPaket } from '../../../src/schemas/impor.ts';
import { datasetUji, kontrak, paketSembarang, paketUtuh } from './paket-utuh.ts';

const LANGSUNG = { hari: 0, saat: new Date('2026-01-02T08:00:00+07:00') };
const isiPaket = fc.uniqueArray(paketSembarang, { selector: (p) => p.id, maxLength: 12 });

function ringkas(rekap: RekapTahun) {
  return rekap.perPemeriksaan.map(({ pemeriksaan, catatan, tertunda, sesuai, tidakDiketahui, tidakBerlaku }) => ({
    kode: pemeriksaan.kode,
    paket: catatan.map((c) => `${c.paket.id} ${c.nilai.map((n) => n.nilai).join()}`).sort(),
    angka: [catatan.length, tertunda, sesuai, tidakDiketahui, tidakBerlaku],
  }));
}

describe('rekap pemeriksaan', () => {
  it('catatan + sesuai + tidak diketahui + tidak berlaku = semua paket; urutan paket tidak berpengaruh', () => {
    fc.assert(
      fc.property(isiPaket, fc.integer({ min: 0, max: 30 }), (paket, hari) => {
        const masa = { ...LANGSUNG, hari };
        const rekap = ringkas(rekapPemeriksaan(datasetUji(paket), masa));
        for (const r of rekap) expect(r.angka.reduce((a, b) => a + b, 0)).toBe(paket.length);
        expect(ringkas(rekapPemeriksaan(datasetUji([...paket].reverse()), masa))).toEqual(rekap);
      }),
      { numRuns: 300 },
    );
  });

  it('per OPD: urut abjad, penyebutnya semua paketnya, jumlahnya sama dengan seluruhnya', () => {
    fc.assert(
      fc.property(isiPaket, (paket) => {
        const rekap = rekapPemeriksaan(datasetUji(paket), LANGSUNG);
        const opd = rekapPerOpd(paket, rekap, (kode) => `Dinas ${kode}`);
        expect(opd.map((o) => o.nama)).toEqual(opd.map((o) => o.nama).sort());
        const sum = (k: 'paket' | 'data' | 'proses') => opd.reduce((n, o) => n + o[k], 0);
        expect(sum('paket')).toBe(paket.length);
        expect(sum('data')).toBe(jumlahCatatan(rekap, 'data').paket);
        expect(sum('proses')).toBe(jumlahCatatan(rekap, 'proses').paket);
      }),
    );
  });

  it('temuannya satu kalimat dengan penyebut', () => {
    const rekap = rekapPemeriksaan(
      datasetUji([paketUtuh(), paketUtuh({ id: 'nontender-2', penyedia: null })]),
      LANGSUNG,
    );
    expect(temuanPemeriksaan(rekap).kalimat).toBe('1 dari 2 paket punya catatan');
    const penyedia = rekap.perPemeriksaan.find((r) => r.pemeriksaan.kode === 'penyedia-tidak-disebut');
    expect(penyedia && temuanSatuPemeriksaan(penyedia)).toBe('1 dari 2 paket yang terkena aturan ini punya catatan.');
    const catatan = [{ kode: 'status-berbeda' as const, dipakai: 'Selesai (A)', lain: 'Gagal (B)', aturan: '-' }];
    const dua = rekapPemeriksaan(datasetUji([paketUtuh(), paketUtuh({ id: 'nontender-2', catatan })]), LANGSUNG);
    const status = dua.perPemeriksaan.find((r) => r.pemeriksaan.kode === 'status-berbeda');
    expect(status && temuanSatuPemeriksaan(status)).toBe(
      '1 paket punya catatan. Pada 1 paket lain tidak diketahui apakah dua sumber menyebutnya, jadi tidak ada penyebutnya.',
    );
    const bersih = rekapPemeriksaan(datasetUji([paketUtuh()]), LANGSUNG);
    expect(temuanPemeriksaan(bersih).kalimat).toBe('Tidak ada catatan pada 1 paket');
  });
});

describe('masa tanggapan', () => {
  const tanya = paketUtuh({ penyedia: null, kontrak: kontrak({ nilai: 999_000_000 }) });
  const isi: DatasetPaket = {
    ...datasetUji([tanya]),
    sejakCatatan: [{ paket: tanya.id, kode: 'penyedia-tidak-disebut', sejak: '2025-12-20' }],
  };
  const pada = (saat: string, hari = 7) => rekapPemeriksaan(isi, { hari, saat: new Date(saat) });
  const kode = (r: RekapTahun) => (r.perPaket.get(tanya.id) ?? []).map((c) => c.pemeriksaan.kode);

  it('catatan baru diumumkan setelah masanya, menurut SAAT dan hari WIB, bukan menurut impor', () => {
    expect(kode(pada('2025-12-26T16:59:59Z'))).toEqual([]);
    expect(kode(pada('2025-12-26T17:00:00Z'))).toEqual(['penyedia-tidak-disebut']);
    // the other notes are as old as the import of 2 January
    expect(kode(pada('2026-01-08T12:00:00+07:00'))).toEqual(['penyedia-tidak-disebut']);
    expect(kode(pada('2026-01-09T00:00:00+07:00')).length).toBeGreaterThan(3);
    expect(kode(pada('2026-01-02T08:00:00+07:00', 0)).length).toBeGreaterThan(3);
  });

  it('yang tertunda disebut banyaknya dan kapan diumumkan, tetapi tidak isinya', () => {
    const rekap = pada('2025-12-25T00:00:00+07:00');
    expect(kalimatTertunda(rekap, { hari: 7, saat: LANGSUNG.saat })).toMatch(
      /^\d+ catatan masih .* 7 hari .* 27 Desember 2025\.$/,
    );
    const umum = rekap.perPemeriksaan.flatMap((r) => r.catatan);
    expect(csvCatatan(isi.impor, umum, String).split('\r\n')).toHaveLength(2);
    expect(rekap.perPemeriksaan.reduce((n, r) => n + r.tertunda, 0)).toBe(rekap.tertunda.length);
  });

  it('data yang diterbitkan tidak membocorkan catatan yang belum umum', () => {
    const catatan = [{ kode: 'kontrak-lebih-dari-pagu' as const, dipakai: 'Rp2', lain: 'Rp1', aturan: '-' }];
    const lengkap = datasetUji([{ ...tanya, catatan }]);
    const dataset = { ...lengkap, sejakCatatan: susunSejakCatatan(lengkap, null) };
    const muda = hanyaCatatanUmum(dataset, { hari: 7, saat: new Date('2026-01-08T00:00:00+07:00') });
    expect([muda.paket[0]?.catatan, muda.sejakCatatan]).toEqual([[], []]);
    const cukup = hanyaCatatanUmum(dataset, { hari: 7, saat: new Date('2026-01-09T00:00:00+07:00') });
    expect(cukup).toEqual(dataset);
  });

  it('hari ditemukan dibawa dari data yang digantikan; catatan yang baru memakai hari impor', () => {
    const baru = datasetUji([tanya], { diimporPada: '2026-01-31T20:00:00Z' });
    const sejak = new Map(susunSejakCatatan(baru, isi).map((s) => [s.kode, s.sejak]));
    expect(sejak.get('penyedia-tidak-disebut')).toBe('2025-12-20');
    expect(sejak.get('kontrak-lebih-dari-pagu')).toBe('2026-02-01');
  });
});

describe('CSV catatan', () => {
  it('catatan impor membawa aturannya sendiri, sekali, sesudah aturan pemeriksaan; yang lain tidak mengaku punya', () => {
    const aturan = 'Pagu diambil dari RUP; pagu menurut proses disebut di sini.';
    const beda = { kode: 'pagu-berbeda' as const, dipakai: 'Rp5 (A)', lain: 'Rp7 (B)', aturan };
    const isi = datasetUji([paketUtuh({ penyedia: null, catatan: [beda, { ...beda, lain: 'Rp8 (C)' }] })]);
    const notes = rekapPemeriksaan(isi, LANGSUNG).perPemeriksaan.flatMap((r) => r.catatan);
    expect(csvCatatan(isi.impor, notes, String).split(aturan)).toHaveLength(2);
    const tulisan = notes.map((c) => [c.pemeriksaan.kode, tulisAturan(c).replace(c.pemeriksaan.aturan, '').trim()]);
    expect(tulisan).toEqual([
      ['penyedia-tidak-disebut', ''],
      ['pagu-berbeda', aturan],
    ]);
    expect(notes.filter((c) => /aturan yang disebut/.test(c.pemeriksaan.aturan))).toEqual([]);
  });

  it('terbuka benar di Excel: BOM, tanda petik, dan teks yang mirip rumus tetap teks', () => {
    const p = paketUtuh({ penyedia: null, nama: '=HYPERLINK("x"), tahap 1' });
    const rekap = rekapPemeriksaan(datasetUji([p], { contoh: true }), LANGSUNG);
    const csv = csvCatatan(
      { ...datasetUji([]).impor, contoh: true },
      rekap.perPemeriksaan.flatMap((r) => r.catatan),
      String,
    );
    expect(csv.startsWith('\ufefftahun;contoh;paket;')).toBe(true);
    expect(csv).toContain(`\r\n2025;ya;nontender-1;"'=HYPERLINK(""x""), tahap 1";`);
  });
});
