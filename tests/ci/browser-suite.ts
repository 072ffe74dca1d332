import { playwrightStep, sumUp } from '../step.ts';

/* The browser tests of `npm test`, and those that it leaves out; with EVERY_PAGE=1 on every page of the shipped site. */
if (process.env.CHROMIUM_PATH === '') {
  console.log('There is no current Chrome or Chromium to test with.');
  sumUp([{ passed: 0, failed: 1 }]);
} else sumUp([await playwrightStep('tests/ci/playwright.config.ts', 'test-results/browser-suite.json')]);
