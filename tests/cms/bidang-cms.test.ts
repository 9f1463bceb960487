import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buatBidangCms, buatDaftarBidang } from '../../src/cms/bidang-cms.ts';
import {
  bilangan,
  daftar,
  gambar,
  objek,
  opsional,
  pilihan,
  rujukan,
  rupiah,
  tanggal,
  teks,
  waktu,
  warna,
  yaTidak,
} from '../../src/schemas/bidang.ts';

describe('formulir CMS dari skema', () => {
  it('memberi setiap jenis bidang isian Decap yang sesuai', () => {
    const skema = objek(
      {
        judul: teks({ label: 'Judul', min: 10, max: 120 }),
        tanggal: tanggal({ label: 'Tanggal' }),
        jam: waktu({ label: 'Jam' }),
        urutan: bilangan({ label: 'Urutan', max: 9, bulat: true }),
        tampil: yaTidak({ label: 'Tampil' }),
        rubrik: pilihan({ label: 'Rubrik', pilihan: { kabar: 'Kabar', info: 'Informasi' } }),
        foto: gambar({ label: 'Foto' }),
        induk: rujukan('halaman', { label: 'Induk' }),
        aksen: warna({ label: 'Aksen' }),
        tag: daftar(teks({ label: 'Kata', max: 40 }), { label: 'Tag', max: 8 }),
        menu: daftar(objek({ nama: teks({ label: 'Nama' }) }, { label: 'Menu' }), {
          label: 'Menu utama',
          min: 1,
          max: 8,
        }),
      },
      { label: 'Contoh' },
    );
    const bidang = Object.fromEntries(buatDaftarBidang(skema, 'contoh').map((b) => [b.name, b]));
    expect(bidang['judul']).toMatchObject({
      widget: 'string',
      required: true,
      pattern: [expect.stringMatching(/^\^.*\$$/), '10 sampai 120 karakter'],
    });
    expect(bidang['tanggal']).toMatchObject({
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      time_format: false,
      picker_utc: false,
      default: '{{now}}',
    });
    expect(bidang['jam']).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ssZ' });
    expect(bidang['urutan']).toMatchObject({ widget: 'number', value_type: 'int', min: 0, max: 9 });
    expect(bidang['tampil']).toMatchObject({ widget: 'boolean', default: false });
    expect(bidang['rubrik']).toMatchObject({
      widget: 'select',
      options: [
        { label: 'Kabar', value: 'kabar' },
        { label: 'Informasi', value: 'info' },
      ],
    });
    expect(bidang['foto']).toMatchObject({ widget: 'image', choose_url: false });
    expect(bidang['induk']).toMatchObject({ widget: 'relation', collection: 'halaman', value_field: '{{slug}}' });
    expect(bidang['aksen']).toMatchObject({ widget: 'color', enableAlpha: false });
    expect(bidang['tag']).toMatchObject({
      widget: 'list',
      required: false,
      max: 8,
      default: [],
      field: { widget: 'string', label: 'Kata' },
    });
    expect(bidang['menu']).toMatchObject({
      widget: 'list',
      required: true,
      min: 1,
      max: 8,
      fields: [{ name: 'nama', required: true }],
    });
  });

  it('membiarkan kelompok opsional kosong sama sekali, dan mengatakan kapan bidangnya boleh kosong', () => {
    const skema = opsional(
      objek(
        {
          berkas: gambar({ label: 'Berkas' }),
          hari: tanggal({ label: 'Hari' }),
          catatan: opsional(teks({ label: 'Catatan' })),
          ukuran: objek({ lebar: bilangan({ label: 'Lebar' }) }, { label: 'Ukuran' }),
        },
        { label: 'Gambar' },
      ),
    );
    const kelompok = buatBidangCms('gambar', skema);
    const [berkas, hari, catatan, ukuran] = 'fields' in kelompok ? (kelompok.fields ?? []) : [];
    expect(kelompok.required).toBe(false);
    expect(berkas).toMatchObject({ required: false, hint: 'Boleh kosong hanya bila bagian Gambar tidak dipakai.' });
    expect(hari).toMatchObject({ required: false });
    expect(hari, 'tanggal bawaan akan mengisi kelompok yang mestinya kosong').not.toHaveProperty('default');
    expect(catatan?.hint).toBeUndefined();
    expect(ukuran).toMatchObject({ required: false, fields: [{ name: 'lebar', required: false }] });
  });

  it('menolak bidang yang tidak punya isian, dengan jalurnya', () => {
    const tanpaKeterangan = objek({ dalam: objek({ rahasia: z.string() }, { label: 'Dalam' }) }, { label: 'Luar' });
    expect(() => buatDaftarBidang(tanpaKeterangan, 'berita')).toThrow('"berita.dalam.rahasia"');
    const dariImpor = objek({ pagu: rupiah({ label: 'Pagu' }) }, { label: 'Luar' });
    expect(() => buatDaftarBidang(dariImpor, 'berita')).toThrow(/"berita\.pagu" berasal dari impor/);
  });
});
