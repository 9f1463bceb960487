import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bacaSemuaBerkas } from '../../src/import/baca-berkas.ts';
import { type Efek, efekNode } from '../../src/import/efek.ts';
import type { NilaiTertutup } from '../../src/import/nilai-tertutup.ts';
import { impor } from '../../src/import/impor.ts';
import type { Pembantu } from '../../src/import/pembantu-baca.ts';
import { mulaiPembantu } from '../../src/import/pembantu-node.ts';
import { baris, pembantuUji } from './meja.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pembantu-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Files of different sizes, so that none is read in the order of their names. */
function tulis(isi: Record<string, unknown>): string[] {
  return Object.entries(isi).map(([nama, rows]) => {
    const jalur = path.join(folder, nama);
    writeFileSync(jalur, typeof rows === 'string' ? rows : JSON.stringify(rows));
    return jalur;
  });
}

const BERKAS = {
  'a.json': [baris.satker()],
  'b.json': Array.from({ length: 3000 }, (_, i) =>
    baris.pengumuman({ kd_nontender: i, nama_ppk: `Pejabat Contoh ${i}`, nip_ppk: `19800101200501${1000 + i}` }),
  ),
  'c.json': Array.from({ length: 500 }, (_, i) =>
    baris.selesai({
      kd_nontender: i,
      nip_ppk: `77000${10_000 + i}`,
      alamat_penyedia: `Jalan Contoh Raya Nomor ${i}`,
      pagu: i % 50 === 0 ? 'bukan uang' : 5_000_000.25,
    }),
  ),
  'd.json': Array.from({ length: 40 }, (_, i) => baris.kontrak({ kd_nontender: i, nama_satker: `Dinas Contoh ${i}` })),
};

async function baca(jalur: readonly string[], pembantu: Pembantu[], ganti: Partial<Efek> = {}) {
  try {
    return await bacaSemuaBerkas(jalur, efekNode(ganti), { bagian: 1, jenis: undefined, pembantu });
  } finally {
    await Promise.all(pembantu.map((p) => p.tutup()));
  }
}

// each thread loads the importer anew, which a busy machine does slowly
describe('berkas besar dibaca beberapa utas', { timeout: 90_000 }, () => {
  it('hasilnya sama dengan satu utas: baris, penolakan, urutan berkas, dan nilai kolom tertutup', async () => {
    const jalur = tulis(BERKAS);
    const sendiri = await baca(jalur, []);
    const bersama = await baca(jalur, mulaiPembantu(2));
    expect(bersama.tabel).toEqual(sendiri.tabel);
    expect(bersama.tabel.map((t) => t.ditolak.length)).toEqual([0, 0, 10, 0]);
    // what was seen already is each thread's own memory and no value
    const nilai = (tertutup: NilaiTertutup) => ({ ...tertutup, terlihat: undefined });
    expect(nilai(bersama.tertutup)).toEqual(nilai(sendiri.tertutup));
    const { angka, orang, utuh } = sendiri.tertutup;
    expect([angka.size, orang.size, utuh.size]).toEqual([3500, 3000, 500]);
  });

  it('berkas rusak disebut dengan pesan dan urutan yang sama', async () => {
    const rusak = {
      'a.json': '[{"kd_nontender": 1',
      'b.json': '[{"x": 1}]',
      'c.json': '<html>',
      'd.json': BERKAS['d.json'],
    };
    const jalur = tulis(rusak);
    const pesan = async (pembantu: Pembantu[]) => {
      const galat: unknown = await baca(jalur, pembantu).catch((error: unknown) => error);
      return galat;
    };
    const sendiri = await pesan([]);
    expect(await pesan(mulaiPembantu(2))).toEqual(sendiri);
    expect(sendiri).toMatchObject({ name: 'GalatMasukan', masalah: [{}, {}, {}] });
  });

  it('berkas yang tidak diselesaikan pembantu dibaca utas utama; kemajuan hanya maju sampai habis', async () => {
    const jalur = tulis(BERKAS);
    const sendiri = await baca(jalur, []);
    const bagian: number[] = [];
    const hasil = await baca(jalur, [pembantuUji(), pembantuUji()], { kemajuan: (_, dibaca) => bagian.push(dibaca) });
    expect(hasil).toEqual(sendiri);
    expect(bagian).toEqual(bagian.toSorted((a, b) => a - b));
    expect(bagian.at(-1)).toBeCloseTo(1, 3);
  });

  it('impor menulis bita yang sama tanpa utas lain, dengan satu, dan dengan dua', async () => {
    const jalur = tulis({
      ...BERKAS,
      'c.json': BERKAS['c.json'].filter((row) => row['pagu'] !== 'bukan uang'),
      'e.json': Array.from({ length: 700 }, (_, i) =>
        baris.pengumuman({ kd_nontender: 10_000 + i, tahun_anggaran: 2024, nama_paket: `Nomor 08123456${1000 + i}` }),
      ),
    });
    const bita = async (pembantu: Pembantu[]) => {
      const out = mkdtempSync(path.join(folder, 'konten-'));
      const efek = efekNode({ saat: new Date('2026-11-02T08:00:00+07:00'), pembantu: () => pembantu });
      const { tahun } = await impor({ jalur, out }, efek);
      return tahun.map(({ jalur: file, dataset }) => [readFileSync(file, 'utf8'), dataset]);
    };
    const sendiri = await bita([]);
    expect(sendiri).toHaveLength(2);
    expect(await bita(mulaiPembantu(1))).toEqual(sendiri);
    expect(await bita(mulaiPembantu(2))).toEqual(sendiri);
  });
});
