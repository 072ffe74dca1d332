import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    include: ['tests/ci/hosts/**/*.test.ts'],
    globalSetup: 'tests/ci/hosts/published-copy.ts',
    reporters: ['default', ['json', { outputFile: 'test-results/hosts.json' }]],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
