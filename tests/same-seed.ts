import fc from 'fast-check';

/** Each run of the tests takes the same cases. Others are tried by tests/ci/random-edits-build.ts, with a new seed each time. */
fc.configureGlobal({ seed: 20261123 });
