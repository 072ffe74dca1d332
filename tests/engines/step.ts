import { vitestStep, type Totals } from '../step.ts';

/**
 * The site in the browser engines besides Chromium that are there; what is skipped is told. ENGINE_TESTS=all demands
 * every one; ENGINE_TESTS=later leaves them to a step that does, as in .ci/run.
 */
export async function engineTests(): Promise<Totals> {
  if (process.env.ENGINE_TESTS !== 'later')
    return vitestStep('tests/engines/vitest.config.ts', 'test-results/engines.json');
  console.log('\nFirefox and WebKit come later.');
  return { passed: 0, failed: 0 };
}
