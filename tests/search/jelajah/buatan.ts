/** Made-up years for the explorer's tests: every kind of package, with gaps, shared plans and failed processes. */
import fc from 'fast-check';
import { buatTahunAnggaran, type TahunAnggaran } from '../../../src/model/himpunan.ts';
import type { DatasetPaket } from '../../../src/schemas/impor.ts';
import type { Paket } from '../../../src/schemas/paket.ts';
import { type IndeksKata, buatIndeksKata } from '../../../src/search/jelajah/cari-kata.ts';
import { bacaTabel } from '../../../src/search/jelajah/tabel.ts';
import { susunKolom } from '../../../src/search/jelajah/susun-kolom.ts';
import type { KolomPaket } from '../../../src/search/jelajah/kolom.ts';
import { kontrakUji, paketUji, pemilihanUji } from '../../model/buatan.ts';

/** Notes by package. */
export type CatatanUji = ReadonlyMap<string, readonly { kode: string; judul: string }[]>;

const OPD = [
  ['1.01', 'Dinas Contoh Pekerjaan Umum'],
  ['1.02', 'Dinas Contoh Pendidikan'],
  ['1.03', 'Kecamatan Contoh 03'],
] as const;

/** A year with these packages. */
export function tahunUji(paket: readonly Paket[]): TahunAnggaran {
  const impor = {
    tahun: 2026,
    contoh: true,
    sampaiDengan: '2026-10-31',
    dieksporPada: '2026-11-02T07:30:00+07:00',
  } as DatasetPaket['impor'];
  return buatTahunAnggaran({
    impor,
    opd: OPD.map(([kode, nama]) => ({ kode, nama, anggaran: null })),
    paket: [...paket],
    perubahan: {},
    sejakCatatan: {},
  } as unknown as DatasetPaket);
}

/** The engine over these packages, through the text of the file. */
export function mesinUji(paket: readonly Paket[], catatan: CatatanUji = new Map()): IndeksKata {
  const kolom = susunKolom(tahunUji(paket), (id) => catatan.get(id) ?? []);
  return buatIndeksKata(bacaTabel(JSON.parse(JSON.stringify(kolom)) as KolomPaket));
}

const rupiah = fc.option(
  fc.oneof(
    fc.nat(5).map((n) => n * 50),
    fc.integer({ min: 0, max: 20_000 }).map((n) => n / 100),
    fc.nat(9_000_000_000_000),
  ),
  { freq: 4 },
);
const kata = fc.constantFrom(
  'Jalan',
  'Perjalanan',
  'Pengadaan',
  'Ada',
  'Ruang',
  'Kelas',
  '2',
  '10',
  'CV.',
  'Rehab',
  'É',
);
const KODE_CATATAN = ['hps-pagu', 'kontrak-gagal', 'urutan-tanggal'] as const;

const paket: fc.Arbitrary<Paket> = fc
  .record({
    awalan: fc.constantFrom('tender', 'nontender', 'epurchasing', 'rup', 'pct'),
    kunci: fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((n) => `${n}000`),
      fc.constantFrom('01JH2D6HFH24', '007', '9007199254740993', '12'),
    ),
    opd: fc.constantFrom('1.01', '1.02', '1.03', '9.99'),
    nama: fc.array(kata, { minLength: 1, maxLength: 4 }).map((k) => k.join(' ')),
    metode: fc.constantFrom('tender', 'pengadaan-langsung', 'e-purchasing', 'swakelola-1', 'dikecualikan'),
    jenis: fc.constantFrom('barang', 'konstruksi', null),
    sumberDana: fc.constantFrom('APBD', 'APBDP', null),
    status: fc.constantFrom('rencana', 'berlangsung', 'selesai', 'gagal', 'tidak-diketahui'),
    rup: fc.uniqueArray(fc.record({ kode: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'), pagu: rupiah }), {
      selector: (r) => r.kode,
      maxLength: 3,
    }),
    pagu: rupiah,
    hps: rupiah,
    kontrak: fc.option(rupiah),
    dibayar: fc.array(fc.nat(1000), { maxLength: 2 }),
    laporan: fc.constantFrom(undefined, 0, 5),
    realisasi: fc.option(rupiah, { freq: 1 }),
    pesanan: fc.option(rupiah, { freq: 1 }),
    penyedia: fc.constantFrom('CV Contoh 012', 'PT Contoh Jalan', 'perorangan', null),
  })
  .map(({ awalan, kunci, hps, kontrak, dibayar, laporan, realisasi, pesanan, penyedia, ...isi }) =>
    paketUji({
      ...isi,
      id: `${awalan}-${kunci}`,
      rup: isi.rup.map((r) => ({ ...r, rencana: null })),
      pemilihan: hps === null ? null : pemilihanUji(hps),
      kontrak: kontrak === null ? null : kontrakUji(kontrak),
      pembayaran: dibayar.map((nilai) => ({ tanggal: null, nilai })),
      progres:
        laporan === undefined
          ? []
          : [
              {
                bulan: '2026-01',
                targetKeuangan: null,
                realisasiKeuangan: laporan,
                targetFisik: null,
                realisasiFisik: null,
              },
            ],
      realisasi: realisasi === null ? null : { nilai: realisasi, pdn: null, umk: null },
      pesanan: pesanan === null ? null : { nilai: pesanan, tanggal: null, keadaan: 'diproses' },
      penyedia:
        penyedia === null
          ? null
          : penyedia === 'perorangan'
            ? { jenis: 'perorangan' }
            : { jenis: 'badan-usaha', kode: penyedia, nama: penyedia, terverifikasi: true },
    }),
  );

/** A year's packages: ids unlike, one pagu a plan or none, as the importer leaves them. */
export const daftarPaket: fc.Arbitrary<Paket[]> = fc.uniqueArray(paket, { selector: (p) => p.id, maxLength: 25 });

/** Notes on some of the packages. */
export const catatanUntuk = (paket: readonly Paket[]): fc.Arbitrary<CatatanUji> =>
  fc
    .array(fc.subarray([...KODE_CATATAN]), { minLength: paket.length, maxLength: paket.length })
    .map(
      (kode) => new Map(paket.map((p, i) => [p.id, (kode[i] ?? []).map((k) => ({ kode: k, judul: `Judul ${k}` }))])),
    );
