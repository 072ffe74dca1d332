import { vitestStep, type Totals } from '../../step.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/**
 * The site in the browser engines besides Chromium that are there; what is skipped is told. ENGINE_TESTS=all demands
 * every one; ENGINE_TESTS=later leaves them to a step that does, as in .ci/run.
 */
export async function engineTests(): Promise<Totals> {
  const wanted = process.env.ENGINE_TESTS;
  const engines = [firefox, webkit];
  if (wanted === 'all' || (wanted !== 'later' && engines.some(({ missing }) => !missing)))
    return vitestStep('tests/ci/engines/vitest.config.ts', 'test-results/engines.json');
  console.log(wanted === 'later' ? '\nFirefox and WebKit come later.' : '');
  // Where there is one of them, its tests say that the other is skipped.
  if (wanted !== 'later')
    for (const { name, missing } of engines) console.log(`SKIPPED: ${name}, for want of ${missing ?? ''}.`);
  return { passed: 0, failed: 0 };
}
