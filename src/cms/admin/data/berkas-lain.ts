/** Files of a proposal's branch that are no part of the proposal: they would go live unseen (docs/keputusan/0020). */
import { jalurDataUsulan } from '../../usulan/pulihkan-usulan.ts';

/** Paths of the files a branch changes beside the proposal `berkas` and its data set; `awalan` leads to the content folder. */
export function berkasLain(diffs: readonly { path: string }[], awalan: string, berkas: string): string[] {
  const boleh = [berkas, jalurDataUsulan(berkas)].map((b) => awalan + b);
  return diffs.map((d) => d.path).filter((path) => !boleh.includes(path));
}

/** Why a proposal with such a branch cannot be approved. */
export function pesanBerkasLain(lain: readonly string[]): string {
  return `Cabang usulan ini juga mengubah ${lain.join(', ')}, yang tidak diperlihatkan di sini dan akan ikut terbit. Jangan setujui. Minta pengusul mengunggah lagi berkasnya, dan beri tahu pengelola situs.`;
}
