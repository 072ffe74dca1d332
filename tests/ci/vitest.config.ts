import { defineConfig } from 'vitest/config';

/* Builds of edited copies of the project, and what is done when a site is published. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    include: ['tests/ci/{copies,publishing}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/copies.json' }]],
    // For what hangs: a build in a copy of the project takes seconds, and minutes on a machine that is busy.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
