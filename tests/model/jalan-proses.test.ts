import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitungHariBayar } from '../../src/model/hari-bayar.ts';
import { kontrakBeradendum, prosesDiulang, prosesGagal, sebaranPeserta } from '../../src/model/jalan-proses.ts';
import { hitungLewatBatas } from '../../src/model/lewat-batas.ts';
import { hitungRencanaTertunda } from '../../src/model/rencana-tertunda.ts';
import { median, sebarkan } from '../../src/model/sebaran.ts';
import { cariTertinggal } from '../../src/model/tertinggal.ts';
import { keSen } from '../../src/model/uang.ts';
import type { Paket } from '../../src/schemas/paket.ts';
import { kontrakUji, paketUji, pemilihanUji } from './buatan.ts';

describe('jalannya pemilihan', () => {
  it('peserta: daftar yang tidak ada dihitung tidak diketahui, bukan nol', () => {
    const tender = (id: number, menawar: number | null) =>
      paketUji({
        id: `tender-${id}`,
        metode: 'tender',
        pemilihan: pemilihanUji(1),
        peserta: menawar === null ? null : { terdaftar: 20, menawar },
      });
    const s = sebaranPeserta([tender(1, 1), tender(2, 3), tender(3, 0), tender(4, 12), tender(5, null), paketUji()]);
    expect(s).toMatchObject({ diketahui: 4, dari: 5, median: 2 });
    expect(s.kelas.filter((k) => k.paket > 0).map((k) => [k.nama, k.paket])).toEqual([
      ['0 peserta', 1],
      ['1 peserta', 1],
      ['3 peserta', 1],
      ['lebih dari 10 peserta', 1],
    ]);
  });

  it('diulang, gagal, dan adendum disebut dengan berapa yang diketahui', () => {
    const proses = (id: string, status: Paket['status'], versi: number | null, adendum?: number) =>
      paketUji({
        id,
        status,
        pemilihan: { hps: null, diumumkan: null, ditetapkan: null, ditunjuk: null, versi },
        kontrak: adendum === undefined ? null : { ...kontrakUji(1), adendum },
      });
    const paket = [
      proses('tender-1', 'gagal', 2),
      proses('tender-2', 'selesai', 2, 1),
      proses('nontender-3', 'selesai', 1),
      proses('nontender-4', 'tidak-diketahui', null),
      proses('pct-5', 'gagal', null),
    ];
    expect(prosesDiulang(paket)).toEqual({ banyak: 2, diketahui: 3, dari: 4 });
    expect(prosesGagal(paket)).toEqual({ banyak: 1, diketahui: 3, dari: 4 });
    expect(kontrakBeradendum(paket)).toEqual({ banyak: 1, diketahui: 1, dari: 2 });
  });

  it('hari dari serah terima ke pembayaran terakhir; yang lunas lebih dulu tidak ikut, yang tanpa tanggal tidak diketahui', () => {
    const paket = (id: number, serahTerima: string | null, ...tanggal: (string | null)[]) =>
      paketUji({ id: `nontender-${id}`, serahTerima, pembayaran: tanggal.map((t) => ({ tanggal: t, nilai: 1 })) });
    const h = hitungHariBayar([
      paket(1, '2026-02-27', '2026-02-01', '2026-03-02'),
      paket(2, '2026-05-10', '2026-05-10'),
      paket(3, '2026-05-10', '2026-04-01'),
      paket(4, '2026-05-10', '2026-06-01', null),
      paket(5, '2026-05-10'),
      paket(6, null, '2026-05-10'),
    ]);
    expect(h).toMatchObject({ lunasLebihDulu: 1, diserahterimakan: 5 });
    expect(h.sebaran).toMatchObject({ diketahui: 2, dari: 4, median: 1.5 });
  });

  it('setiap nilai masuk tepat satu kelas; nilai di luar semua kelas adalah galat', () => {
    const kelas = [
      { nama: 'a', dari: 0, sampai: 4 },
      { nama: 'b', dari: 5, sampai: Infinity },
    ];
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat())), (nilai) => {
        const s = sebarkan(nilai, kelas);
        expect(s.kelas.reduce((n, k) => n + k.paket, 0)).toBe(s.diketahui);
        expect(s.dari).toBe(nilai.length);
      }),
    );
    expect(() => sebarkan([-1], kelas)).toThrow('tidak memuat 1 nilai');
    expect(median([])).toBeNull();
  });
});

it('pemilihan yang menurut rencana sudah mulai: diumumkan sesudah hari itu berarti belum, tanpa tanggal berarti tidak diketahui', () => {
  const paket = (id: number, mulai: string | null, status: Paket['status'], diumumkan: string | null = null) =>
    paketUji({
      id: `nontender-${id}`,
      status,
      rup: [{ kode: `${id}`, pagu: 1, rencana: { pemilihanMulai: mulai } as Paket['rup'][number]['rencana'] }],
      pemilihan: status === 'rencana' ? null : { ...pemilihanUji(1), diumumkan },
    });
  const isi = [
    paket(1, '2026-02-01', 'rencana'),
    paket(2, '2026-02-01', 'selesai', '2026-02-20'),
    paket(3, '2026-02-01', 'selesai', '2026-05-20'),
    paket(4, '2026-02-01', 'selesai'),
    paket(5, '2026-06-01', 'rencana'),
    paket(6, null, 'rencana'),
    paket(7, '2026-02-01', 'gagal', '2026-02-20'),
  ];
  expect(hitungRencanaTertunda(isi, '2026-03-31')).toEqual({ mestinya: 3, belum: 2, tidakDiketahui: 1 });
});

describe('batas waktu kontrak', () => {
  const kontrak = (id: number, tanggal: string | null, selesai: string | null, serahTerima: string | null = null) =>
    paketUji({
      id: `nontender-${id}`,
      kontrak: { ...kontrakUji(10), tanggal, selesai },
      serahTerima,
    });

  it('dihitung menurut tanggalnya pada hari itu: serah terima sesudah hari itu belum terjadi', () => {
    const paket = [
      kontrak(1, '2026-01-05', '2026-03-01', '2026-02-20'),
      kontrak(2, '2026-01-05', '2026-03-01', '2026-05-01'),
      kontrak(3, '2026-01-05', '2026-06-01'),
      kontrak(4, '2026-04-05', '2026-03-01'),
      kontrak(5, '2026-01-05', null),
      kontrak(6, null, '2026-02-01'),
    ];
    const maret = hitungLewatBatas(paket, '2026-03-31');
    expect(maret).toMatchObject({ jatuhTempo: 2, tidakDiketahui: 1, dapatDibedakan: true, nilai: { nilai: 1000 } });
    expect(maret.lewat.map((p) => p.id)).toEqual(['nontender-2']);
    expect(hitungLewatBatas(paket, '2026-02-28').jatuhTempo).toBe(0);
  });

  it('bila serah terima jarang dicatat, yang belum selesai tidak dibedakan dari yang tidak dicatat', () => {
    const paket = [1, 2, 3].map((i) => kontrak(i, '2026-01-05', '2026-03-01', i === 1 ? '2026-02-01' : null));
    expect(hitungLewatBatas(paket, '2026-03-31')).toMatchObject({ jatuhTempo: 3, dapatDibedakan: false });
  });
});

it('yang paling jauh dari targetnya: menurut bagian target yang tercapai, hanya yang di bawah target, dengan penyebutnya', () => {
  const opd = (nama: string, target: number | null, realisasi: number | null) => ({
    nama,
    deret: [
      {
        bulan: '2026-05',
        targetKeuangan: keSen(target),
        realisasiKeuangan: keSen(realisasi),
        targetFisik: null,
        realisasiFisik: null,
      },
    ],
  });
  const daftar = [opd('a', 100, 90), opd('b', 10, 2), opd('c', 50, 60), opd('d', 0, 0), opd('e', null, 5)];
  const hasil = cariTertinggal(daftar, '2026-05', 1);
  expect(hasil).toMatchObject({ diBawah: 2, bertarget: 3 });
  expect(hasil.terjauh.map((t) => [t.kelompok.nama, t.capaian])).toEqual([['b', 20]]);
});
