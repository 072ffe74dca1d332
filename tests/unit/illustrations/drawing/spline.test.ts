import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splineControls } from '../../../../src/illustrations/drawing/spline.ts';

const places = fc.array(fc.integer({ min: -200, max: 930 }), { minLength: 1, maxLength: 20 });

/** Where an arc has come half way: a quarter of each end and half of its control point. */
const middlesOf = (controls: readonly number[], [start, end]: readonly [number, number]) =>
  controls.map((control, i) => {
    const [before, after] = [controls[i - 1], controls[i + 1]];
    const from = before === undefined ? start : (before + control) / 2;
    const to = after === undefined ? end : (control + after) / 2;
    return from / 4 + control / 2 + to / 4;
  });

it('arcs pass half way through their places, to the nearest unit, and meet on whole units', () => {
  fc.assert(
    fc.property(
      places,
      fc.integer({ min: -200, max: 930 }),
      fc.integer({ min: -200, max: 930 }),
      (middles, start, end) => {
        const controls = splineControls({ middles, ends: [start, end] });
        expect(new Set(controls.map((control) => Math.abs(control % 2))).size).toBe(1);
        for (const [i, middle] of middlesOf(controls, [start, end]).entries())
          expect(Math.abs(middle - (middles[i] ?? NaN))).toBeLessThan(1.1);
      },
    ),
  );
});
