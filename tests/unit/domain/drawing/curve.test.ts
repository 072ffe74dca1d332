import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/anatomy/point.ts';
import { mirrored } from '../../../../src/anatomy/point.ts';
import { flattened, smoothPath } from '../../../../src/domain/drawing/curve.ts';
import { hatching } from '../../../../src/domain/drawing/hatching.ts';

const points = fc.array(fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 0, max: 930 })), {
  minLength: 3,
  maxLength: 20,
});

/** Where relative path data ends: `c` steps have six numbers, `s` steps four, and the last two lead on. */
const endOf = (path: string): Point => {
  const [start, ...steps] = [...path.matchAll(/([Mcs])([^Mcsz]*)/g)].flatMap(([, command, rest]) => {
    const numbers = (rest?.match(/-?\d+/g) ?? []).map(Number);
    const size = { M: 2, c: 6, s: 4 }[command ?? ''] ?? 0;
    return Array.from({ length: numbers.length / size }, (_, i) => numbers.slice(i * size, (i + 1) * size));
  });
  return steps.reduce<Point>(
    ([px, py], step) => [px + (step.at(-2) ?? 0), py + (step.at(-1) ?? 0)],
    [start?.[0] ?? 0, start?.[1] ?? 0],
  );
};

describe('a smooth path', () => {
  it('is written in whole relative steps', () => {
    expect(
      smoothPath([
        [0, 0],
        [10, -10],
        [20, 0],
      ]),
    ).toBe('M0 0c2-2 7-10 10-10s8 8 10 10');
  });

  it('ends where its points end, and a closed one where it began', () => {
    fc.assert(
      fc.property(points, (run) => {
        expect(endOf(smoothPath(run))).toEqual(run.at(-1));
        expect(endOf(smoothPath(run, true).slice(0, -1))).toEqual(run[0]);
      }),
    );
  });

  it('passes through every point, for measuring too', () => {
    fc.assert(
      fc.property(points, (run) => {
        const along = flattened(run).map(([x, y]) => `${Math.round(x)},${Math.round(y)}`);
        for (const [x, y] of run) expect(along).toContain(`${x},${y}`);
      }),
    );
  });

  it('has a corner where a point stands twice', () => {
    const corner = flattened([
      [0, 0],
      [10, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(Math.max(...corner.map(([x]) => x))).toBe(10);
  });
});

it('the other half is the same, mirrored', () => {
  expect(mirrored([[3, 4]])).toEqual([[-3, 4]]);
});

it('strokes reach over the whole box', () => {
  fc.assert(
    fc.property(
      fc.nat(200),
      fc.nat(900),
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 20, max: 300 }),
      (left, top, width, height) => {
        const strokes = hatching({ left, top, right: left + width, bottom: top + height });
        const [startX = 0, startY = 0] = (strokes.match(/-?\d+/g) ?? []).map(Number);
        const count = strokes.split('q').length - 1;
        expect(startX).toBeLessThanOrEqual(left);
        expect(startY).toBeLessThanOrEqual(top);
        // The last stroke starts at the left, and rises to the right.
        expect(startY + (count - 1) * 6).toBeGreaterThanOrEqual(top + height);
      },
    ),
  );
});
