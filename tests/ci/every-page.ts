import { playwrightStep, sumUp } from '../step.ts';

/* Every page of the shipped site in every setting, and the browser tests that `npm test` leaves out. */
process.env.EVERY_PAGE = '1';
if (process.env.CHROMIUM_PATH === '') {
  console.log('There is no current Chrome or Chromium to test with.');
  sumUp([{ passed: 0, failed: 1 }]);
} else sumUp([await playwrightStep('tests/ci/playwright.config.ts', 'test-results/every-page.json')]);
