import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dibayar, hps, nilaiKontrak, nilaiPesanan, pagu } from '../../../src/model/angka-paket.ts';
import { opdPaket } from '../../../src/model/himpunan.ts';
import { jumlahkanPesanan, ringkas } from '../../../src/model/ringkasan.ts';
import { tahap } from '../../../src/model/tahap.ts';
import type { Sen } from '../../../src/model/uang.ts';
import type { Paket } from '../../../src/schemas/paket.ts';
import { ringkasTerpilih } from '../../../src/search/jelajah/jumlah-terpilih.ts';
import { TIDAK_TERCATAT, UKURAN_NILAI, type UkuranNilai } from '../../../src/search/jelajah/kolom.ts';
import { SARINGAN_KOSONG, type Saringan, URUTAN } from '../../../src/search/jelajah/saringan.ts';
import { hitungPilihan, saring } from '../../../src/search/jelajah/saring.ts';
import { urutkanBaris } from '../../../src/search/jelajah/urut-baris.ts';
import { paketUji } from '../../model/buatan.ts';
import { type CatatanUji, catatanUntuk, daftarPaket, mesinUji, tahunUji } from './buatan.ts';

const ANGKA: Readonly<Record<UkuranNilai, (p: Paket) => Sen | null>> = {
  pagu,
  hps,
  kontrak: nilaiKontrak,
  dibayar,
  pesanan: nilaiPesanan,
};
const ratusan = fc
  .option(fc.constantFrom(0, 50, 100, 150.5, 5_000_000_000))
  .map((n) => (n === null ? null : ((n * 100) as Sen)));

const saringan: fc.Arbitrary<Saringan> = fc.record({
  q: fc.constantFrom('', 'jalan', 'JALAN ruang', 'ada', 'contoh', 'cv', 'nontender', 'é', 'dinas pendidikan'),
  faset: fc.record(
    {
      opd: fc.constantFrom('dinas-contoh-pekerjaan-umum', 'kecamatan-contoh-03', '9-99'),
      metode: fc.constantFrom('tender', 'e-purchasing'),
      jenis: fc.constantFrom('barang', TIDAK_TERCATAT),
      tahap: fc.constantFrom('gagal', 'selesai', 'rencana'),
      dana: fc.constantFrom('APBD', TIDAK_TERCATAT),
    },
    { requiredKeys: [] },
  ),
  catatan: fc.constantFrom(null, null, 'ada', 'tanpa', 'kontrak-gagal'),
  nilai: fc.constantFrom(...UKURAN_NILAI),
  min: ratusan,
  maks: ratusan,
  urut: fc.constantFrom(...URUTAN, ...URUTAN.map((u) => `-${u}` as const)),
  hal: fc.constant(1),
});

const kasus = daftarPaket.chain((paket) => fc.tuple(fc.constant(paket), catatanUntuk(paket), saringan));

/** What a plain look at each package says. */
function cocokPolos(p: Paket, s: Saringan, paket: readonly Paket[], catatan: CatatanUji): boolean {
  const opd = opdPaket(tahunUji(paket), p.opd);
  const nilai: Record<string, string | null> = {
    opd: opd.slug,
    metode: p.metode,
    jenis: p.jenis,
    tahap: tahap(p),
    dana: p.sumberDana,
  };
  const firma = p.penyedia?.jenis === 'badan-usaha' ? p.penyedia.nama : '';
  const kata = `${p.nama} ${opd.nama} ${firma}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const jenisProses = p.id.slice(0, p.id.indexOf('-'));
  const notes = (catatan.get(p.id) ?? []).map((c) => c.kode);
  const n = ANGKA[s.nilai](p);
  return (
    Object.entries(s.faset).every(([f, mau]) => (nilai[f] ?? TIDAK_TERCATAT) === mau) &&
    (s.q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every(
      (q) => q === jenisProses || kata.some((k) => k.startsWith(q)),
    ) &&
    (s.catatan === null ||
      (s.catatan === 'ada'
        ? notes.length > 0
        : s.catatan === 'tanpa'
          ? notes.length === 0
          : notes.includes(s.catatan))) &&
    ((s.min === null && s.maks === null) || (n !== null && n >= (s.min ?? -Infinity) && n <= (s.maks ?? Infinity)))
  );
}

describe('menyaring paket', () => {
  it('memberi paket yang sama dengan memeriksa paket satu per satu, dan jumlah yang sama dengan halaman realisasi', () => {
    fc.assert(
      fc.property(kasus, ([paket, catatan, s]) => {
        const mesin = mesinUji(paket, catatan);
        const { tabel } = mesin;
        const hasil = saring(mesin, s);
        // a word that stands nowhere is widened; that has a test of its own
        fc.pre(hasil.diperluas.length === 0);
        const polos = paket.filter((p) => cocokPolos(p, s, paket, catatan));
        const rows = [...urutkanBaris(tabel, hasil, s.urut, new Map())];
        expect(rows.map((i) => tabel.id[i]).sort()).toEqual(polos.map((p) => p.id).sort());
        expect(hasil.banyak).toBe(polos.length);
        expect(ringkasTerpilih(tabel, hasil.cocok)).toEqual({ ...ringkas(polos), pesanan: jumlahkanPesanan(polos) });
      }),
      { numRuns: 400 },
    );
  });

  it('setiap angka paket di berkas sama dengan yang dihitung dari data asalnya, sampai ke sen', () => {
    fc.assert(
      fc.property(daftarPaket, (paket) => {
        const { tabel } = mesinUji(paket);
        const asal = new Map(paket.map((p) => [p.id, p]));
        expect([...tabel.id].sort()).toEqual([...asal.keys()].sort());
        tabel.id.forEach((id, i) => {
          const p = asal.get(id);
          for (const u of UKURAN_NILAI) {
            const n = tabel.nilai[u][i] ?? NaN;
            expect({ id, u, n: Number.isNaN(n) ? null : n }).toEqual({ id, u, n: p ? ANGKA[u](p) : undefined });
          }
          expect(tabel.nama[i]).toBe(p?.nama);
        });
      }),
    );
  });

  it('urutan menurut nilai naik dan turun menaruh yang tidak diketahui paling akhir', () => {
    fc.assert(
      fc.property(daftarPaket, fc.constantFrom(...UKURAN_NILAI), fc.boolean(), (paket, u, turun) => {
        const { tabel } = mesinUji(paket);
        const semua = { cocok: new Uint8Array(tabel.banyak).fill(1), banyak: tabel.banyak };
        const nilai = [...urutkanBaris(tabel, semua, turun ? `-${u}` : u, new Map())].map(
          (i) => tabel.nilai[u][i] ?? NaN,
        );
        const dikenal = nilai.filter((n) => !Number.isNaN(n));
        expect(nilai.slice(0, dikenal.length)).toEqual(dikenal);
        expect(dikenal).toEqual([...dikenal].sort((a, b) => (turun ? b - a : a - b)));
      }),
    );
  });

  it('hitungan di samping tiap pilihan adalah banyaknya paket bila pilihan itu diambil', () => {
    fc.assert(
      fc.property(kasus, ([paket, catatan, s]) => {
        const mesin = mesinUji(paket, catatan);
        const { metode } = mesin.tabel.faset;
        const { faset, catatan: notes } = hitungPilihan(mesin.tabel, saring(mesin, s));
        metode.kode.forEach((kode, i) => {
          expect(faset.metode[i]).toBe(saring(mesin, { ...s, faset: { ...s.faset, metode: kode } }).banyak);
        });
        expect(notes.tanpa).toBe(saring(mesin, { ...s, catatan: 'tanpa' }).banyak);
      }),
      { numRuns: 50 },
    );
  });

  it('rentang nilai tidak memuat paket yang nilainya tidak diketahui, dan menyebut banyaknya', () => {
    const mesin = mesinUji([100, null, 300].map((n, i) => paketUji({ id: `tender-${i}`, pagu: n })));
    const hasil = saring(mesin, { ...SARINGAN_KOSONG, min: 20_000 as Sen });
    expect([hasil.banyak, hasil.tanpaNilai]).toEqual([1, 1]);
  });
});
