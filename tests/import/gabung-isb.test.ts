/** Golden cases: every trap of LKPP's files that the importer meets (domain brief §4.2, §4.3), with invented rows. */
import { describe, expect, it } from 'vitest';
import { baris, jalankan, satu, satuPaket } from './meja.ts';

describe('satu proses dari beberapa berkas', () => {
  it('menjadi satu paket dengan angka dari sumber yang paling dipercaya', async () => {
    const paket = await satuPaket({
      'a.json': [baris.pengumuman()],
      'b.json': [baris.selesai()],
      'c.json': [baris.sppbj()],
      'd.json': [baris.kontrak({ status_kontrak: 'Kontrak Selesai' })],
      'e.json': [baris.spmk()],
      'f.json': [baris.bap({ no_bap: 'BAP/2', besar_pembayaran: 48_000_000, progres_pekerjaan: 100 })],
    });
    expect(paket).toEqual({
      id: 'nontender-10001000',
      opd: '1.03.0.00.0.00.04.0000',
      nama: 'Belanja Contoh 001',
      metode: 'pengadaan-langsung',
      jenis: 'barang',
      sumberDana: 'APBD',
      status: 'selesai',
      rup: [{ kode: '55000001', pagu: null, rencana: null }],
      pagu: 50_000_000,
      pemilihan: { hps: 49_000_000, diumumkan: '2025-01-31', ditetapkan: null, ditunjuk: '2025-02-12', versi: 1 },
      jadwal: [],
      peserta: null,
      kontrak: {
        nilai: 48_000_000,
        tanggal: '2025-02-14',
        mulai: '2025-02-17',
        selesai: '2025-08-13',
        adendum: 0,
        pdn: 48_000_000,
        umk: 48_000_000,
        tuntas: true,
      },
      penyedia: { jenis: 'badan-usaha', kode: '9970001', nama: 'CV Contoh 012', terverifikasi: true },
      pesanan: null,
      realisasi: null,
      pembayaran: [{ tanggal: '2025-03-18', nilai: 48_000_000 }],
      fisik: 100,
      serahTerima: '2025-03-17',
      progres: [],
      lokasi: null,
      catatan: [],
    });
  });

  it('bertemu walau kuncinya angka di satu berkas dan teks di berkas lain', async () => {
    const paket = await satuPaket({
      'a.json': [baris.pengumuman({ kd_nontender: ' 10001000 ' })],
      'b.json': [baris.kontrak({ kd_nontender: 10001000 })],
    });
    expect(paket.kontrak?.nilai).toBe(48_000_000);
  });

  it('tetap menjadi paket bila tidak ada di berkas pengumuman', async () => {
    const { paket } = await satu({
      'a.json': [baris.pengumuman()],
      'b.json': [baris.kontrak({ kd_nontender: 777, tgl_kontrak: null })],
      'c.json': [baris.tenderNilai({ kd_tender: 888 })],
    });
    expect(paket.map((p) => [p.id, p.status, p.metode])).toEqual([
      ['nontender-10001000', 'selesai', 'pengadaan-langsung'],
      ['nontender-777', 'tidak-diketahui', 'pengadaan-langsung'],
      ['tender-888', 'tidak-diketahui', 'tidak-diketahui'],
    ]);
    expect(paket[2]?.nama).toBe('(nama paket tidak tercatat)');
  });
});

describe('OPD', () => {
  it('dikenali dari kd_satker_str; kd_satker tidak pernah dipakai, kecuali di TenderSelesaiNilai yang mengisinya dengan kode bertitik', async () => {
    const { opd, paket } = await satu({
      'a.json': [
        baris.satker({ kd_satker: 1, nama_satker: 'Dinas Contoh Pekerjaan Umum' }),
        baris.satker({ kd_satker_str: '9.99', nama_satker: 'Tanpa Paket' }),
      ],
      'b.json': [baris.tender()],
      'c.json': [baris.tenderNilai()],
    });
    expect(opd).toEqual([{ kode: '1.03.0.00.0.00.04.0000', nama: 'Dinas Contoh Pekerjaan Umum', anggaran: null }]);
    expect(paket).toHaveLength(1);
  });
});

describe('rencana (RUP)', () => {
  it('yang ditulis beberapa dalam satu bidang menjadi beberapa rencana', async () => {
    const paket = await satuPaket({
      'a.json': [baris.pengumuman({ kd_rup: '55000003; 55000001' })],
      'b.json': [baris.selesai()],
    });
    expect(paket.rup.map((r) => r.kode)).toEqual(['55000001', '55000003']);
  });
});

describe('nilai kontrak', () => {
  it('yang kosong tetap tidak diketahui, bukan nol', async () => {
    const paket = await satuPaket({
      'a.json': [baris.pengumuman()],
      'b.json': [baris.selesai({ nilai_kontrak: null })],
    });
    expect(paket.kontrak).toBeNull();
    const spmk = await satuPaket({ 'a.json': [baris.pengumuman()], 'b.json': [baris.spmk()] });
    expect(spmk.kontrak?.nilai).toBeNull();
  });

  it('diambil dari adendum terakhir, dengan tanggal tanda tangan dan mulai yang pertama', async () => {
    const paket = await satuPaket({
      'a.json': [
        baris.kontrak({ versi_addendum: 1, nilai_kontrak: 52_000_000, tgl_kontrak: '2025-07-03' }),
        baris.kontrak({ versi_addendum: 0 }),
        baris.kontrak({ versi_addendum: 0 }),
      ],
      'b.json': [
        baris.spmk({ versi_addendum: 1, tgl_mulai_pekerjaan: '2025-07-04', tgl_selesai_pekerjaan: '2025-12-01' }),
        baris.spmk({ versi_addendum: 0 }),
      ],
    });
    expect(paket.kontrak).toMatchObject({
      nilai: 52_000_000,
      adendum: 1,
      tanggal: '2025-02-14',
      mulai: '2025-02-17',
      selesai: '2025-12-01',
    });
    expect(paket.catatan).toEqual([]);
  });

  it('yang berbeda antara dua sumber dicatat dengan keduanya', async () => {
    const paket = await satuPaket({
      'a.json': [baris.kontrak()],
      'b.json': [baris.selesai({ nilai_kontrak: 47_000_000 })],
    });
    expect(paket.kontrak?.nilai).toBe(48_000_000);
    expect(paket.catatan).toEqual([
      {
        kode: 'kontrak-berbeda',
        dipakai: 'Rp48.000.000 (SPSE-NonTenderEkontrak-2Kontrak)',
        lain: 'Rp47.000.000 (SPSE-NonTenderSelesai)',
        aturan: 'Dipakai dataset yang lebih dahulu menurut urutan sumber; yang lain disebut di sini.',
      },
    ]);
  });

  it('pada proses gagal tetap tampil dan menjadi catatan', async () => {
    const paket = await satuPaket({
      'a.json': [baris.pengumuman({ status_nontender: 'Gagal/Batal' })],
      'b.json': [baris.kontrak()],
    });
    expect([paket.status, paket.kontrak?.nilai, paket.catatan.map((c) => c.kode)]).toEqual([
      'gagal',
      48_000_000,
      ['kontrak-pada-proses-gagal'],
    ]);
  });

  it('di atas pagu terbit apa adanya dan menjadi catatan', async () => {
    const paket = await satuPaket({
      'a.json': [baris.pengumuman()],
      'b.json': [baris.kontrak({ nilai_kontrak: 50_000_000.01 })],
    });
    expect(paket.catatan.map((c) => [c.kode, c.dipakai, c.lain])).toEqual([
      ['kontrak-lebih-dari-pagu', 'Rp50.000.000,01', 'Rp50.000.000 (pagu)'],
    ]);
  });
});

describe('pembayaran', () => {
  it('yang berulang kecuali hari tariknya dihitung sekali', async () => {
    const dataset = await satu({
      'a.json': [
        baris.bap(),
        baris.bap({ _event_date: '2025-09-02' }),
        baris.bap({ _event_date: '2025-09-02', _inserted_date: '2025-09-17 03:35:48' }),
        baris.bap({ no_bap: 'BAP/2' }),
        baris.bap({ no_bap: 'BAP/3', besar_pembayaran: 1_000_000.25 }),
      ],
    });
    expect(dataset.paket[0]?.pembayaran.map((p) => p.nilai)).toEqual([1_000_000.25, 24_000_000, 24_000_000]);
    expect(dataset.impor.berkas[0]).toMatchObject({
      dibaca: 5,
      dibuat: 1,
      digabung: 2,
      berulang: 2,
      uang: [
        {
          bidang: 'besar_pembayaran',
          sumber: 97_000_000.25,
          dataset: 49_000_000.25,
          selisih: [{ mengapa: 'baris berulang', nilai: 48_000_000 }],
        },
      ],
    });
  });

  it('lebih dari kontrak menjadi catatan', async () => {
    const paket = await satuPaket({
      'a.json': [baris.kontrak({ nilai_kontrak: 20_000_000 })],
      'b.json': [baris.bap()],
    });
    expect(paket.catatan.map((c) => c.kode)).toEqual(['bayar-lebih-dari-kontrak']);
  });

  it('BAST termin bukan serah terima; kemajuan fisik diambil dari BAP terakhir yang menyebutnya', async () => {
    const paket = await satuPaket({
      'a.json': [
        baris.bap({ no_bap: 'BAP/2', tgl_bap: '2025-05-02', progres_pekerjaan: 80 }),
        baris.bap(),
        baris.bap({ no_bap: 'BAP/3', tgl_bap: '2025-06-02', progres_pekerjaan: null }),
      ],
    });
    expect([paket.serahTerima, paket.fisik]).toEqual([null, 80]);
    const bulanan = await satuPaket({
      'a.json': [baris.bap({ cara_pembayaran_kontrak: 'Bulanan', progres_pekerjaan: 100 })],
    });
    expect(bulanan.serahTerima).toBeNull();
    const sekaligus = await satuPaket({
      'a.json': [baris.bap({ cara_pembayaran_kontrak: 'Sekaligus', progres_pekerjaan: null })],
    });
    expect(sekaligus.serahTerima).toBe('2025-03-17');
  });

  it('dengan kemajuan di luar 0–100 tidak ditolak, tetapi dicatat', async () => {
    const paket = await satuPaket({ 'a.json': [baris.bap({ progres_pekerjaan: 105 })] });
    expect([paket.fisik, paket.catatan.map((c) => [c.kode, c.lain])]).toEqual([
      null,
      [['fisik-di-luar-rentang', '105 persen']],
    ]);
  });
});

describe('penulisan yang berbeda-beda', () => {
  it.each([
    ['2025-10-02', '2025-10-02'],
    ['2025-02-11 10:00:00', '2025-02-11'],
    ['2025-01-31 23:30:00.000000Z', '2025-01-31'],
    ['2025-03-21T00:00:00.000000Z', '2025-03-21'],
    ['Aug 3, 2025, 12:00:00AM', '2025-08-03'],
    ['-', null],
    ['', null],
  ])('tanggal %s dibaca seperti tertulis, sebagai WIB', async (tertulis, hari) => {
    expect(
      (await satuPaket({ 'a.json': [baris.pengumuman({ tgl_pengumuman_nontender: tertulis })] })).pemilihan?.diumumkan,
    ).toBe(hari);
  });

  it.each([
    ['Selesai', 'selesai'],
    ['Berlangsung', 'berlangsung'],
    ['Gagal/Batal', 'gagal'],
    ['-', 'tidak-diketahui'],
    [null, 'tidak-diketahui'],
  ])('status %s', async (tertulis, status) => {
    expect((await satuPaket({ 'a.json': [baris.pengumuman({ status_nontender: tertulis })] })).status).toBe(status);
  });

  it.each([
    ['Barang', 'barang'],
    ['Barang;Barang', 'barang'],
    ['Jasa Konsultansi Badan Usaha Non Konstruksi', 'konsultansi'],
    ['Barang;Jasa Lainnya', null],
  ])('jenis %s', async (tertulis, jenis) => {
    expect((await satuPaket({ 'a.json': [baris.pengumuman({ jenis_pengadaan: tertulis })] })).jenis).toBe(jenis);
  });

  it('HTML, entitas, dan spasi di nama hilang; BOM di depan berkas tidak mengganggu', async () => {
    const rows = [baris.pengumuman({ nama_paket: '  <p>Belanja&nbsp;Contoh\t&amp; Lain<br/>002</p> ' })];
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(rows)}`);
    expect((await satuPaket({ 'a.json': bytes })).nama).toBe('Belanja Contoh & Lain 002');
  });

  it('berkas Windows-1252 terbaca', async () => {
    const text = JSON.stringify([baris.pengumuman({ nama_paket: 'Café Contoh' })]);
    const bytes = Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
    expect((await satuPaket({ 'a.json': bytes })).nama).toBe('Café Contoh');
  });

  it('bilangan pecahan kotor dibulatkan ke sen, dan neracanya tetap cocok', async () => {
    const dataset = await satu({
      'a.json': [baris.tender({ hps: 0.1 + 0.2 })],
      'b.json': [baris.tenderNilai({ hps: 0.3 })],
    });
    expect(dataset.paket[0]?.pemilihan?.hps).toBe(0.3);
    expect(dataset.paket[0]?.catatan).toEqual([]);
  });

  it('ejaan yang belum dikenal dilaporkan, tidak didiamkan', async () => {
    const hasil = await jalankan({ 'a.json': [baris.pengumuman({ mtd_pemilihan: 'Mini Contoh' })] });
    expect(hasil.peringatan.join()).toContain('metode "Mini Contoh" (1 baris)');
    expect(hasil.tahun[0]?.dataset.paket[0]?.metode).toBe('tidak-diketahui');
  });
});

describe('status', () => {
  it('yang tidak diketahui di satu sumber diisi sumber lain yang mengetahuinya, bukan versi lamanya', async () => {
    const selesai = { 'a.json': [baris.pengumuman({ status_nontender: '-' })], 'b.json': [baris.selesai()] };
    expect((await satuPaket(selesai)).status).toBe('selesai');
    const ulang = [
      baris.pengumuman({ status_nontender: 'Gagal/Batal' }),
      baris.pengumuman({ versi_nontender: 2, status_nontender: '-' }),
    ];
    expect((await satuPaket({ 'a.json': ulang })).status).toBe('tidak-diketahui');
  });
});

describe('versi pengumuman', () => {
  it('yang lama tidak lagi menyumbang rencana, kecuali yang baru tidak menyebutnya', async () => {
    const rup = async (baru: string | null) =>
      (
        await satuPaket({
          'a.json': [baris.pengumuman({ kd_rup: '55000009' }), baris.pengumuman({ versi_nontender: 2, kd_rup: baru })],
        })
      ).rup.map((r) => r.kode);
    expect(await rup('55000001')).toEqual(['55000001']);
    expect(await rup(null)).toEqual(['55000009']);
  });

  it('yang terakhir menang; HPS versi lama disebut di neraca', async () => {
    const dataset = await satu({
      'a.json': [
        baris.pengumuman(),
        baris.pengumuman({ versi_nontender: 2, hps: 47_500_000, status_nontender: 'Berlangsung' }),
      ],
    });
    expect(dataset.paket[0]).toMatchObject({ status: 'berlangsung', pemilihan: { hps: 47_500_000, versi: 2 } });
    expect(dataset.impor.berkas[0]?.uang.find((u) => u.bidang === 'hps')?.selisih).toEqual([
      { mengapa: 'diganti versi atau adendum yang lebih baru', nilai: 49_000_000 },
    ]);
  });
});
