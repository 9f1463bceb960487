/** Structured data for search engines (schema.org), ready to stand in a page. */

/** A FAQPage of questions and answers; answers may be HTML, of which the text is kept. */
export function jsonLdFaq(butir: readonly { tanya: string; jawab: string }[]): string {
  return tulisJsonLd({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: butir.map(({ tanya, jawab }) => ({
      '@type': 'Question',
      name: tanya,
      acceptedAnswer: { '@type': 'Answer', text: teksHtml(jawab) },
    })),
  });
}

/** JSON inside a script element: nothing in it may end the element. */
function tulisJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
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
