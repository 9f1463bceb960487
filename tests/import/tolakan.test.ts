/** What is refused, with which words; every refusal leaves nothing written (`tolakan` checks it). */
import { describe, expect, it } from 'vitest';
import { impor } from '../../src/import/impor.ts';
import { tulisMasalah } from '../../src/schemas/masalah.ts';
import { baris, efekIngatan, jalankan, satu, tolakan } from './meja.ts';

const kata = async (berkas: Record<string, unknown>, pilihan = {}) => {
  const galat = await tolakan(berkas, pilihan);
  return [galat.message, ...galat.masalah.map(tulisMasalah)].join('\n');
};

describe('berkas yang bukan data', () => {
  it('JSON terpotong: disebut di mana', async () => {
    const text = `[\n${JSON.stringify(baris.pengumuman())},\n{"kd_nontender": 1000`;
    expect(await kata({ 'a.json': text })).toMatch(
      /a\.json: ditemukan JSON yang terpotong di baris 3 kolom 22, setelah \d+ dari \d+ karakter/,
    );
    expect(await kata({ 'a.json': '[{"kd_nontender": "10' })).toContain('terpotong di baris 1');
  });

  it('JSON rusak di tengah: disebut baris dan kolomnya', async () => {
    expect(await kata({ 'a.json': '[\n{"a": 1},\n{"a": oops},\n{"a": 2}\n]' })).toContain(
      'JSON yang rusak di baris 3 kolom 7',
    );
  });

  it('halaman masuk (HTML): disebut judulnya dan cara memperbaikinya', async () => {
    const html = '\n<!DOCTYPE html><html><head><title>Masuk &amp; Contoh</title></head></html>';
    expect(await kata({ 'a.json': html })).toContain('ditemukan halaman web (HTML) berjudul "Masuk & Contoh"');
    expect(await kata({ 'a.json': html })).toContain('sesi masuk (login) sudah habis');
  });

  it('hanya masukan kosong', async () => {
    expect(await kata({ 'a.json': '[]', 'b.json': [] })).toBe('Semua masukan kosong: tidak ada satu baris pun.');
    expect(await kata({ 'a.json': '' })).toContain('ditemukan berkas kosong');
  });

  it('kolom yang tidak dikenal: disebut kolomnya, dataset terdekat, dan apa yang kurang', async () => {
    const text = await kata({ 'a.json': [{ kd_nontender: 1, tgl_bap: '2025-01-01', jumlah: 2 }] });
    expect(text).toContain('ditemukan kolom kd_nontender, tgl_bap, jumlah');
    expect(text).toContain('paling dekat SPSE-NonTenderEkontrak-4BAPBAST, yang di sini kurang besar_pembayaran');
  });

  it('objek lain, nilai tunggal, dan daftar tanpa baris', async () => {
    expect(await kata({ 'a.json': { judul: 'x', isi: [] } })).toContain('objek JSON dengan bidang judul, isi');
    expect(await kata({ 'a.json': [1, 2] })).toContain('daftar tanpa kelompok bidang');
    expect(await kata({ 'a.json': '12' })).toContain('hanya sebuah nilai (12)');
  });

  it('semua berkas yang rusak disebut sekaligus', async () => {
    const galat = await tolakan({ 'a.json': '<html>', 'b.json': '[', 'c.json': [baris.pengumuman()] });
    expect(galat.masalah.map((m) => m.berkas)).toEqual(['a.json', 'b.json']);
  });
});

describe('baris yang tidak dapat dipakai', () => {
  it('disebut semua: berkas, baris, bidang, nilai, dan cara memperbaiki', async () => {
    const text = await kata({
      'a.json': [
        baris.pengumuman(),
        baris.pengumuman({ kd_nontender: null, hps: 'seratus juta' }),
        baris.pengumuman({ kd_nontender: 2 ** 53 + 2, tahun_anggaran: 'dua ribu' }),
        'bukan baris',
      ],
      'b.json': [baris.bap({ tgl_bap: '2025-02-30', besar_pembayaran: -1 })],
    });
    expect(text).toContain('Impor dihentikan: 4 baris tidak dapat dipakai.');
    expect(text).toContain(
      'a.json, baris 2, bidang "kd_nontender" (Kode NonTender): ditemukan (kosong), seharusnya kode berupa angka.',
    );
    expect(text).toContain(
      'a.json, baris 2, bidang "hps" (HPS): ditemukan "seratus juta", seharusnya rupiah: angka 0 sampai 10 triliun, atau kosong.\n    Cara memperbaiki: betulkan di sistem asalnya, lalu ekspor ulang; bentuk yang benar misalnya 150000000',
    );
    expect(text).toContain('a.json, baris 3, bidang "kd_nontender"');
    expect(text).toContain('a.json, baris 3, bidang "tahun_anggaran"');
    expect(text).toContain('a.json, baris 4: ditemukan "bukan baris"');
    expect(text).toContain('b.json, baris 1, bidang "tgl_bap" (Tanggal BAP): ditemukan "2025-02-30"');
    expect(text).toContain('b.json, baris 1, bidang "besar_pembayaran"');
  });

  it('milik instansi lain tidak menghalangi', async () => {
    const dataset = await satu({ 'a.json': [baris.tender(), baris.tender({ kd_klpd: 'B999', kd_tender: 'x' })] });
    expect(dataset.impor.berkas[0]).toMatchObject({ dibaca: 2, dibuat: 1, tidakDipakai: 1 });
  });
});

describe('daerah', () => {
  it('satu kode D: itulah daerahnya; badan lain di LPSE yang sama tidak dipakai dan disebut', async () => {
    const dataset = await satu({
      'a.json': [baris.tender(), baris.tender({ kd_tender: 3, kd_klpd: 'B999', nama_klpd: 'PDAM Contoh' })],
      'b.json': [
        baris.tenderNilai(),
        baris.tenderNilai({ kd_tender: 3, kd_klpd: 'B999', nama_klpd: 'PDAM Contoh', nilai_kontrak: 7.5 }),
      ],
    });
    expect(dataset.impor.instansi).toEqual({ kode: 'D999', nama: 'Kab. Contoh' });
    expect(dataset.impor.berkas.map((b) => b.alasan)).toEqual([
      [{ mengapa: 'instansi lain: B999 PDAM Contoh', baris: 1 }],
      [{ mengapa: 'instansi lain: B999 PDAM Contoh', baris: 1 }],
    ]);
    expect(dataset.impor.berkas[1]?.uang.find((u) => u.bidang === 'nilai_kontrak')?.selisih).toEqual([
      { mengapa: 'instansi lain: B999 PDAM Contoh', nilai: 7.5 },
    ]);
  });

  it('dua kode D tanpa --klpd ditolak dengan pilihan yang tepat; dengan --klpd jalan', async () => {
    const berkas = {
      'a.json': [baris.tender(), baris.tender({ kd_tender: 3, kd_klpd: 'D998', nama_klpd: 'Kota Contoh' })],
    };
    const text = await kata(berkas);
    expect(text).toContain('  D998  Kota Contoh: 1 baris\n  D999  Kab. Contoh: 1 baris');
    expect(text).toContain('--klpd D998, --klpd D999');
    expect((await satu(berkas, { klpd: 'd998' })).paket.map((p) => p.id)).toEqual(['tender-3']);
  });

  it('tanpa kode D: beberapa badan ditolak, satu badan dipakai; --klpd yang tidak ada ditolak', async () => {
    const dua = [baris.tender({ kd_klpd: 'K1' }), baris.tender({ kd_klpd: 'L2', kd_tender: 3 })];
    expect(await kata({ 'a.json': dua })).toContain('--klpd K1, --klpd L2');
    expect((await satu({ 'a.json': [baris.tender({ kd_klpd: 'K1' })] })).impor.instansi.kode).toBe('K1');
    expect(await kata({ 'a.json': dua }, { klpd: 'D999' })).toContain('Tidak ada baris dengan --klpd D999');
  });
});

describe('tahun anggaran', () => {
  const berkas = {
    'a.json': [baris.tender(), baris.tender({ kd_tender: 3, tahun_anggaran: '2024' })],
    'b.json': [baris.satker()],
  };

  it('masing-masing mendapat berkas; baris tahun lain terhitung tidak dipakai', async () => {
    const { tahun, ditulis } = await jalankan(berkas);
    expect([...ditulis.keys()]).toEqual(['/situs/data/paket/2024.json', '/situs/data/paket/2025.json']);
    expect(tahun.map((t) => t.dataset.impor.berkas.at(-1)?.alasan)).toEqual([
      [{ mengapa: 'tahun anggaran 2025', baris: 1 }],
      [{ mengapa: 'tahun anggaran 2024', baris: 1 }],
    ]);
  });

  it('disaring dengan --tahun; tahun yang tidak ada ditolak', async () => {
    expect([...(await jalankan(berkas, { tahun: 2025 })).ditulis.keys()]).toEqual(['/situs/data/paket/2025.json']);
    expect(await kata(berkas, { tahun: 2023 })).toContain('masukan memuat tahun 2024, 2025');
  });

  it('sebuah paket mengikuti tahun pengumumannya walau kontraknya bertahun lain', async () => {
    const { tahun } = await jalankan({
      'a.json': [baris.pengumuman()],
      'b.json': [baris.kontrak({ tahun_anggaran: 2026 })],
    });
    expect(tahun.map((t) => [t.dataset.impor.tahun, t.dataset.paket.length])).toEqual([[2025, 1]]);
  });
});

describe('--dry-run', () => {
  it('tidak menulis apa-apa dan menyebut yang baru, berubah, dan hilang', async () => {
    const lama = (await jalankan({ 'a.json': [baris.tender(), baris.tender({ kd_tender: 3 })] })).ditulis;
    const baru = { 'a.json': [baris.tender({ hps: 5 }), baris.tender({ kd_tender: 4 })] };
    const { efek, ditulis } = efekIngatan(baru, Object.fromEntries(lama));
    const hasil = await impor({ jalur: ['/a.json'], out: '/situs', dryRun: true }, efek);
    expect(ditulis.size).toBe(0);
    expect(hasil.tahun[0]?.perubahan).toEqual({ lama: 2, baru: 1, berubah: 1, hilang: 1, tetap: 0 });
    expect(hasil.tahun[0]?.laporan).toContain(
      'Terhadap data tersimpan (2 paket): 1 baru, 1 berubah, 1 hilang, 0 tetap',
    );
  });
});

describe('baris yang ditolak', () => {
  const masukan = {
    'a.json': [baris.tender()],
    'b.json': [baris.tender({ kd_tender: 5, tahun_anggaran: 'dua ribu' }), baris.tender({ kd_tender: 6, hps: -1 })],
  };

  it('menghentikan impor dan menyebut pilihan --terima-sebagian', async () => {
    expect(await kata(masukan)).toMatch(/2 baris tidak dapat dipakai\..*--terima-sebagian/);
  });

  it('dengan --terima-sebagian dihitung ditolak dan disebut di dataset, tanpa nilai yang ditemukan', async () => {
    const dataset = await satu(masukan, { terimaSebagian: true });
    expect(dataset.paket.map((p) => p.id)).toEqual(['tender-20002000']);
    expect(dataset.impor.berkas[1]).toMatchObject({ dibaca: 2, dibuat: 0, ditolak: 2, tidakDipakai: 0 });
    expect(dataset.impor.penolakan).toEqual([
      { berkas: 'b.json', baris: 1, bidang: 'tahun_anggaran', harapan: 'tahun 2015 sampai 2100' },
      { berkas: 'b.json', baris: 2, bidang: 'hps', harapan: expect.stringContaining('angka negatif') as string },
    ]);
    expect(JSON.stringify(dataset)).not.toContain('dua ribu');
  });
});

describe('daftar satuan kerja', () => {
  it('sendirian tidak cukup untuk sebuah dataset', async () => {
    expect(await kata({ 'a.json': [baris.satker()] })).toContain(
      'Masukan tidak memuat paket; yang dikenali hanya RUP-MasterSatker',
    );
  });
});
