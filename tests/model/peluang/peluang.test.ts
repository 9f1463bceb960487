/** What a supplier may still take part in: selections by their closing time, plans by the days they name. */
import { describe, expect, it } from 'vitest';
import type { TahunAnggaran } from '../../../src/model/himpunan.ts';
import { rencanaPeluang } from '../../../src/model/peluang/rencana-terbuka.ts';
import { ukuranNilai } from '../../../src/model/peluang/saringan.ts';
import { tenderBerjalan } from '../../../src/model/peluang/tender-berjalan.ts';
import { keSen } from '../../../src/model/uang.ts';
import type { Paket } from '../../../src/schemas/paket.ts';
import { paketUji } from '../buatan.ts';

const SAAT = new Date('2026-11-24T08:00:00+07:00');
const tahun = (paket: readonly Paket[], angka = 2026): TahunAnggaran => ({
  tahun: angka,
  impor: { contoh: false } as never,
  opd: new Map([['1.01', { kode: '1.01', nama: 'Dinas Contoh', slug: 'dinas-contoh' }]]),
  paket,
  perubahan: {} as never,
  sejakCatatan: [],
});
const tahap = (nama: string, selesai: string | null) => ({ nama, mulai: null, selesai });
const tender = (id: string, jadwal: Paket['jadwal'], isi: Partial<Paket> = {}) =>
  paketUji({ id: `tender-${id}`, status: 'berlangsung', jadwal, ...isi });

describe('tender berjalan', () => {
  it('menurut batas penawarannya; yang seluruh tahapannya lewat, selesai, atau bukan tender tidak ada', () => {
    const buka = tender('1', [tahap('Upload Dokumen Penawaran', '2026-12-03T09:00:00+07:00'), tahap('Kontrak', null)]);
    const dinilai = tender('2', [
      tahap('Upload Dokumen Penawaran', '2026-11-20T09:00:00+07:00'),
      tahap('Penandatanganan kontrak', '2026-12-20T16:00:00+07:00'),
    ]);
    const lewat = tender('3', [tahap('Penandatanganan kontrak', '2026-11-24T07:59:00+07:00')]);
    const selesai = tender('4', buka.jadwal, { status: 'selesai' });
    const langsung = tender('5', buka.jadwal, { id: 'nontender-5' });
    const hasil = tenderBerjalan([tahun([buka, dinilai, lewat, selesai, langsung])], SAAT);
    expect(hasil.map((t) => [t.paket.id, t.tutup, t.dokumen, t.opd])).toEqual([
      ['tender-2', '2026-11-20T09:00:00+07:00', 'penawaran', 'Dinas Contoh'],
      ['tender-1', '2026-12-03T09:00:00+07:00', 'penawaran', 'Dinas Contoh'],
    ]);
  });

  it('dengan prakualifikasi, yang menentukan adalah batas dokumen kualifikasi', () => {
    const seleksi = tender('1', [
      tahap('Upload dokumen prakualifikasi', '2026-11-30T09:00:00+07:00'),
      tahap('Upload Dokumen Penawaran', '2026-12-15T09:00:00+07:00'),
    ]);
    expect(tenderBerjalan([tahun([seleksi])], SAAT)[0]).toMatchObject({
      tutup: '2026-11-30T09:00:00+07:00',
      dokumen: 'kualifikasi',
    });
  });

  it('tanpa jadwal hanya selama tahun anggarannya berjalan', () => {
    expect(tenderBerjalan([tahun([tender('1', [])])], SAAT)).toHaveLength(1);
    expect(tenderBerjalan([tahun([tender('1', [])], 2025)], SAAT)).toHaveLength(0);
  });
});

describe('rencana bagi penyedia', () => {
  const rup = (
    id: string,
    mulai: string | null,
    selesai: string | null,
    umk: boolean | null,
    isi: Partial<Paket> = {},
  ) =>
    paketUji({
      id: `rup-${id}`,
      status: 'rencana',
      rup: [
        {
          kode: id,
          pagu: 100,
          rencana: {
            diumumkan: null,
            pemilihanMulai: mulai,
            pemilihanSelesai: selesai,
            kontrakMulai: null,
            kontrakSelesai: null,
            pdn: null,
            umk,
            tahunPertama: null,
          },
        },
      ],
      ...isi,
    });

  it('yang pemilihannya belum lewat, menurut hari mulainya; yang lewat dihitung, swakelola dan dikecualikan tidak', () => {
    const { datang, lewat } = rencanaPeluang(
      [
        tahun([
          rup('1', null, null, null),
          rup('2', '2026-12-01', null, true),
          rup('3', '2026-11-01', '2026-11-24', false),
          rup('4', '2026-10-01', null, true),
          rup('5', '2026-12-01', null, true, { metode: 'swakelola-1' }),
          rup('6', '2026-12-01', null, true, { metode: 'dikecualikan' }),
        ]),
      ],
      SAAT,
    );
    expect(datang.map((r) => [r.paket.id, r.mulai, r.sampai, r.umk])).toEqual([
      ['rup-3', '2026-11-01', '2026-11-24', false],
      ['rup-2', '2026-12-01', '2026-12-31', true],
      ['rup-1', null, null, null],
    ]);
    expect(lewat).toBe(1);
  });

  it('nilai yang tidak diketahui bukan nilai kecil', () => {
    expect([null, 200_000_000, 200_000_001, 3_000_000_000].map((n) => ukuranNilai(keSen(n)))).toEqual([
      'tidak-diketahui',
      'kecil',
      'sedang',
      'besar',
    ]);
  });
});
