/**
 * Which part of src/ may import which: the arrows of the README's drawing. A part that is not listed may import everything but
 * `astro:*`. Types count as imports, save where `tipe` lists a part of which only the types may be used.
 */
const INTI = ['acuan', 'schemas', 'model'];
const TAMPILAN = [
  ...INTI,
  'charts',
  'cards',
  'search',
  'alamat.ts',
  'csp.ts',
  'content.ts',
  'data-situs.ts',
  'catatan-paket.ts',
  'terbitan-situs.ts',
  'env.ts',
  'media.ts',
  'kartu-halaman.ts',
  'halaman-tetap.ts',
  'jalur-tahun.ts',
  'grafik-situs.ts',
  'luar-astro',
  'styles',
];

const LAPISAN = {
  acuan: { boleh: [], murni: true },
  schemas: { boleh: ['acuan'], murni: true },
  model: { boleh: ['acuan', 'schemas'], murni: true },
  import: { boleh: INTI },
  // Runs in the browser as well.
  'import/bentuk': { boleh: [...INTI, 'import'], murni: true },
  search: { boleh: INTI },
  // Runs in the browser, where zod has no business.
  'search/jelajah': { boleh: ['acuan', 'model', 'search'], tipe: ['schemas'] },
  // The preview lays out cards; what draws them needs Node. Chosen files are read by the importer.
  cms: { boleh: [...INTI, 'import', 'cards'], kecuali: ['cards/png.ts', 'cards/kartu.ts'] },
  'data-out': { boleh: INTI },
  charts: { boleh: INTI },
  cards: { boleh: [...INTI, 'charts'] },
  components: { boleh: TAMPILAN, astro: true },
  layouts: { boleh: [...TAMPILAN, 'components'], astro: true },
  pages: { boleh: [...TAMPILAN, 'components', 'layouts', 'data-out', 'dataset.ts'], astro: true },
  build: { boleh: [...INTI, 'search', 'cms', 'alamat.ts', 'csp.ts', 'env.ts', 'dataset.ts'] },
  'charts/svg': { boleh: [...INTI, 'charts'], kecuali: ['charts/pulau'] },
  // Runs in the browser, where zod has no business.
  'charts/pulau': { boleh: ['acuan', 'model', 'charts'], tipe: ['schemas'], kecuali: ['charts/svg'] },
};

const ASTRO = {
  regex: '^astro:',
  message: 'astro:* hanya untuk content.config.ts, content.ts, components, layouts, dan pages.',
};
const NODE = { regex: '^node:', message: 'Lapisan ini murni: tanpa node:*; terima efek sebagai parameter.' };
const GET_COLLECTION = {
  regex: '^astro:content$',
  importNames: ['getCollection', 'getEntry', 'getEntries', 'getLiveCollection', 'getLiveEntry'],
  message: 'Hanya src/content.ts yang memanggil getCollection; pakai fungsinya.',
};

/**
 * ESLint configurations, one per part of src/.
 * @param {string} root Absolute folder of the repository.
 * @returns {import("eslint").Linter.Config[]}
 */
export function aturanLapisan(root) {
  return [
    {
      files: ['src/**', 'scripts/**', 'tests/**'],
      ignores: ['src/content.ts', 'src/content.config.ts'],
      rules: larangan([ASTRO]),
    },
    ...Object.entries(LAPISAN).map(([nama, lapisan]) => aturan(root, nama, lapisan)),
  ];
}

function aturan(root, nama, { boleh, tipe = [], kecuali = [], murni = false, astro = false }) {
  const hanyaTipe = tipe.map((t) => ({
    regex: `/${t}/`,
    allowTypeImports: true,
    message: `Dari ${t} hanya tipe yang boleh dipakai di sini (import type).`,
  }));
  const zone = (except, message) => ({ target: `./src/${nama}`, from: './src', except, message });
  const arrows = [nama, ...boleh, ...tipe].map((b) => `./${b}`);
  return {
    files: [`src/${nama}/**`],
    rules: {
      ...larangan([astro ? GET_COLLECTION : ASTRO, ...(murni ? [NODE] : []), ...hanyaTipe]),
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: root,
          zones: [
            zone(arrows, `src/${nama} hanya boleh mengimpor ${[...boleh, ...tipe].join(', ') || 'dirinya sendiri'}.`),
            ...kecuali.map((k) => ({
              target: `./src/${nama}`,
              from: `./src/${k}`,
              message: `src/${nama} dan src/${k} terpisah.`,
            })),
          ],
        },
      ],
    },
  };
}

function larangan(patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}
