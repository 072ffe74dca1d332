import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finestThatFits } from '../../../src/pictures/finest-that-fits.ts';

it('finds, in few attempts, the finest quality that fits, and else the coarsest', async () => {
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }).map((all) => all.toSorted((a, b) => b - a));
  await fc.assert(
    fc.asyncProperty(weights, fc.nat(1000), async (bytes, budget) => {
      let attempts = 0;
      const qualities = bytes.map((_, i) => i) as [number, ...number[]];
      const { data } = await finestThatFits(qualities, budget, (quality) => {
        attempts += 1;
        return Promise.resolve({ data: new Uint8Array(bytes[quality] ?? -1) });
      });
      expect(data.length).toBe(bytes.find((weight) => weight <= budget) ?? bytes.at(-1));
      expect(attempts).toBeLessThanOrEqual(Math.floor(Math.log2(bytes.length)) + 1);
    }),
  );
});
