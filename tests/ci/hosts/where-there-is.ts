import { beforeAll, describe } from 'vitest';

/** Whether a host or tool that is not there is a failure: so it is in .ci/run, which installs them all. */
const demanded = process.env.HOST_TESTS === 'all';

/**
 * A block of tests that takes a host or tool, and says so when it is skipped for want of it.
 * @param missing what is not here, and what would bring it; undefined when all is there.
 */
export function whereThereIs(missing: string | undefined, name: string, tests: () => void): void {
  if (missing && !demanded) console.log(`SKIPPED: ${name}, for want of ${missing}.`);
  describe.skipIf(missing && !demanded)(name, () => {
    beforeAll(() => {
      if (missing) throw new Error(`There is no ${missing}.`);
    });
    tests();
  });
}
