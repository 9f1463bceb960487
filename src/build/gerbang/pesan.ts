import { z } from 'zod';
import { DATASET, DATASET_DISUNTING, KOLEKSI } from '../../schemas/koleksi.ts';
import { KOLEKSI_PENGATURAN } from '../../cms/koleksi-cms.ts';
import { FOLDER_USULAN } from '../../schemas/usulan.ts';
import type { Guna } from './tempat.ts';
import { Tolakan } from './tolakan.ts';

const nama = z.string().max(200);
const jalur = z.string().min(1).max(300);
const branch = nama;
const aset = z.object({ path: jalur, content: z.string(), encoding: z.literal('base64') });
// Decap sends newPath only for collections whose path editors may change; decap-server would then move whole folders.
// `terhadap` is the text the save was decided on, null for none; the gate looks whether it still stands (terhadap.ts).
const naskah = z.object({
  slug: nama,
  path: jalur,
  raw: z.string(),
  newPath: z.undefined().optional(),
  terhadap: z.string().nullable().optional(),
});
// Both become part of the name of a branch.
const koleksi = z.enum([...Object.keys(KOLEKSI), ...Object.keys(DATASET_DISUNTING), KOLEKSI_PENGATURAN]);
const slug = nama.regex(/^[A-Za-z0-9][\w-]*$/);
const naskahDitinjau = { collection: koleksi, slug };
const commit = z.object({ commitMessage: nama });

const STATUS = ['draft', 'pending_review', 'pending_publish'] as const;

/** The messages of Decap's proxy backend, with the fields decap-server reads of them; all else is left behind. */
const pesanSchema = z.discriminatedUnion('action', [
  pesan('entriesByFolder', {
    folder: z.enum([
      ...[...Object.values(KOLEKSI), ...Object.values(DATASET_DISUNTING), DATASET.survei].map((k) => k.folder),
      FOLDER_USULAN,
    ]),
    extension: z.enum(['md', 'json']),
    depth: z.literal(1),
  }),
  pesan('entriesByFiles', { files: z.array(z.object({ path: jalur, label: nama.optional() })).max(100) }),
  pesan('getEntry', { path: jalur }),
  pesan('persistEntry', {
    dataFiles: z.array(naskah).min(1).max(10),
    assets: z.array(aset).max(50),
    options: commit.extend({ collectionName: nama.optional(), useWorkflow: z.boolean(), status: nama }),
  }),
  pesan('getMedia', { mediaFolder: jalur }),
  pesan('getMediaFile', { path: jalur }),
  pesan('persistMedia', { asset: aset, options: commit }),
  pesan('deleteFiles', { paths: z.array(jalur).min(1).max(100), options: commit }),
  pesan('getDeployPreview', { collection: nama, slug: nama }),
  pesan('unpublishedEntries', {}),
  pesan('unpublishedEntry', {
    id: z
      .string()
      .regex(/^[\w-]+\/[A-Za-z0-9][\w-]*$/)
      .optional(),
    collection: koleksi.optional(),
    slug: slug.optional(),
  }),
  pesan('unpublishedEntryDataFile', { ...naskahDitinjau, id: jalur, path: jalur }),
  pesan('unpublishedEntryMediaFile', { ...naskahDitinjau, id: jalur, path: jalur }),
  pesan('deleteUnpublishedEntry', naskahDitinjau),
  pesan('updateUnpublishedEntryStatus', { ...naskahDitinjau, newStatus: z.enum(STATUS) }),
  pesan('publishUnpublishedEntry', naskahDitinjau),
]);

/** What only a place with reviews is asked. */
const TINJAUAN: readonly string[] = [
  'unpublishedEntries',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
  'unpublishedEntryMediaFile',
  'deleteUnpublishedEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
];

/** A message the gate knows. */
export type Pesan = z.output<typeof pesanSchema>;

/** The message in a request body; those about reviews only where there are some. Throws `Tolakan` (400) saying what is not known about it. */
export function bacaPesan(text: string, tinjau = false): Pesan {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Tolakan(400, 'Isi permintaan CMS bukan JSON yang utuh.');
  }
  const result = pesanSchema.safeParse(json);
  if (result.success && namaCabangSah(result.data)) {
    if (tinjau || !mintaTinjauan(result.data)) return result.data;
    throw new Tolakan(400, 'Permintaan CMS tidak dikenal: tinjauan hanya ada dengan CMS_ALUR=tinjau.');
  }
  const issues = result.error?.issues ?? [{ path: ['params', 'options', 'collectionName'] }];
  const bidang = [...new Set(issues.map((issue) => issue.path.join('.')))].join(', ');
  throw new Tolakan(400, `Permintaan CMS tidak dikenal atau tidak lengkap: periksa ${bidang || 'isinya'}.`);
}

function mintaTinjauan({ action, params }: Pesan): boolean {
  return TINJAUAN.includes(action) || (action === 'persistEntry' && params.options.useWorkflow);
}

/** A draft that is saved becomes a branch named after its collection and slug. */
function namaCabangSah({ action, params }: Pesan): boolean {
  if (action !== 'persistEntry' || !params.options.useWorkflow) return true;
  return (
    koleksi.safeParse(params.options.collectionName).success &&
    params.dataFiles.every((f) => slug.safeParse(f.slug).success)
  );
}

/** Every path a message touches, and what for. */
export function jalurPesan(pesan: Pesan): readonly { jalur: string; guna: Guna }[] {
  const untuk = (guna: Guna, ...jalur: string[]) => jalur.map((j) => ({ jalur: j, guna }));
  switch (pesan.action) {
    case 'entriesByFolder':
      return untuk('daftar', pesan.params.folder);
    case 'entriesByFiles':
      return untuk('baca', ...pesan.params.files.map((f) => f.path));
    case 'getEntry':
    case 'getMediaFile':
    case 'unpublishedEntryDataFile':
    case 'unpublishedEntryMediaFile':
      return untuk('baca', pesan.params.path);
    case 'persistEntry':
      return untuk('tulis', ...pesan.params.dataFiles.map((f) => f.path), ...pesan.params.assets.map((a) => a.path));
    case 'getMedia':
      return untuk('daftar', pesan.params.mediaFolder);
    case 'persistMedia':
      return untuk('tulis', pesan.params.asset.path);
    case 'deleteFiles':
      return untuk('hapus', ...pesan.params.paths);
    case 'getDeployPreview':
    case 'unpublishedEntries':
    case 'unpublishedEntry':
    case 'deleteUnpublishedEntry':
    case 'updateUnpublishedEntryStatus':
    case 'publishUnpublishedEntry':
      return [];
  }
}

function pesan<const A extends string, S extends z.core.$ZodLooseShape>(action: A, params: S) {
  return z.object({ action: z.literal(action), params: z.object({ branch, ...params }) });
}
