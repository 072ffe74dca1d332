import { sumUp, vitestStep } from '../step.ts';

/* The site in the browser engines besides Chromium. */
sumUp([await vitestStep('tests/ci/engines/vitest.config.ts', 'test-results/engines.json')]);
