/** What must not be replaced unasked: real data by invented data, and one district's data by another's. */
import { z } from 'zod';
import type { DatasetPaket, Impor } from '../schemas/impor.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import type { Efek } from './efek.ts';
import { gabungJalur, namaBerkas } from './jalur.ts';

const lamaSchema = z.object({
  impor: z.object({ contoh: z.boolean(), instansi: z.object({ kode: z.string(), nama: z.string() }) }),
});

/** What of a stored data set says whether it may be replaced. */
export type PemilikLama = Pick<Impor, 'contoh' | 'instansi'>;

/** Throws `GalatMasukan` when a data set may not be written where `lama` is stored; an unreadable old file (undefined) may be replaced. */
export function pastikanBolehDitimpa({ impor }: DatasetPaket, jalur: string, lama: PemilikLama | undefined): void {
  if (!lama || lama.contoh) return;
  const letak = `data/paket/${namaBerkas(jalur)}`;
  if (impor.contoh)
    throw new GalatMasukan(
      `${letak} berisi data asli ${lama.instansi.nama}; data contoh tidak boleh menggantinya. Pilih folder lain dengan --out atau CONTENT_DIR.`,
    );
  if (lama.instansi.kode !== impor.instansi.kode) throw new GalatMasukan(bedaDaerah(letak, lama, impor));
}

/** Throws `GalatMasukan` when `out` is no content folder, or is that of another district (`kodeKlpd` of situs.json). */
export function pastikanFolderKonten(
  out: string,
  dataset: readonly DatasetPaket[],
  efek: Pick<Efek, 'bacaLama'>,
): void {
  const situs = efek.bacaLama(gabungJalur(out, 'situs.json'));
  if (situs === null)
    throw new GalatMasukan(
      `Folder "${out}" bukan folder isi situs (tidak ada situs.json). Periksa ejaan --out, atau buat dulu: npm run konten-baru -- ${out}`,
    );
  const kode = bacaKodeKlpd(situs);
  const lain = dataset.find(({ impor }) => !impor.contoh && kode !== undefined && impor.instansi.kode !== kode);
  if (lain)
    throw new GalatMasukan(
      `Data ini milik ${lain.impor.instansi.nama} (${lain.impor.instansi.kode}), tetapi situs.json menyebut kodeKlpd ${kode}. ` +
        'Pilih folder isi yang benar dengan --out, atau betulkan kodeKlpd di situs.json.',
    );
}

/** The owner of a stored file that is no data set any more (a version this program does not know); undefined when it cannot be told. */
export function bacaPemilikLama(isi: string | null): PemilikLama | undefined {
  if (isi === null) return undefined;
  try {
    return lamaSchema.parse(JSON.parse(isi)).impor;
  } catch {
    return undefined;
  }
}

function bacaKodeKlpd(situs: string): string | undefined {
  try {
    return z.object({ kodeKlpd: z.string().min(1).optional() }).parse(JSON.parse(situs)).kodeKlpd;
  } catch {
    return undefined;
  }
}

function bedaDaerah(letak: string, lama: Pick<Impor, 'instansi'>, baru: Pick<Impor, 'instansi'>): string {
  return (
    `${letak} berisi data ${lama.instansi.nama} (${lama.instansi.kode}); masukan ini milik ${baru.instansi.nama} (${baru.instansi.kode}). ` +
    'Pilih folder isi yang benar dengan --out; bila memang hendak diganti, pindahkan dulu berkas itu.'
  );
}
