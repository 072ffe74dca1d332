import { defineConfig } from '@playwright/test';
import shared from '../playwright.config.ts';

/** The tests of `npm test`, on every page of the shipped site with EVERY_PAGE=1, and those that run in .ci/run alone. */
export default defineConfig({
  ...shared,
  testDir: '..',
  testMatch: ['e2e/*.spec.ts', 'ci/e2e/*.spec.ts'],
  snapshotPathTemplate: '{testDir}/e2e/aria-snapshots/{arg}{ext}',
  outputDir: '../../test-results/every-page',
  reporter: [['line'], ['json', { outputFile: '../../test-results/browser-suite.json' }]],
});
