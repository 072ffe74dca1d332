import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../browser/find-chromium.ts';
import { unpacked } from './unpacked.ts';

const launched = async (name: Parameters<typeof unpacked>[0]) => {
  const options = launchOptions(await unpacked(name));
  return { launchOptions: { ...options, args: [...(options.args ?? []), '--disable-gpu'] } };
};

const [oldest, older] = [await launched('oldest'), await launched('older')];

/** What works for readers, whatever they read with. */
const suites = ['phone-bar', 'open-now', 'journey', 'finder', 'a-to-z'].map((name) => `e2e/${name}.spec.ts`);
const suitesOfCi = ['questions', 'contents', 'safety', 'low-screen'].map((name) => `ci/e2e/${name}.spec.ts`);

/** Tests of what the oldest does without, or can't be asked by these tests, and why. */
const leftOut = {
  'filling the line moves nothing': 'Nor does "open now" have its room before.',
  'keeps clear of its camera': 'The protocol of its day can set no safe areas.',
  'keeps the foot of its screen for itself': 'For the same reason.',
  'axe finds': 'It takes its time, and judges the same page in the newest.',
};

export default defineConfig({
  outputDir: '../../../test-results/old-browsers',
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: '100%',
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../../../test-results/old-browsers.json' }]],
  projects: [
    { name: 'oldest', testMatch: 'oldest.spec.ts', use: oldest },
    {
      name: 'oldest, in the suite',
      testDir: '../..',
      testMatch: [...suites, ...suitesOfCi],
      grepInvert: new RegExp(Object.keys(leftOut).join('|')),
      use: oldest,
    },
    { name: 'older', testMatch: 'older.spec.ts', use: older },
  ],
});
