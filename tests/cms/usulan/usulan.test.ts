/** A data set on its way through the CMS: read, proposed, approved by somebody else, taken back. */
import { describe, expect, it } from 'vitest';
import { bacaUsulan, tuliskanUsulan } from '../../../src/cms/usulan/berkas-usulan.ts';
import { sidikTeks } from '../../../src/cms/usulan/efek-peramban.ts';
import { kalimatCms } from '../../../src/cms/usulan/kalimat-cms.ts';
import { type Hasil, kerjakan } from '../../../src/cms/usulan/kerjakan.ts';
import { nasibUsulan, setujuiUsulan, tarikUsulan, type Tulisan } from '../../../src/cms/usulan/tukar.ts';
import type { Usulan } from '../../../src/schemas/usulan.ts';
import { bacaEkspor, ekspor, PRIBADI, SAAT, satuBacaan } from './meja.ts';
import { KEPALA } from '../../import/survei/meja.ts';

const BERKAS = 'data/usulan/paket-2026.json';
const DATA = 'data/paket/2026.json';
const ALAT = { saat: new Date('2026-11-04T02:00:00Z'), sidik: sidikTeks };
const KEPALA_UNIT = { jabatan: 'kepala-unit', akun: 'akun-kepala' } as const;
const buka = (teks: string): Usulan => {
  const hasil = bacaUsulan(teks, BERKAS);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.masalah));
  return hasil.data;
};

function bacaSurvei(berkas: File): Promise<Hasil> {
  return kerjakan(
    {
      guna: 'survei',
      berkas: [berkas],
      ganti: false,
      kepala: KEPALA,
      pengusul: { jabatan: 'pengelola-data', akun: null },
      tersimpan: {},
      saat: SAAT,
    },
    () => undefined,
  );
}

/** The sample is live; a second export raises a contract and drops a package. */
async function duaVersi(): Promise<{ terbit: string; usulan: Usulan }> {
  const pertama = buka(satuBacaan(await bacaEkspor(ekspor())).teks);
  const terbit = setujuiUsulan(pertama, null, KEPALA_UNIT, ALAT).data ?? '';
  const kedua = ekspor((e) => {
    e.dieksporPada = '2026-11-02T09:00:00+07:00';
    const tender = e.paket.find((p) => p.proses === 'tender');
    if (tender?.kontrak) tender.kontrak.nilai = 1_360_000_000;
    e.paket = e.paket.filter((p) => p.kode !== '992600005000');
  });
  const { teks } = satuBacaan(await bacaEkspor(kedua, { [DATA]: terbit }, { ganti: true }));
  return { terbit, usulan: buka(teks) };
}

describe('membaca ekspor di CMS', () => {
  it('dua baris salah: ditolak, keduanya disebut dengan baris dan bidangnya, dan tidak ada yang dapat disimpan', async () => {
    const hasil = await bacaEkspor(
      ekspor((e) => {
        Object.assign(e.paket[1] ?? {}, { pagu: 'seribu' });
        Object.assign(e.paket[3] ?? {}, { metode: 'lelang kilat' });
      }),
    );
    expect(hasil).toMatchObject({ jenis: 'ditolak', masalah: [{ baris: 2 }, { baris: 4 }] });
    expect(JSON.stringify(hasil)).not.toContain('--');
  });

  it('berkas bersih: baris terhitung habis, perubahan dan jumlahnya disebut, dan data pribadi tidak ikut', async () => {
    const bacaan = satuBacaan(await bacaEkspor(ekspor()));
    expect(bacaan.berkas).toBe(BERKAS);
    for (const n of bacaan.neraca)
      expect(n.dibaca).toBe(n.dibuat + (n.digabung ?? 0) + (n.berulang ?? 0) + (n.tidakDipakai ?? 0) + n.ditolak);
    expect(bacaan.disamarkan).toBeGreaterThanOrEqual(2);
    expect(bacaan.beda.kalimat).toContain('4 paket baru');
    for (const angka of [...PRIBADI, 'akun-pengelola']) expect(bacaan.teks).not.toContain(angka);
    expect(tuliskanUsulan(buka(bacaan.teks))).toBe(bacaan.teks);
  });

  it('meminta data tersimpan yang belum diambil, dan menolak yang lebih dari 10 MB sebelum membacanya', async () => {
    expect(await bacaEkspor(ekspor(), {})).toEqual({ jenis: 'perlu', jalur: DATA });
    const besar = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'besar.json');
    expect(await bacaEkspor(besar)).toMatchObject({
      jenis: 'ditolak',
      judul: expect.stringMatching(/paling besar 10\sMB\..*npm run import/) as string,
    });
    expect(await bacaSurvei(besar)).toMatchObject({
      jenis: 'ditolak',
      judul: expect.stringContaining('npm run survei') as string,
    });
  });

  it('menggantikan data contoh: dikatakan bahwa semuanya diganti, dan yang terbit tetap disebut', async () => {
    const contoh = setujuiUsulan(buka(satuBacaan(await bacaEkspor(ekspor())).teks), null, KEPALA_UNIT, ALAT).data;
    const asli = ekspor((e) => {
      e.contoh = false;
      e.paket = e.paket.slice(0, 3);
    });
    const { beda } = satuBacaan(await bacaEkspor(asli, { [DATA]: contoh }, { ganti: true }));
    expect(beda.kalimat).toMatch(/data contoh\) tidak sebanding.*4 paket diganti seluruhnya dengan 3 paket/);
    expect(beda.total).toContainEqual({ label: 'Paket', lama: '4', baru: '3' });
  });

  it('survei: jawaban dihitung, nama dan telepon responden tidak tersimpan', async () => {
    const judul = ['nama', 'telepon', ...Array.from({ length: 9 }, (_, i) => `U${i + 1}`)].join(',');
    const baris = Array.from({ length: 30 }, (_, i) => `Orang Contoh ${i},${PRIBADI[1]},${'4,'.repeat(8)}3`);
    const bacaan = satuBacaan(await bacaSurvei(new File([[judul, ...baris].join('\n')], 'jawaban.csv')));
    expect(bacaan).toMatchObject({
      berkas: 'data/usulan/survei-2026-triwulan-3-skm-mandiri.json',
      neraca: [{ dibaca: 30, dibuat: 30, ditolak: 0 }],
      takDibaca: ['nama (data pribadi)', 'telepon (data pribadi)'],
    });
    expect(bacaan.teks).not.toMatch(/Orang Contoh|0812/);
    expect(bacaUsulan(bacaan.teks, bacaan.berkas)).toMatchObject({ ok: true });
  });
});

describe('empat mata', () => {
  it('disetujui orang lain: usulan terbit utuh, dan yang digantikan disimpan; satu langkah memulihkannya', async () => {
    const { terbit, usulan } = await duaVersi();
    const jadi = setujuiUsulan(usulan, terbit, KEPALA_UNIT, ALAT);
    expect(sidikTeks(jadi.data ?? '')).toBe(usulan.usulan.sidik);
    expect(nasibUsulan(buka(jadi.usulan), jadi.data, sidikTeks)).toEqual({ dapat: 'tarik' });

    const kembali = tarikUsulan(buka(jadi.usulan), jadi.data, KEPALA_UNIT, ALAT);
    expect(kembali.data).toBe(terbit);
    // The proposal is whole again and may be approved once more.
    expect(setujuiUsulan(buka(kembali.usulan), kembali.data, KEPALA_UNIT, ALAT).data).toBe(jadi.data);
  });

  it('yang mengusulkan tidak dapat menyetujui, dan berkas yang mengaku demikian ditolak saat dibangun', async () => {
    const { terbit, usulan } = await duaVersi();
    const sama = { jabatan: 'kepala-unit', akun: 'akun-pengelola' } as const;
    expect(() => setujuiUsulan(usulan, terbit, sama, ALAT)).toThrow(/tidak dapat menyetujui usulannya sendiri/);
    const { usulan: teks } = setujuiUsulan(usulan, terbit, KEPALA_UNIT, ALAT);
    const dipalsu = teks.replaceAll(buka(teks).usulan.disetujui?.akun ?? '', usulan.usulan.diusulkan.akun ?? '');
    expect(bacaUsulan(dipalsu, BERKAS)).toMatchObject({
      ok: false,
      masalah: [{ harapan: 'akun lain dari yang mengusulkan' }],
    });
  });

  it.each<[string, (u: Usulan, terbit: string) => Tulisan]>([
    ['data tersimpan sudah berganti sejak diusulkan', (u, t) => setujuiUsulan(u, `${t} `, KEPALA_UNIT, ALAT)],
    [
      'isi usulan diubah setelah dibuat',
      (u, t) => {
        const paket = u.jenis === 'paket' ? u.dataset?.paket[0] : undefined;
        if (paket) paket.nama = 'Nama lain';
        return setujuiUsulan(u, t, KEPALA_UNIT, ALAT);
      },
    ],
    ['belum disetujui tetapi ditarik', (u, t) => tarikUsulan(u, t, KEPALA_UNIT, ALAT)],
    [
      'sudah disetujui',
      (u, t) => {
        const jadi = setujuiUsulan(u, t, KEPALA_UNIT, ALAT);
        return setujuiUsulan(buka(jadi.usulan), jadi.data, KEPALA_UNIT, ALAT);
      },
    ],
    [
      'data yang terbit sudah diganti lagi',
      (u, t) => tarikUsulan(buka(setujuiUsulan(u, t, KEPALA_UNIT, ALAT).usulan), t, KEPALA_UNIT, ALAT),
    ],
  ])('ditolak bila %s', async (_, langkah) => {
    const { terbit, usulan } = await duaVersi();
    expect(() => langkah(usulan, terbit)).toThrow(/usulan|Usulan/);
  });

  it('yang ditinjau adalah beda sebenarnya: nilai lama dan baru, paket yang hilang, jumlah sebelum dan sesudah', async () => {
    const { terbit, usulan } = await duaVersi();
    const tinjau = (teks: string, data: string) =>
      kerjakan(
        { guna: 'tinjau', usulan: teks, nama: BERKAS, tersimpan: { [DATA]: data }, saat: SAAT },
        () => undefined,
      );
    const hasil = await tinjau(tuliskanUsulan(usulan), terbit);
    expect(hasil).toMatchObject({ jenis: 'tinjauan', nasib: { dapat: 'setujui' } });
    if (hasil.jenis !== 'tinjauan' || !hasil.beda) throw new Error('tidak ada beda');
    expect(hasil.beda.kalimat).toBe('Dari 4 paket tersimpan: 0 baru, 1 berubah, 1 tidak ada lagi, 2 tetap.');
    expect(hasil.beda.baris[0]?.rincian).toContainEqual(
      expect.objectContaining({ lama: 'Rp1.350.000.000', baru: 'Rp1.360.000.000' }),
    );
    expect(hasil.beda.total).toContainEqual({ label: 'Paket', lama: '4', baru: '3' });
    // After the approval the same differences are shown, though the files have changed places.
    const jadi = setujuiUsulan(usulan, terbit, KEPALA_UNIT, ALAT);
    expect(await tinjau(jadi.usulan, jadi.data ?? '')).toMatchObject({ beda: { kalimat: hasil.beda.kalimat } });
  });

  it('data tersimpan yang rusak disebut rusak, bukan belum ada', async () => {
    const usulan = satuBacaan(await bacaEkspor(ekspor())).teks;
    const rusak = { [DATA]: '{"impor": ' };
    const tinjauan = await kerjakan(
      { guna: 'tinjau', usulan, nama: BERKAS, tersimpan: rusak, saat: SAAT },
      () => undefined,
    );
    for (const hasil of [tinjauan, await bacaEkspor(ekspor(), rusak, { ganti: true })])
      expect(hasil).toMatchObject({ jenis: 'ditolak', judul: expect.stringContaining('rusak') as string });
  });

  it.each(['{"usulan": {', '[]'])('berkas usulan yang bukan JSON utuh disebut begitu: %s', (teks) => {
    expect(bacaUsulan(teks, BERKAS)).toMatchObject({ ok: false, masalah: [{ nilai: 'bukan JSON yang utuh' }] });
  });

  it('data pertama sebuah tahun yang ditarik tidak meninggalkan apa pun', async () => {
    const usulan = buka(satuBacaan(await bacaEkspor(ekspor())).teks);
    const jadi = setujuiUsulan(usulan, null, KEPALA_UNIT, ALAT);
    const kembali = tarikUsulan(buka(jadi.usulan), jadi.data, KEPALA_UNIT, ALAT);
    expect(kembali.data).toBeNull();
    // The second of the two writes failed: pressing again goes on there.
    expect(tarikUsulan(buka(kembali.usulan), jadi.data, KEPALA_UNIT, ALAT).data).toBeNull();
  });
});

describe('kalimat pengimpor di formulir', () => {
  it.each([
    'Impor dihentikan: 2 baris tidak dapat dipakai. Perbaiki di sumbernya, atau tambahkan --terima-sebagian untuk mengimpor sisanya; baris itu lalu disebut terbuka sebagai ditolak.',
    '2 dari 30 baris tidak dapat dipakai. Betulkan, atau teruskan tanpa baris itu dengan --terima-sebagian.',
    'Hari pengumpulan tidak ada di berkas: sebut --mulai TANGGAL dan --selesai TANGGAL.',
    'data/paket/2026.json tidak diganti: masukan lebih tua. Bila memang dimaksud, tambahkan --ganti.',
    'Tahun 2026: tidak ada tanggal. Sebutkan tanggal ekspor dengan --diekspor bila diketahui.',
    'data asli; data contoh tidak boleh menggantinya. Pilih folder lain dengan --out atau CONTENT_DIR.',
    'tulis misalnya 2026-09-03, atau sebut --mulai dan --selesai agar kolom ini tidak dibaca',
  ])('tidak menyebut pilihan baris perintah: %s', (kalimat) => {
    expect(kalimatCms(kalimat)).not.toMatch(/--[a-z]/);
  });
});
