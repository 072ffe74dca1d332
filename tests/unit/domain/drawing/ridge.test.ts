import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ground, ridgeLine, spine, trail } from '../../../../src/anatomy/ridge.ts';
import { regionNames } from '../../../../src/anatomy/regions.ts';
import { flattened } from '../../../../src/domain/drawing/curve.ts';
import { contains } from '../../../../src/domain/drawing/polygon.ts';
import { flagLimit, nameSpan, plantFlags, skyAbove, type RidgeFrame } from '../../../../src/domain/drawing/flags.ts';
import { drawRidge, engraving } from '../../../../src/domain/drawing/ridge.ts';
import { conditionPath } from '../../../../src/domain/urls.ts';

const frame: RidgeFrame = { left: 20, right: 1270, letter: 25, step: 48 };
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

  it('of a fifth condition at the foot has its name left of its pole, above the others', () => {
    const flags = plantFlags([...four, condition('Plantar fasciitis', 'sole')], frame);
    const [fifth] = flags.filter(({ title }) => title === 'Plantar fasciitis');
    expect(flags).toHaveLength(5);
    expect(fifth?.name.side).toBe('left');
    expect(fifth?.name.y).toBe(Math.min(...flags.map(({ name }) => name.y)));
  });

  it('never touch: names keep a step apart, cross no pole and stay in the frame, whatever the conditions', () => {
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
          const [from, to] = nameSpan(flag, frame.letter);
          expect(from).toBeGreaterThanOrEqual(frame.left);
          expect(to).toBeLessThanOrEqual(frame.right);
          expect(flag.name.y - frame.letter).toBeGreaterThan(skyAbove(flags, frame));
          expect(flag.name.y).toBeLessThan(flag.foot[1]);
          for (const other of flags.filter((one) => one !== flag)) {
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

  it('is engraved below its line and above the foot of the picture', () => {
    const strokes = [...engraving().matchAll(/M(-?\d+)\s?(-?\d+)q([^M]+)/g)];
    expect(strokes.length).toBeGreaterThan(100);
    for (const [, x, y, bow] of strokes) {
      const [, , , down = 0] = (bow?.match(/-?\d+/g) ?? []).map(Number);
      expect(contains(hill, [Number(x), Number(y)])).toBe(true);
      expect(Number(y) + down).toBeLessThan(ground + 30);
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
