import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from './browser/find-chromium.ts';

const { found, tried } = await findChromium();
if (!found) throw new Error(`No Chromium to test with. Tried: ${tried.join(', ')}.`);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  snapshotPathTemplate: '{testDir}/aria-snapshots/{arg}{ext}',
  fullyParallel: true,
  // Generous, for machines that do other things as well: a limit is there for what hangs.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  workers: '100%',
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: { launchOptions: launchOptions(found) },
});
