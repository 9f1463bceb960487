/** What the generic kinds say in words is what their numbers say, for any numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BarisAmbang, grafikAmbang, type OpsiAmbang } from '../../src/charts/ambang.ts';
import { grafikBagian, type OpsiBagian } from '../../src/charts/bagian.ts';
import { grafikBatang, type OpsiBatang } from '../../src/charts/batang.ts';
import { grafikBatangBertumpuk, type OpsiBertumpuk } from '../../src/charts/batang-bertumpuk.ts';
import { grafikCorong } from '../../src/charts/corong.ts';
import type { Grafik } from '../../src/charts/grafik.ts';
import type { OpsiUmum } from '../../src/charts/opsi-umum.ts';
import { grafikSebaran, type OpsiSebaran } from '../../src/charts/sebaran.ts';
import { formatBilangan, formatRupiahRingkas } from '../../src/model/format.ts';
import type { Sen } from '../../src/model/uang.ts';

const umum: OpsiUmum = { kode: 'uji', ukuran: 'Paket contoh, 2026', satuan: 'paket', contoh: true };
const hitungan = fc.option(fc.nat(2_000_000), { nil: null });
const uang = fc.option(fc.integer({ min: 0, max: 1e13 }), { nil: null });
const deret = fc.array(hitungan, { minLength: 1, maxLength: 20 });

describe('bacaan corong', () => {
  it('menyebut tiap jumlah yang diketahui, dan menyebut yang tidak diketahui tidak diketahui', () => {
    fc.assert(
      fc.property(deret, (jumlah) => {
        const grafik = grafikCorong(
          jumlah.map((n, i) => ({ nama: `Tahap ${i}`, jumlah: n })),
          umum,
        );
        const text = biasa(grafik.deskripsi);
        jumlah.forEach((n, i) => {
          if (n !== null) expect(text).toContain(`Tahap ${i} ${formatBilangan(n)} paket`);
        });
        expect(text.includes('idak diketahui')).toBe(jumlah.includes(null));
        expect(grafik.kosong === null).toBe(jumlah.some((n) => n !== null));
        expect(persenDi(text).every((p) => p >= 0)).toBe(true);
      }),
    );
  });

  it('selisih terbesarnya benar, dan tahap yang lebih banyak daripada sebelumnya dikatakan', () => {
    const { deskripsi, judul } = grafikCorong(
      [100, null, 60, 70, 10].map((n, i) => ({ nama: `Tahap ${i}`, jumlah: n })),
      umum,
    );
    expect(biasa(deskripsi)).toContain('Selisih terbesar antara tahap 3 dan tahap 4: 60 paket.');
    expect(biasa(deskripsi)).toContain('Tahap 3 lebih banyak daripada tahap sebelumnya');
    expect(biasa(judul)).toBe('Dari 100 paket tahap 0, 10 paket tahap 4 (10 %)');
  });
});

describe('bacaan bagian dari keseluruhan', () => {
  const opsi: OpsiBagian = { ...umum, satuan: 'rupiah', butir: 'OPD' };

  it('jumlahnya jumlah yang diketahui, juga yang tidak diketahui pemiliknya; baris tabel berjumlah sama', () => {
    fc.assert(
      fc.property(fc.array(uang, { maxLength: 40 }), fc.nat(1e9), (nilai, tidakDiketahui) => {
        const parts = nilai.map((n, i) => ({ nama: `Dinas Contoh ${i}`, nilai: n }));
        const grafik = grafikBagian(parts, { ...opsi, tidakDiketahui });
        const total = nilai.reduce<number>((a, n) => a + (n ?? 0), 0) + tidakDiketahui;
        if (total > 0)
          expect(biasa(grafik.deskripsi)).toContain(`Jumlah ${biasa(formatRupiahRingkas(total as Sen))} pada`);
        const sum = grafik.tabel.baris.reduce((a, b) => a + Math.round(bilangan(b[1]) * 100), 0);
        expect(sum).toBe(total);
        const shares = grafik.tabel.baris.map((b) => b[2]).filter((t) => t !== undefined && t !== '–');
        if (total > 0) expect(Math.abs(shares.reduce((a, t) => a + bilangan(t), 0) - 100)).toBeLessThan(1);
      }),
    );
  });

  it('dengan bagian negatif tidak ada keseluruhan, maka tidak ada persen', () => {
    const { judul, deskripsi, tabel } = grafikBagian(
      [
        { nama: 'A', nilai: 400 },
        { nama: 'B', nilai: -100 },
      ],
      opsi,
    );
    expect(`${judul} ${deskripsi}`).not.toContain('%');
    expect(tabel.kolom).toHaveLength(2);
  });

  it('yang kecil sekali bukan 0 %, dan yang hampir semua bukan 100 %', () => {
    const { tabel } = grafikBagian(
      [
        { nama: 'Besar', nilai: 1_000_000 },
        { nama: 'Kecil', nilai: 10 },
      ],
      opsi,
    );
    expect(tabel.baris.map((b) => biasa(b[2]))).toEqual(['99,999 %', '0,001 %']);
  });
});

describe('bacaan batang', () => {
  it('terbesar dan terkecilnya benar, yang di bawah nol dan yang tidak diketahui dihitung', () => {
    const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 15 }), (nilai) => {
        const opsi: OpsiBatang = { ...umum, satuan: 'hari' };
        const grafik = grafikBatang(
          nilai.map((n, i) => ({ nama: `B${i}`, nilai: n })),
          opsi,
        );
        const known = nilai.filter((n) => n !== null);
        const unknown = nilai.length - known.length;
        expect(grafik.kosong === null).toBe(known.length > 0);
        if (known.length > 0) expect(grafik.deskripsi).toContain(`, ${formatBilangan(Math.max(...known))} hari.`);
        if (new Set(known).size > 1)
          expect(grafik.deskripsi).toContain(`, ${formatBilangan(Math.min(...known))} hari.`);
        const below = known.filter((n) => n < 0).length;
        expect(grafik.deskripsi.includes(`Di bawah nol: ${below} dari ${nilai.length}`)).toBe(below > 0);
        expect(grafik.deskripsi.includes(`Tidak diketahui: ${unknown} dari ${nilai.length}`)).toBe(unknown > 0);
      }),
    );
  });
});

describe('bacaan batang bertumpuk', () => {
  it('jumlah tiap deret dan jumlah seluruhnya tetap utuh, juga bila baris dan deret digabung', () => {
    const rows = fc.array(fc.array(hitungan, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, (nilai) => {
        const opsi: OpsiBertumpuk = { ...umum, butir: 'OPD' };
        const series = Array.from({ length: 6 }, (_, d) => ({ nama: `D${d}`, nilai: nilai.map((r) => r[d] ?? null) }));
        const grafik = grafikBatangBertumpuk({ kategori: nilai.map((_, i) => `OPD ${i}`), deret: series }, opsi);
        const total = nilai.flat().reduce<number>((a, n) => a + (n ?? 0), 0);
        const anyKnown = nilai.flat().some((n) => n !== null);
        if (anyKnown) expect(grafik.deskripsi).toContain(`Jumlah ${formatBilangan(total)} paket:`);
        expect(grafik.tabel.baris.reduce((a, b) => a + bilangan(b.at(-1)), 0)).toBe(total);
        expect(grafik.tabel.kolom.map((k) => k.nama)).toContain('3 lainnya (paket)');
        if (grafik.kosong === null)
          expect(
            datasets(grafik)
              .flat()
              .reduce<number>((a, n) => a + (n ?? 0), 0),
          ).toBe(total);
      }),
    );
  });
});

describe('bacaan ambang', () => {
  const opsi: OpsiAmbang = { ...umum, satuan: 'persen', namaAmbang: 'target' };

  it('membandingkan nilai tepat; yang ditulis tidak pernah tampak mencapai yang tidak dicapai', () => {
    const value = fc.option(fc.double({ min: 0, max: 120, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ nilai: value, ambang: value }), { minLength: 2, maxLength: 8 }), (rows) => {
        const baris = rows.map((r, i): BarisAmbang => ({ nama: `Ukuran ${i}`, ...r }));
        const { judul, tabel } = grafikAmbang(baris, opsi);
        const judged = baris.filter((b) => b.nilai !== null && b.ambang !== null);
        const met = judged.filter((b) => (b.nilai ?? 0) >= (b.ambang ?? 0)).length;
        if (judged.length > 0) expect(judul).toContain(`${met} dari ${baris.length} mencapai target`);
        expect(tabel.baris.filter((b) => b[3] === 'ya')).toHaveLength(met);
        expect(tabel.baris.filter((b) => b[3] === '–')).toHaveLength(baris.length - judged.length);
      }),
    );
    const { deskripsi } = grafikAmbang([{ nama: 'UMK', nilai: 39.97, ambang: 40 }], opsi);
    expect(biasa(deskripsi)).toBe('UMK 39,97 %, target 40 %: belum mencapai.');
    expect(biasa(grafikAmbang([{ nama: 'UMK', nilai: 40, ambang: 40 }], opsi).deskripsi)).toContain(': mencapai.');
  });

  it('ambang paling banyak dibaca terbalik, dan sebab nilai tidak ditampilkan disebut', () => {
    const { deskripsi, judul } = grafikAmbang(
      [
        { nama: 'Lama bayar', nilai: 12, ambang: 14 },
        { nama: 'Lama proses', nilai: null, ambang: 30, sebab: 'cakupan 41 %' },
      ],
      { ...opsi, satuan: 'hari', arah: 'maksimal', namaAmbang: 'batas' },
    );
    expect(judul).toBe('1 dari 2 di dalam batas; 1 belum dapat dibandingkan');
    expect(deskripsi).toContain('Lama proses cakupan 41 %');
  });
});

describe('bacaan sebaran', () => {
  it('persennya dari yang diketahui, tengahnya benar, dan yang tidak diketahui dihitung terpisah', () => {
    fc.assert(
      fc.property(deret, fc.nat(1000), (jumlah, tidakDiketahui) => {
        const opsi: OpsiSebaran = { ...umum, satuan: 'tender', sumbu: 'jumlah peserta', tidakDiketahui };
        const grafik = grafikSebaran(
          jumlah.map((n, i) => ({ nama: `k${i}`, jumlah: n })),
          opsi,
        );
        const known = jumlah.reduce<number>((a, n) => a + (n ?? 0), 0);
        expect(grafik.kosong === null).toBe(known > 0);
        if (known === 0) return;
        const most = Math.max(...jumlah.map((n) => n ?? 0));
        expect(grafik.judul).toContain(`pada ${formatBilangan(most)} dari ${formatBilangan(known)} tender`);
        expect(grafik.deskripsi.includes('tidak diketahui')).toBe(tidakDiketahui > 0);
        if (tidakDiketahui > 0) expect(datasets(grafik)[0]?.at(-1)).toBe(tidakDiketahui);
        const middle = /ada di k(\d+) atau sebelumnya/.exec(grafik.deskripsi)?.[1];
        if (middle === undefined) return;
        const upTo = (n: number) => jumlah.slice(0, n).reduce<number>((a, x) => a + (x ?? 0), 0);
        expect(upTo(Number(middle) + 1) * 2).toBeGreaterThanOrEqual(known);
        expect(upTo(Number(middle)) * 2).toBeLessThan(known);
      }),
    );
  });
});

it('sebaran: separuh tepat sudah tercapai di kelas yang menggenapkannya', () => {
  const kelas = [2, 1, 1].map((n, i) => ({ nama: `k${i}`, jumlah: n }));
  const { deskripsi } = grafikSebaran(kelas, { ...umum, satuan: 'tender', sumbu: 'jumlah peserta' });
  expect(deskripsi).toContain('ada di k0 atau sebelumnya');
});

it('kalimat pemanggil dipakai apa adanya: judul menggantikan, catatan menyusul bacaan', () => {
  const { judul, deskripsi } = grafikCorong([{ nama: 'A', jumlah: 3 }], {
    ...umum,
    judul: 'Temuan pemanggil',
    catatan: 'Catatan pemanggil.',
  });
  expect(judul).toBe('Temuan pemanggil');
  expect(deskripsi).toMatch(/^A 3 paket\..* ?Catatan pemanggil\.$/);
});

/** Text with plain spaces. */
function biasa(text: string | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}

function bilangan(text: string | undefined): number {
  return text === undefined || text === '–'
    ? 0
    : Number(biasa(text).replace(/ ?%/, '').replaceAll('.', '').replace(',', '.'));
}

function persenDi(text: string): number[] {
  return [...text.matchAll(/(-?[\d.,]+) %/g)].map((m) => bilangan(m[1]));
}

function datasets(grafik: Grafik): (number | null)[][] {
  return grafik.kosong === null ? grafik.konfig('lebar').data.datasets.map((d) => d.data) : [];
}
