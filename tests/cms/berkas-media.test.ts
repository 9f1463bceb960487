import { describe, expect, it } from 'vitest';
import { keberatanBerkas, terimaBerkas } from '../../src/cms/berkas-media.ts';
import { gambar } from '../../src/schemas/bidang.ts';
import { EKSTENSI_GAMBAR } from '../../src/schemas/media.ts';

describe('berkas yang dipilih penyunting', () => {
  it('gambar yang ditawarkan pemilih berkas adalah gambar yang diterima skema', () => {
    const skema = gambar({ label: 'Gambar' });
    const diterima = (ekstensi: string) => skema.safeParse(`/media/foto.${ekstensi}`).success;
    expect(EKSTENSI_GAMBAR.filter((e) => !diterima(e))).toEqual([]);
    for (const e of ['gif', 'bmp', 'tiff', 'heic', 'pdf']) {
      expect(diterima(e)).toBe(false);
      expect(terimaBerkas(true).split(',')).not.toContain(`.${e}`);
    }
  });

  it('ditolak dengan kalimat yang mengatakan apa yang harus dilakukan', () => {
    expect(keberatanBerkas('IMG_0001.HEIC', true)).toBe('Foto HEIC belum dapat dipakai; simpan sebagai JPG dulu.');
    expect(keberatanBerkas('denah.pdf', true)).toContain('pilih berkas jpg, jpeg, png, webp, avif, svg');
    expect(keberatanBerkas('tanpa-ekstensi')).toContain('"tanpa-ekstensi"');
    expect(keberatanBerkas('halaman.html')).toContain('pdf');
    expect(keberatanBerkas('laporan.pdf', false, 25_000_000)).toMatch(
      /25\sMB; paling besar 20\sMB.*perkecil dokumennya/,
    );
    expect(keberatanBerkas('foto.jpg', true, 25_000_000), 'foto diperkecil sebelum disimpan').toBeUndefined();
    expect(keberatanBerkas('denah.svg', true, 25_000_000)).toContain('paling besar 3');
    expect(keberatanBerkas('FOTO.JPG', true)).toBeUndefined();
    expect(keberatanBerkas('Dokumen.PDF')).toBeUndefined();
  });
});
