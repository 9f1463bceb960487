/** What a chart says in words and in its table are the numbers it was given. */
import { describe, expect, it } from 'vitest';
import { bungkus } from '../../src/charts/bungkus.ts';
import type { Grafik, MasukanGrafik } from '../../src/charts/grafik.ts';
import { grafikItkpTahun } from '../../src/charts/itkp-tahun.ts';
import { persenTerhadap } from '../../src/charts/persen.ts';
import { buatGrafik } from '../../src/charts/pulau/jenis.ts';
import { grafikRealisasiBulan } from '../../src/charts/realisasi-bulan.ts';
import { grafikRealisasiOpd } from '../../src/charts/realisasi-opd.ts';
import { sebarkan } from '../../src/charts/sebar.ts';
import { grafikZiArea } from '../../src/charts/zi-area.ts';
import { AMBANG_AREA, area, deret, itkp, jumlah, KASUS, opd } from './kasus.ts';

const opsi = { tahun: 2026, contoh: true };

describe('realisasi per bulan', () => {
  it('judulnya realisasi dari target bulan terakhir yang ada datanya', () => {
    const months = deret(1e9, 3, 0.5);
    const grafik = grafikRealisasiBulan(months, opsi);
    expect(biasa(grafik.judul)).toBe('Sampai Maret 2026 realisasi keuangan mencapai 50 % dari target');
    expect(biasa(grafik.deskripsi)).toContain(
      'realisasi keuangan Rp35 juta, target Rp70 juta: Rp35 juta di bawah target',
    );
    expect(biasa(grafik.deskripsi)).toContain('Target sampai Desember Rp1 miliar.');
    expect(grafik.tabel.baris[2]).toEqual(['Maret', '70.000.000', '35.000.000', '-35.000.000', '50\u00a0%']);
    expect(grafik.tabel.baris[3]).toEqual(['April', '130.000.000', '–', '–', '–']);
  });

  it('bulan sesudah data null di gambar, bukan nol', () => {
    const [realization, target] = datasets(grafikRealisasiBulan(deret(1e9, 3), opsi));
    expect(realization?.slice(2, 5)).toEqual([63_000_000, null, null]);
    expect(target?.[11]).toBe(1e9);
  });

  it('tidak berkata sudah 100 % bila belum', () => {
    expect(biasa(grafikRealisasiBulan(deret(1e9, 12, 0.9996), opsi).judul)).toContain('99,96 % dari target');
  });

  it('tanpa target: rupiahnya, dan dikatakan bahwa target tidak ada', () => {
    const grafik = KASUS['realisasi-bulan/tanpa-target'];
    expect(biasa(grafik?.judul)).toBe('Sampai Juli 2026 tercatat realisasi keuangan Rp6,5 miliar');
    expect(grafik?.deskripsi).toContain('tidak memuat target');
    expect(datasets(grafik)).toHaveLength(1);
  });
});

describe('realisasi fisik per bulan', () => {
  it('dalam persen, selisihnya dalam poin persen', () => {
    const grafik = KASUS['realisasi-bulan/fisik'];
    expect(biasa(grafik?.judul)).toBe('Sampai Agustus 2026 realisasi fisik 51,8 %, target 50 %');
    expect(biasa(grafik?.deskripsi)).toContain('realisasi fisik 51,8 %, target 50 %: 1,8 poin persen di atas target.');
    expect(grafik?.tabel.baris[7]?.slice(0, 4)).toEqual(['Agustus', '50', '51,75', '1,75']);
    expect(grafik?.kode).toBe('realisasi-fisik-bulan-2026');
  });
});

describe('realisasi per OPD', () => {
  it('dua belas dengan pagu terbesar, sisanya satu baris; jumlahnya utuh', () => {
    const groups = Array.from({ length: 20 }, (_, i) =>
      opd(`Dinas Contoh ${String(i).padStart(2, '0')}`, (i + 1) * 1e9, (i + 1) * 1e8, 1e7),
    );
    const grafik = grafikRealisasiOpd(groups, opsi);
    expect(grafik.tabel.baris).toHaveLength(13);
    expect(grafik.tabel.baris[0]).toEqual(['Dinas Contoh 19', '20.000.000.000', '2.000.000.000', '10.000.000']);
    expect(grafik.tabel.baris[12]).toEqual(['8 OPD lainnya', '36.000.000.000', '3.600.000.000', '80.000.000']);
    expect(biasa(grafik.judul)).toBe(
      'Dari pagu Rp210 miliar, Rp21 miliar tercatat dalam kontrak dan Rp200 juta tercatat dibayar',
    );
    expect(grafik.subjudul).toContain('urut menurut besar pagu');
  });

  it('jumlah setahun yang diberikan dipakai, karena satu rencana dapat dihitung di dua OPD', () => {
    const total = { paket: 1, pagu: jumlah(5e9), hps: jumlah(null), kontrak: jumlah(4e9), dibayar: jumlah(null) };
    const { judul } = grafikRealisasiOpd([opd('Dinas Contoh', 9e9, 4e9, null)], { ...opsi, total });
    expect(biasa(judul)).toBe('Dari pagu Rp5 miliar, Rp4 miliar tercatat dalam kontrak');
  });

  it('bila yang dibayar melebihi kontrak, dikatakan sebabnya', () => {
    const sebab = 'dibayar tanpa data kontrak';
    expect(grafikRealisasiOpd([opd('Dinas Contoh', 9e9, 4e9, 5e9)], opsi).subjudul).toContain(sebab);
    expect(grafikRealisasiOpd([opd('Dinas Contoh', 9e9, 4e9, 4e9)], opsi).subjudul).not.toContain(sebab);
  });

  it('yang tidak diketahui tetap tidak diketahui, dan judul tidak membagi dengan pagu yang bolong', () => {
    const grafik = KASUS['realisasi-opd/sebagian-tidak-diketahui'];
    expect(biasa(grafik?.judul)).toBe('Rp7,6 miliar tercatat dalam kontrak dan Rp1 miliar tercatat dibayar');
    expect(biasa(grafik?.deskripsi)).toContain('Pagu Rp13 miliar, tercatat pada 30 dari 40 paket.');
    expect(grafik?.subjudul).toContain('Tercatat: kontrak pada 30 dari 40 paket, pembayaran pada 20 dari 40 paket');
    expect(grafik?.tabel.baris.at(-1)).toEqual(['Dinas Contoh Tanpa Pagu', '–', '3.000.000.000', '1.000.000.000']);
    expect(datasets(grafik)[0]?.at(-1)).toBeNull();
  });
});

describe('area Zona Integritas', () => {
  it('membandingkan nilai tepat dengan ambang: 60 % sampai, 59,99 % belum, dan tidak dibulatkan menjadi 60', () => {
    const grafik = grafikZiArea(area([0.6, 0.5999, 0.75, 0.7499, 0.1, 1]), { ...opsi, ambang: AMBANG_AREA });
    expect(biasa(grafik.judul)).toBe('4 dari 6 area mencapai ambang WBK (60 % dari bobot)');
    expect(grafik.tabel.baris.map((b) => [biasa(b[3]), b[4]])).toEqual([
      ['60 %', 'WBK'],
      ['59,99 %', 'belum'],
      ['75 %', 'WBK dan WBBM'],
      ['74,99 %', 'WBK'],
      ['10 %', 'belum'],
      ['100 %', 'WBK dan WBBM'],
    ]);
    expect(grafik.deskripsi).toContain('Ambang WBBM dicapai 2 dari 6 area.');
  });

  it('area yang belum dinilai disebut belum dinilai', () => {
    const grafik = grafikZiArea(area([0.8, null, 0.8, 0.8, 0.8, 0.8]), { ...opsi, ambang: AMBANG_AREA });
    expect(grafik.judul).toContain('5 dari 6 area');
    expect(grafik.judul).toContain('1 belum dinilai');
    expect(grafik.tabel.baris[1]?.slice(1)).toEqual(['–', '7,00', '–', 'belum dinilai']);
    expect(datasets(grafik)[0]?.[1]).toBeNull();
  });
});

describe('ITKP per tahun', () => {
  it('judulnya nilai terakhir terhadap tahun sebelumnya', () => {
    expect(grafikItkpTahun([itkp(2024, [40]), itkp(2025, [30])], { contoh: false }).judul).toBe(
      'ITKP 2025 30,00 (Kurang), turun dari 40,00 pada 2024',
    );
  });

  it('yang tidak dinilai bukan nol, tahun tanpa data tetap terlihat, dan selisih dengan rinciannya dikatakan', () => {
    const grafik = grafikItkpTahun([itkp(2022, [10, null, 5], 14.9), itkp(2024, [10, 4, 5])], { contoh: false });
    expect(grafik.deskripsi).toContain('Tidak ada data untuk 2023.');
    expect(grafik.deskripsi).toContain('Pada 2022 ada indikator yang tidak dinilai; itu bukan nol.');
    expect(grafik.deskripsi).toContain('Pada 2022 jumlah indikator tidak sama dengan total yang diumumkan');
    expect(grafik.tabel.baris).toContainEqual(['Indikator Contoh B', '–', '4,00']);
    expect(grafik.tabel.baris).toContainEqual(['Total yang diumumkan', '14,90', '19,00']);
    expect(datasets(grafik).map((d) => d[0])).toContain(null);
  });
});

it('grafik yang sama dapat dibuat lagi dari masukannya sesudah menjadi JSON, seperti di peramban', async () => {
  for (const grafik of Object.values(KASUS)) {
    const copy = await buatGrafik(JSON.parse(JSON.stringify(grafik.masukan)) as MasukanGrafik);
    expect(copy.judul).toBe(grafik.judul);
    expect(copy.deskripsi).toBe(grafik.deskripsi);
    expect(copy.tabel).toEqual(grafik.tabel);
    expect(datasets(copy)).toEqual(datasets(grafik));
  }
});

describe('bagian kecil', () => {
  it('persen ditambah desimal sampai tampak di sisi yang benar dari ambangnya', () => {
    expect([59.97, 60, 60.04, 59.6].map((n) => biasa(persenTerhadap(n, [60], 1)))).toEqual([
      '59,97 %',
      '60 %',
      '60,04 %',
      '59,6 %',
    ]);
  });

  it('nama panjang dibungkus tanpa hilang selain yang ditandai', () => {
    expect(bungkus('Dinas Contoh Pekerjaan Umum', 14, 3)).toEqual(['Dinas Contoh', 'Pekerjaan Umum']);
    expect(bungkus('Dinas Contoh Pekerjaan Umum dan Tata Ruang', 14, 2)).toEqual(['Dinas Contoh', 'Pekerjaan Umu…']);
    expect(bungkus('Pertanggungjawaban', 10, 2)).toEqual(['Pertanggun', 'gjawaban']);
  });

  it('label yang berdesakan disebar tanpa bertumpuk dan tetap di dalam', () => {
    const places = sebarkan(
      [10, 12, 14, 95].map((y) => ({ y, tinggi: 20 })),
      0,
      100,
    );
    expect(places).toEqual([10, 30, 50, 90]);
  });
});

/** Text with plain spaces. */
function biasa(text: string | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}

function datasets(grafik: Grafik | undefined): (number | null)[][] {
  if (!grafik || grafik.kosong !== null) return [];
  return grafik.konfig('lebar').data.datasets.map((d) => d.data);
}
