import type { Plugin } from 'vite';

/** One change to a file of Decap: the file, the text that must be in it, and what stands there instead. */
interface Tambalan {
  berkas: string;
  lama: string;
  baru: string;
}

const TAMBALAN: readonly Tambalan[] = [
  {
    // ajv compiles the configuration's schema with `new Function`, which needs 'unsafe-eval' (decap-cms #2138); the configuration is checked by
    // tests/cms/konfigurasi.test.ts instead.
    berkas: 'decap-cms-core/dist/esm/constants/configSchema.js',
    lama: 'export function validateConfig(config) {',
    baru: 'export function validateConfig() {}',
  },
  {
    // Decap enlarges pictures narrower than media_processing.width.
    berkas: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    lama: 'const width = config.width ?? undefined;',
    baru: 'const width = config.width ? Math.min(config.width, sourceWidth) : undefined;',
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
      return { code: terapkan(code, tambalan), map: null };
    },
    buildEnd(error) {
      const hilang = TAMBALAN.filter((t) => !ditambal.has(t));
      if (!error && hilang.length > 0)
        throw new Error(`Tambalan CMS: berkas tidak ditemukan: ${hilang.map((t) => t.berkas).join(', ')}.`);
    },
  };
}

// The schema goes as a whole, with its imports of ajv.
function terapkan(code: string, { lama, baru }: Tambalan): string {
  return baru.endsWith('{}') ? baru : code.replace(lama, baru);
}
