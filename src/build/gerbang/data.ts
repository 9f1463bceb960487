/** The imported data sets through the local CMS: only a proposal that was stored goes live, whole and unchanged (docs/keputusan/0020). */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bacaUsulan } from '../../cms/usulan/berkas-usulan.ts';
import { bolehDihapus, bolehDitulis } from '../../cms/usulan/tukar.ts';
import { DATASET } from '../../schemas/koleksi.ts';
import { FOLDER_USULAN, letakUsulan, type Usulan } from '../../schemas/usulan.ts';
import type { Pesan } from './pesan.ts';
import { Tolakan } from './tolakan.ts';

const FOLDER_IMPOR: readonly string[] = [DATASET.paket.folder, DATASET.survei.folder];
const ATURAN = 'data baru terbit hanya sebagai usulan yang tersimpan dan disetujui di bagian Data.';

/** Lets a message through that leaves the imported data sets and proposals alone, or takes a step that is allowed. Throws `Tolakan` (403). */
export async function periksaData(akar: string, pesan: Pesan): Promise<void> {
  if (pesan.action === 'deleteFiles') await periksaHapus(akar, pesan.params.paths);
  if (pesan.action === 'persistMedia' && diData(pesan.params.asset.path)) throw tolak([pesan.params.asset]);
  if (pesan.action !== 'persistEntry') return;
  const { dataFiles, assets, options } = pesan.params;
  const disentuh = dataFiles.filter((f) => diData(f.path));
  if (assets.some((a) => diData(a.path))) throw tolak(assets);
  if (disentuh.length === 0) return;
  const usulan = disentuh.find((f) => f.path.startsWith(`${FOLDER_USULAN}/`));
  // A branch of drafts would go live without being looked at here.
  if (
    !usulan ||
    options.useWorkflow ||
    disentuh.length !== dataFiles.length ||
    disentuh.length > 2 ||
    assets.length > 0
  )
    throw tolak(disentuh);
  const baru = bacaUsulan(usulan.raw, usulan.path);
  if (!baru.ok) throw tolak(disentuh);
  const { data } = letakUsulan(baru.data.usulan);
  const lain = disentuh.find((f) => f !== usulan);
  if (lain && lain.path !== data) throw tolak(disentuh);
  const [lama, terbit] = await Promise.all([bacaUsulanTersimpan(akar, usulan.path), baca(akar, data)]);
  if (!bolehDitulis({ usulan: baru.data, data: lain?.raw }, { usulan: lama, data: terbit }, sidik))
    throw tolak(disentuh);
}

async function periksaHapus(akar: string, jalur: readonly string[]): Promise<void> {
  for (const berkas of jalur.filter(diData)) {
    const jenis = berkas.startsWith(`${DATASET.paket.folder}/`) ? 'paket' : 'survei';
    const kode = path.posix.basename(berkas, '.json');
    const usulan = await bacaUsulanTersimpan(akar, letakUsulan({ jenis, kode }).usulan);
    const terbit = berkas.startsWith(`${FOLDER_USULAN}/`) ? null : await baca(akar, berkas);
    if (terbit === null || jalur.length > 1 || !bolehDihapus(usulan, terbit, sidik)) throw tolak([{ path: berkas }]);
  }
}

function diData(jalur: string): boolean {
  return [...FOLDER_IMPOR, FOLDER_USULAN].some((f) => jalur.startsWith(`${f}/`));
}

async function bacaUsulanTersimpan(akar: string, jalur: string): Promise<Usulan | null> {
  const teks = await baca(akar, jalur);
  const hasil = teks === null ? null : bacaUsulan(teks, jalur);
  return hasil?.ok ? hasil.data : null;
}

function baca(akar: string, jalur: string): Promise<string | null> {
  return readFile(path.join(akar, ...jalur.split('/')), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
}

function sidik(teks: string): string {
  return createHash('sha256').update(teks).digest('hex');
}

function tolak(berkas: readonly { path: string }[]): Tolakan {
  return new Tolakan(
    403,
    `CMS tidak boleh mengubah ${berkas.map((b) => `"${b.path.slice(0, 120)}"`).join(', ')}: ${ATURAN}`,
  );
}
