import { findChromium, howToGetChromium } from '../src/cli/find-chromium.ts';
import { engineTests } from './engines/step.ts';
import { hostTests } from './hosts/step.ts';
import { asOne, playwrightStep, sumUp, vitestStep, type Totals } from './step.ts';

async function browserTests(): Promise<Totals> {
  const { found, tried } = await findChromium();
  if (found) {
    return playwrightStep('tests/playwright.config.ts', 'test-results/playwright.json');
  }
  console.log(`\nSKIPPED: the browser tests, for want of a Chromium. Tried: ${tried.join(', ')}.`);
  console.log(howToGetChromium);
  return { passed: 0, failed: process.env.CI ? 1 : 0 };
}

const built = await asOne('node', 'src/cli/build.ts');
const steps = [
  built,
  await asOne('astro', 'check'),
  await asOne('eslint', '--max-warnings=0', '.'),
  await asOne('prettier', '--check', '--log-level=warn', '.'),
];
// Without a site there is nothing to test.
if (built.passed)
  steps.push(
    await vitestStep('tests/vitest.config.ts', 'test-results/vitest.json'),
    await browserTests(),
    await engineTests(),
    await hostTests(),
  );

sumUp(steps);
