import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { alamatSitus } from './src/build/alamat-situs.ts';
import { folderCache } from './src/build/folder-cache.ts';
import { bacaEnv } from './src/env.ts';
import { pengolahMarkdown } from './src/markdown.ts';

const env = bacaEnv();
const font = (weight) => ({
  weight,
  style: 'normal',
  src: [`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff2`],
});

export default defineConfig({
  site: alamatSitus(env),
  base: env.basePath,
  outDir: env.outDir,
  cacheDir: process.env['CACHE_DIR'] ?? folderCache(env.contentDir, env.outDir),
  trailingSlash: 'always',
  build: { format: 'directory' },
  server: { port: env.port },
  devToolbar: { enabled: false },
  integrations: [react()],
  markdown: { processor: pengolahMarkdown(env.basePath, env.contentDir) },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Plus Jakarta Sans',
      cssVariable: '--font-utama',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [font(400), font(700)] },
    },
  ],
  // Scripts stay files of their own: the Content Security Policy then needs no exception for them.
  vite: { build: { assetsInlineLimit: 0 }, resolve: { dedupe: ['react', 'react-dom'] } },
});
