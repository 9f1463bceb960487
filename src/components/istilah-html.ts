/** Terms of the glossary in a label as HTML: each leads to its explanation. Made once a label, since packages repeat them ten thousand times. */
import { istilah } from '../acuan/istilah.ts';
import { alamat, halaman } from '../alamat.ts';
import { tandaiIstilah } from '../model/tandai-istilah.ts';
import { aman } from '../model/aman.ts';

const diingat = new Map<string, string>();

/** `teks` escaped, its terms as links; `berarti` puts what a term means into its title. */
export function istilahHtml(teks: string, berarti = false): string {
  const kunci = `${berarti ? '+' : '-'}${teks}`;
  const known = diingat.get(kunci);
  if (known !== undefined) return known;
  const html = tandaiIstilah(teks)
    .map((p) =>
      typeof p === 'string'
        ? aman(p)
        : `<a class="istilah" href="${alamat(halaman.istilah(p.kode))}"${berarti ? ` title="${aman(istilah(p.kode).arti)}"` : ''}>${aman(p.teks)}</a>`,
    )
    .join('');
  diingat.set(kunci, html);
  return html;
}
