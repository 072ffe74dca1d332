import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // To load all modules anew for each file takes longer than to run its tests; no test changes what others read.
    isolate: false,
    include: ['tests/{unit,site}/**/*.test.ts'],
    setupFiles: ['tests/same-seed.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // Generous, for machines that do other things as well: a limit is there for what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
