import { describe, expect, it } from 'vitest';
import { susunKamus } from '../../../src/data-out/kamus.ts';
import { paketSchema } from '../../../src/schemas/paket.ts';
import { SARINGAN_KOSONG } from '../../../src/search/jelajah/saringan.ts';
import { KOLOM_UNDUHAN, namaUnduhan, tulisUnduhan } from '../../../src/search/jelajah/unduhan.ts';
import type { Sen } from '../../../src/model/uang.ts';
import { kontrakUji, paketUji } from '../../model/buatan.ts';
import { mesinUji } from './buatan.ts';

const { tabel } = mesinUji([
  paketUji({ id: 'tender-1', nama: '=Jalan; "Contoh"', pagu: 1000.5, kontrak: kontrakUji(null), metode: 'tender' }),
  paketUji({ id: 'tender-2', opd: '1.02', jenis: null, kontrak: kontrakUji(0) }),
]);
const saringan = { ...SARINGAN_KOSONG, q: 'jalan', min: 100_000_000_00 as Sen };

describe('unduhan penjelajah', () => {
  it('memuat baris dalam urutan yang tampil, dengan saringan dan hari datanya; yang tidak diketahui kosong, nol tetap 0', () => {
    const [kepala = '', ...baris] = [...tulisUnduhan(tabel, [1, 0], saringan, 'https://contoh.go.id/')];
    const nama = kepala.replace('\uFEFF', '').trim().split(';');
    expect(nama).toEqual(KOLOM_UNDUHAN.map(([n]) => n));
    expect(baris).toHaveLength(2);
    const satu = Object.fromEntries(nama.map((n, i) => [n, (baris[0] ?? '').trim().split(';')[i]]));
    expect(satu).toMatchObject({
      id: 'tender-2',
      'opd.nama': 'Dinas Contoh Pendidikan',
      jenis: '',
      'terhitung.pagu': '',
      'terhitung.kontrak': '0',
      halaman: 'https://contoh.go.id/paket/tender-2/',
      contoh: 'ya',
      keadaanData: '2026-10-31',
    });
    expect(baris[1]).toContain(`"'=Jalan; ""Contoh"""`);
    expect(baris[1]).toContain(';1000,5;');
    expect(baris[1]).toMatch(/“jalan”; Pagu paling sedikit Rp100\sjuta/);
  });

  it('kolom yang tidak dihitung situs ini bernama seperti di kamus data', () => {
    const kamus = new Set(susunKamus(paketSchema).map((e) => e.bidang));
    const milikSendiri = ['tahun', 'opd.nama', 'tahap', 'catatan', 'halaman', 'contoh', 'keadaanData', 'saringan'];
    const lain = KOLOM_UNDUHAN.map(([n]) => n).filter((n) => !n.startsWith('terhitung.') && !milikSendiri.includes(n));
    expect(lain.filter((n) => !kamus.has(n))).toEqual([]);
  });

  it('nama berkas menyebut tahun, saringan, hari data, dan bahwa datanya rekaan', () => {
    expect(namaUnduhan(saringan, tabel)).toBe('paket-2026-jalan-pagu-100000000-per-2026-10-31-data-contoh.csv');
  });
});
