/** The way of a package through time: what happened, what was planned, how many days lie between. */
import { describe, expect, it } from 'vitest';
import { garisWaktu, kalimatDurasi } from '../../src/model/garis-waktu.ts';
import { kontrakUji, paketUji, pemilihanUji } from './buatan.ts';

const EKSPOR = '2026-11-02';
const paket = paketUji({
  rup: [
    {
      kode: '1',
      pagu: 100,
      rencana: {
        diumumkan: '2026-01-12',
        pemilihanMulai: '2026-03-02',
        pemilihanSelesai: null,
        kontrakMulai: null,
        kontrakSelesai: '2026-07-01',
        pdn: null,
        umk: null,
        tahunPertama: null,
      },
    },
    { kode: '2', pagu: null, rencana: null },
  ],
  pemilihan: { ...pemilihanUji(90), diumumkan: '2026-03-09' },
  jadwal: [{ nama: 'Upload Dokumen Penawaran', mulai: null, selesai: '2026-03-16T09:00:00+07:00' }],
  kontrak: { ...kontrakUji(80), tanggal: '2026-04-01', selesai: '2026-06-30' },
  serahTerima: '2026-07-03',
  pembayaran: [{ tanggal: '2026-07-10', nilai: 80 }],
});

describe('garis waktu paket', () => {
  it('rencana, kejadian, dan batas menurut tanggalnya; jeda dihitung dari kejadian sebelumnya, bukan dari rencana', () => {
    expect(garisWaktu(paket, EKSPOR).map((t) => [t.tanggal, t.nama, t.sifat, t.jeda])).toEqual([
      ['2026-01-12', 'Rencana diumumkan (RUP)', 'terjadi', null],
      ['2026-03-02', 'Rencana mulai pemilihan', 'rencana', null],
      ['2026-03-09', 'Pemilihan diumumkan', 'terjadi', 56],
      ['2026-03-16', 'Batas memasukkan penawaran', 'batas', null],
      ['2026-04-01', 'Kontrak ditandatangani', 'terjadi', 23],
      ['2026-06-30', 'Batas selesai menurut kontrak', 'batas', null],
      ['2026-07-01', 'Rencana selesai', 'rencana', null],
      ['2026-07-03', 'Serah terima (BAST)', 'terjadi', 93],
      ['2026-07-10', 'Pembayaran', 'terjadi', 7],
    ]);
  });

  it('lama tiap bagian disebut dalam satu kalimat, dengan letaknya terhadap batas kontrak', () => {
    expect(kalimatDurasi(paket, EKSPOR)).toBe(
      'Dari pengumuman sampai kontrak 23 hari, dari kontrak sampai serah terima 93 hari, dari serah terima sampai pembayaran terakhir 7 hari. Diserahterimakan 3 hari setelah batas kontrak.',
    );
  });

  it('tanggal yang urutannya terbalik atau tidak diketahui tidak diberi lama', () => {
    const terbalik = { ...paket, kontrak: { ...kontrakUji(80), tanggal: '2026-02-01' } as never, serahTerima: null };
    expect(kalimatDurasi(terbalik, EKSPOR)).toBeNull();
    expect(kalimatDurasi(paketUji(), EKSPOR)).toBeNull();
  });

  it('yang bertanggal sesudah data diekspor tidak disebut terjadi', () => {
    const titik = garisWaktu(paket, '2026-07-05').at(-1);
    expect(titik).toMatchObject({ sifat: 'batas', jeda: null });
    expect(titik?.nama).toBe('Pembayaran (tanggalnya sesudah data diekspor)');
    expect(kalimatDurasi(paket, '2026-07-05')).not.toContain('pembayaran');
    expect(kalimatDurasi(paket, '2026-07-02')).toBe('Dari pengumuman sampai kontrak 23 hari.');
  });
});
