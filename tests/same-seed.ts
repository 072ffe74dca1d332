import fc from 'fast-check';
import { runs } from './random-runs.ts';

/** Each run of the tests takes the same cases. Others are tried by tests/ci/random-edits-build.ts, with a new seed each time. */
fc.configureGlobal({ seed: 20261123, numRuns: runs(100) });
