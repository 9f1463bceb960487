import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/situs/**'], testTimeout: 20_000 } },
      {
        test: {
          name: 'situs',
          include: ['tests/situs/**/*.test.ts'],
          // Two cores: one file at a time, and a cold start of the browser or of a build may take its time.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
