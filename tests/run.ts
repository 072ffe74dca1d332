import { findChromium, howToGetChromium } from './browser/find-chromium.ts';
import { playwrightStep, sideBySide, sumUp, vitestStep, type Totals } from './step.ts';

/** A linter looks again at files that changed. */
const cached = (linter: string) => ['.', '--cache', `--cache-location=.cache/${linter}`, '--cache-strategy=content'];

async function browserTests(): Promise<Totals> {
  const { found, tried } = await findChromium();
  if (found) return playwrightStep('tests/playwright.config.ts', 'test-results/playwright.json');
  console.log(`\nFAILED: there is no Chromium for the browser tests. Tried: ${tried.join(', ')}.`);
  console.log(howToGetChromium);
  return { passed: 0, failed: 1 };
}

const built = await sideBySide(['node', 'src/tools/commands/build.ts'], ['node', 'tests/fixtures/build-site.ts']);
const steps = [...built];
// Without the sites there is nothing to test.
if (built.every(({ failed }) => failed === 0)) {
  const [linted, units] = await Promise.all([
    sideBySide(
      ['astro', 'check'],
      ['eslint', '--max-warnings=0', ...cached('eslint')],
      ['prettier', '--check', ...cached('prettier')],
    ),
    vitestStep('tests/vitest.config.ts', 'test-results/vitest.json'),
  ]);
  steps.push(...linted, units, await browserTests());
}

sumUp(steps);
