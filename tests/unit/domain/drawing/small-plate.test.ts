import fc from 'fast-check';
import { regionOf } from '../../../../src/anatomy/regions.ts';
import { expect, it } from 'vitest';
import { flattened } from '../../../../src/domain/drawing/curve.ts';
import { drawSmallPlate, sharedOutlines } from '../../../../src/domain/drawing/small-plate.ts';
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
  const {
    regions,
    viewBox: [, , width],
  } = drawSmallPlate(sciatica);
  for (const { strokes = '' } of regions) {
    const [, tilt, step] = /^M\S+ \S+?q.*?(-\d+)m-\d+ (\d+)q/.exec(strokes) ?? [];
    expect(((Number(step) + Number(tilt)) * 80) / width).toBeGreaterThanOrEqual(3.5);
  }
});

it('stands with its seat at the same place, from behind as from the side', () => {
  const seats = [sciatica, band].map((where) => {
    const { plane, viewBox } = drawSmallPlate(where);
    return boundsOf(bodyEdge(plane)).left - viewBox[0];
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

it('shows the place, be it the lower back or the foot', () => {
  const tops = (['lower-back', 'glute', 'calf', 'sole'] as const).map(
    (region) => drawSmallPlate({ regions: [region], view: 'back' }).viewBox[1],
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  for (const region of bodyRegion.options) {
    const [, top, , height] = drawSmallPlate({ regions: [region], view: 'back' }).viewBox;
    const place = boundsOf(flattened(regionOf(region).frontal, true));
    expect(place.top, region).toBeGreaterThanOrEqual(top);
    expect(place.bottom, region).toBeLessThanOrEqual(top + height);
  }
});
