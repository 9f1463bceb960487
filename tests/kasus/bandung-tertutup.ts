import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDER_BANDUNG } from './bandung-sumber.ts';

const KOLOM_ANGKA = /^(?:nip|nik|npwp|no_rek|telepon)/;
const KOLOM_NAMA = /^(?:nama_ppk|nama_pokja|nama_pp$|nama_pemesan|wakil_sah|nip_nama)/;

/** Values of the columns that must never be published, as the source files write them: numbers, and names of officials and persons. */
export function nilaiTertutup(): { angka: Set<string>; nama: Set<string> } {
  const angka = new Set<string>();
  const nama = new Set<string>();
  for (const file of readdirSync(FOLDER_BANDUNG).filter((f) => f.endsWith('.json'))) {
    const raw = readFileSync(path.join(FOLDER_BANDUNG, file), 'utf8').replace(/: ?(\d{17,})(?=[,}\s])/g, ': "$1"');
    for (const row of JSON.parse(raw) as Record<string, unknown>[])
      for (const [kolom, value] of Object.entries(row)) {
        if (typeof value !== 'string' && typeof value !== 'number') continue;
        for (const part of String(value).split(/;| - /)) {
          const isi = part.trim();
          if (isi.length < 6) continue;
          if (KOLOM_ANGKA.test(kolom) && /^[\d.-]+$/.test(isi)) angka.add(isi);
          else if (KOLOM_NAMA.test(kolom) && /[A-Za-z]{3}/.test(isi)) nama.add(isi);
          else if (kolom === 'nama_penyedia' && /^Penyedia Perorangan/.test(isi)) nama.add(isi);
        }
      }
  }
  return { angka, nama };
}
