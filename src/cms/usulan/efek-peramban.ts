import { sha256 } from 'js-sha256';
import type { SumberBerkas } from '../../import/bentuk/sumber.ts';
import type { Efek } from '../../import/efek.ts';

/** The content folder as the importer is told of it in a browser. */
export const FOLDER_ISI = 'isi';

/** The importer asks for a stored file that was not fetched yet: it is fetched, and the import begins again. */
export class PerluTersimpan extends Error {
  readonly jalur: string;

  constructor(jalur: string) {
    super(`perlu ${jalur}`);
    this.jalur = jalur;
  }
}

/** SHA-256 of a text, hexadecimal; also where the browser has no `crypto.subtle` (a site without HTTPS). */
export function sidikTeks(teks: string): string {
  return sha256(teks);
}

/**
 * The importer's effects over files somebody has chosen and stored files already fetched, by path below the content folder (null: there is none).
 * What it writes is kept in `ditulis`. A path below `folderLengkap` that is not in `tersimpan` is known to be absent.
 */
export function efekPeramban({
  berkas,
  tersimpan,
  folderLengkap,
  saat,
  kemajuan,
}: {
  berkas: readonly File[];
  tersimpan: Readonly<Record<string, string | null>>;
  folderLengkap?: string;
  saat: Date;
  kemajuan: Efek['kemajuan'];
}): { efek: Efek; jalur: string[]; ditulis: Map<string, string> } {
  // Two files of one name come from two folders.
  const perJalur = new Map(berkas.map((file, i) => [`${i}/${file.name}`, file]));
  const ditulis = new Map<string, string>();
  const efek: Efek = {
    daftarBerkas: (jalur) => [jalur],
    sumber: (jalur) => sumberFile(perJalur.get(jalur) ?? new File([], jalur)),
    sidik: () => {
      const hash = sha256.create();
      return { update: (bytes) => hash.update(bytes), digest: () => hash.hex() };
    },
    pembantu: () => [],
    bacaLama: (jalur) => {
      const nama = jalurIsi(jalur);
      const teks = tersimpan[nama];
      if (teks !== undefined) return teks;
      if (folderLengkap !== undefined && nama.startsWith(`${folderLengkap}/`)) return null;
      throw new PerluTersimpan(nama);
    },
    tulis: (semua) =>
      semua.map(({ jalur, isi }) => {
        const teks = [...isi].join('');
        ditulis.set(jalurIsi(jalur), teks);
        return teks.length;
      }),
    saat,
    kemajuan,
  };
  return { efek, jalur: [...perJalur.keys()], ditulis };
}

function jalurIsi(jalur: string): string {
  return jalur.slice(FOLDER_ISI.length + 1);
}

function sumberFile(file: File): SumberBerkas {
  return {
    nama: file.name,
    bita: file.size,
    buka: async function* () {
      // Not every browser can iterate over a stream.
      const reader = file.stream().getReader();
      try {
        for (let bagian = await reader.read(); !bagian.done; bagian = await reader.read()) yield bagian.value;
      } finally {
        reader.releaseLock();
      }
    },
  };
}
