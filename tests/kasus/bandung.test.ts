/** A whole real district, imported, against figures that other lines take from the same files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { efekNode } from '../../src/import/efek.ts';
import { impor } from '../../src/import/impor.ts';
import { rekapPemeriksaan } from '../../src/model/pemeriksaan/rekap.ts';
import type { DatasetPaket } from '../../src/schemas/impor.ts';
import { adaBandung, angkaBandung, type AngkaSumber, FOLDER_BANDUNG } from './bandung-sumber.ts';
import { nilaiTertutup } from './bandung-tertutup.ts';

const METODE: Record<string, string> = {
  tender: 'Tender',
  seleksi: 'Seleksi',
  'pengadaan-langsung': 'Pengadaan Langsung',
  'penunjukan-langsung': 'Penunjukan Langsung',
};
const STATUS: Record<string, string> = {
  selesai: 'Selesai',
  berlangsung: 'Berlangsung',
  gagal: 'Gagal/Batal',
  'tidak-diketahui': '-',
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

    beforeAll(() => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'bandung-'));
      impor(
        { jalur: [FOLDER_BANDUNG], tahun: 2025, out: folder },
        efekNode({ saat: new Date('2026-11-02T08:00:00+07:00') }),
      );
      teks = readFileSync(path.join(folder, 'data', 'paket', '2025.json'), 'utf8');
      dataset = JSON.parse(teks) as DatasetPaket;
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('paket per metode dan status sama dengan sumber', () => {
      const groups = new Map<string, number>();
      for (const p of dataset.paket) {
        const key = `${METODE[p.metode]} | ${STATUS[p.status]}`;
        groups.set(key, (groups.get(key) ?? 0) + 1);
      }
      expect([...groups].sort()).toEqual([...sumber.perMetodeStatus].sort());
    });

    it('jumlah HPS, kontrak, dan dibayar sama sampai ke sen', () => {
      expect(jumlahkan(dataset.paket)).toEqual(sumber.total);
      expect(sumber.total).toMatchObject({ paket: 2477, kontrakDiketahui: 1096 });
    });

    it('jumlahnya sama pula untuk setiap OPD', () => {
      const nama = new Map(dataset.opd.map((o) => [o.kode, o.nama]));
      const perOpd = Map.groupBy(dataset.paket, (p) => nama.get(p.opd) ?? p.opd);
      expect([...perOpd.keys()].sort()).toEqual([...sumber.perOpd.keys()].sort());
      for (const [opd, paket] of perOpd) expect([opd, jumlahkan(paket)]).toEqual([opd, sumber.perOpd.get(opd)]);
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
  const sen = (rupiah: number | null | undefined) => Math.round((rupiah ?? 0) * 100);
  const living = paket.filter((p) => p.status !== 'gagal');
  return {
    paket: paket.length,
    hps: living.reduce((sum, p) => sum + sen(p.pemilihan?.hps), 0),
    kontrak: living.reduce((sum, p) => sum + sen(p.kontrak?.nilai), 0),
    kontrakDiketahui: living.filter((p) => p.kontrak !== null && p.kontrak.nilai !== null).length,
    dibayar: paket.flatMap((p) => p.pembayaran).reduce((sum, b) => sum + sen(b.nilai), 0),
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
