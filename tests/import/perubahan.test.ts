/** What an import changed: listed field by field, kept when nothing changes, remembered when it does. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaDatasetLama, perubahanDataset } from '../../src/import/perubahan.ts';
import { tuliskanDataset } from '../../src/import/tuliskan.ts';
import { labelBidang } from '../../src/model/label-bidang.ts';
import { type DatasetPaket, datasetPaketSchema, VERSI_SKEMA } from '../../src/schemas/impor.ts';
import type { Paket } from '../../src/schemas/paket.ts';
import { datasetUji, kontrak, paketSembarang, paketUtuh } from '../model/pemeriksaan/paket-utuh.ts';
import { baris, efekIngatan } from './meja.ts';
import { impor } from '../../src/import/impor.ts';

const KEMUDIAN = { dieksporPada: '2026-02-01T00:00:00+07:00', diimporPada: '2026-02-02T08:00:00+07:00' };

/** The data set as it is stored after an import on top of another. */
function simpan(baru: DatasetPaket, lama: DatasetPaket | null): DatasetPaket {
  const { perubahan, sejakCatatan } = perubahanDataset(baru, lama);
  return datasetPaketSchema.parse({ ...baru, perubahan, sejakCatatan });
}

/** What changes between two versions of one package: field, old, new. */
function beda(lama: Partial<Paket>, baru: Partial<Paket>) {
  const hasil = simpan(datasetUji([paketUtuh(baru)], KEMUDIAN), simpan(datasetUji([paketUtuh(lama)]), null));
  return hasil.perubahan.berubah.flatMap((b) => b.bidang.map((f) => [f.bidang, f.lama, f.baru]));
}

describe('perubahan', () => {
  it('impor pertama: belum ada pembanding, jadi tidak ada yang disebut baru', () => {
    const { perubahan, hitungan } = perubahanDataset(datasetUji([paketUtuh()]), null);
    expect(perubahan).toEqual({ terhadap: null, baru: [], berubah: [], hilang: [], riwayat: [] });
    expect(hitungan).toEqual({ lama: null, baru: 1, berubah: 0, hilang: 0, tetap: 0 });
  });

  it('isi yang sama diimpor lagi: perubahan yang tersimpan dan hari catatan tetap, walaupun jam impornya lain', () => {
    const tanya = paketUtuh({ penyedia: null });
    const awal = simpan(datasetUji([tanya]), null);
    const kedua = simpan(datasetUji([tanya, paketUtuh({ id: 'tender-9' })], KEMUDIAN), awal);
    expect(kedua.perubahan.baru.map((b) => b.id)).toEqual(['tender-9']);
    const ulang = perubahanDataset({ ...kedua, impor: { ...kedua.impor, diimporPada: '2026-03-01T00:00:00Z' } }, kedua);
    expect(ulang.perubahan).toBe(kedua.perubahan);
    expect(ulang.sejakCatatan).toEqual(kedua.sejakCatatan);
    expect(ulang.hitungan).toEqual({ lama: 2, baru: 0, berubah: 0, hilang: 0, tetap: 2 });
    expect([...tuliskanDataset(simpan(kedua, kedua))]).toEqual([...tuliskanDataset(kedua)]);
  });

  it('ekspor baru tanpa perubahan tetap tercatat sebagai impor', () => {
    const awal = simpan(datasetUji([paketUtuh()]), null);
    const { perubahan } = perubahanDataset(datasetUji([paketUtuh()], KEMUDIAN), awal);
    expect(perubahan.terhadap).toEqual({ dieksporPada: awal.impor.dieksporPada, diimporPada: awal.impor.diimporPada });
    expect(perubahan.riwayat).toHaveLength(1);
    expect([perubahan.baru, perubahan.berubah, perubahan.hilang]).toEqual([[], [], []]);
  });

  it('paket yang hilang disebut dengan nilai terakhirnya; yang tidak diketahui tidak disebut', () => {
    const awal = simpan(datasetUji([paketUtuh(), paketUtuh({ id: 'rup-5', kontrak: null, pembayaran: [] })]), null);
    const { perubahan } = perubahanDataset(datasetUji([paketUtuh()], KEMUDIAN), awal);
    expect(perubahan.hilang).toEqual([
      {
        id: 'rup-5',
        nama: 'Paket Contoh',
        opd: '1.01',
        terakhir: [
          { bidang: 'metode', nilai: 'pengadaan-langsung' },
          { bidang: 'status', nilai: 'selesai' },
          { bidang: 'pagu', nilai: 100_000_000 },
          { bidang: 'pemilihan.hps', nilai: 98_000_000 },
        ],
      },
    ]);
  });

  it('riwayat: terbaru dahulu, paling banyak 60', () => {
    let kini = simpan(datasetUji([]), null);
    for (let i = 1; i <= 65; i += 1) {
      const jam = `2026-01-01T00:${String(i % 60).padStart(2, '0')}:0${Math.floor(i / 60)}+07:00`;
      kini = simpan(datasetUji([paketUtuh({ nama: `Paket ke-${i}` })], { diimporPada: jam, dieksporPada: jam }), kini);
    }
    expect(kini.perubahan.riwayat).toHaveLength(60);
    expect(kini.perubahan.riwayat[0]).toMatchObject({ diimporPada: '2026-01-01T00:04:01+07:00', paket: 1, berubah: 1 });
  });

  it('data contoh, atau data daerah lain, bukan pembanding', () => {
    const rekaan = simpan(datasetUji([paketUtuh({ nama: 'Rekaan' })], { contoh: true }), null);
    expect(perubahanDataset(datasetUji([paketUtuh()], KEMUDIAN), rekaan).perubahan.terhadap).toBeNull();
    const lain = simpan(datasetUji([paketUtuh()], { instansi: { kode: 'D1', nama: 'Lain' } }), null);
    expect(perubahanDataset(datasetUji([paketUtuh()], KEMUDIAN), lain).hitungan.lama).toBeNull();
  });
});

describe('bidang yang berubah', () => {
  it.each<[string, Partial<Paket>, Partial<Paket>, unknown[]]>([
    [
      'nilai di dalam kelompok',
      {},
      { kontrak: kontrak({ nilai: 96_000_000.5 }) },
      [['kontrak.nilai', 95_000_000, 96_000_000.5]],
    ],
    ['yang menjadi diketahui', { fisik: null }, { fisik: 50 }, [['fisik', null, 50]]],
    [
      'pembayaran bertambah: jumlah dan berapa kali',
      { pembayaran: [] },
      {
        pembayaran: [
          { tanggal: null, nilai: 0.1 },
          { tanggal: null, nilai: 0.2 },
        ],
      },
      [
        ['pembayaran.jumlah', null, 0.3],
        ['pembayaran.banyak', 0, 2],
      ],
    ],
    [
      'hari satu pembayaran',
      { pembayaran: [{ tanggal: '2025-03-20', nilai: 5 }] },
      { pembayaran: [{ tanggal: '2025-03-21', nilai: 5 }] },
      [['pembayaran', 'tanggal 2025-03-20, nilai 5', 'tanggal 2025-03-21, nilai 5']],
    ],
    ['nama sangat panjang dipotong', { nama: 'a' }, { nama: 'b'.repeat(500) }, [['nama', 'a', 'b'.repeat(500)]]],
  ])('%s', (_kasus, lama, baru, hasil) => {
    expect(beda(lama, baru)).toEqual(hasil);
  });

  it('nama yang sudah disamarkan, dan penyedia yang ternyata perorangan, tidak muncul lagi lewat nilai lama', () => {
    const hasil = beda(
      { nama: 'Sewa dari Warga Contoh' },
      { nama: 'Sewa dari [data pribadi disamarkan]', penyedia: { jenis: 'perorangan' } },
    );
    expect(hasil).toEqual([
      ['nama', '[data pribadi disamarkan]', 'Sewa dari [data pribadi disamarkan]'],
      ['penyedia.jenis', 'badan-usaha', 'perorangan'],
    ]);
  });

  it('catatan bukan perubahan: yang belum diumumkan tidak bocor lewat halaman perubahan', () => {
    const catatan = [{ kode: 'pagu-berbeda' as const, dipakai: 'Rp1', lain: 'Rp2', aturan: '-' }];
    expect(beda({}, { catatan })).toEqual([]);
  });

  it('setiap perubahan pada satu bidang mana pun disebut, dengan label; isi yang sama tidak', () => {
    fc.assert(
      fc.property(paketSembarang, paketSembarang, fc.nat(), (lama, sumber, pilih) => {
        const bidang = (Object.keys(lama) as (keyof Paket)[]).filter((k) => k !== 'id' && k !== 'catatan');
        const kunci = bidang[pilih % bidang.length] ?? 'nama';
        const baru = { ...lama, [kunci]: sumber[kunci] };
        const sebelum = simpan(datasetUji([lama]), null);
        const [hasil] = simpan(datasetUji([baru], KEMUDIAN), sebelum).perubahan.berubah;
        const berubah = JSON.stringify(lama[kunci]) !== JSON.stringify(baru[kunci]);
        expect(hasil !== undefined).toBe(berubah);
        for (const b of hasil?.bidang ?? []) {
          expect(b.bidang.split('.')[0]).toBe(kunci);
          expect(labelBidang(b.bidang)).not.toBe(b.bidang);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('paket yang hilang tetap disebut pada impor berikutnya (nisan), sampai kodenya kembali', () => {
  const [a, b, c] = ['tender-1', 'tender-2', 'tender-3'].map((id) => paketUtuh({ id }));
  const urutan: DatasetPaket[] = [];
  for (const paket of [[a, b], [a], [a, c], [a, b, c]])
    urutan.push(simpan(datasetUji(paket.filter((p) => p !== undefined)), urutan.at(-1) ?? null));
  expect(urutan.map((d) => d.perubahan.nisan?.map((n) => n.id))).toEqual([
    undefined,
    undefined,
    ['tender-2'],
    undefined,
  ]);
  const tertulis = JSON.parse([...tuliskanDataset(urutan[2] as DatasetPaket)].join('')) as unknown;
  expect(datasetPaketSchema.parse(tertulis)).toEqual(urutan[2]);
});

describe('dataset tersimpan', () => {
  it('yang rusak atau bukan dataset dianggap tidak ada; versi lama dibaca', () => {
    expect([null, '', '{', '[]', '{"impor":{}}'].map((t) => bacaDatasetLama(t))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    const tersimpan = [...tuliskanDataset(simpan(datasetUji([paketUtuh()]), null))].join('');
    expect(bacaDatasetLama(tersimpan)?.paket).toHaveLength(1);
    const versi1 = readFileSync(new URL('../kasus/dataset-lama/versi-1.json', import.meta.url), 'utf8');
    const lama = bacaDatasetLama(versi1);
    expect(lama?.impor.versiSkema).toBe(VERSI_SKEMA);
    const lanjut = lama && perubahanDataset({ ...lama, impor: { ...lama.impor, ...KEMUDIAN } }, lama);
    expect(lanjut?.hitungan).toMatchObject({ lama: lama?.paket.length, baru: 0, berubah: 0, hilang: 0 });
  });

  it('isinya sama, ditulis baris demi baris atau disunting orang; paket yang tidak berubah dipakai dari dataset baru', () => {
    const paket = ['tender-1', 'tender-2', 'tender-3'].map((id) => paketUtuh({ id, nama: `Paket "},\\n ${id}` }));
    const lama = simpan(datasetUji(paket), null);
    const baru = datasetUji(lama.paket.map((p, i) => ({ ...p, pagu: i === 1 ? 5 : p.pagu })));
    const text = [...tuliskanDataset(lama)].join('');
    const [satu, dua, tiga] = bacaDatasetLama(text, baru)?.paket ?? [];
    expect([satu === baru.paket[0], dua === baru.paket[1], tiga === baru.paket[2]]).toEqual([true, false, true]);
    const disunting = [
      JSON.stringify(lama),
      JSON.stringify(lama, null, 2),
      text.replace('{"id":', '{\n "id":'),
      `${text} `,
    ];
    for (const t of [text, ...disunting]) expect(bacaDatasetLama(t, baru)).toEqual(lama);
    for (const t of [text.slice(0, -9), text.replace('"tender-2"', '2'), text.replace('{"id"', '<<<<<<< HEAD\n{"id"')])
      expect(bacaDatasetLama(t, baru)).toBeNull();
  });
});

describe('impor di atas data tersimpan', () => {
  const jalur = '/situs/data/paket/2025.json';
  const jalankan = async (nilai: number, tersimpan: Record<string, string>) => {
    const rows = [baris.tender(), baris.tender({ kd_tender: 20002001, nama_paket: 'Paket Contoh 2', hps: nilai })];
    const { efek, ditulis } = efekIngatan({ 'a.json': rows }, tersimpan);
    const [tahun] = (await impor({ jalur: ['/a.json'], out: '/situs', ganti: true }, efek)).tahun;
    return { laporan: tahun?.laporan ?? '', isi: ditulis.get(jalur) ?? '' };
  };

  it('laporannya menyebut paket, bidang, nilai lama dan baru; diimpor ulang berbunyi sama sampai ke bita', async () => {
    const awal = (await jalankan(500, {})).isi;
    const kedua = await jalankan(600, { [jalur]: awal });
    expect(kedua.laporan).toContain('1 berubah, 0 hilang, 1 tetap');
    expect(kedua.laporan).toContain('  tender-20002001 Paket Contoh 2\n      Pemilihan: HPS: Rp500 → Rp600');
    const ketiga = await jalankan(600, { [jalur]: kedua.isi });
    expect(ketiga.isi).toBe(kedua.isi);
    expect(ketiga.laporan).toContain('0 baru, 0 berubah, 0 hilang, 2 tetap');
    expect(ketiga.laporan).not.toContain('→');
  });

  it('data pribadi yang dulu lolos ke nama paket tidak terbit lagi sebagai nilai lama atau paket hilang', async () => {
    const awal = (await jalankan(500, {})).isi;
    const bocor = awal
      .replace('"nama":"Paket Contoh 2"', '"nama":"Sewa rumah, hubungi 081234567890"')
      .replace('"id":"tender-20002000"', '"id":"tender-1"')
      .replace('"nama":"Pembangunan Contoh 002"', '"nama":"Sewa gedung, hubungi 081234567891"');
    const { isi, laporan } = await jalankan(500, { [jalur]: bocor });
    expect(laporan).toContain('1 baru, 1 berubah, 1 hilang');
    expect(`${isi} ${laporan}`).not.toContain('08123456789');
    expect(isi.match(/hubungi \[data pribadi disamarkan\]/g)).toHaveLength(2);
  });

  it('berkas lama yang rusak tidak menghalangi impor dengan --ganti', async () => {
    expect((await jalankan(500, { [jalur]: '{"impor":' })).laporan).toContain(
      'belum ada berkas tahun ini; 2 paket baru',
    );
  });
});
