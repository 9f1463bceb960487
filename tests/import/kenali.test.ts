import { describe, expect, it } from 'vitest';
import { kenaliTabel } from '../../src/import/kenali.ts';
import { DAFTAR_PEMBACA, urutanPembaca } from '../../src/import/pembaca/daftar.ts';
import { GalatMasukan, tulisMasalah } from '../../src/schemas/masalah.ts';

const kenali = (kolom: Iterable<string>, jenis?: string) =>
  kenaliTabel({ bagian: null, kepala: null, baris: tanpaBaris() }, new Set(kolom), 'a.json', jenis);

/** Columns of TenderSelesai and of TenderSelesaiNilai at once. */
const DUA = [
  ...['kd_tender', 'nama_paket', 'status_tender', 'tgl_penetapan_pemenang', 'kd_rup', 'kd_satker_str', 'sumber_dana'],
  ...['kd_rup_paket', 'nilai_kontrak', 'mtd_pemilihan', 'jenis_pengadaan'],
];

describe('mengenali dataset dari kolomnya', () => {
  it('dua dataset yang cocok disebut, dan --jenis memilih salah satunya', () => {
    const galat = tangkap(() => kenali(DUA));
    expect(galat).toContain('kolom yang cocok dengan SPSE-TenderSelesaiNilai dan SPSE-TenderSelesai');
    expect(galat).toContain('--jenis SPSE-TenderSelesaiNilai');
    expect(kenali(DUA, 'SPSE-TenderSelesai').dataset).toBe('SPSE-TenderSelesai');
    expect(kenali(DUA, 'spse-tenderselesainilai').dataset).toBe('SPSE-TenderSelesaiNilai');
    expect(tangkap(() => kenali(DUA, 'RUP-MasterSatker'))).toContain('kolom yang cocok dengan');
  });

  it('kolom setiap pembaca hanya cocok dengan dirinya sendiri', () => {
    for (const p of DAFTAR_PEMBACA.filter((r) => r.bagian === undefined && r.dasar === undefined))
      expect([p.dataset, kenali(p.tanda).dataset, kenali(p.tanda).generasi]).toEqual([
        p.dataset,
        p.dataset,
        'isb-2023',
      ]);
  });

  it('nama bidang lama memilih generasi lama, last_update_ref memilih INAPROC v1; urutan kepercayaannya sama', () => {
    const lama = kenali(['kd_tender', 'nama_status_tender', 'versi_tender', 'tanggal_pengumuman_tender']);
    const baru = kenali(['kd_tender', 'status_tender', 'versi_tender', 'tgl_pengumuman_tender']);
    const inaproc = kenali(['kd_tender', 'status_tender', 'versi_tender', 'tgl_pengumuman_tender', 'last_update_ref']);
    expect([lama.generasi, baru.generasi, inaproc.generasi]).toEqual(['isb-2020', 'isb-2023', 'inaproc-v1']);
    expect(new Set([lama, baru, inaproc].map(urutanPembaca)).size).toBe(1);
  });

  it('generasi yang tidak dikenal ditolak dengan daftar kolomnya dan pembaca terdekat', () => {
    const galat = tangkap(() => kenali(['kode_tender', 'nilai', 'kd_tender', 'versi_tender']));
    expect(galat).toContain('ditemukan kolom kode_tender, nilai, kd_tender, versi_tender');
    expect(galat).toContain(
      'paling dekat SPSE-TenderPengumuman, yang di sini kurang status_tender, tgl_pengumuman_tender',
    );
  });
});

function tangkap(lakukan: () => unknown): string {
  try {
    lakukan();
  } catch (error) {
    if (error instanceof GalatMasukan) return [error.message, ...error.masalah.map(tulisMasalah)].join('\n');
    throw error;
  }
  throw new Error('seharusnya ditolak');
}

async function* tanpaBaris(): AsyncGenerator<readonly unknown[]> {
  yield await Promise.resolve([]);
}
