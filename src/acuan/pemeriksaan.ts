/** The two kinds of checks, kept apart everywhere: what the data lack, and what the process may want to explain. */
export const JENIS_PEMERIKSAAN = {
  data: 'Yang kurang pada data',
  proses: 'Yang mungkin perlu dijelaskan',
} as const;

/** Code of a kind of check. */
export type JenisPemeriksaan = keyof typeof JENIS_PEMERIKSAAN;

/** What each kind asks, in one sentence. */
export const ARTI_JENIS_PEMERIKSAAN: Readonly<Record<JenisPemeriksaan, string>> = {
  data: 'Sumber tidak mencatat sesuatu, atau mencatat dua hal yang tidak cocok. Jawabannya biasanya ada pada pencatatan.',
  proses:
    'Angka atau tanggalnya ada, tetapi urutannya atau besarnya tidak seperti biasanya. Bisa ada alasan yang sah; catatan ini memintanya disebut.',
};

/** Standards the checks lean on, as their pages name them. */
export const STANDAR_PEMERIKSAAN = {
  tanggal: 'OCDS: Pelican, coherent.dates',
  bayar: 'OCDS: Pelican, consistent.contracts_implementation_transactions_value',
  anggaran: 'OCDS: Pelican, consistent.tender_value',
  status: 'OCDS: Pelican, coherent.tender_status dan coherent.awards_status',
  nilai: 'OCDS: Pelican, coherent.value_realistic',
  kelengkapan: 'OCDS: kelengkapan isian (coverage)',
} as const;
