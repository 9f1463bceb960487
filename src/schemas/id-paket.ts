import { z } from 'zod';
import { bidangData } from './bidang.ts';

/** Prefix of a package's id: the kind of process it is (domain brief §4.3). */
export const AWALAN_ID = ['tender', 'nontender', 'pct', 'swakelola', 'epurchasing', 'daring', 'rup'] as const;

/** Id of a package: kind of process and its key, `tender-10002513000`; also the last part of its address. */
export const idPaket = () =>
  bidangData(
    z
      .string()
      .regex(new RegExp(`^(?:${AWALAN_ID.join('|')})-[A-Za-z0-9.]+$`), {
        error: `salah satu dari ${AWALAN_ID.map((a) => `${a}-…`).join(', ')}`,
      })
      .max(60),
    {
      label: 'Kode paket',
      keterangan: 'Jenis proses dan kodenya di sistem asal; juga alamat halaman paket di situs ini.',
      contoh: 'tender-10002513000',
      sumber: {
        'smep-v1': 'paket[].proses, paket[].kode',
        'isb-2020': 'kd_tender, kd_nontender, kd_rup_paket',
        'isb-2023':
          'kd_tender, kd_nontender, kd_nontender_pct, kd_swakelola_pct, kd_paket (e-katalog), order_id (Toko Daring), kd_rup',
        'inaproc-v1': 'kd_tender, order_id',
      },
    },
  );
