import { beforeAll, describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What a page with a chart loads, bundled as the site bundles it. */
describe('grafik interaktif', () => {
  let chunks: Chunk[];

  beforeAll(async () => {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: true,
        rollupOptions: { input: 'src/charts/pulau/tombol.ts', preserveEntrySignatures: 'strict' },
      },
    });
    const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
    chunks = output.filter((o) => o.type === 'chunk');
  }, 60_000);

  it('sebelum ditekan tidak memuat React maupun Chart.js', () => {
    const first = tertutup(chunks, ['tombol']);
    expect(paket(first)).toEqual([]);
    expect(first.reduce((n, c) => n + c.code.length, 0)).toBeLessThan(4096);
  });

  it('sesudah ditekan memuat React dan Chart.js, dan grafik bulan tidak membawa zod', () => {
    const pressed = tertutup(chunks, ['pasang', 'realisasi-bulan']);
    expect(paket(pressed)).toEqual(expect.arrayContaining(['chart.js', 'react-dom']));
    expect(paket(pressed)).not.toContain('zod');
    expect(paket(pressed)).not.toContain('@napi-rs/canvas');
  });
});

/** Chunks by name with everything they import statically. */
function tertutup(chunks: readonly Chunk[], names: readonly string[]): Chunk[] {
  const found = chunks.filter((c) => names.includes(c.name));
  expect(found.map((c) => c.name).sort()).toEqual([...names].sort());
  const all = new Set(found);
  for (const chunk of all)
    for (const file of chunk.imports) for (const c of chunks) if (c.fileName === file) all.add(c);
  return [...all];
}

/** npm packages whose code is in the chunks. */
function paket(chunks: readonly Chunk[]): string[] {
  const files = chunks.flatMap((c) => c.moduleIds);
  return [...new Set(files.flatMap((f) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(f)?.[1] ?? []))];
}
