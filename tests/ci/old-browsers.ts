import { existsSync } from 'node:fs';
import { missingTools } from './hosts/ci-tools.ts';
import { playwrightStep, sumUp } from '../step.ts';
import { oldChromiums } from './old-browsers/unpacked.ts';

/* Every page of the shipped site in the oldest Chromium that gets the whole site, and in one that is older. */
process.env.EVERY_PAGE = '1';
const missing =
  missingTools(...Object.values(oldChromiums)) ?? (existsSync('dist') ? undefined : 'dist, which npm run build makes');
if (missing) {
  console.log(`The old browsers were not asked, for want of ${missing}.`);
  sumUp([{ passed: 0, failed: 1 }]);
} else {
  sumUp([await playwrightStep('tests/ci/old-browsers/playwright.config.ts', 'test-results/old-browsers.json')]);
}
