import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatirons, folds, ground, ridgeLine, spine, trail } from '../../../../src/illustrations/body/ridge.ts';
import { regionNames } from '../../../../src/illustrations/body/regions.ts';
import { flattened } from '../../../../src/illustrations/drawing/curve.ts';
import { contains } from '../../../../src/illustrations/drawing/polygon.ts';
import { flagLimit, plantFlags, skyAbove, type RidgeFrame } from '../../../../src/illustrations/drawing/flags.ts';
import { lineAt } from '../../../../src/illustrations/drawing/skyline.ts';
import { engraving } from '../../../../src/illustrations/drawing/engraving.ts';
import { drawRidge } from '../../../../src/illustrations/drawing/ridge.ts';
import { conditionPath } from '../../../../src/domain/urls.ts';

const frame: RidgeFrame = { squeeze: 1, left: 20, right: 1270, letter: 25, step: 48 };
const narrow: RidgeFrame = { squeeze: 0.5, left: 10, right: 635, letter: 32, step: 84 };
const condition = (title: string, ...regions: (typeof regionNames)[number][]) => ({
  title,
  path: conditionPath(title.toLowerCase()),
  regions,
  pathway: title === 'Sciatica' ? ('sciatic-nerve' as const) : undefined,
});
const four = [
  condition('Sciatica', 'glute', 'back-of-thigh', 'calf', 'sole'),
  condition('Lower back pain', 'lower-back'),
  condition('Hip dysfunction', 'outer-hip', 'groin', 'glute'),
  condition('IT band tension', 'outer-knee', 'outer-thigh', 'outer-hip'),
];
const hill = [...flattened(ridgeLine), [1300, 400], [-40, 400]] as [number, number][];

describe('flags on the ridge', () => {
  it('stand from the waist to the foot, the leftmost highest, each on the ground', () => {
    const flags = plantFlags(four, frame).sort((a, b) => a.foot[0] - b.foot[0]);
    expect(flags.map(({ title }) => title)).toEqual([
      'Lower back pain',
      'Hip dysfunction',
      'IT band tension',
      'Sciatica',
    ]);
    expect(flags.map(({ name }) => name.y)).toEqual(flags.map(({ name }) => name.y).sort((a, b) => a - b));
    for (const { foot } of flags.filter(({ title }) => title !== 'Sciatica')) {
      expect(contains(hill, [foot[0], foot[1] + 2])).toBe(true);
      expect(contains(hill, [foot[0], foot[1] - 2])).toBe(false);
    }
  });

  it('of a pain along the nerve stands on the trail', () => {
    const flag = plantFlags(four, frame).find(({ title }) => title === 'Sciatica');
    const near = flattened(trail).map(([x, y]) => Math.hypot(x - (flag?.foot[0] ?? 0), y - (flag?.foot[1] ?? 0)));
    expect(Math.min(...near)).toBeLessThan(10);
  });

  it('of a fifth condition at the foot has its name above its pole, at the edge of the frame', () => {
    const flags = plantFlags([...four, condition('Plantar fasciitis', 'sole')], frame);
    const fifth = flags.find(({ title }) => title === 'Plantar fasciitis');
    expect(flags).toHaveLength(5);
    expect(fifth?.name.anchor).toBe('end');
    expect(fifth?.span[0]).toBeLessThan(fifth?.foot[0] ?? 0);
    expect(fifth?.span[1]).toBeLessThanOrEqual(frame.right);
  });

  it('of the waist has its name left of its pole where the right would be a step higher', () => {
    const [wide, phone] = [frame, narrow].map((one) =>
      plantFlags(four, one).find(({ title }) => title.startsWith('L')),
    );
    expect(wide?.name.anchor).toBe('start');
    expect(phone?.name.anchor).toBe('end');
    expect(phone?.span[1]).toBeLessThan(phone?.foot[0] ?? 0);
  });

  it('stand apart where conditions hurt in the same places, six of them on a phone', () => {
    const alike = ['Leg pain 5', 'Leg pain 6'].map((title) => ({ ...condition(title), ...four[0], title }));
    const flags = plantFlags([...four, ...alike], narrow);
    expect(flags).toHaveLength(6);
    const feet = flags.map(({ foot: [x] }) => x).sort((a, b) => a - b);
    for (const [i, x] of feet.slice(1).entries()) expect(x - (feet[i] ?? x)).toBeGreaterThanOrEqual(15);
  });

  it.each([
    ['a wide screen', frame],
    ['a phone', narrow],
  ])('never touch on %s: no name is on another, on a pole or outside, whatever the conditions', (_, frame) => {
    const conditions = fc.array(
      fc.record({
        title: fc.string({ minLength: 3, maxLength: 40 }),
        path: fc.constant(conditionPath('a')),
        regions: fc.subarray(regionNames, { minLength: 1 }),
        pathway: fc.constantFrom(undefined, 'sciatic-nerve' as const),
      }),
      { minLength: 1, maxLength: flagLimit },
    );
    fc.assert(
      fc.property(conditions, (some) => {
        const flags = plantFlags(some, frame);
        if (flags.length > 0) expect(flags).toHaveLength(some.length);
        for (const flag of flags) {
          const [from, to] = flag.span;
          expect(from).toBeGreaterThanOrEqual(frame.left);
          expect(to).toBeLessThanOrEqual(frame.right);
          expect(flag.name.y - frame.letter).toBeGreaterThan(skyAbove(flags, frame));
          expect(flag.name.y).toBeLessThan(flag.foot[1]);
          for (const other of flags.filter((one) => one !== flag)) {
            if (other.span[0] < to && other.span[1] > from)
              expect(Math.abs(other.name.y - flag.name.y)).toBeGreaterThanOrEqual(frame.step);
            const pole = other.foot[0];
            expect(other.name.y < flag.name.y && pole > from && pole < to).toBe(false);
          }
        }
      }),
    );
  });

  it('fold into the list past their limit', () => {
    const many = Array.from({ length: flagLimit + 1 }, (_, i) => condition(`Pain ${i}`, 'glute'));
    expect(plantFlags(many, frame)).toEqual([]);
  });
});

describe('the hill', () => {
  it('has spine and trail inside it', () => {
    for (const point of [...flattened(spine), ...flattened(trail)]) expect(contains(hill, point)).toBe(true);
  });

  /** Each stroke as a few points along it. */
  const strokes = engraving().flatMap((path) =>
    [...path.matchAll(/M([^M]+)/g)].map(([, numbers = '']) => {
      const [x = 0, y = 0, bowX = 0, bowY = 0, endX = 0, endY = 0] = (numbers.match(/-?\d+/g) ?? []).map(Number);
      return [0, 0.25, 0.5, 0.75, 1].map((t): [number, number] => [
        x + 2 * t * (1 - t) * bowX + t * t * endX,
        y + 2 * t * (1 - t) * bowY + t * t * endY,
      ]);
    }),
  );

  it('is engraved below its line, and above spine, nerve and folds', () => {
    expect(strokes.length).toBeGreaterThan(60);
    for (const stroke of strokes) {
      for (const point of stroke) expect(contains(hill, point)).toBe(true);
      for (const line of [spine, trail, ...folds].map((points) => flattened(points))) {
        const over = stroke.filter(([x]) => x > (line[0]?.[0] ?? 0) && x < (line.at(-1)?.[0] ?? 0));
        const sides = new Set(over.map(([x, y]) => y > lineAt(x, line).y));
        expect(sides.size).toBeLessThan(2);
      }
    }
  });

  it('has strokes that never cross', () => {
    const sorted = [...strokes].sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0));
    for (const [i, stroke] of sorted.slice(1).entries())
      for (const [x, y] of stroke) {
        const before = sorted[i] ?? [];
        const after = before.findIndex(([, py]) => py > y);
        const [[x1, y1], [x2, y2]] = [before[after - 1] ?? [0, 0], before[after] ?? [0, 1]];
        expect(x1 + ((x2 - x1) * (y - y1)) / (y2 - y1), `${x},${y}`).toBeLessThan(x);
      }
  });
});

it('the picture has a view for each kind of screen, each with every flag and room to touch it', () => {
  for (const { viewBox, flags } of drawRidge(four).views) {
    const [left = 0, top = 0, width = 0] = viewBox.split(' ').map(Number);
    expect(flags.map(({ title }) => title).sort()).toEqual(four.map(({ title }) => title).sort());
    for (const { target } of flags) {
      expect(target.y).toBeGreaterThanOrEqual(top);
      expect(target.x).toBeGreaterThanOrEqual(left);
      expect(target.x + target.width).toBeLessThanOrEqual(left + width);
    }
  }
});

it('every screen shows the whole ridge, and as little sky above it as the names need', () => {
  const highest = Math.min(...flatirons.map(([, y]) => y));
  for (const { screen, viewBox, transform } of drawRidge(four).views) {
    const [left = 0, , width = 0, height = 0] = viewBox.split(' ').map(Number);
    const squeeze = Number(/[\d.]+/.exec(transform ?? '1')?.[0]);
    expect([left / squeeze, (left + width) / squeeze].map(Math.round), screen).toEqual([20, 1270]);
    expect((ground - highest) / height, screen).toBeGreaterThan(0.6);
  }
});
