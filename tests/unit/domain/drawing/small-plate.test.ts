import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawSmallPlate, sharedOutlines, smallViewBox } from '../../../../src/domain/drawing/small-plate.ts';
import { bodyRegion } from '../../../../src/schemas/body-region.ts';
import { boundsOf } from '../../../../src/domain/drawing/polygon.ts';
import { bodyEdge } from '../../anatomy/body-edge.ts';
import type { WhereItHurts } from '../../../../src/schemas/where-it-hurts.ts';

const sciatica: WhereItHurts = { regions: ['glute', 'calf'], view: 'back', pathway: 'sciatic-nerve' };
const band: WhereItHurts = { regions: ['outer-thigh'], view: 'side', pathway: 'it-band' };

it('shows the nerve or the band, and no bones or muscles', () => {
  expect(new Set(drawSmallPlate(sciatica).overlays.map(({ kind }) => kind))).toEqual(new Set(['trunk']));
  expect(new Set(drawSmallPlate(band).overlays.map(({ kind }) => kind))).toEqual(new Set(['band']));
});

it('hatches what can be seen from its side, and leaves the rest out', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...bodyRegion.options), { minLength: 1 }),
      fc.constantFrom('back' as const, 'front' as const, 'side' as const),
      (regions, view) => {
        const plate = drawSmallPlate({ regions, view });
        expect(plate.regions.length).toBeLessThanOrEqual(regions.length);
        expect(plate.regions.every(({ strokes }) => strokes)).toBe(true);
      },
    ),
  );
});

it('keeps 3.5 px between the strokes of its hatching, shown 80 px wide', () => {
  const [, , width] = smallViewBox.frontal.split(' ').map(Number);
  for (const { strokes = '' } of drawSmallPlate(sciatica).regions) {
    const [, tilt, step] = /^M\S+ \S+?q.*?(-\d+)m-\d+ (\d+)q/.exec(strokes) ?? [];
    expect(((Number(step) + Number(tilt)) * 80) / (width ?? 0)).toBeGreaterThanOrEqual(3.5);
  }
});

it('stands with its seat at the same place, from behind as from the side', () => {
  const seats = (['frontal', 'side'] as const).map((plane) => {
    const [left = 0] = smallViewBox[plane].split(' ').map(Number);
    return boundsOf(bodyEdge(plane)).left - left;
  });
  expect(Math.abs((seats[0] ?? 0) - (seats[1] ?? 0))).toBeLessThan(2);
});

it('shares one outline a plane, however many plates stand in a list', () => {
  const shared = sharedOutlines([sciatica, { regions: ['lower-back'], view: 'back' }, band]);
  expect(shared.map(({ plane, half }) => [plane, half])).toEqual([
    ['frontal', true],
    ['side', false],
  ]);
  expect(sharedOutlines([])).toEqual([]);
});
