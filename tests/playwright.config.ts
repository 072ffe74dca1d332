import { defineConfig } from '@playwright/test';
import { findChromium } from './e2e/find-chromium.ts';

const { found, tried } = await findChromium();
if (!found) throw new Error(`No Chromium to test with. Tried: ${tried.join(', ')}.`);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: {
    launchOptions: {
      executablePath: found.executablePath,
      env: { ...process.env, ...found.env },
      // The pages are our own, and root, as in a container, has no sandbox.
      chromiumSandbox: false,
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
      ],
    },
  },
});
