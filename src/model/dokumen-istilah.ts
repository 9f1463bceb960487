/** docs/istilah.md: the glossary for who works on the code, with the fields that carry a term. */
import { HALAMAN_ISTILAH } from '../acuan/bentuk-istilah.ts';
import { DAFTAR_ISTILAH, istilah, type KodeIstilah } from '../acuan/istilah.ts';
import { ukuran } from '../acuan/ukuran.ts';

const AWAL = `# Istilah

Dibuat dari \`src/acuan/istilah.ts\`, sumber yang sama dengan halaman \`/istilah/\`. Jangan diubah di sini: ubah sumbernya, lalu
\`npm run test:unit -- tests/acuan/istilah.test.ts -u\`. Kode istilah adalah jangkarnya (\`/istilah/#hps\`); bidang adalah nama di
\`content/data/paket/<tahun>.json\`.
`;

/** The whole document as Markdown. */
export function dokumenIstilah(): string {
  return `${[AWAL, ...DAFTAR_ISTILAH.map(butir)].join('\n')}`;
}

function butir(kode: KodeIstilah): string {
  const { nama, resmi, arti, asal, ocds, lihat = [], ukuran: measures = [], halaman = [] } = istilah(kode);
  const bidang = [...new Set(measures.flatMap((u) => ukuran(u).bidang))];
  const baris: [string, string][] = [
    ['Kode', `\`${kode}\``],
    ['Resmi', resmi ?? ''],
    ['Asal', asal ?? ''],
    ['OCDS', ocds === undefined ? '' : `\`${ocds}\``],
    ['Ukuran', measures.map((u) => `\`${u}\``).join(', ')],
    ['Bidang', bidang.map((b) => `\`${b}\``).join(', ')],
    ['Lihat', lihat.map((k) => istilah(k).nama).join(', ')],
    ['Halaman', halaman.map((h) => HALAMAN_ISTILAH[h]).join(', ')],
  ];
  return `## ${nama}\n\n${arti}\n\n${baris
    .filter(([, isi]) => isi !== '')
    .map(([apa, isi]) => `- ${apa}: ${isi}\n`)
    .join('')}`;
}
