/** The page and the feed of changes: plain words, newest first, valid Atom. */
import { describe, expect, it } from 'vitest';
import { buatAtom } from '../../src/model/atom.ts';
import { labelBidang, tulisNilaiBidang } from '../../src/model/label-bidang.ts';
import { barisPerubahan, entriPerubahan, semuaImpor } from '../../src/model/perubahan.ts';
import type { PerubahanDataset } from '../../src/schemas/impor.ts';
import { datasetUji } from './pemeriksaan/paket-utuh.ts';

const paket = { id: 'tender-1', nama: 'Jalan <Contoh> & Jembatan', opd: '1.01' };
const lalu = (diimporPada: string) => ({
  dieksporPada: diimporPada,
  diimporPada,
  paket: 8,
  baru: 0,
  berubah: 0,
  hilang: 0,
});
const PERUBAHAN: PerubahanDataset = {
  terhadap: { dieksporPada: '2026-01-01T00:00:00+07:00', diimporPada: '2026-01-01T00:00:00+07:00' },
  baru: [{ ...paket, id: 'tender-2' }],
  berubah: [{ ...paket, bidang: [{ bidang: 'kontrak.tanggal', lama: null, baru: '2026-01-05' }] }],
  hilang: [{ ...paket, id: 'tender-3', terakhir: [{ bidang: 'kontrak.nilai', nilai: 1_500_000.5 }] }],
  riwayat: [lalu('2026-01-01T08:00:00+07:00'), lalu('2025-12-01T08:00:00+07:00')],
};

describe('bidang dalam kata-kata', () => {
  it.each([
    ['kontrak.nilai', 48_000_000, 'Kontrak: Nilai kontrak', 'Rp48.000.000'],
    ['kontrak.tanggal', '2026-01-05', 'Kontrak: Tanggal kontrak', '5 Januari 2026'],
    ['status', 'gagal', 'Status pemilihan', 'Gagal atau batal'],
    ['fisik', 62.5, 'Kemajuan fisik', '62,5\u00a0%'],
    ['penyedia.jenis', 'perorangan', 'Penyedia: bentuk', 'Penyedia perorangan'],
    ['pembayaran.jumlah', 0.3, 'Pembayaran: jumlah', 'Rp0,30'],
    ['progres.bulan', '2026-10', 'Progres per bulan: Bulan', 'Oktober 2026'],
    ['kontrak.tuntas', true, 'Kontrak: Kontrak selesai', 'Ya'],
    ['kontrak.pdn', null, 'Kontrak: Nilai produk dalam negeri (PDN)', 'tidak tercatat'],
  ])('%s', (bidang, nilai, label, tulisan) => {
    expect([labelBidang(bidang), tulisNilaiBidang(bidang, nilai)]).toEqual([label, tulisan]);
  });
});

describe('halaman perubahan', () => {
  it('yang berubah, yang baru, lalu yang tidak ada lagi dengan nilai terakhirnya', () => {
    expect(barisPerubahan(PERUBAHAN).map((b) => [b.jenis, b.id, ...b.rincian])).toEqual([
      ['berubah', 'tender-1', { label: 'Kontrak: Tanggal kontrak', lama: 'tidak tercatat', baru: '5 Januari 2026' }],
      ['baru', 'tender-2'],
      ['hilang', 'tender-3', { label: 'Kontrak: Nilai kontrak', lama: 'Rp1.500.000,50', baru: null }],
    ]);
  });

  it('riwayat berawal dari data pertama; impor tanpa perubahan berbunyi begitu', () => {
    const imports = semuaImpor(datasetUji([]).impor, 9, PERUBAHAN);
    expect(imports.map((i) => i.kalimat)).toEqual([
      '1 paket berubah, 1 paket baru, 1 paket tidak ada lagi',
      'Tidak ada paket yang berubah sejak ekspor sebelumnya',
      'Data pertama: 8 paket',
    ]);
  });

  it('umpannya Atom yang sah: satu entri tiap impor, id berbeda-beda, terbaru dahulu', () => {
    const letak = 'https://pbj.contoh.go.id/data/2025/perubahan/';
    const entri = entriPerubahan(semuaImpor(datasetUji([]).impor, 9, PERUBAHAN), letak);
    expect(entri.map((e) => e.alamat)).toEqual([
      `${letak}#impor-20260102080000`,
      `${letak}#impor-20260101080000`,
      `${letak}#impor-20251201080000`,
    ]);
    expect(entri.map((e) => e.tanggal)).toEqual([...entri.map((e) => e.tanggal)].sort().reverse());
    const xml = buatAtom({
      id: letak,
      alamat: `${letak}atom.xml`,
      judul: 'A & B',
      penulis: 'Unit',
      diperbarui: '2026-01-02',
      entri,
    });
    expect(xml.match(/<entry>/g)).toHaveLength(3);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    for (const wajib of ['<id>', '<title>', '<updated>', '<author>']) expect(xml).toContain(wajib);
  });
});
