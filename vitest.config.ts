import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/situs/**'], testTimeout: 20_000 } },
      {
        test: {
          name: 'situs',
          include: ['tests/situs/**/*.test.ts'],
          // Two files at a time, as many as CI has cores; a cold start of the browser or of a build may take its time.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
