import CMS from 'decap-cms-app';
import { DATASET_DISUNTING, KOLEKSI, PENGATURAN } from '../../schemas/koleksi.ts';
import { templatData } from './pratinjau-data.ts';
import { PratinjauLembar } from './pratinjau-lembar.ts';
import { templatNaskah } from './pratinjau-naskah.ts';
import { bacaSitusTerbit, type SitusTerbit } from './situs-terbit.ts';

/** Every entry as the site sets it, beside its form; the styles are those of the site that is being served, none when it has no home page yet. */
export async function daftarkanPratinjau(site: URL): Promise<void> {
  const situs: { terbit?: SitusTerbit } = {};
  for (const koleksi of Object.keys(KOLEKSI) as (keyof typeof KOLEKSI)[])
    CMS.registerPreviewTemplate(
      koleksi,
      templatNaskah(koleksi, () => situs.terbit),
    );
  for (const [nama, { skema, label }] of [...Object.entries(DATASET_DISUNTING), ...Object.entries(PENGATURAN)])
    CMS.registerPreviewTemplate(nama, nama === 'lke' ? PratinjauLembar : templatData(skema, label));
  situs.terbit = await bacaSitusTerbit(site);
}
