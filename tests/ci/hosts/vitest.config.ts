import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    include: ['tests/ci/hosts/**/*.test.ts'],
    globalSetup: 'tests/ci/hosts/published-copy.ts',
    reporters: ['default', ['json', { outputFile: 'test-results/hosts.json' }]],
    // For what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
