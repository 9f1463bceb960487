import { isBuiltin } from 'node:module';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { tambalanDecap } from './tambalan-decap.ts';

/** Bundles the browser part of the CMS into `<folder>/aset/` and returns the addresses its page loads, relative to the page. */
export async function bundelAdmin(folder: string): Promise<{ js: string; css: string[] }> {
  const masuk = path.join(import.meta.dirname, 'admin', 'masuk.ts');
  const result = await build({
    configFile: false,
    envFile: false,
    root: import.meta.dirname,
    base: './',
    mode: 'production',
    logLevel: 'error',
    // Decap asks for these of Node; and a test run must not bundle React's development version.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Two copies of React crash Decap (decap-cms #7969).
    resolve: { dedupe: ['react', 'react-dom'] },
    plugins: [tanpaNode(), tambalanDecap(), kanvasPeramban(import.meta.dirname)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    // The importer reads a chosen file away from the page (admin/data/pekerja.ts).
    worker: { format: 'es', plugins: () => [tanpaNode()] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: 'aset',
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
      rolldownOptions: { input: masuk },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  const entry = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (!entry) throw new Error('CMS: bundel tidak punya berkas awal.');
  const css = output
    .filter((aset) => aset.type === 'asset' && aset.fileName.endsWith('.css'))
    .map((aset) => `./${aset.fileName}`);
  return { js: `./${entry.fileName}`, css };
}

/** Vite puts an empty module in the place of what only Node has, and the page fails when it is used: the bundle fails instead. */
export function tanpaNode(): Plugin {
  return {
    name: 'tanpa-node',
    enforce: 'pre',
    resolveId(source, importer) {
      const punyaKami = importer !== undefined && !importer.includes('/node_modules/');
      if (source.startsWith('node:') || (punyaKami && isBuiltin(source)))
        throw new Error(`CMS: "${source}" hanya ada di Node, tetapi diimpor ${importer ?? '(awal)'} untuk peramban.`);
      return undefined;
    },
  };
}

/** The card in the preview is laid out by src/cards, which measures text with a native canvas; here it measures with the browser's. */
function kanvasPeramban(cms: string): Plugin {
  return {
    name: 'kanvas-peramban',
    enforce: 'pre',
    resolveId: (source) =>
      source.endsWith('/charts/svg/kanvas.ts') ? path.join(cms, 'admin', 'kanvas-peramban.ts') : undefined,
  };
}
