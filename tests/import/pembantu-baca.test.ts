import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bacaSemuaBerkas } from '../../src/import/baca-berkas.ts';
import { type Efek, efekNode } from '../../src/import/efek.ts';
import type { NilaiTertutup } from '../../src/import/nilai-tertutup.ts';
import { mulaiPembantu } from '../../src/import/pembantu-node.ts';
import { baris } from './meja.ts';

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

function baca(jalur: readonly string[], ganti: Partial<Efek>) {
  return bacaSemuaBerkas(jalur, efekNode(ganti), { bagian: 1, jenis: undefined });
}

// each thread loads the importer anew, which a busy machine does slowly
describe('berkas besar dibaca beberapa utas', { timeout: 90_000 }, () => {
  it('hasilnya sama dengan satu utas: baris, penolakan, urutan berkas, dan nilai kolom tertutup', async () => {
    const jalur = tulis(BERKAS);
    const sendiri = await baca(jalur, { pembantu: () => [] });
    const bersama = await baca(jalur, { pembantu: () => mulaiPembantu(2) });
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
    const pesan = async (ganti: Partial<Efek>) => {
      const galat: unknown = await baca(jalur, ganti).catch((error: unknown) => error);
      return galat;
    };
    const sendiri = await pesan({ pembantu: () => [] });
    expect(await pesan({ pembantu: () => mulaiPembantu(2) })).toEqual(sendiri);
    expect(sendiri).toMatchObject({ name: 'GalatMasukan', masalah: [{}, {}, {}] });
  });

  it('berkas yang tidak diselesaikan pembantu dibaca utas utama; kemajuan hanya maju sampai habis', async () => {
    const jalur = tulis(BERKAS);
    const sendiri = await baca(jalur, { pembantu: () => [] });
    const bagian: number[] = [];
    let ditutup = 0;
    const mati = { baca: () => Promise.resolve(null), tutup: () => (ditutup += 1) };
    const hasil = await baca(jalur, {
      pembantu: () => [mati, mati],
      kemajuan: (_, dibaca) => bagian.push(dibaca),
    });
    expect(hasil).toEqual(sendiri);
    expect(ditutup).toBe(2);
    expect(bagian).toEqual(bagian.toSorted((a, b) => a - b));
    expect(bagian.at(-1)).toBeCloseTo(1, 3);
  });
});
