import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/ci/engines/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/engines.json' }]],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
