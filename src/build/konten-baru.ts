/** A fresh content folder for another unit: everything recognisably to be replaced, and a site that builds as it is. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GalatMasukan, periksa } from '../schemas/masalah.ts';
import { situsSchema } from '../schemas/situs.ts';

const TEMPLAT = path.join(import.meta.dirname, 'templat-konten');

/** What is known of the unit already; the rest stays a placeholder. */
export interface IdentitasBaru {
  nama?: string | undefined;
  daerah?: string | undefined;
  klpd?: string | undefined;
}

/** Makes the folder `dir`. Throws `GalatMasukan` when it exists with something in it or an option does not fit. */
export async function buatKontenBaru(dir: string, identitas: IdentitasBaru): Promise<void> {
  await pastikanKosong(dir);
  const situs = await isiSitus(identitas);
  await mkdir(dir, { recursive: true });
  await cp(TEMPLAT, dir, { recursive: true });
  await writeFile(path.join(dir, 'situs.json'), `${JSON.stringify(situs, null, 2)}\n`);
}

async function pastikanKosong(dir: string): Promise<void> {
  const isi = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new GalatMasukan(`"${dir}" bukan folder. Pilih nama folder yang belum ada.`);
  });
  if (isi.length > 0)
    throw new GalatMasukan(
      `Folder "${dir}" sudah berisi ${isi.length} berkas atau folder. Pilih folder baru atau kosong; tidak ada yang ditulis.`,
    );
}

async function isiSitus({ nama, daerah, klpd }: IdentitasBaru) {
  const templat = JSON.parse(await readFile(path.join(TEMPLAT, 'situs.json'), 'utf8')) as Record<string, unknown>;
  const situs = {
    ...templat,
    ...(nama === undefined ? {} : { nama }),
    ...(daerah === undefined ? {} : { daerah, instansi: `Sekretariat Daerah ${daerah}` }),
    ...(klpd === undefined ? {} : { kodeKlpd: klpd }),
  };
  const hasil = periksa(situsSchema, situs, { berkas: 'situs.json' });
  if (!hasil.ok) throw new GalatMasukan('Pilihan tidak sesuai; tidak ada yang ditulis.', hasil.masalah);
  return situs;
}
