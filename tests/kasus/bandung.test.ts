/** A whole real district, imported, against figures that other lines take from the same files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { efekNode } from '../../src/import/efek.ts';
import { impor } from '../../src/import/impor.ts';
import { rekapPemeriksaan } from '../../src/model/pemeriksaan/rekap.ts';
import type { DatasetPaket } from '../../src/schemas/impor.ts';
import { METODE } from '../../src/acuan/metode.ts';
import { dibayar, hps, nilaiKontrak, nilaiPesanan, pagu } from '../../src/model/angka-paket.ts';
import { jumlahkanPesanan, ringkas } from '../../src/model/ringkasan.ts';
import { bedaBandung } from './bandung-beda.ts';
import { adaBandung, angkaBandung, type AngkaSumber, FOLDER_BANDUNG } from './bandung-sumber.ts';
import { nilaiTertutup } from './bandung-tertutup.ts';

/** What the source's words for a state mean. */
const STATUS: Record<string, string> = {
  Selesai: 'selesai',
  Berlangsung: 'berlangsung',
  'Gagal/Batal': 'gagal',
  '-': 'tidak-diketahui',
  'Paket Selesai': 'selesai',
  'Paket Sedang Berjalan': 'berlangsung',
  'Paket Dibatalkan': 'gagal',
  ON_PROCESS: 'berlangsung',
  ON_ADDENDUM: 'berlangsung',
  COMPLETED: 'selesai',
  PAYMENT_OUTSIDE_SYSTEM: 'selesai',
  'Toko Daring gagal': 'gagal',
};

if (!adaBandung)
  it('shared/data tidak ada: perbandingan dengan sumber asli dilewati', () => {
    console.warn('shared/data/isb-kab-bandung-2025 tidak ada: angka impor tidak dibandingkan dengan sumber asli');
  });
else
  describe('Kabupaten Bandung, TA 2025', () => {
    let folder = '';
    let teks = '';
    let dataset: DatasetPaket;
    const sumber = angkaBandung();

    beforeAll(async () => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'bandung-'));
      await impor(
        { jalur: [FOLDER_BANDUNG], tahun: 2025, out: folder },
        efekNode({ saat: new Date('2026-11-02T08:00:00+07:00') }),
      );
      teks = readFileSync(path.join(folder, 'data', 'paket', '2025.json'), 'utf8');
      dataset = JSON.parse(teks) as DatasetPaket;
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('paket per metode dan status sama dengan sumber', () => {
      const harapan = new Map<string, number>();
      for (const [key, n] of sumber.perMetodeStatus) {
        const [metode = '', status = ''] = key.split(' | ');
        harapan.set(`${metode} | ${STATUS[status]}`, (harapan.get(`${metode} | ${STATUS[status]}`) ?? 0) + n);
      }
      const groups = [...Map.groupBy(dataset.paket, (p) => `${METODE[p.metode]} | ${p.status}`)];
      expect(groups.map(([k, isi]) => [k, isi.length]).sort()).toEqual([...harapan].sort());
    });

    it('jumlah paket, pagu, HPS, kontrak, dibayar, dan pesanan sama sampai ke sen', () => {
      expect(jumlahkan(dataset.paket)).toEqual(sumber.total);
      expect(sumber.total.paket).toBe(3677);
    });

    it('jumlahnya sama pula untuk setiap OPD dan setiap metode', () => {
      const nama = new Map(dataset.opd.map((o) => [o.kode, o.nama]));
      const perOpd = Map.groupBy(dataset.paket, (p) => nama.get(p.opd) ?? p.opd);
      expect([...perOpd.keys()].sort()).toEqual([...sumber.perOpd.keys()].sort());
      for (const [opd, paket] of perOpd) expect([opd, jumlahkan(paket)]).toEqual([opd, sumber.perOpd.get(opd)]);
      const perMetode = Map.groupBy(dataset.paket, (p): string => METODE[p.metode]);
      expect([...perMetode.keys()].sort()).toEqual([...sumber.perMetode.keys()].sort());
      for (const [metode, paket] of perMetode)
        expect([metode, jumlahkan(paket)]).toEqual([metode, sumber.perMetode.get(metode)]);
    });

    it('setiap paket sama: yang dibayar, kontrak, dan pagunya', () => {
      const paket = new Map(dataset.paket.map((p) => [p.id, p]));
      expect([...paket.keys()].sort()).toEqual(sumber.proses.map((p) => p.id).sort());
      for (const s of sumber.proses) {
        const p = paket.get(s.id);
        expect([s.id, p && [pagu(p), hps(p), nilaiKontrak(p), dibayar(p), nilaiPesanan(p)]]).toEqual([
          s.id,
          [s.pagu, s.hps, s.kontrak, s.dibayar, s.pesanan],
        ]);
      }
    });

    it('setiap perbedaan antara dua sumber menjadi catatan, dan tidak ada catatan lain', () => {
      const notes = Map.groupBy(
        dataset.paket.flatMap((p) => p.catatan),
        (c) => c.kode,
      );
      const found = Object.fromEntries([...notes].map(([kode, isi]) => [kode, isi.length]));
      expect(found).toEqual(bedaBandung(sumber.proses));
      expect(dataset.paket.find((p) => p.id === 'swakelola-10169135000')?.catatan).toMatchObject([
        { dipakai: 'Rp778.298.700 (total_realisasi)', lain: 'Rp14.009.376.600 (jumlah 18 baris realisasi)' },
      ]);
    });

    it('tidak ada baris yang hilang, dan tidak ada yang ditolak', () => {
      for (const b of dataset.impor.berkas) {
        const rows = JSON.parse(readFileSync(path.join(FOLDER_BANDUNG, b.nama), 'utf8')) as unknown[];
        expect([b.nama, b.dibaca, b.ditolak]).toEqual([b.nama, rows.length, 0]);
        expect([b.nama, b.dibuat + b.digabung + b.berulang + b.tidakDipakai]).toEqual([b.nama, rows.length]);
      }
      expect(dataset.impor.berkas.map((b) => b.nama).sort()).toEqual(
        readdirSync(FOLDER_BANDUNG)
          .filter((n) => n.endsWith('.json'))
          .sort(),
      );
    });

    it('jebakan yang diketahui ada di tempatnya', () => {
      const notes = dataset.paket.flatMap((p) => p.catatan.map((c) => c.kode));
      expect(notes.filter((k) => k === 'kontrak-pada-proses-gagal')).toHaveLength(3);
      expect(notes.filter((k) => k === 'kontrak-lebih-dari-pagu')).toHaveLength(1);
      expect(dataset.impor.berkas.find((b) => b.dataset.endsWith('4BAPBAST'))).toMatchObject({
        dibaca: 863,
        berulang: 440,
      });
      expect(dataset.impor).toMatchObject({
        contoh: false,
        sampaiDengan: '2025-10-03',
        instansi: { kode: 'D107', nama: 'Kab. Bandung' },
      });
    });

    it('pemeriksaan menemukan jebakan itu, tidak lebih: dibandingkan dengan baris lain yang menghitung hal yang sama', () => {
      const spse = dataset.paket.filter((p) => /^(?:non)?tender-/.test(p.id));
      const rekap = rekapPemeriksaan({ ...dataset, paket: spse }, { hari: 0, saat: new Date('2026-11-02') });
      const ditemukan = (kode: string) => {
        const found = rekap.perPemeriksaan.find((r) => r.pemeriksaan.kode === kode);
        return found?.catatan.map((c) => c.paket.id);
      };
      const ids = (kata: (p: DatasetPaket['paket'][number]) => boolean) => spse.filter(kata).map((p) => p.id);
      const nilai = (p: DatasetPaket['paket'][number]) => p.kontrak?.nilai ?? null;
      expect(ditemukan('kontrak-pada-proses-gagal')).toHaveLength(3);
      expect(ditemukan('kontrak-lebih-dari-pagu')).toHaveLength(1);
      expect(ditemukan('selesai-tanpa-nilai-kontrak')).toEqual(
        ids((p) => (p.status === 'selesai' || p.kontrak?.tuntas === true) && p.status !== 'gagal' && nilai(p) === null),
      );
      expect(ditemukan('bayar-lebih-dari-kontrak')).toEqual(
        ids((p) => {
          const [paid, contract] = [p.pembayaran.reduce((n, b) => n + Math.round(b.nilai * 100), 0), nilai(p)];
          return p.status !== 'gagal' && contract !== null && paid > Math.round(contract * 100);
        }),
      );
      expect(ditemukan('pembayaran-setelah-ekspor')).toEqual(
        ids((p) => p.pembayaran.some((b) => (b.tanggal ?? '') > dataset.impor.dieksporPada.slice(0, 10))),
      );
    });

    it('catatan impor disebut dari paket yang dapat memilikinya saja, atau tanpa penyebut', () => {
      const { perPemeriksaan } = rekapPemeriksaan(dataset, { hari: 0, saat: new Date('2026-11-02') });
      const berlaku = (kode: string) => {
        const r = perPemeriksaan.find((p) => p.pemeriksaan.kode === kode);
        return r && dataset.paket.length - r.tidakBerlaku;
      };
      const count = (kata: (p: DatasetPaket['paket'][number]) => boolean) => dataset.paket.filter(kata).length;
      expect(berlaku('total-realisasi-berbeda')).toBe(
        count((p) => p.realisasi?.nilai != null && p.pembayaran.length > 0),
      );
      expect(berlaku('pembayaran-pada-proses-gagal')).toBe(count((p) => p.status === 'gagal'));
      expect(berlaku('beberapa-penyedia')).toBe(count((p) => p.id.startsWith('pct-')));
      const clear = perPemeriksaan.filter((r) => r.pemeriksaan.judul.endsWith('antara dua sumber?') && r.sesuai > 0);
      expect(clear.map((r) => r.pemeriksaan.kode)).toEqual([]);
    });

    it('tidak satu pun nilai kolom tertutup ada di berkas hasil', () => {
      const denied = tertutup();
      expect(denied.angka.size).toBeGreaterThan(3000);
      expect(denied.nama.size).toBeGreaterThan(500);
      const lower = teks.toLowerCase();
      expect([...denied.nama].filter((nama) => lower.includes(nama))).toEqual([]);
      // digits: fields typed as code or money may coincide with an account number, so whole values and runs in texts are looked at
      const runs = new Set(
        teksBebas(dataset)
          .flatMap((t) => t.match(/\d[\d.\- ]*\d/g) ?? [])
          .map((run) => run.replace(/\D/g, '')),
      );
      const codes = new Set(
        dataset.paket.flatMap((p) => (p.penyedia?.jenis === 'badan-usaha' ? [p.penyedia.kode] : [])),
      );
      expect([...denied.angka].filter((n) => runs.has(n) || codes.has(n))).toEqual([]);
      expect([...denied.angka].filter((n) => n.length >= 15 && teks.includes(n))).toEqual([]);
    });
  });

function jumlahkan(paket: DatasetPaket['paket']): AngkaSumber {
  const r = ringkas(paket);
  return {
    paket: r.paket,
    pagu: r.pagu.nilai,
    hps: r.hps.nilai,
    kontrak: r.kontrak.nilai,
    dibayar: r.dibayar.nilai,
    pesanan: jumlahkanPesanan(paket).nilai,
  };
}

function teksBebas(dataset: DatasetPaket): string[] {
  return [
    ...dataset.opd.map((o) => o.nama),
    ...dataset.paket.flatMap((p) => [
      p.nama,
      p.lokasi ?? '',
      p.sumberDana ?? '',
      p.penyedia?.jenis === 'badan-usaha' ? p.penyedia.nama : '',
    ]),
  ];
}

/** The denied values in the form the data set would carry them: runs of digits, and names in lower case. */
function tertutup(): { angka: Set<string>; nama: Set<string> } {
  const { angka, nama } = nilaiTertutup();
  const deret = [...angka].map((n) => n.replace(/\D/g, '')).filter((n) => n.length >= 6 && !/^(\d)\1*$/.test(n));
  return { angka: new Set(deret), nama: new Set([...nama].map((n) => n.toLowerCase())) };
}
