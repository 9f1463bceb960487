import type { Grafik, MasukanGrafik } from '../grafik.ts';

/** How each kind of chart is made again in the browser; a kind is fetched only when a reader asks for it. */
const PEMBUAT: Readonly<Record<MasukanGrafik['jenis'], () => Promise<(data: never, opsi: never) => Grafik>>> = {
  'realisasi-bulan': async () => (await import('../realisasi-bulan.ts')).grafikRealisasiBulan,
  'realisasi-opd': async () => (await import('../realisasi-opd.ts')).grafikRealisasiOpd,
  'zi-area': async () => (await import('../zi-area.ts')).grafikZiArea,
  ambang: async () => (await import('../ambang.ts')).grafikAmbang,
  bagian: async () => (await import('../bagian.ts')).grafikBagian,
  batang: async () => (await import('../batang.ts')).grafikBatang,
  'batang-bertumpuk': async () => (await import('../batang-bertumpuk.ts')).grafikBatangBertumpuk,
  corong: async () => (await import('../corong.ts')).grafikCorong,
  sebaran: async () => (await import('../sebaran.ts')).grafikSebaran,
  'itkp-tahun': async () => (await import('../itkp-tahun.ts')).grafikItkpTahun,
};

/** The chart of an input as the page carries it. Rejects when its code cannot be fetched. */
export async function buatGrafik({ jenis, data, opsi }: MasukanGrafik): Promise<Grafik> {
  const buat = await PEMBUAT[jenis]();
  return buat(data as never, opsi as never);
}
