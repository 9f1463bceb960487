import { expect, it } from 'vitest';
import { jsonLdFaq } from '../../src/model/json-ld.ts';

it('tanya jawab bagi mesin pencari: jawaban tanpa kode HTML, dan tidak dapat menutup elemennya', () => {
  const teks = jsonLdFaq([
    { tanya: 'Apa </script> itu?', jawab: '<p>Lihat <a href="/x/">SPSE</a>.</p>\n<p>A &amp; B</p>' },
  ]);
  expect(teks).not.toContain('<');
  expect(JSON.parse(teks)).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ name: 'Apa </script> itu?', acceptedAnswer: { text: 'Lihat SPSE. A & B' } }],
  });
});
