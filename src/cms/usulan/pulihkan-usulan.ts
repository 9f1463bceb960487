/**
 * An approval or a withdrawal in a branch that was not merged (no right to, no network) changes nothing that is live: the proposal is shown as it
 * was before, and the step can be taken again by whoever may.
 */
import { type KepalaUsulan, letakUsulan } from '../../schemas/usulan.ts';

/** `data/usulan/paket-2026.json` → `data/paket/2026.json`. */
export function jalurDataUsulan(berkas: string): string {
  const nama = berkas.replace(/^.*\/|\.json$/g, '');
  const jenis = nama.startsWith('survei-') ? 'survei' : 'paket';
  return letakUsulan({ jenis, kode: nama.slice(jenis.length + 1) }).data;
}

/** The text of the proposal to be shown: of the branch, or what it was before a step that only the branch knows. */
export function pulihkanUsulan(
  usulan: string,
  { data, utama }: { data: string | undefined; utama: string | undefined },
): string {
  const kepala = bacaKepala(usulan);
  if (kepala?.keadaan === 'ditarik') return utama ?? usulan;
  if (kepala?.keadaan !== 'disetujui' || data === undefined) return usulan;
  const menunggu: KepalaUsulan = { ...kepala, keadaan: 'menunggu', disetujui: null, ditarik: null };
  return `{\n"usulan": ${JSON.stringify(menunggu, null, 2)},\n"dataset": ${data.trimEnd()}\n}\n`;
}

/** What is wrong with it `bacaUsulan` says when it is opened. */
function bacaKepala(teks: string): KepalaUsulan | undefined {
  try {
    return (JSON.parse(teks) as { usulan?: KepalaUsulan }).usulan;
  } catch {
    return undefined;
  }
}
