/** Receipts: the numbers are those of the sum that is shown, the sources are those of the schema and of the import. */
import { describe, expect, it } from 'vitest';
import { datasetMenyebut, datasetProses } from '../../src/acuan/dataset-ukuran.ts';
import { DAFTAR_UKURAN, type KodeUkuran, ukuran } from '../../src/acuan/ukuran.ts';
import { DAFTAR_PEMBACA } from '../../src/import/pembaca/daftar.ts';
import { contohHitung } from '../../src/model/contoh-hitung.ts';
import { cakupanDeret, deretBulan } from '../../src/model/deret-bulan.ts';
import { buatTahunAnggaran } from '../../src/model/himpunan.ts';
import { temuanRealisasi } from '../../src/model/kalimat.ts';
import { resiBulanan, resiRingkasan, resiTemuan, riwayatResi } from '../../src/model/resi.ts';
import { resiPaket } from '../../src/model/resi-paket.ts';
import { hitungEfisiensi } from '../../src/model/efisiensi.ts';
import { ringkas } from '../../src/model/ringkasan.ts';
import { sumberBidang } from '../../src/model/sumber-bidang.ts';
import { baris, satu } from '../import/meja.ts';
import { kontrakUji, paketUji, pemilihanUji } from './buatan.ts';

const dataset = await satu({
  'pengumuman.json': [baris.pengumuman(), baris.pengumuman({ kd_nontender: 2, kd_rup: '9', hps: null })],
  'selesai.json': [baris.selesai()],
  'kontrak.json': [baris.kontrak({ nilai_kontrak: 47_000_000 })],
  'bap.json': [baris.bap()],
  'tender.json': [baris.tender()],
  'nilai.json': [baris.tenderNilai()],
});
const { impor, paket } = dataset;
const total = ringkas(paket);
const berkas = (r: { sumber: readonly { berkas: readonly string[] }[] }) => r.sumber.flatMap((s) => s.berkas);

describe('resi sebuah jumlah', () => {
  it('menyebut diketahui dan seluruhnya dari jumlah yang sama, bukan hitungan lain', () => {
    const [p, pagu, hps, kontrak, dibayar] = resiRingkasan(total, impor);
    expect(p?.bagian).toEqual([{ nama: 'Paket', diketahui: 3, dari: 3 }]);
    expect(pagu?.bagian[0]).toMatchObject(cakupan(total.pagu));
    expect(hps?.bagian[0]).toMatchObject({ diketahui: 2, dari: 3 });
    expect(kontrak?.bagian[0]).toMatchObject(cakupan(total.kontrak));
    expect(dibayar?.bagian[0]).toMatchObject(cakupan(total.dibayar));
  });

  it('angka temuan punya resinya sendiri: serapan menyebut kedua bagiannya', () => {
    const serapan = resiTemuan('serapan', total, impor);
    expect(serapan.bagian.map((b) => b.nama)).toEqual(['Dibayar', 'Pagu']);
    const temuan = temuanRealisasi({ total, deret: deretBulan(paket, 2025, '2025-10-31'), berencana: true }, 2025);
    expect(resiTemuan(temuan.ukuran, total, impor).kode).toBe('kontrak');
  });

  it('resi grafik bulanan menyebut paket yang masuk grafik, dari yang punya keadaan bulanan', () => {
    const bertarget = paketUji({
      progres: [{ bulan: '2025-01', targetKeuangan: 5, realisasiKeuangan: 1, targetFisik: null, realisasiFisik: null }],
    });
    const tanpa = paketUji({ id: 'nontender-2', pembayaran: [{ tanggal: '2025-01-02', nilai: 3 }] });
    const [realisasi, target] = resiBulanan(
      cakupanDeret([bertarget, tanpa, paketUji({ id: 'nontender-3', status: 'berlangsung' })], 2025),
      impor,
    );
    expect(realisasi?.bagian[0]).toMatchObject({ diketahui: 1, dari: 2 });
    expect(target?.kode).toBe('target');
    expect(resiBulanan(cakupanDeret([tanpa], 2025), impor).map((r) => r.kode)).toEqual(['realisasi-bulan']);
  });

  it('menyebut tanggal ekspor dan mengatakan bila hanya perkiraan', () => {
    expect(riwayatResi({ ...impor, dasarEkspor: 'sumber' }).dasar).toBeNull();
    expect(riwayatResi({ ...impor, dasarEkspor: 'perkiraan', dieksporPada: '2025-10-02T18:00:00Z' })).toMatchObject({
      diekspor: '3 Oktober 2025',
      dasar: expect.stringContaining('tidak tertulis') as string,
    });
  });
});

describe('resi angka sebuah paket', () => {
  const nontender = paket.find((p) => p.id === 'nontender-10001000') ?? paketUji();
  const resi = Object.fromEntries(resiPaket(nontender, impor).map((r) => [r.kode, r]));

  it('hanya menyebut berkas jenis prosesnya', () => {
    for (const r of Object.values(resi)) expect(berkas(r).join()).not.toMatch(/SPSE-Tender/);
    const tender = paket.find((p) => p.id.startsWith('tender-')) ?? paketUji();
    for (const r of resiPaket(tender, impor)) expect(berkas(r).join()).not.toMatch(/NonTender/);
  });

  it('menyebut berkas yang memuat angka itu saja', () => {
    expect(berkas(resi['dibayar'] ?? { sumber: [] })).toEqual(['bap.json (SPSE-NonTenderEkontrak-4BAPBAST)']);
    expect(berkas(resi['kontrak'] ?? { sumber: [] })).toEqual([
      'kontrak.json (SPSE-NonTenderEkontrak-2Kontrak)',
      'selesai.json (SPSE-NonTenderSelesai)',
    ]);
  });

  it('membawa aturan yang memilih, juga dari catatan paket itu', () => {
    expect(resi['kontrak']?.aturan).toEqual([ukuran('kontrak').aturan, expect.stringContaining('Paket ini: ')]);
    expect(resi['pagu']?.aturan).toEqual([ukuran('pagu').aturan]);
  });

  it('tidak ada resi untuk angka yang tidak ada', () => {
    expect(resiPaket(paketUji(), impor)).toEqual([]);
  });
});

describe('tabel ukuran', () => {
  it('menyebut setiap dataset yang pembacanya menghitung uang ukuran itu, dan tidak menyebut yang lain', () => {
    const UANG: Readonly<Record<string, KodeUkuran>> = {
      pagu: 'pagu',
      pagu_rup: 'pagu',
      hps: 'hps',
      nilai_kontrak: 'kontrak',
      besar_pembayaran: 'dibayar',
      nilai_realisasi: 'dibayar',
      total_realisasi: 'dibayar',
    };
    for (const { dataset: nama, uang } of DAFTAR_PEMBACA)
      for (const bidang of uang) {
        const kode = UANG[bidang];
        if (kode) expect(datasetMenyebut(ukuran(kode).dataset, nama), `${nama}: ${bidang}`).toBe(true);
      }
    for (const { dataset: nama, uang } of DAFTAR_PEMBACA)
      if (!uang.some((u) => UANG[u] === 'kontrak'))
        expect(datasetMenyebut(ukuran('kontrak').dataset, nama), nama).toBe(false);
  });

  it('setiap ukuran lengkap, dan bidangnya ada di skema paket', () => {
    for (const kode of DAFTAR_UKURAN) {
      const u = ukuran(kode);
      for (const kalimat of [u.rumus, u.dasar, u.dihitung, u.tidak, u.aturan])
        expect(kalimat, kode).toMatch(/^\S.+\.$/);
      expect(() => sumberBidang(u.bidang), kode).not.toThrow();
    }
    expect(() => sumberBidang(['kontrak.tidakAda'])).toThrow('tidak ada di skema');
  });

  it('ukuran yang bidangnya ada di kontrak SMEP menyebut berkas paket SMEP', () => {
    const smep = DAFTAR_UKURAN.filter((kode) => (sumberBidang(ukuran(kode).bidang)['smep-v1'] ?? []).length > 0);
    expect(smep.filter((kode) => !datasetMenyebut(ukuran(kode).dataset, 'SMEP paket'))).toEqual([]);
  });

  it.each([
    ['SPSE-TenderSelesaiNilai', 'tender'],
    ['tender-selesai-nilai', 'tender'],
    ['SPSE-NonTenderSelesai', 'nontender'],
    ['SPSE-PencatatanNonTenderRealisasi', 'pct'],
    ['SPSE-PencatatanSwakelola', 'swakelola'],
    ['paket-e-purchasing', 'epurchasing'],
    ['Bela-TokoDaringRealisasi', 'daring'],
  ])('dataset %s adalah milik proses %s saja', (dataset, proses) => {
    const semua = ['tender', 'nontender', 'pct', 'swakelola', 'epurchasing', 'daring', 'rup'];
    expect(semua.filter((awalan) => datasetProses(dataset, awalan))).toEqual([proses]);
    expect(semua.every((awalan) => datasetProses('RUP-PaketSwakelola-Terumumkan', awalan))).toBe(true);
  });

  it('bidang sumber berasal dari keterangan skema', () => {
    expect(sumberBidang(['pagu'])).toMatchObject({ 'smep-v1': ['paket[].pagu'], 'isb-2023': ['pagu'] });
    expect(sumberBidang(['realisasi.nilai'])['isb-2023']).toEqual(['total_realisasi']);
  });

  it('efisiensi hanya dari paket yang HPS dan kontraknya sama-sama diketahui', () => {
    const hitung = hitungEfisiensi([
      paketUji({ id: 'nontender-1', pemilihan: pemilihanUji(100), kontrak: kontrakUji(90) }),
      paketUji({ id: 'nontender-2', pemilihan: pemilihanUji(1000), kontrak: kontrakUji(null) }),
    ]);
    expect(hitung.persen).toBeCloseTo(10, 10);
    expect(hitung.diketahui).toBe(1);
    const tanpaHps = paketUji({ id: 'nontender-3', kontrak: kontrakUji(500) });
    expect(hitungEfisiensi([tanpaHps])).toMatchObject({ hps: 0, kontrak: 0, persen: null, diketahui: 0 });
    expect(hitungEfisiensi([]).persen).toBeNull();
  });

  it('contoh hitungan memakai data yang ada, dan diam bila datanya tidak ada', () => {
    const contoh = contohHitung(buatTahunAnggaran(dataset), undefined, undefined);
    expect(contoh.kontrak).toEqual({
      teks: 'Tahun 2025: Rp947.000.000,50, diketahui pada 2 dari 3 paket.',
      contoh: impor.contoh,
    });
    expect(contoh.target).toBeUndefined();
    expect(contoh.zi).toBeUndefined();
    expect(contohHitung(undefined, undefined, undefined)).toEqual({});
  });
});

function cakupan({ diketahui, dari }: { diketahui: number; dari: number }) {
  return { diketahui, dari };
}
