import { type DatasetPaket, VERSI_SKEMA } from '../schemas/impor.ts';
import { periksa } from '../schemas/masalah.ts';
import { type Paket, paketSchema } from '../schemas/paket.ts';
import { periksaDataset } from './periksa-dataset.ts';

/** How `tuliskanDataset` begins and ends the list of packages. */
const AWAL = '\n"paket": [\n';
const AKHIR = '\n],\n"perubahan": {';
const ID = /^\{"id":"([^"\\]+)"/;

/**
 * A stored data set as `tuliskanDataset` lays it out, read line by line: a package that stands there as `baru` has it is that very object, so that two
 * large data sets never stand in memory side by side. Null for a text that is laid out otherwise, of another version, or wrong somewhere: it is to be
 * read as a whole.
 */
export function bacaBerbaris(text: string, berkas: string, baru: readonly Paket[]): DatasetPaket | null {
  const awal = text.indexOf(AWAL);
  const akhir = text.indexOf(AKHIR, awal);
  if (awal === -1 || akhir === -1) return null;
  const kepala = uraikan(`${text.slice(0, awal)}\n"paket": []${text.slice(akhir + 2)}`);
  const hasil = versiIni(kepala) ? periksaDataset(kepala, berkas) : null;
  const paket = hasil?.ok ? bacaPaket(text.slice(awal + AWAL.length, akhir), berkas, baru) : null;
  return hasil?.ok && paket ? { ...hasil.data, paket } : null;
}

function bacaPaket(text: string, berkas: string, baru: readonly Paket[]): Paket[] | null {
  const perId = new Map(baru.map((p) => [p.id, p]));
  const paket: Paket[] = [];
  for (let mulai = 0; mulai <= text.length;) {
    const koma = text.indexOf(',\n', mulai);
    const ujung = koma === -1 ? text.length : koma;
    const baris = text.slice(mulai, ujung);
    mulai = ujung + 2;
    const kini = perId.get(ID.exec(baris)?.[1] ?? '');
    if (kini && JSON.stringify(kini) === baris) paket.push(kini);
    else {
      const hasil = periksa(paketSchema, uraikan(baris), { berkas });
      if (!hasil.ok) return null;
      paket.push(hasil.data);
    }
  }
  return paket;
}

/** The value, or undefined when the text is no JSON. */
function uraikan(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function versiIni(value: unknown): boolean {
  const impor = (value as { impor?: { versiSkema?: unknown } } | null | undefined)?.impor;
  return impor?.versiSkema === VERSI_SKEMA;
}
