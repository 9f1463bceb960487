/** An answer names a package and a note that exist, or it would never be seen. */
import { describe, expect, it } from 'vitest';
import { masalahTanggapan } from '../../src/build/periksa-tanggapan.ts';
import { tulisMasalah } from '../../src/schemas/masalah.ts';
import { datasetUji } from '../data-out/dataset-uji.ts';
import { paketUji } from '../model/buatan.ts';

const dataset = [datasetUji([paketUji({ id: 'tender-1' })])];
const jawab = (paket: string, catatan: string) => ({
  slug: 'jawaban',
  data: { judul: 'Jawaban contoh', paket, catatan, dari: 'opd' as const, tanggal: '2026-11-10' },
});

describe('tanggapan dan koreksi', () => {
  it('paket dan catatan yang ada diterima', () => {
    const koreksi = [{ slug: 'k', data: { judul: 'Koreksi contoh', tanggal: '2026-11-10', paket: 'tender-1' } }];
    expect(masalahTanggapan([jawab('tender-1', 'kontrak-lebih-dari-pagu')], koreksi, dataset)).toEqual([]);
  });

  it('yang tidak ada disebut berkas, bidang, nilai, dan pilihannya', () => {
    const teks = masalahTanggapan([jawab('tender-2', 'salah-ketik')], [], dataset)
      .map(tulisMasalah)
      .join('\n');
    expect(teks).toContain('tanggapan/jawaban.md, bidang "paket" (Kode paket): ditemukan "tender-2"');
    expect(teks).toContain('bidang "catatan" (Kode catatan): ditemukan "salah-ketik", seharusnya salah satu dari');
    expect(teks).toContain('kontrak-lebih-dari-pagu');
  });
});
