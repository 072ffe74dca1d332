import { findChromium, howToGetChromium } from './browser/find-chromium.ts';
import { playwrightStep, sideBySide, sumUp, vitestStep, type Totals } from './step.ts';

async function browserTests(): Promise<Totals> {
  const { found, tried } = await findChromium();
  if (found) return playwrightStep('tests/playwright.config.ts', 'test-results/playwright.json');
  console.log(`\nFAILED: there is no Chromium for the browser tests. Tried: ${tried.join(', ')}.`);
  console.log(howToGetChromium);
  return { passed: 0, failed: 1 };
}

const built = await sideBySide(['node', 'src/cli/build.ts'], ['node', 'tests/fixtures/build-site.ts']);
const linted = await sideBySide(
  ['astro', 'check'],
  ['eslint', '--max-warnings=0', '--cache', '--cache-location=.cache/eslint', '--cache-strategy=content', '.'],
  ['prettier', '--check', '--log-level=warn', '--cache', '--cache-location=.cache/prettier', '--cache-strategy=content', '.'],
);
const steps = [...built, ...linted];
// Without the sites there is nothing to test.
if (built.every(({ failed }) => failed === 0))
  steps.push(await vitestStep('tests/vitest.config.ts', 'test-results/vitest.json'), await browserTests());

sumUp(steps);
