import type { Plugin } from 'vite';

/** One change to a file of Decap: the file, the text that must be in it, and what stands there instead. */
interface Tambalan {
  berkas: string;
  lama: string;
  baru: string;
  /** Whether the new text stands in place of the whole file, its imports too. */
  seluruhBerkas?: boolean;
}

const TAMBALAN: readonly Tambalan[] = [
  {
    // ajv compiles the configuration's schema with `new Function`, which needs 'unsafe-eval' (decap-cms #2138); the configuration is checked by
    // tests/cms/konfigurasi.test.ts instead.
    berkas: 'decap-cms-core/dist/esm/constants/configSchema.js',
    lama: 'export function validateConfig(config) {',
    baru: 'export function validateConfig() {}',
    seluruhBerkas: true,
  },
  {
    // Decap enlarges pictures narrower than media_processing.width.
    berkas: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    lama: 'const width = config.width ?? undefined;',
    baru: 'const width = config.width ? Math.min(config.width, sourceWidth) : undefined;',
  },
  {
    // Decap takes an address that begins with / for a public one and shows a picture only once the site is published, and under a base path never (see decap-cms #7772).
    berkas: 'decap-cms-core/dist/esm/reducers/entries.js',
    lama: 'export function selectMediaFilePath(config, collection, entryMap, mediaPath, field) {',
    baru: `export function selectMediaFilePath(config, collection, entryMap, mediaPath, field) {
  const publik = config.public_folder + '/';
  if (mediaPath.startsWith(publik)) return join(config.media_folder, mediaPath.slice(publik.length));`,
  },
];

/** Vite plugin that mends Decap while it is bundled. Fails the build when a newer Decap no longer has the text it looks for. */
export function tambalanDecap(): Plugin {
  const ditambal = new Set<Tambalan>();
  return {
    name: 'tambalan-decap',
    enforce: 'pre',
    transform(code, id) {
      const tambalan = TAMBALAN.find(({ berkas }) => id.replaceAll('\\', '/').split('?')[0]?.endsWith(`/${berkas}`));
      if (!tambalan) return undefined;
      if (!code.includes(tambalan.lama))
        throw new Error(`Tambalan CMS: "${tambalan.lama}" tidak ada lagi di ${tambalan.berkas}.`);
      ditambal.add(tambalan);
      return { code: tambalan.seluruhBerkas ? tambalan.baru : code.replace(tambalan.lama, tambalan.baru), map: null };
    },
    buildEnd(error) {
      const hilang = TAMBALAN.filter((t) => !ditambal.has(t));
      if (!error && hilang.length > 0)
        throw new Error(`Tambalan CMS: berkas tidak ditemukan: ${hilang.map((t) => t.berkas).join(', ')}.`);
    },
  };
}
