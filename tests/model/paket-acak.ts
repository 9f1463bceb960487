import fc from 'fast-check';
import { kontrakUji, pemilihanUji } from './buatan.ts';

const rupiah = fc.integer({ min: 0, max: 1_000_000 });
const hari = fc.option(
  fc
    .tuple(
      fc.constantFrom('2025-12', '2026-01', '2026-04', '2026-09', '2026-11', '2027-02'),
      fc.constantFrom('02', '28'),
    )
    .map(([bulan, tanggal]) => `${bulan}-${tanggal}`),
);
const kode = fc.constantFrom('11', '22', '33', '44', '55', '66', '77');

/** Any package the schema allows, as far as sums are concerned; ids are given by the test. */
export const paketAcak = fc.record({
  opd: fc.constantFrom('1.01', '1.02'),
  metode: fc.constantFrom('tender', 'pengadaan-langsung', 'e-purchasing', 'swakelola-1'),
  jenis: fc.constantFrom('barang', 'konstruksi', null),
  sumberDana: fc.constantFrom('APBD', 'APBD;BLUD', 'BLUD,APBD', null),
  status: fc.constantFrom('rencana', 'berlangsung', 'selesai', 'gagal', 'tidak-diketahui'),
  rup: fc.array(
    fc.record({ kode: fc.constantFrom('A', 'B', 'C'), pagu: fc.option(rupiah), rencana: fc.constant(null) }),
    { maxLength: 2 },
  ),
  pagu: fc.option(rupiah),
  pemilihan: fc.option(
    fc.tuple(fc.option(rupiah), hari).map(([hps, diumumkan]) => ({ ...pemilihanUji(hps), diumumkan })),
  ),
  kontrak: fc.option(
    fc
      .record({
        nilai: fc.option(rupiah),
        tanggal: hari,
        selesai: hari,
        umk: fc.option(rupiah),
        pdn: fc.option(rupiah),
      })
      .map((isi) => ({ ...kontrakUji(null), ...isi })),
  ),
  penyedia: fc.option(
    fc.oneof(
      kode.map((k) => ({ jenis: 'badan-usaha' as const, kode: k, nama: `CV Contoh ${k}`, terverifikasi: true })),
      fc.constant({ jenis: 'perorangan' as const }),
    ),
  ),
  realisasi: fc.option(fc.record({ nilai: fc.option(rupiah), pdn: fc.constant(null), umk: fc.constant(null) })),
  pembayaran: fc.array(fc.record({ tanggal: hari, nilai: rupiah }), { maxLength: 3 }),
  serahTerima: hari,
});
