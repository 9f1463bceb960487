/** The official OCDS schemas in shared/schema, with our extension applied, as validators; absent where that folder is. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import formats from 'ajv-formats';
import { TAMBALAN_PAKET_RILIS, TAMBALAN_RILIS } from '../../src/data-out/ocds/ekstensi.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/schema/ocds-1.1.5');

/** Whether the official schemas are on this machine. */
export const adaSkemaOcds = existsSync(FOLDER);

type Skema = Record<string, unknown>;

/** A validator of release packages: `resmi` as published, or with the extension and no field that neither knows. */
export function validatorOcds(cara: 'resmi' | 'ketat'): ValidateFunction {
  const rilis = bacaSkema('release-schema.json');
  const paket = bacaSkema('release-package-schema.json');
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  ajv.addSchema(cara === 'resmi' ? rilis : tutup(gabungkan(rilis, TAMBALAN_RILIS)));
  return ajv.compile(cara === 'resmi' ? paket : tutup(gabungkan(paket, TAMBALAN_PAKET_RILIS)));
}

function bacaSkema(nama: string): Skema {
  return JSON.parse(readFileSync(path.join(FOLDER, nama), 'utf8')) as Skema;
}

/** JSON merge patch (RFC 7396), as OCDS applies extensions. */
function gabungkan(dasar: unknown, tambalan: unknown): Skema {
  const hasil: Skema = objek(dasar) ? { ...dasar } : {};
  for (const [key, value] of Object.entries(objek(tambalan) ? tambalan : {}))
    hasil[key] = objek(value) ? gabungkan(hasil[key], value) : value;
  return hasil;
}

/** Every object with named properties refuses others, so that a misspelt field is found. */
function tutup(skema: unknown): Skema {
  const isi = Object.fromEntries(
    Object.entries(skema as Skema).map(([key, value]) => [
      key,
      Array.isArray(value) ? value : objek(value) ? tutup(value) : value,
    ]),
  );
  return objek(isi['properties']) && !('$schema' in isi['properties']) ? { ...isi, additionalProperties: false } : isi;
}

function objek(value: unknown): value is Skema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
