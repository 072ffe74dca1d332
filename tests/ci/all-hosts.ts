import { sumUp, vitestStep } from '../step.ts';

/* The site on every host, and before the tools that judge hosts. */
sumUp([await vitestStep('tests/ci/hosts/vitest.config.ts', 'test-results/hosts.json')]);
