import { describe, expect, it } from 'vitest';
import { tautanBukti } from '../../src/build/bukti.ts';
import { periksaKonten } from '../../src/build/periksa-konten.ts';
import { tautanIsiPutus } from '../../src/build/rujukan-isi.ts';
import { folderKonten, keluhan } from './folder-konten.ts';

const kepala = {
  tahun: 2026,
  contoh: true,
  regulasi: 'permenpanrb-90-2021',
  penilai: 'mandiri',
  tanggal: '2026-09-30',
  dirilis: null,
  sumber: 'lembar uji',
};
const lembar = (isi: object) => JSON.stringify({ ...kepala, jawaban: [], bukti: [], ...isi });

function naskahBukti(front: Readonly<Record<string, string>> = {}): string {
  const semua = {
    judul: 'Surat contoh',
    tanggal: '2026-01-12',
    tahun: '2026',
    indikator: '[A.I.1.i]',
    sifat: 'terbuka',
    alamat: '/profil/',
    pemegang: 'Bagian Contoh',
    contoh: 'true',
    ...front,
  };
  const lines = Object.entries(semua).flatMap(([k, v]) => (v === '' ? [] : [`${k}: ${v}`]));
  return `---\n${lines.join('\n')}\n---\n\nIsi bukti contoh yang cukup panjang.\n`;
}

describe('lembar penilaian dan bukti Zona Integritas sebelum dibangun', () => {
  it('lembar yang benar, dengan pertanyaan yang belum dijawab, diterima', async () => {
    const isi = await periksaKonten(
      await folderKonten({
        'data/lke/2026-mandiri.json': lembar({
          jawaban: [
            { pertanyaan: 'A.I.1.i.a', jawaban: 'Ya' },
            { pertanyaan: 'A.I.1.i.b', jawaban: null },
            { pertanyaan: 'A.II.5.ii.a', bagian: 3, dari: 4 },
            { pertanyaan: 'B.I.a', angka: 3.6 },
          ],
          bukti: [{ pertanyaan: 'A.I.1.i.a', bukti: 'surat-contoh' }],
        }),
        'bukti/surat-contoh.md': naskahBukti(),
      }),
    );
    expect(isi.tautan).toEqual([
      { berkas: 'bukti/surat-contoh.md', bidang: 'alamat', label: 'Alamat', alamat: '/profil/' },
    ]);
  });

  it('menyebut sekaligus: indikator yang tidak dikenal, jawaban yang bukan jenisnya, tahun yang salah, bukti yang tidak ada', async () => {
    const teks = await keluhan({
      'data/lke/2026-mandiri.json': lembar({
        sumber: 7,
        jawaban: [
          { pertanyaan: 'A.I.9.i.a', jawaban: 'Ya' },
          { pertanyaan: 'A.I.1.i.c', jawaban: 'A' },
          { pertanyaan: 'A.I.1.i.a', jawaban: 'B' },
          { pertanyaan: 'A.I.1.i.b', jawaban: 'D' },
          { pertanyaan: 'A.I.1.i.b', jawaban: 'A' },
          { pertanyaan: 'A.II.5.ii.a', bagian: 3 },
          { pertanyaan: 'A.II.4.i.a', bagian: 0, dari: 0 },
          { pertanyaan: 'B.I.a', angka: 4.5 },
          { pertanyaan: 'B.II.a', jawaban: 'A' },
        ],
      }),
      'data/lke/2025-mandiri.json': lembar({}),
      'data/lke/2025-tpi.json': lembar({ tahun: 2025, penilai: 'tpn', tanggal: '2025-10-01' }),
      'data/lke/2024-tpn.json': lembar({ tahun: 2024, penilai: 'tpn', dirilis: '2026-01-01' }),
      'data/lke/2026-tpi.json': lembar({
        penilai: 'tpi',
        bukti: [
          { pertanyaan: 'A.I.1.i.a', bukti: 'tidak-ada' },
          { pertanyaan: 'A.I.1.ii.a', bukti: 'surat-contoh' },
        ],
      }),
      'bukti/surat-contoh.md': naskahBukti(),
      'bukti/putus.md': naskahBukti({ alamat: '/berita/belum-ditulis/' }),
      'bukti/tertutup.md': naskahBukti({ sifat: 'tertutup' }),
      'bukti/lain.md': naskahBukti({ indikator: '[A.I.7.i]' }),
      'rencana-aksi/aksi.md':
        '---\njudul: Kerjakan sesuatu yang baik\narea: keuangan\npenanggungJawab: Bagian Contoh\ntenggat: 2026-12-31\nkemajuan: 120\ncontoh: true\n---\n\nHasil yang dijanjikan, cukup panjang.\n',
      'zona-integritas.json':
        '{"contoh": true, "tahap": [{"tahap": "lulus", "tanggal": "2026-01-01", "keterangan": "Selesai"}]}',
    });
    for (const potongan of [
      'data/lke/2026-mandiri.json, bidang "sumber" (Sumber): ditemukan 7, seharusnya teks',
      'bidang "jawaban.0.pertanyaan" (Pertanyaan): ditemukan "A.I.9.i.a", seharusnya nomor pertanyaan PermenPAN-RB 90/2021',
      'bidang "jawaban.1.pertanyaan" (Pertanyaan): ditemukan "A.I.1.i.c", seharusnya pertanyaan yang ada pada indikator A.I.1.i di PermenPAN-RB 90/2021: A.I.1.i.a, A.I.1.i.b',
      'bidang "jawaban.2.jawaban" (Jawaban): ditemukan "B", seharusnya Ya, Tidak, atau null bila belum dijawab',
      'bidang "jawaban.3.jawaban" (Jawaban): ditemukan "D", seharusnya A, B, C, atau null bila belum dijawab',
      'bidang "jawaban.4.pertanyaan" (Pertanyaan): ditemukan "A.I.1.i.b", seharusnya pertanyaan yang belum dijawab di baris lain',
      'bidang "jawaban.5.dari" (Dari): ditemukan (kosong), seharusnya diisi bersama',
      'bidang "jawaban.6.dari" (Dari): ditemukan 0, seharusnya lebih dari 0',
      'bidang "jawaban.7.angka" (Angka): ditemukan 4.5, seharusnya nilai survei 0 sampai 4',
      'bidang "jawaban.8.jawaban" (Jawaban): ditemukan "A", seharusnya tidak diisi',
      'data/lke/2025-mandiri.json, bidang "tahun": ditemukan 2026, seharusnya tahun yang sama dengan nama berkas',
      'data/lke/2025-tpi.json, bidang "penilai": ditemukan tpn, seharusnya penilai yang sama dengan nama berkas',
      'data/lke/2024-tpn.json, bidang "tanggal" (Tanggal penilaian): ditemukan "2026-09-30", seharusnya hari pada 2024 atau 2025',
      'data/lke/2024-tpn.json, bidang "dirilis" (Dirilis): ditemukan "2026-01-01", seharusnya hari penilaian (2026-09-30) atau sesudahnya',
      'data/lke/2026-tpi.json, bidang "bukti.0.bukti" (Bukti): ditemukan "tidak-ada", seharusnya nama berkas di folder bukti',
      'data/lke/2026-tpi.json, bidang "bukti.1.bukti" (Bukti): ditemukan "surat-contoh", seharusnya bukti yang menyebut indikator A.I.1.ii; berkas itu menyebut A.I.1.i',
      'bukti/putus.md, bidang "alamat" (Alamat): ditemukan "/berita/belum-ditulis/", seharusnya halaman atau berkas yang ada',
      'bukti/tertutup.md, bidang "alamat" (Alamat): ditemukan "/profil/", seharusnya kosong, karena bukti ini tertutup',
      'bukti/tertutup.md, bidang "periode" (Periode): ditemukan (kosong), seharusnya diisi',
      'bukti/lain.md, bidang "indikator.0" (Indikator): ditemukan "A.I.7.i", seharusnya salah satu dari A.I.1.i',
      'rencana-aksi/aksi.md, bidang "area" (Area): ditemukan "keuangan", seharusnya salah satu dari manajemen-perubahan',
      'rencana-aksi/aksi.md, bidang "kemajuan" (Kemajuan): ditemukan 120, seharusnya angka paling banyak 100',
      'zona-integritas.json, bidang "tahap.0.tahap" (Tahap): ditemukan "lulus", seharusnya salah satu dari pencanangan',
    ])
      expect(teks).toContain(potongan);
    expect(teks).not.toMatch(/\n\s+at /);
  });

  it('bukti yang menunjuk halaman atau berkas yang tidak jadi dibangun disebut dengan naskahnya', () => {
    const jadi = new Set(['index.html', 'data/2026/index.html', 'media/surat.pdf']);
    const cek = (alamat: string) =>
      tautanIsiPutus(tautanBukti([{ slug: 'surat', data: { alamat } }]), jadi).map((m) => m.berkas);
    for (const ada of ['/', '/data/2026/', '/data/2026/#asal', '/media/surat.pdf', 'https://contoh.go.id/'])
      expect(cek(ada), ada).toEqual([]);
    for (const putus of ['/data/2025/', '/media/lain.pdf', '/media/50%.pdf'])
      expect(cek(putus), putus).toEqual(['bukti/surat.md']);
  });
});
