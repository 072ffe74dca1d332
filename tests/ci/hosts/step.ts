import { vitestStep, type Totals } from '../../step.ts';

/**
 * The site on the hosts that are there, and before the tools that are there; what is skipped is told. HOST_TESTS=all
 * demands every one; HOST_TESTS=later leaves them to a step that does, as in .ci/run.
 */
export async function hostTests(): Promise<Totals> {
  if (process.env.HOST_TESTS !== 'later') return vitestStep('tests/hosts/vitest.config.ts', 'test-results/hosts.json');
  console.log('\nThe tests on hosts come later, on every one of them.');
  return { passed: 0, failed: 0 };
}
