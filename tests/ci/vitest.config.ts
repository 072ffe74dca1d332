import { defineConfig } from 'vitest/config';

/* Builds of edited copies of the project, and what is done when a site is published. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    include: ['tests/ci/{copies,publishing}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/copies.json' }]],
    // A build in a copy of the project takes seconds, and longer on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
