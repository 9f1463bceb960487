import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { semuaIndikator, semuaPertanyaan } from '../../src/acuan/lke/kerangka.ts';
import type { Lke } from '../../src/acuan/lke/bentuk-lke.ts';
import { PERMENPANRB_90_2021 } from '../../src/acuan/lke/permenpanrb-90-2021/lke.ts';

const LKE: Lke = PERMENPANRB_90_2021;

/** The regulation's list of indicators, outside the repository. */
const SUMBER = path.resolve(import.meta.dirname, '../../../shared/data/zi/lke-permenpanrb-90-2021.json');

/** Questions and weight of each indicator as printed in the regulation's annex, in its order: Pemenuhan, then Reform. */
const LAMPIRAN = {
  'I.1': [[2, 0.5], [3, 1], [3, 1], [4, 1.5]],
  'I.2': [[3, 1], [4, 2], [2, 0.5]],
  'I.3': [[3, 0.25], [3, 0.5], [6, 1.25], [4, 2], [1, 0.75], [1, 0.25]],
  'I.4': [[3, 2.5], [8, 2.5]],
  'I.5': [[2, 1.5], [4, 1.5], [4, 1.5], [3, 1.5], [5, 1.5]],
  'I.6': [[4, 1], [6, 1], [3, 1], [3, 1], [3, 1]],
  'II.1': [[2, 2], [1, 1], [1, 1]],
  'II.2': [[1, 0.5], [2, 1], [3, 2]],
  'II.3': [[1, 1.5], [1, 1.5], [1, 2]],
  'II.4': [[1, 2], [1, 1.5], [1, 1.5]],
  'II.5': [[1, 2.5], [1, 3], [2, 2]],
  'II.6': [[2, 2.5], [1, 2.5]],
}; // prettier-ignore

const NAMA_JENIS = {
  'ya-tidak': 'Ya/Tidak',
  abc: 'A/B/C',
  abcd: 'A/B/C/D',
  abcde: 'A/B/C/D/E',
  persen: '%',
  survei: '0-4',
};
const BANYAK_KRITERIA = { 'ya-tidak': 2, abc: 3, abcd: 4, abcde: 5, persen: 1, survei: 1 };
const seratus = (list: readonly { bobot: number }[]) => list.reduce((n, i) => n + Math.round(i.bobot * 100), 0);

describe('lembar kerja PermenPAN-RB 90/2021', () => {
  const indikator = semuaIndikator(LKE);

  it('berbobot tepat 30 (Pemenuhan) + 30 (Reform) + 40 (hasil), tiap area setengah-setengah', () => {
    expect(seratus(LKE.area.flatMap((a) => a.pemenuhan))).toBe(3000);
    expect(seratus(LKE.area.flatMap((a) => a.reform))).toBe(3000);
    expect(seratus(LKE.hasil)).toBe(4000);
    expect(LKE.area.map((a) => [seratus(a.pemenuhan), seratus(a.reform)])).toEqual(
      [8, 7, 10, 10, 15, 10].map((bobot) => [bobot * 50, bobot * 50]),
    );
    expect(LKE.area.map((a) => a.bobot)).toEqual([8, 7, 10, 10, 15, 10]);
  });

  it('memuat 42 indikator dan 110 pertanyaan, banyaknya dan bobotnya sama dengan lampiran; ditambah tiga hasil', () => {
    const dibaca = Object.fromEntries(
      LKE.area.flatMap((a) =>
        (['pemenuhan', 'reform'] as const).map((b) => [
          `${b === 'reform' ? 'II' : 'I'}.${a.nomor}`,
          a[b].map((i) => [i.pertanyaan.length, i.bobot]),
        ]),
      ),
    );
    expect(dibaca).toEqual(LAMPIRAN);
    expect(indikator).toHaveLength(42);
    expect(semuaPertanyaan(LKE).size).toBe(110 + 3);
    expect([...semuaPertanyaan(LKE).keys()]).toEqual(
      expect.arrayContaining(['A.I.1.i.a', 'A.I.6.v.b', 'A.II.5.iii.b', 'A.II.6.ii.a', 'B.I.a', 'B.I.b', 'B.II.a']),
    );
  });

  it('setiap jawaban punya kriteria, setiap pertanyaan dan manfaat berupa kalimat', () => {
    for (const [kode, p] of semuaPertanyaan(LKE)) {
      expect(p.kriteria, kode).toHaveLength(BANYAK_KRITERIA[p.jenis]);
      for (const kalimat of p.kriteria) expect(kalimat, kode).toMatch(/^[A-Z0-9].{2,}\.$/);
      expect(new Set(p.kriteria).size, kode).toBe(p.kriteria.length);
      expect(p.tanya, kode).toMatch(/^[A-Z].{10,}\?$/);
    }
    for (const { kode, indikator: i } of indikator) expect(i.manfaat, kode).toMatch(/^[A-Z].{15,}\.$/);
  });

  it.runIf(existsSync(SUMBER))(
    'sama dengan daftar indikator peraturan: urutan, nama, bobot, jenis tiap jawaban',
    () => {
      const { pengungkit } = JSON.parse(readFileSync(SUMBER, 'utf8')) as {
        pengungkit: { bagian: string; area: string; no: string; indikator: string; bobot: number; jawaban: string[] }[];
      };
      const kunci = (x: { bagian: string; area: string; no: string }) => `${x.bagian} ${x.area} ${x.no}`.toLowerCase();
      const dibaca = new Map(
        indikator.map(({ bagian, area, indikator: i }) => [
          kunci({ bagian, area: area.nama, no: i.kode }),
          [i.nama, i.bobot, i.pertanyaan.map((p) => NAMA_JENIS[p.jenis])],
        ]),
      );
      expect(dibaca).toEqual(new Map(pengungkit.map((s) => [kunci(s), [s.indikator, s.bobot, s.jawaban]])));
    },
  );
});
