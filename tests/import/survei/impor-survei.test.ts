/** Tables of answers and summaries: everything counted, no one recognisable, all mistakes named at once. */
import { describe, expect, it } from 'vitest';
import { hitungSurvei } from '../../../src/model/survei/hitung.ts';
import { keAngka } from '../../../src/model/lke/pecahan.ts';
import { tulisLaporanSurvei } from '../../../src/import/survei/laporan-survei.ts';
import { tuliskanSurvei } from '../../../src/import/survei/susun-survei.ts';
import type { Survei } from '../../../src/schemas/survei.ts';
import { surveiUji } from '../../model/survei/buatan.ts';
import { csvSkm, jalankanSurvei } from './meja.ts';

const BERKAS = 'data/survei/2026-triwulan-3-skm-mandiri.json';
const tersimpan = (ditulis: Record<string, string>) => JSON.parse(ditulis[BERKAS] ?? 'null') as Survei;

describe('jawaban responden', () => {
  it('dijumlahkan tepat, dengan baris yang terhitung semua', async () => {
    const { hasil, ditulis } = await jalankanSurvei({
      'a.csv': csvSkm(40, (i) => (i < 10 ? { U3: '2', U8: '4' } : {})),
    });
    const survei = tersimpan(ditulis);
    expect(survei).toMatchObject({ responden: 40, indeks: null, asal: { dibaca: 40, dipakai: 40, ditolak: 0 } });
    expect(survei.unsur.map((u) => u.jumlah)).toEqual([120, 120, 110, 120, 120, 120, 120, 130, 120]);
    expect(hasil && keAngka(hitungSurvei(hasil.survei).indeks)).toBe(75);
  });

  it('bita yang sama untuk isi yang sama, dalam urutan baris dan berkas apa pun', async () => {
    const rows = csvSkm(40, (i) => ({ U3: String((i % 4) + 1), usia: String(20 + i) }))
      .trimEnd()
      .split('\r\n');
    const [head = '', ...isi] = rows;
    const utuh = await jalankanSurvei({ 'a.csv': rows.join('\r\n') });
    const terbagi = await jalankanSurvei({
      'b.csv': [head, ...isi.slice(15).toReversed()].join('\n'),
      'a.csv': [head, ...isi.slice(0, 15)].join('\n'),
    });
    expect(utuh.ditulis[BERKAS]).toBeDefined();
    expect(terbagi.ditulis).toEqual(utuh.ditulis);
  });

  it('tidak menyimpan atau menyebut nama, NIK, telepon, atau surel, dan mengatakan kolom mana yang dilewati', async () => {
    const rows = csvSkm(40).trimEnd().split('\r\n');
    const isi = rows.map((r, i) =>
      i === 0
        ? `Nama Lengkap;NIK;No HP;E-mail;saran;${r}`
        : `Orang Rahasia ${i};350812340192000${i % 10};081234567890;a${i}@contoh.id;bagus;${r}`,
    );
    const { hasil, ditulis } = await jalankanSurvei({ 'a.csv': isi.join('\r\n') });
    expect(ditulis[BERKAS]).not.toMatch(/Rahasia|35081|0812|@|bagus/);
    const laporan = hasil ? tulisLaporanSurvei(hasil) : '';
    expect(laporan).toContain('data pribadi, tidak dibaca: Nama Lengkap, NIK, No HP, E-mail.');
    expect(laporan).toContain('Kolom atau lembar yang tidak dibaca: saran');
  });

  it('menyebut semua sel yang salah dengan baris dan kolomnya, tanpa menampilkan data pribadi, dan tidak menulis apa pun', async () => {
    const { galat, ditulis } = await jalankanSurvei({
      'a.csv': csvSkm(40, (i) =>
        i === 0
          ? { U2: '5', U3: '' }
          : i === 2
            ? { 'jenis kelamin': 'X', layanan: 'Bu Ani 0812-3456-7890' }
            : i === 3
              ? { usia: '340' }
              : {},
      ),
    });
    expect(ditulis).toEqual({});
    expect(galat[0]).toContain('3 dari 40 baris');
    const teks = galat.join('\n');
    for (const bagian of [
      'a.csv, baris 2, bidang "U2": ditemukan "5", seharusnya angka bulat 1 sampai 4',
      'a.csv, baris 2, bidang "U3": ditemukan (kosong)',
      'a.csv, baris 4, bidang "jenis kelamin": ditemukan "X", seharusnya Laki-laki atau Perempuan',
      'a.csv, baris 4, bidang "layanan": ditemukan isi yang tampak seperti data pribadi',
      'a.csv, baris 5, bidang "usia": ditemukan "340"',
    ])
      expect(teks).toContain(bagian);
    expect(teks).not.toMatch(/Ani|3456/);
  });

  it('--terima-sebagian: baris yang salah tidak ikut dihitung, tetapi terhitung ditolak', async () => {
    const { ditulis } = await jalankanSurvei(
      { 'a.csv': csvSkm(40, (i) => (i < 3 ? { U2: '9' } : {})) },
      { terimaSebagian: true },
    );
    expect(tersimpan(ditulis)).toMatchObject({ responden: 37, asal: { dibaca: 40, dipakai: 37, ditolak: 3 } });
    expect(tersimpan(ditulis).unsur[1]?.jumlah).toBe(111);
  });

  it('kelompok di bawah lima tidak tertulis di mana pun, dan tidak dapat dihitung dari selisihnya', async () => {
    // 38 men and 2 women; 20 aged 30, 17 aged 40, 3 aged 50
    const { ditulis } = await jalankanSurvei({
      'a.csv': csvSkm(40, (i) => ({ 'jenis kelamin': i < 2 ? 'P' : 'L', usia: i < 20 ? '30' : i < 37 ? '40' : '50' })),
    });
    expect(tersimpan(ditulis).susunan).toEqual([
      { ciri: 'jenis-kelamin', kelompok: null, responden: null },
      { ciri: 'usia', kelompok: '25–34 tahun', responden: 20 },
      { ciri: 'usia', kelompok: null, responden: 20 },
      { ciri: 'layanan', kelompok: 'Konsultasi', responden: 40 },
    ]);
  });

  it('survei dengan kurang dari lima responden tidak disimpan', async () => {
    const { galat, ditulis } = await jalankanSurvei({ 'a.csv': csvSkm(4) });
    expect(galat[0]).toContain('4 responden');
    expect(ditulis).toEqual({});
  });

  it('judul U8 dan U9 yang tertukar, unsur yang tidak ada, dan kolom ganda ditolak dengan jalan keluarnya', async () => {
    const csv = csvSkm(40).replace('U8;U9', 'U8 Sarana prasarana;U9 Penanganan pengaduan').replace(';U4;', ';tarif;');
    const { galat } = await jalankanSurvei({ 'a.csv': csv });
    const teks = galat.join('\n');
    expect(teks).toContain('bidang "U4": ditemukan (tidak ada), seharusnya kolom U4 (Biaya atau tarif)');
    expect(teks).toContain('U8 Penanganan pengaduan, saran, dan masukan menurut PermenPAN-RB 14/2017');
    expect(teks).toContain('tukar nomor U8 dan U9');
  });

  it('SPAK memakai bunyi pertanyaan dari judul kolom, dan hari dari kolom tanggal', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${(i % 28) + 1}/8/2026;4;3 - Setuju`);
    const { ditulis } = await jalankanSurvei(
      { 'a.csv': ['Tanggal;P1 Tidak ada percaloan;P2. Tidak ada imbalan', ...rows].join('\n') },
      { kepala: { jenis: 'spak', periode: 'tahunan', mulai: null, selesai: null } },
    );
    expect(JSON.parse(ditulis['data/survei/2026-tahunan-spak-mandiri.json'] ?? 'null')).toMatchObject({
      mulai: '2026-08-01',
      selesai: '2026-08-28',
      unsur: [
        { kode: 'P1', nama: 'Tidak ada percaloan', jumlah: 120 },
        { kode: 'P2', nama: 'Tidak ada imbalan', jumlah: 90 },
      ],
    });
  });
});

describe('tabel ringkasan', () => {
  const EKSTERNAL = { kepala: { jenis: 'spak', periode: 'tahunan', penerbit: 'eksternal' } } as const;
  const ringkasan = (...rows: string[]) => ['bagian;nama;nilai', ...rows].join('\n');

  it('survei eksternal: indeks seperti diumumkan, dan kelompok kecil disembunyikan juga di sini', async () => {
    const { ditulis } = await jalankanSurvei(
      {
        'r.csv': ringkasan(
          'responden;;62',
          'indeks;;3,55',
          'unsur;P1 Tidak ada percaloan;3,60',
          'unsur;P2 Tidak ada imbalan;3,5',
          'pendidikan;S1;40',
          'pendidikan;SMA;20',
          'pendidikan;S3;2',
        ),
      },
      EKSTERNAL,
    );
    const survei = JSON.parse(ditulis['data/survei/2026-tahunan-spak-eksternal.json'] ?? 'null') as Survei;
    expect(survei).toMatchObject({ responden: 62, indeks: 3.55, asal: { bentuk: 'ringkasan', dibaca: 7, dipakai: 7 } });
    expect(survei.susunan).toEqual([
      { ciri: 'pendidikan', kelompok: 'S1', responden: 40 },
      { ciri: 'pendidikan', kelompok: null, responden: 22 },
    ]);
  });

  it('semua yang salah disebut sekaligus', async () => {
    const { galat, ditulis } = await jalankanSurvei(
      { 'r.csv': ringkasan('responden;;62', 'indek;;3,5', 'unsur;U1;3,5', 'usia;30;12', 'usia;40;dua') },
      EKSTERNAL,
    );
    expect(ditulis).toEqual({});
    const teks = galat.join('\n');
    for (const bagian of [
      'r.csv, baris 3, bidang "bagian": ditemukan "indek"',
      'r.csv, baris 4, bidang "nama": ditemukan "U1", seharusnya P1, P2',
      'r.csv, baris 6, bidang "nilai": ditemukan "dua", seharusnya bilangan bulat',
      'bidang "usia": ditemukan kelompok berjumlah 12, seharusnya 62',
    ])
      expect(teks).toContain(bagian);
  });
});

describe('di samping survei yang sudah tersimpan', () => {
  it('isi lain tidak menimpa tanpa --ganti, dan dikatakan bila selisihnya membuka jawaban beberapa orang', async () => {
    const { ditulis: lama } = await jalankanSurvei({ 'a.csv': csvSkm(40) });
    const lagi = await jalankanSurvei({ 'a.csv': csvSkm(40) }, {}, lama);
    expect(lagi.hasil?.sama).toBe(true);
    const beda = await jalankanSurvei({ 'a.csv': csvSkm(42) }, {}, lama);
    expect(beda.ditulis).toEqual({});
    expect(beda.galat[0]).toContain('jawaban 2 orang itu dapat dihitung dari selisih kedua berkas');
    const ganti = await jalankanSurvei({ 'a.csv': csvSkm(42) }, { ganti: true }, lama);
    expect(tersimpan(ganti.ditulis).responden).toBe(42);
    expect(ganti.hasil?.peringatan).toHaveLength(1);
  });

  it('data contoh tidak menggantikan survei sungguhan, juga dengan --ganti', async () => {
    const { ditulis: asli } = await jalankanSurvei({ 'a.csv': csvSkm(40) }, { kepala: { contoh: false } });
    const rekaan = await jalankanSurvei({ 'a.csv': csvSkm(50) }, { ganti: true }, asli);
    expect(rekaan.ditulis).toEqual({});
    expect(rekaan.galat[0]).toContain('tersimpan sebagai data asli; data contoh tidak boleh menggantinya');
    const { ditulis: contoh } = await jalankanSurvei({ 'a.csv': csvSkm(40) });
    const sungguhan = await jalankanSurvei({ 'a.csv': csvSkm(50) }, { ganti: true, kepala: { contoh: false } }, contoh);
    expect(tersimpan(sungguhan.ditulis).contoh).toBe(false);
  });

  it('periode yang bertumpuk ditolak: setahun dikurangi tiga triwulan adalah triwulan yang tidak ditampilkan', async () => {
    const lama = {
      'data/survei/2026-triwulan-1-skm-mandiri.json': tuliskanSurvei(surveiUji({ periode: 'triwulan-1' })),
    };
    const { galat, ditulis } = await jalankanSurvei({ 'a.csv': csvSkm(40) }, { kepala: { periode: 'tahunan' } }, lama);
    expect(ditulis).toEqual({});
    expect(galat[0]).toContain('mencakup bulan yang sama dengan Triwulan I 2026');
  });

  it('dua survei dari satu kuesioner harus dari responden yang sama', async () => {
    const spak = surveiUji({
      jenis: 'spak',
      responden: 42,
      unsur: [{ kode: 'P1', nama: 'Tidak ada percaloan', jumlah: 126, nilai: null }],
      asal: { bentuk: 'jawaban', dibaca: 42, dipakai: 42, ditolak: 0 },
    });
    const lama = { 'data/survei/2026-triwulan-3-spak-mandiri.json': tuliskanSurvei(spak) };
    const { galat } = await jalankanSurvei({ 'a.csv': csvSkm(40) }, {}, lama);
    expect(galat[0]).toContain('dihimpun pada hari yang sama');
    expect((await jalankanSurvei({ 'a.csv': csvSkm(42) }, {}, lama)).galat).toEqual([]);
  });

  it('--dry-run tidak menulis', async () => {
    const { hasil, ditulis } = await jalankanSurvei({ 'a.csv': csvSkm(40) }, { dryRun: true });
    expect(ditulis).toEqual({});
    expect(hasil?.survei.responden).toBe(40);
  });
});
