/** Ready texts about a package: a question to the unit, a report of an error. */
import type { Impor } from '../schemas/impor.ts';
import type { Paket } from '../schemas/paket.ts';
import { formatTanggal } from './format.ts';

/** What the texts name beside the package. */
export interface KepalaSurat {
  unit: string;
  opd: string;
  /** Absolute address of the package's page. */
  halaman: string;
  impor: Pick<Impor, 'sampaiDengan' | 'contoh'>;
}

/** A question to the unit, to be completed and sent; it names the package as the page does. */
export function suratPaket(paket: Paket, { unit, opd, halaman, impor }: KepalaSurat): string {
  return `Kepada ${unit}${impor.contoh ? ' (data contoh)' : ''}

Saya bertanya tentang paket pengadaan ini:
Nama: ${paket.nama}
Kode paket: ${paket.id}
Kode RUP: ${paket.rup.map((r) => r.kode).join(', ') || 'tidak tercatat'}
Perangkat daerah: ${opd}
Halaman: ${halaman} (data per ${formatTanggal(impor.sampaiDengan)})

Pertanyaan saya, atau yang keliru dan yang seharusnya:
`;
}

/** A mail to the unit's office with the text in it. */
export function surelPaket(surel: string, paket: Paket, isi: string): string {
  const subject = `Paket ${paket.id}`;
  return `mailto:${surel}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(isi)}`;
}
