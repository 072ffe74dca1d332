import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    include: ['tests/{unit,build}/**/*.test.ts'],
    setupFiles: ['tests/same-seed.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // A build in a copy of the project takes seconds, and longer on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
