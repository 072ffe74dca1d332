import { expect, it } from 'vitest';
import type { Point } from '../../../../src/illustrations/body/point.ts';
import { placed } from '../../../../src/illustrations/scenes/placed.ts';
import { bent, profile } from '../../../../src/illustrations/scenes/profile.ts';

const knee: Point = [-8, 660];
const sole: Point = [0, 926];
const posed = (by: Parameters<typeof bent>[0], point: Point) => bent(by)([point])[0] ?? [0, 0];

it('what is placed on a sheet is turned about its point, then scaled', () => {
  const line = [
    [10, 20],
    [10, 40],
    [20, 20],
  ] as const;
  expect(placed(line, { about: [10, 20], to: [100, 50], scale: 0.5, turn: -90 })).toEqual([
    [100, 50],
    [110, 50],
    [100, 45],
  ]);
});

it('a figure that bends nothing stands as it is', () => {
  expect(bent({ hip: 0, knee: 0, ankle: 0 })(profile)).toEqual(profile);
});

it('a hip bends the thigh forward, and the head stays where it is', () => {
  const [x, y] = posed({ hip: 90, knee: 0, ankle: 0 }, knee);
  expect(x).toBeGreaterThan(150);
  expect(y).toBeCloseTo(465);
  expect(posed({ hip: 90, knee: 90, ankle: 0 }, [0, 0])).toEqual([0, 0]);
});

it('a knee bends the shin back, and the foot stays as far from it', () => {
  const [x, y] = posed({ hip: 0, knee: 90, ankle: 0 }, sole);
  expect(x).toBeLessThan(-200);
  expect(Math.hypot(x - knee[0], y - knee[1])).toBeCloseTo(Math.hypot(sole[0] - knee[0], sole[1] - knee[1]));
});
