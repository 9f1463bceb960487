/** What OCDS calls our methods, kinds and states; the local name always stands beside it. */
import type { Jenis } from '../../acuan/jenis.ts';
import type { Metode } from '../../acuan/metode.ts';
import type { Status } from '../../schemas/paket.ts';

/** procurementMethod (codelist `method`); none where nobody is selected (the unit's own work) or the method is not known. */
export const CARA_OCDS: Readonly<Partial<Record<Metode, 'open' | 'selective' | 'limited' | 'direct'>>> = {
  tender: 'open',
  kontes: 'open',
  sayembara: 'open',
  // Only suppliers already qualified (SIKaP) or shortlisted are asked to offer.
  'tender-cepat': 'selective',
  seleksi: 'selective',
  // One supplier is asked, without an open call.
  'penunjukan-langsung': 'direct',
  'pengadaan-langsung': 'direct',
  'e-purchasing': 'direct',
  dikecualikan: 'direct',
  // Other agencies and community groups are appointed.
  'swakelola-2': 'direct',
  'swakelola-3': 'direct',
  'swakelola-4': 'direct',
};

/** mainProcurementCategory (codelist `procurementCategory`). */
export const KATEGORI_OCDS: Readonly<Record<Jenis, 'goods' | 'works' | 'services'>> = {
  barang: 'goods',
  konstruksi: 'works',
  konsultansi: 'services',
  'jasa-lainnya': 'services',
};

/** tender.status; sources do not tell failed from cancelled, and `unsuccessful` claims the lesser. */
export const STATUS_TENDER_OCDS: Readonly<
  Record<Status, 'planned' | 'active' | 'complete' | 'unsuccessful' | undefined>
> = {
  rencana: 'planned',
  berlangsung: 'active',
  selesai: 'complete',
  gagal: 'unsuccessful',
  'tidak-diketahui': undefined,
};

/** contract.status of an order in the catalogue by its state; undefined where the state says nothing of it. */
export const STATUS_PESANAN_OCDS: Readonly<Partial<Record<string, 'pending' | 'active' | 'cancelled' | 'terminated'>>> =
  {
    negosiasi: 'pending',
    diproses: 'active',
    selesai: 'terminated',
    dibatalkan: 'cancelled',
  };
