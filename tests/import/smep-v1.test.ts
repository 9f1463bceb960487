/** The SMEP contract v1: the published sample is valid and imports; what breaks the contract is refused by row. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { periksa, tulisMasalah } from '../../src/schemas/masalah.ts';
import { type EksporSmep, smepSchema } from '../../src/schemas/smep.ts';
import { baris, jalankan, satu, tolakan } from './meja.ts';

const teks = readFileSync(new URL('../../src/schemas/contoh/smep-v1.json', import.meta.url), 'utf8');
const contoh = (): EksporSmep => JSON.parse(teks) as EksporSmep;
const paketKe = (ekspor: EksporSmep, i: number) => {
  const p = ekspor.paket[i];
  if (!p) throw new Error(`tidak ada paket ${i}`);
  return p;
};

describe('contoh ekspor yang diterbitkan', () => {
  it('sesuai kontrak data', () => {
    const hasil = periksa(smepSchema, contoh(), { berkas: 'smep-v1.json' });
    expect(hasil.ok ? [] : hasil.masalah.map(tulisMasalah)).toEqual([]);
  });

  it('diimpor menjadi paket di setiap tahap: rencana, berjalan, selesai, gagal', async () => {
    const { impor, opd, paket } = await satu({ 'smep.json': contoh() });
    expect(impor).toMatchObject({
      sumber: ['smep-v1'],
      contoh: true,
      instansi: { kode: 'D999', nama: 'Kabupaten Contoh' },
      tahun: 2026,
      sampaiDengan: '2026-10-31',
      dieksporPada: '2026-11-02T07:30:00+07:00',
      diimporPada: '2026-11-02T08:00:00+07:00',
    });
    expect(impor.berkas.map((b) => [b.dataset, b.dibaca, b.dibuat])).toEqual([
      ['SMEP opd', 2, 2],
      ['SMEP paket', 4, 4],
    ]);
    expect(impor.berkas[1]?.uang.map((u) => [u.bidang, u.sumber, u.dataset])).toEqual([
      ['pagu', 1_955_000_000, 1_955_000_000],
      ['hps', 1_760_954_321.5, 1_760_954_321.5],
      ['nilai_kontrak', 1_423_500_000, 1_423_500_000],
      ['nilai_pdn_kontrak', 1_423_500_000, 1_423_500_000],
      ['nilai_umk_kontrak', 73_500_000, 73_500_000],
      ['besar_pembayaran', 1_018_500_000, 1_018_500_000],
    ]);
    expect(opd).toHaveLength(2);
    expect(paket.map((p) => [p.id, p.status, p.penyedia?.jenis ?? null, p.fisik, p.catatan.length])).toEqual([
      ['nontender-992600004000', 'selesai', 'perorangan', 100, 0],
      ['nontender-992600005000', 'gagal', null, null, 0],
      ['rup-92600001', 'rencana', null, null, 0],
      ['tender-992600002000', 'selesai', 'badan-usaha', 71.2, 0],
    ]);
    expect(paket[3]?.rup.map((r) => r.pagu)).toEqual([1_000_000_000, 500_000_000]);
  });
});

describe('kontrak versi 1.1', () => {
  it('rencana, jadwal, dan peserta ikut terbaca; ekspor versi 1.0 tanpa ketiganya tetap diterima', async () => {
    const lama = contoh();
    lama.versi = '1.0';
    for (const p of lama.paket) {
      delete p.jadwal;
      delete p.peserta;
      for (const r of p.rup) delete r.rencana;
    }
    const tanpa = (await satu({ 'lama.json': lama })).paket.find((p) => p.id === 'tender-992600002000');
    expect(tanpa).toMatchObject({ jadwal: [], peserta: null, rup: [{ rencana: null }, { rencana: null }] });
    const paket = (await satu({ 'a.json': contoh() })).paket.find((p) => p.id === 'tender-992600002000');
    expect(paket).toMatchObject({
      peserta: { terdaftar: 14, menawar: 3 },
      rup: [{ rencana: { pemilihanMulai: '2026-05-01', umk: true } }, {}],
    });
    // written in another offset, stored as WIB
    expect(paket?.jadwal[1]).toEqual({
      nama: 'Upload Dokumen Penawaran',
      mulai: '2026-05-08T08:00:00+07:00',
      selesai: '2026-05-18T10:00:00+07:00',
    });
  });

  it('lebih banyak penawar daripada pendaftar ditolak', async () => {
    const ekspor = contoh();
    paketKe(ekspor, 1).peserta = { terdaftar: 2, menawar: 3 };
    const galat = await tolakan({ 'smep.json': ekspor });
    expect(galat.masalah.map(tulisMasalah).join()).toContain(
      'bidang "peserta.menawar": ditemukan 3, seharusnya tidak lebih banyak dari peserta yang mendaftar (2)',
    );
  });
});

describe('ekspor yang melanggar kontrak', () => {
  const kata = async (ekspor: unknown) => {
    const galat = await tolakan({ 'smep.json': ekspor });
    return [galat.message, ...galat.masalah.map(tulisMasalah)].join('\n');
  };

  it('disebut baris dan bidangnya, semuanya sekaligus', async () => {
    const ekspor = contoh();
    Object.assign(paketKe(ekspor, 0), { metode: 'lelang', opd: '9.99' });
    Object.assign(paketKe(ekspor, 1), { nip_ppk: '1' });
    Object.assign(paketKe(ekspor, 2), {
      kode: 'A-1',
      progres: [...paketKe(ekspor, 2).progres, ...paketKe(ekspor, 2).progres],
    });
    Object.assign(paketKe(ekspor, 3), { opd: '9.99' });
    const text = await kata(ekspor);
    expect(text).toContain(
      'smep.json, baris 1, bidang "metode" (Metode pemilihan): ditemukan "lelang", seharusnya salah satu dari tender, ',
    );
    expect(text).toContain('smep.json, baris 2, bidang "nip_ppk"');
    expect(text).toContain('smep.json, baris 3, bidang "kode": ditemukan "A-1", seharusnya huruf, angka, dan titik');
    expect(text).toContain('smep.json, baris 3, bidang "progres": ditemukan dua baris untuk 2026-03');
    expect(text).toContain(
      'smep.json, baris 4, bidang "opd": ditemukan "9.99", seharusnya kode yang ada di daftar opd berkas ini',
    );
  });

  it('kepala yang salah disebut bidangnya', async () => {
    const text = await kata({ ...contoh(), versi: '2.0', instansi: undefined, opd: {} });
    expect(text).toContain('Kepala ekspor SMEP di smep.json');
    expect(text).toContain('bidang "versi"');
    expect(text).toContain('bidang "instansi"');
    expect(text).toContain('bidang "opd"');
  });

  it('NPWP sebagai kode penyedia ditolak tanpa mengulang nomornya', async () => {
    const ekspor = contoh();
    const npwp = ['7343', '8763', '4775', '8094'].join('');
    paketKe(ekspor, 1).kontrak = {
      ...paketKe(ekspor, 1).kontrak,
      penyedia: { jenis: 'badan-usaha', kode: npwp, nama: 'PT Contoh 031' },
    } as never;
    expect(await kata(ekspor)).toContain('nomor berbentuk NPWP, NIK, atau NIP');
    expect(await kata(ekspor)).not.toContain(npwp);
  });

  it('paket yang ditulis dua kali dengan isi berbeda ditolak; yang sama persis dihitung berulang', async () => {
    const ekspor = contoh();
    ekspor.paket.push({ ...paketKe(ekspor, 1), pagu: 1 });
    expect(await kata(ekspor)).toContain(
      'smep.json, baris 5, bidang "kode": ditemukan tender-992600002000, yang juga ada di baris 2 dengan isi lain',
    );
    const kembar = contoh();
    kembar.paket.push(paketKe(kembar, 1));
    expect((await satu({ 'smep.json': kembar })).impor.berkas[1]).toMatchObject({ dibaca: 5, dibuat: 4, berulang: 1 });
  });
});

describe('penyedia dari SMEP', () => {
  it.each([
    ['Fulan Contoh', null, { jenis: 'tidak-jelas' }],
    ['CV Contoh 031', null, { jenis: 'badan-usaha', nama: 'CV Contoh 031' }],
    ['Contoh Jaya', '9970002', { jenis: 'badan-usaha', nama: 'Contoh Jaya' }],
  ])('"%s" dengan kode %s', async (nama, kode, harapan) => {
    const ekspor = contoh();
    const kontrak = paketKe(ekspor, 1).kontrak;
    paketKe(ekspor, 1).kontrak = { ...kontrak, penyedia: { jenis: 'badan-usaha', kode, nama } } as never;
    const paket = (await satu({ 'a.json': ekspor })).paket.find((p) => p.id === 'tender-992600002000');
    expect(paket?.penyedia).toMatchObject(harapan);
  });
});

describe('beberapa ekspor sekaligus', () => {
  it('ekspor yang lebih baru menang; baris ekspor lama terhitung tidak dipakai', async () => {
    const lama = { ...contoh(), sampaiDengan: '2026-09-30', dieksporPada: '2026-10-01T08:00:00+07:00' };
    lama.paket = lama.paket.map((p) => ({ ...p, nama: `${p.nama} lama`, pembayaran: [] }));
    const { impor, paket } = await satu({ 'oktober.json': contoh(), 'september.json': lama });
    expect(impor.sampaiDengan).toBe('2026-10-31');
    expect(paket.every((p) => !p.nama.endsWith('lama'))).toBe(true);
    expect(impor.berkas.find((b) => b.nama === 'september.json' && b.dataset === 'SMEP paket')?.alasan).toEqual([
      { mengapa: 'sudah ada dari ekspor yang lebih baru', baris: 4 },
    ]);
  });

  it('dua tahun menjadi dua dataset yang tidak saling menyebut', async () => {
    const { tahun } = await jalankan({ 'a.json': contoh(), 'b.json': { ...contoh(), tahunAnggaran: 2025 } });
    expect(tahun.map((t) => [t.dataset.impor.tahun, t.dataset.impor.berkas.map((b) => b.nama)])).toEqual([
      [2025, ['b.json', 'b.json']],
      [2026, ['a.json', 'a.json']],
    ]);
  });

  it('SMEP dan LKPP untuk tahun yang sama, atau rekaan dan sungguhan, tidak dicampur', async () => {
    const campur = await tolakan({ 'a.json': contoh(), 'b.json': [baris.pengumuman({ tahun_anggaran: 2026 })] });
    expect(campur.message).toContain('masukan mencampur Layanan data LKPP (ISB) dan SMEP (susunan data versi 1)');
    const nyata = contoh();
    nyata.contoh = false;
    nyata.paket = nyata.paket.map((p) => ({ ...p, kode: `7${p.kode}` }));
    expect((await tolakan({ 'a.json': contoh(), 'b.json': nyata })).message).toContain(
      'data contoh (rekaan) dan data sungguhan',
    );
  });
});

describe('catatan dari SMEP', () => {
  it('realisasi bulanan yang berbeda dari jumlah pembayaran disebut dengan keduanya', async () => {
    const ekspor = contoh();
    paketKe(ekspor, 1).pembayaran.pop();
    const paket = (await satu({ 'a.json': ekspor })).paket.find((p) => p.id === 'tender-992600002000');
    expect(paket?.catatan).toMatchObject([
      {
        kode: 'realisasi-berbeda',
        dipakai: 'Rp405.000.000 (pembayaran)',
        lain: 'Rp945.000.000 (realisasi s.d. 2026-10)',
      },
    ]);
  });
});
