import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/illustrations/body/point.ts';
import { mirrored } from '../../../../src/illustrations/body/point.ts';
import { flattened, smoothPath } from '../../../../src/illustrations/drawing/curve.ts';
import { hatching } from '../../../../src/illustrations/drawing/hatching.ts';

const points = fc.array(fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 0, max: 930 })), {
  minLength: 3,
  maxLength: 20,
});

/** Where relative path data starts and ends: `q` steps have four numbers, `t` and `l` steps two, and the last two lead on. */
function endsOf(path: string): [start: Point, end: Point] {
  const [start = [0, 0], ...steps] = [...path.matchAll(/([Mqtl])([^Mqtlz]*)/g)].flatMap(([, command, rest]) => {
    const numbers = (rest?.match(/-?\d+/g) ?? []).map(Number);
    const size = command === 'q' ? 4 : 2;
    return Array.from({ length: numbers.length / size }, (_, i): Point => {
      const [x = 0, y = 0] = numbers.slice(i * size, (i + 1) * size).slice(-2);
      return [x, y];
    });
  });
  return [start, steps.reduce<Point>(([x, y], step) => [x + step[0], y + step[1]], start)];
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('a smooth path', () => {
  it('is written in whole relative steps', () => {
    expect(
      smoothPath([
        [0, 0],
        [10, -10],
        [20, 0],
      ]),
    ).toBe('M0 0q2-3 6-8t8 0 6 8');
  });

  it('is straight between two corners', () => {
    expect(
      smoothPath([
        [0, 0],
        [10, 20],
        [10, 20],
        [30, 20],
      ]),
    ).toBe('M0 0l10 20l20 0');
  });

  it('starts and ends where its points do, and a closed one ends where it began', () => {
    fc.assert(
      fc.property(points, (run) => {
        expect(endsOf(smoothPath(run))).toEqual([run[0], run.at(-1)]);
        const [start, end] = endsOf(smoothPath(run, true));
        expect(end).toEqual(start);
      }),
    );
  });

  it('passes through every point, or a unit beside it, for measuring too', () => {
    fc.assert(
      fc.property(points, fc.boolean(), (run, closed) => {
        const along = flattened(run, closed);
        for (const point of run)
          expect(Math.min(...along.map((other) => distance(point, other)))).toBeLessThan(Math.SQRT2);
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
