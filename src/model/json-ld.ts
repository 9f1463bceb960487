/** Structured data for search engines (schema.org), ready to stand in a page. */
import { jsonAman } from './aman.ts';

/** A FAQPage of questions and answers; answers may be HTML, of which the text is kept. */
export function jsonLdFaq(butir: readonly { tanya: string; jawab: string }[]): string {
  return jsonAman({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: butir.map(({ tanya, jawab }) => ({
      '@type': 'Question',
      name: tanya,
      acceptedAnswer: { '@type': 'Answer', text: teksHtml(jawab) },
    })),
  });
}

const ENTITAS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Words of a piece of HTML, on one line. */
function teksHtml(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, nama: string) => ENTITAS[nama] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
}
