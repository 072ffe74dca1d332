import { sumUp, vitestStep } from '../step.ts';

/* Builds of edited copies, and the property tests of `npm test` with all their random cases. */
const copies = await vitestStep('tests/ci/vitest.config.ts', 'test-results/copies.json');
process.env.ALL_RUNS = '1';
sumUp([copies, await vitestStep('tests/ci/random-cases.config.ts', 'test-results/random-cases.json')]);
