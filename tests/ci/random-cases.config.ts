import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

/** The property tests, which `npm test` runs with a tenth of their random cases. */
export default defineConfig({
  test: {
    ...shared.test,
    include: globSync('tests/unit/**/*.test.ts').filter((file) =>
      readFileSync(file, 'utf8').includes("from 'fast-check'"),
    ),
    reporters: ['default', ['json', { outputFile: 'test-results/random-cases.json' }]],
  },
});
