/** Personal data: nothing of a denied column, and nothing of its shape, gets through. Numbers are assembled here, never written out. */
import { describe, expect, it } from 'vitest';
import { PENANDA, samarkanBentuk } from '../../src/import/data-pribadi.ts';
import { tulisMasalah } from '../../src/schemas/masalah.ts';
import { baris, jalankan, satu, satuPaket, tolakan } from './meja.ts';

const NIP = ['19790717', '201112', '2', '139'].join('');
const NIK = ['350812', '571190', '0003'].join('');
const NPWP = ['43', '055', '530'].join('.') + ['.7', '335.680'].join('-');
const REKENING = ['4250', '8094', '82394'].join('');

describe('bentuk data pribadi dalam teks', () => {
  it.each([
    ['NIP', NIP],
    ['NIP berspasi', ['19790717', '201112', '2', '139'].join(' ')],
    ['NIK (perempuan, tanggal + 40)', NIK],
    ['NPWP', NPWP],
    ['surel', ['nama.contoh', 'contoh.go.id'].join('@')],
    ['ponsel', ['0812', '3456', '7890'].join('-')],
    ['NIP bertitik', ['19790717', '201112', '2', '139'].join('.')],
    ['NIP per tanggal', ['1979', '07', '17 2011', '12 2', '139'].join('-')],
    ['NIK 6-6-4', ['350812', '571190', '0003'].join(' ')],
    ['NIK 4-4-4-4', ['3508', '1257', '1190', '0003'].join('.')],
    ['NPWP 15 angka', ['430', '555', '307', '335', '680'].join('')],
    ['NPWP 16 angka', ['0430', '5553', '0733', '5680'].join('')],
    ['NPWP 16 berspasi', ['0430', '5553', '0733', '5680'].join(' ')],
    ['ponsel 62', ['62812', '3456', '7890'].join('')],
    ['telepon (0334)', ['(0334)', '123456'].join(' ')],
    ['telepon 0334-', ['0334', '123456'].join('-')],
    ['ponsel +62', ['+62 812', '3456', '7890'].join('')],
  ])('%s disamarkan', (_, value) => {
    expect(samarkanBentuk(`Belanja (${value}) Contoh`)).toEqual({ teks: `Belanja (${PENANDA}) Contoh`, jumlah: 1 });
  });

  const HP = ['0812', '3456', '7890'].join('');
  const KANTOR = ['0334', '123456'].join('-');
  it.each([
    ['dua ponsel', `${HP}/${HP}`],
    ['dua ponsel berstrip', `${HP}-${HP}`],
    ['dua ponsel berkoma', `${HP},${HP}`],
    ['dua NIK', `${NIK}/${NIK}`],
    ['NIP dan tahun', `${['19790717', '201112', '2', '139'].join('')}/2025`],
    ['tahun dan ponsel', `2025/${HP}`],
    ['dua telepon kantor', `${KANTOR}/${KANTOR}`],
  ])('%s yang bersambung tidak lolos', (_, value) => {
    expect(samarkanBentuk(`CP ${value} Bu`).teks).not.toMatch(/\d{6}/);
  });

  it.each([
    ['wa.me/', ['62812', '3456', '7890'].join('')],
    ['rek ', ['12345', '67890'].join('')],
    ['no. rekening BRI: ', ['0021', '01', '000123', '307'].join('-')],
  ])('%s… menandai angka sesudahnya', (awal, angka) => {
    expect(samarkanBentuk(`ke ${awal}${angka}`)).toEqual({ teks: `ke ${awal}${PENANDA}`, jumlah: 1 });
  });

  it.each([
    '2.15.3.31.2.11.01.0000',
    '12-01-2025 01-02-2025',
    '2025-01-02 - 2025-03-04',
    '2023 2024 2025 2026',
    'kode rekening 5.1.02.01.01.0024',
    'Nomor 027/081234/2025',
    'Rp62.812.345.678.901',
    '1.03.08.2.01.0021.5.2.03.01',
    '2025-08-12 10:00',
    'Rp1.234.567.890',
    `99${'0'.repeat(12)}`,
    '0.8 12 34 56 78 90',
    'TA 2025/2026',
  ])('%s bukan data pribadi', (value) => {
    expect(samarkanBentuk(value).jumlah).toBe(0);
  });
});

describe('impor', () => {
  it('menyamarkan isi kolom tertutup yang terselip di nama paket, dan menghitungnya', async () => {
    const dataset = await satu({
      'a.json': [
        baris.pengumuman({
          nip_nama_ppk: `${NIP} - Dra. Fulanah Contoh, M.Si;${NIP} - Polan`,
          no_rek_bank: REKENING,
          nama_paket: `Honor FULANAH CONTOH ke ${REKENING} tahun 2025`,
        }),
      ],
    });
    expect(dataset.paket[0]?.nama).toBe(`Honor ${PENANDA} ke ${PENANDA} tahun 2025`);
    expect(dataset.impor.disamarkan).toBe(2);
  });

  it.each([
    'nama_ppk',
    'nama_pokja',
    'nama_pp',
    'nama_pejabat',
    'nama_pelaksana',
    'nama_pptk',
    'nama_bendahara',
    'pejabat',
    'nama_pemesan',
    'wakil_sah_penyedia',
    'nama_pemilik_rek_bank',
    'username',
  ])('mengenali nama orang dari kolom %s', async (kolom) => {
    expect(
      (await satuPaket({ 'a.json': [baris.pengumuman({ [kolom]: 'Fulan Contoh', nama_paket: 'Honor Fulan Contoh' })] }))
        .nama,
    ).toBe(`Honor ${PENANDA}`);
  });

  it('nama_pelaksana yang lembaga tidak disamarkan', async () => {
    const row = { nama_pelaksana: 'Dinas Contoh Pekerjaan Umum', nama_paket: 'Rapat Dinas Contoh Pekerjaan Umum' };
    expect((await satuPaket({ 'a.json': [baris.pengumuman(row)] })).nama).toBe('Rapat Dinas Contoh Pekerjaan Umum');
  });

  it('menyamarkan nomor di nama instansi dan di nama penyedia, juga di kode yang dibuat dari nama itu', async () => {
    const row = { nama_klpd: `Kab. Contoh ${NIP}`, nama_penyedia: `CV Contoh ${NIK}` };
    const { impor, paket } = await satu({ 'a.json': [baris.kontrak(row)] });
    expect(impor.instansi.nama).toBe(`Kab. Contoh ${PENANDA}`);
    expect(paket[0]?.penyedia).toMatchObject({
      kode: 'nama-cv-contoh-data-pribadi-disamarkan',
      nama: `CV Contoh ${PENANDA}`,
    });
  });

  it.each(['nip_ppk', 'nik', 'npwp_penyedia', 'npwp16_penyedia', 'no_rek_bank', 'no_hp', 'telepon'])(
    'mengenali nomor dari kolom %s',
    async (kolom) => {
      expect(
        (await satuPaket({ 'a.json': [baris.pengumuman({ [kolom]: REKENING, nama_paket: `Honor ${REKENING}` })] }))
          .nama,
      ).toBe(`Honor ${PENANDA}`);
    },
  );

  it('menyamarkan sebelum memotong: nomor di ujung yang terpotong tidak lolos setengah', async () => {
    for (const panjang of [483, 490, 495]) {
      const nama_paket = `${'x'.repeat(panjang)} ${NIP} akhir`;
      const paket = await satuPaket({ 'a.json': [baris.pengumuman({ nama_paket })] });
      expect(paket.nama).not.toMatch(/\d/);
      expect(paket.nama.length).toBeLessThanOrEqual(500);
    }
  });

  it('tidak mengira nama_paket, hps, atau nilai_kontrak sebagai kolom tertutup', async () => {
    const dataset = await satu({
      'a.json': [baris.pengumuman()],
      'b.json': [baris.kontrak()],
      'c.json': [baris.spmk()],
    });
    expect(dataset.impor.disamarkan).toBe(0);
    expect(dataset.paket[0]?.nama).toBe('Belanja Contoh 001');
  });

  it('tidak menyentuh nip_ppk di atas 2^53, tetapi mengenalinya di teks', async () => {
    const rows = [baris.bap({ nama_paket: `Contoh ${NIP}` })];
    const text = JSON.stringify(rows).replace('"no_bap"', `"nip_ppk": ${NIP}, "no_bap"`);
    const paket = await satuPaket({ 'a.json': text });
    expect(paket.nama).toBe(`Contoh ${PENANDA}`);
  });

  it('tidak membawa satu pun kolom di luar daftar izin', async () => {
    const rahasia = 'RAHASIA-CONTOH';
    const { ditulis } = await jalankan({
      'a.json': [baris.pengumuman({ catatan_bebas: rahasia, ket_ditutup: rahasia, url_lpse: rahasia })],
      'b.json': [
        baris.kontrak({
          no_kontrak: rahasia,
          no_sk_ppk: rahasia,
          wakil_sah_penyedia: rahasia,
          alamat_penyedia: rahasia,
        }),
      ],
      'c.json': [baris.bap({ no_bap: rahasia, no_bast: rahasia, no_sppbj: rahasia })],
    });
    expect([...ditulis.values()].join()).not.toContain(rahasia);
  });

  it('nama pendek dan alamat penyedia hanya dibandingkan dengan seluruh teks, dan pemilik lapak di mana pun', async () => {
    const { paket } = await satu({
      'a.json': [
        baris.tender({
          kd_tender: 1,
          nama_paket: 'Conto',
          nama_ppk: 'Conto',
          lokasi_pekerjaan: 'Jl. Contoh Raya No. 12',
        }),
        baris.tender({ kd_tender: 2, nama_paket: 'Belanja Conto', lokasi_pekerjaan: 'Dekat Jl. Contoh Raya No. 12' }),
        baris.tender({ kd_tender: 3, nama_paket: 'Belanja di Lapak Rekaan Contoh', lokasi_pekerjaan: null }),
      ],
      'b.json': [baris.kontrak({ alamat_penyedia: 'JL CONTOH RAYA NO 12', merchant_name: 'Lapak Rekaan' })],
    });
    expect(paket.filter((p) => p.id.startsWith('tender-')).map((p) => [p.nama, p.lokasi])).toEqual([
      ['[data pribadi disamarkan]', '[data pribadi disamarkan]'],
      ['Belanja Conto', 'Dekat Jl. Contoh Raya No. 12'],
      ['Belanja di [data pribadi disamarkan] Contoh', null],
    ]);
  });

  it('menolak kode penyedia berbentuk NPWP, NIK, atau NIP tanpa menyebut nilainya', async () => {
    const npwp16 = ['7343', '8763', '4775', '8094'].join('');
    for (const nomor of [npwp16, NIK, NIP, NPWP]) {
      const galat = await tolakan({ 'a.json': [baris.selesai({ kd_penyedia: nomor })], 'b.json': [baris.kontrak()] });
      const text = galat.masalah.map(tulisMasalah).join();
      expect(text).toContain('a.json, baris 1, bidang "kd_penyedia"');
      expect(text).not.toContain(nomor);
    }
  });
});

describe('penyedia', () => {
  const penyedia = async (...kontrak: Record<string, unknown>[]) =>
    (
      await satu({
        'a.json': kontrak.map((k, i) => baris.selesai({ kd_nontender: i + 1, ...k })),
        'b.json': kontrak.flatMap((k, i) =>
          k['bentuk_usaha_penyedia'] === undefined ? [] : [baris.kontrak({ kd_nontender: i + 1, ...k })],
        ),
      })
    ).paket.map((p) => p.penyedia);

  it.each([
    ['bentuk usaha di kontrak', { bentuk_usaha_penyedia: 'Orang Perseorangan', nama_penyedia: 'Fulan Contoh' }],
    [
      'tipe penyedia',
      { bentuk_usaha_penyedia: null, tipe_penyedia: 'Penyedia Perseorangan', nama_penyedia: 'Fulan Contoh' },
    ],
    ['jenis pengadaan', { jenis_pengadaan: 'Jasa Konsultansi Perorangan Konstruksi', nama_penyedia: 'Fulan Contoh' }],
    ['nama yang sudah disamarkan sumber', { nama_penyedia: 'Penyedia Perorangan 12' }],
  ])('perorangan menurut %s terbit tanpa nama dan kode', async (_, ganti) => {
    expect(await penyedia(ganti)).toEqual([{ jenis: 'perorangan' }]);
  });

  it.each(['Individu', 'Orang Pribadi', 'Penyedia Orang Perseorangan', 'Perorangan (bukan badan usaha)'])(
    'bentuk usaha "%s" adalah perorangan',
    async (bentuk) => {
      for (const kolom of ['bentuk_usaha_penyedia', 'tipe_penyedia']) {
        const kontrak = { bentuk_usaha_penyedia: null, nama_penyedia: 'Fulan Contoh', [kolom]: bentuk };
        expect(await penyedia(kontrak)).toEqual([{ jenis: 'perorangan' }]);
      }
    },
  );

  it.each(['Lainnya', 'Penyedia', 'UMKM'])(
    'bentuk usaha "%s" tidak dikenal: tidak dinamai, dan dilaporkan',
    async (bentuk) => {
      const { peringatan, tahun } = await jalankan({
        'a.json': [baris.kontrak({ bentuk_usaha_penyedia: bentuk, nama_penyedia: 'Fulan Contoh' })],
      });
      expect(tahun[0]?.dataset.paket[0]?.penyedia).toEqual({ jenis: 'tidak-jelas' });
      expect(peringatan.join()).toContain(`bentuk usaha "${bentuk}" (1 baris)`);
    },
  );

  it('PT Perorangan adalah badan usaha', async () => {
    expect(
      await penyedia({ bentuk_usaha_penyedia: 'Perseroan Terbatas (PT) Perorangan', nama_penyedia: 'Contoh Jaya' }),
    ).toMatchObject([{ jenis: 'badan-usaha', nama: 'Contoh Jaya' }]);
  });

  it('tanpa bentuk usaha dan tanpa PT, CV, … di namanya tidak dinamai', async () => {
    expect(await penyedia({ nama_penyedia: 'Contoh Jaya' })).toEqual([{ jenis: 'tidak-jelas' }]);
    for (const nama of ['CV. Contoh', 'PT Contoh', 'Contoh, CV', 'Koperasi Contoh', 'Toko Contoh', 'BUMDes Contoh'])
      expect((await penyedia({ nama_penyedia: nama }))[0]?.jenis).toBe('badan-usaha');
    for (const nama of [
      'Toni Contoh',
      'Putri Contoh',
      'Cvetka Contoh',
      'Fulan Toko Contoh',
      'Fulan Contoh, S.Pd',
      'Andi Firma',
    ])
      expect((await penyedia({ nama_penyedia: nama }))[0]?.jenis).toBe('tidak-jelas');
  });

  it('dikenali sebagai badan usaha dari kontraknya yang lain; menang tender saja tidak cukup', async () => {
    const [a, b] = await penyedia(
      { nama_penyedia: 'Contoh Jaya' },
      { nama_penyedia: 'Contoh Jaya', bentuk_usaha_penyedia: 'Perseroan Terbatas (PT)' },
    );
    expect([a, b].map((p) => p?.jenis)).toEqual(['badan-usaha', 'badan-usaha']);
    const { paket } = await satu({ 'a.json': [baris.tender()], 'b.json': [baris.tenderNilai()] });
    expect(paket[0]?.penyedia).toEqual({ jenis: 'tidak-jelas' });
  });

  it('yang di tempat lain ternyata orang tidak dinamai di mana pun, juga tidak dalam teks', async () => {
    const { paket, impor } = await satu({
      'a.json': [
        baris.selesai({
          kd_nontender: 1,
          nama_penyedia: 'Fulan bin Contoh',
          jenis_pengadaan: 'Jasa Konsultansi Perorangan Konstruksi',
        }),
        baris.selesai({
          kd_nontender: 2,
          nama_penyedia: 'FULAN BIN CONTOH',
          nama_paket: 'Survei oleh Fulan bin Contoh',
        }),
      ],
    });
    expect(paket.map((p) => [p.penyedia?.jenis, p.nama])).toEqual([
      ['perorangan', 'Belanja Contoh 001'],
      ['perorangan', `Survei oleh ${PENANDA}`],
    ]);
    expect(impor.disamarkan).toBe(1);
  });

  it('yang namanya sama dengan pejabat atau wakil sah, tanpa bentuk usaha di namanya, tidak dinamai', async () => {
    const { paket } = await satu({
      'a.json': [
        baris.kontrak({
          nama_penyedia: 'Polan Contoh',
          wakil_sah_penyedia: 'POLAN CONTOH',
          bentuk_usaha_penyedia: 'CV',
        }),
      ],
    });
    expect(paket[0]?.penyedia).toEqual({ jenis: 'tidak-jelas' });
  });

  it('yang tidak jelas badan usaha atau orang juga tidak disebut dalam teks', async () => {
    const row = { nama_penyedia: 'Polan Contoh', nama_paket: 'Sewa dari Polan Contoh' };
    expect((await satu({ 'a.json': [baris.selesai(row)] })).paket[0]).toMatchObject({
      nama: `Sewa dari ${PENANDA}`,
      penyedia: { jenis: 'tidak-jelas' },
    });
  });

  it('pemilik rekening yang sama dengan nama badan usaha tidak menghapus nama itu', async () => {
    const { paket } = await satu({
      'a.json': [baris.kontrak({ nama_pemilik_rek_bank: 'CV CONTOH 012', nama_paket: 'Sewa dari CV Contoh 012' })],
    });
    expect(paket[0]).toMatchObject({ nama: 'Sewa dari CV Contoh 012', penyedia: { nama: 'CV Contoh 012' } });
  });

  it('tanpa kd_penyedia dikenali dari nama dan ditandai belum terverifikasi; NPWP tidak pernah tersimpan', async () => {
    const { paket } = await satu({ 'a.json': [baris.kontrak({ npwp_penyedia: NPWP })] });
    expect(paket[0]?.penyedia).toEqual({
      jenis: 'badan-usaha',
      kode: 'nama-cv-contoh-012',
      nama: 'CV Contoh 012',
      terverifikasi: false,
    });
  });

  it('yang baru diundang dalam pemilihan yang berlangsung belum disebut sebagai penyedia', async () => {
    expect(await penyedia({ status_nontender: 'Berlangsung', nilai_kontrak: null })).toEqual([null]);
  });
});
