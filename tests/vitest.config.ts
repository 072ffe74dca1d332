import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    include: ['tests/{unit,site}/**/*.test.ts'],
    setupFiles: ['tests/same-seed.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // Generous, for machines that do other things as well: a limit is there for what hangs.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
