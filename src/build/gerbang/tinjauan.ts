/** What the gate does with a message where drafts are reviewed on this computer. */
import { keFolderIsi, keRepositori } from './peta-jalur.ts';
import type { PeladenDecap } from './peladen-decap.ts';
import type { Pesan } from './pesan.ts';
import type { RuangTinjau } from './ruang-tinjau.ts';
import { TIDAK_TERTULIS, Tolakan } from './tolakan.ts';

/** Name of the branch decap-server keeps the draft in that a message is about; empty when it is about none. */
export function drafPesan({ action, params }: Pesan): string {
  if (action === 'persistEntry') {
    const { collectionName = '', useWorkflow } = params.options;
    return useWorkflow ? `cms/${collectionName}/${params.dataFiles[0]?.slug ?? ''}` : '';
  }
  if (action === 'unpublishedEntry' && params.id) return `cms/${params.id}`;
  return 'slug' in params && params.slug ? `cms/${params.collection ?? ''}/${params.slug}` : '';
}

/** Sends a message into the clone and brings what it published into the content folder. Throws `Tolakan`. */
export async function kirimTinjauan(
  pesan: Pesan,
  { peladen, ruang }: { peladen: PeladenDecap; ruang: RuangTinjau },
): Promise<{ status: number; json: string }> {
  const draf = drafPesan(pesan);
  if (pesan.action === 'unpublishedEntry' && (await ruang.diubah(draf)) === null)
    throw new Tolakan(404, 'Naskah ini tidak sedang ditinjau.');
  const kirim = () =>
    peladen.kirim({
      ...keRepositori(pesan, ruang.awalan),
      params: { ...keRepositori(pesan.params, ruang.awalan), ...tetap(pesan), branch: ruang.cabang },
    });
  if (!MENULIS.includes(pesan.action)) {
    const { status, json } = await kirim();
    if (status >= 400) return { status, json };
    const isi = keFolderIsi(JSON.parse(json) as unknown, ruang.awalan);
    return { status, json: JSON.stringify(await saring(pesan, isi, ruang)) };
  }
  return ruang.dengan(draf, async () => {
    const { status, json } = await kirim();
    if (status >= 400) {
      if (draf === '' || !(await ruang.bentrok(draf))) throw new Tolakan(status, TIDAK_TERTULIS);
      throw new Tolakan(409, pesan.action === 'publishUnpublishedEntry' ? BENTROK_TERBIT : BENTROK_SIMPAN);
    }
    await ruang.majukan();
    return { status, json: JSON.stringify(keFolderIsi(JSON.parse(json) as unknown, ruang.awalan)) };
  });
}

const BENTROK_TERBIT =
  'Belum terbit: yang terbit berubah sejak naskah ini ditinjau. Buka naskahnya, sesuaikan, simpan, lalu terbitkan lagi.';
const BENTROK_SIMPAN = 'Belum ditulis: konsep ini bentrok dengan yang terbit. Simpan lagi.';

/** Messages that change something; the others are only answered. */
const MENULIS: readonly string[] = [
  'persistEntry',
  'persistMedia',
  'deleteFiles',
  'deleteUnpublishedEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
] satisfies Pesan['action'][];

/** The id of a draft is no path. */
function tetap({ params }: Pesan): object {
  return 'id' in params && params.id ? { id: params.id } : {};
}

/** decap-server compares with the latest published state, so that what others published since looks like a change of the draft. */
async function saring(pesan: Pesan, isi: unknown, ruang: RuangTinjau): Promise<unknown> {
  if (pesan.action === 'unpublishedEntries') {
    const ada = await Promise.all((isi as string[]).map(async (id) => (await ruang.diubah(`cms/${id}`)) !== null));
    return (isi as string[]).filter((_, i) => ada[i]);
  }
  if (pesan.action !== 'unpublishedEntry') return isi;
  const diubah = await ruang.diubah(drafPesan(pesan));
  const entri = isi as { diffs: { path: string }[] };
  return { ...entri, diffs: entri.diffs.filter((d) => diubah?.includes(ruang.awalan + d.path)) };
}
