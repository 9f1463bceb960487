/** Kinds of procurement (Perpres 16/2018 Art. 3): the four the law knows. */
export const JENIS = {
  barang: 'Barang',
  konstruksi: 'Pekerjaan Konstruksi',
  konsultansi: 'Jasa Konsultansi',
  'jasa-lainnya': 'Jasa Lainnya',
} as const;

/** Code of a kind, used in data sets and addresses. */
export type Jenis = keyof typeof JENIS;
