import type { Paket } from '../schemas/paket.ts';
import type { BarisPaket } from './baris-paket.ts';
import { beberapaPenyedia } from './catatan.ts';
import type { PenyediaSumber } from './pecahan.ts';
import { samaPenyedia } from './sama-penyedia.ts';

/** A supplier as the rows of one package tell it. */
export type Calon = PenyediaSumber & { perorangan: boolean };

/** Who supplies a package as its rows say, before it is decided whether a name may be shown. */
export interface PenyediaGabungan {
  /** Null when none was chosen, or several were paid. */
  penyedia: Calon | null;
  /** Suppliers that other datasets name instead, with the dataset. */
  penyediaLain: { dataset: string; dipakai: string; calon: Calon }[];
}

/**
 * The supplier, and those that other datasets name instead. Null when the rows show nobody chosen (a firm invited to a running selection is not the
 * package's supplier), and when a recording paid several.
 */
export function gabungPenyedia(unik: readonly BarisPaket[], status: Paket['status']): PenyediaGabungan {
  const kosong = { penyedia: null, penyediaLain: [] };
  if (status !== 'selesai' && !unik.some((r) => r.pecahan.isi.terpilih)) return kosong;
  const naming = unik.filter((r) => r.pecahan.isi.penyedia != null);
  const known = naming.flatMap((r) => r.pecahan.isi.penyedia ?? []);
  const perorangan = unik.some((r) => r.pecahan.isi.perorangan === true);
  if (beberapaPenyedia(unik) > 1) return kosong;
  const named = known.find((p) => p.nama !== null);
  const nama = named?.nama ?? null;
  // a code of another supplier must not be put on this name
  const kode = known.find((p) => p.kode !== null && (!named || samaPenyedia(named, p)))?.kode ?? null;
  const forms = new Set(known.map((p) => p.bentuk));
  const bentuk = forms.has('perorangan') ? 'perorangan' : forms.has('badan-usaha') ? 'badan-usaha' : null;
  if (kode === null && nama === null && bentuk === null) return kosong;
  const calon: Calon = { kode, nama, bentuk, perorangan };
  return { penyedia: calon, penyediaLain: penyediaBerbeda(naming, calon) };
}

/** One entry for each dataset whose supplier is another one than that of the most trusted row. */
function penyediaBerbeda(naming: readonly BarisPaket[], calon: Calon): PenyediaGabungan['penyediaLain'] {
  const first = naming.find((r) => r.pecahan.isi.penyedia?.nama != null);
  const seen = new Set([first?.pembaca.dataset]);
  return naming.flatMap((r) => {
    const other = r.pecahan.isi.penyedia;
    const used = first?.pecahan.isi.penyedia;
    if (!other || !used || seen.has(r.pembaca.dataset) || samaPenyedia(used, other)) return [];
    seen.add(r.pembaca.dataset);
    return [
      {
        dataset: r.pembaca.dataset,
        dipakai: first.pembaca.dataset,
        calon: { ...other, perorangan: calon.perorangan },
      },
    ];
  });
}
