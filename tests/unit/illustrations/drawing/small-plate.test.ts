import fc from 'fast-check';
import { pathwayNames } from '../../../../src/illustrations/body/pathways.ts';
import { regionOf } from '../../../../src/illustrations/body/regions.ts';
import { expect, it } from 'vitest';
import { flattened } from '../../../../src/illustrations/drawing/curve.ts';
import { drawSmallFigures } from '../../../../src/illustrations/drawing/small-plate.ts';
import { bodyRegion } from '../../../../src/collections/schemas/body-region.ts';
import { boundsOf } from '../../../../src/illustrations/drawing/polygon.ts';
import { bodyEdge } from '../body/body-edge.ts';
import type { WhereItHurts } from '../../../../src/collections/schemas/where-it-hurts.ts';

const sciatica: WhereItHurts = { regions: ['glute', 'calf'], view: 'back', pathway: 'sciatic-nerve' };
const band: WhereItHurts = { regions: ['outer-thigh'], view: 'side', pathway: 'it-band' };

/** The plate of one condition, and what it shows. */
function alone(where: WhereItHurts) {
  const { plates, shared } = drawSmallFigures([where]);
  const [plate] = plates;
  if (!plate) throw new Error('No plate was drawn.');
  return { ...plate, ...shared };
}

it('shows the nerve or the band, and no bones or muscles', () => {
  expect(new Set(alone(sciatica).overlays.map(({ kind }) => kind))).toEqual(new Set(['trunk']));
  expect(new Set(alone(band).overlays.map(({ kind }) => kind))).toEqual(new Set(['band']));
});

it('hatches what can be seen from its side, and leaves the rest out', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...bodyRegion.options), { minLength: 1 }),
      fc.constantFrom('back' as const, 'front' as const, 'side' as const),
      (regions, view) => {
        const plate = alone({ regions, view });
        const seen = regions.filter((region) => regionOf(region).seenFrom.includes(view));
        expect(plate.parts.regions.length).toBe(seen.length);
        expect(plate.regions.every(({ strokes }) => strokes)).toBe(true);
      },
    ),
  );
});

it('keeps 3.5 px between the strokes of its hatching, shown 80 px wide', () => {
  const {
    regions,
    viewBox: [, , width],
  } = alone(sciatica);
  for (const { strokes = '' } of regions) {
    const [, tilt, step] = /^M\S+ \S+?q.*?(-\d+)m-\d+ (\d+)q/.exec(strokes) ?? [];
    expect(((Number(step) + Number(tilt)) * 80) / width).toBeGreaterThanOrEqual(3.5);
  }
});

it('stands with its seat at the same place, from behind as from the side', () => {
  const seats = [sciatica, band].map((where) => {
    const { plane, viewBox } = alone(where);
    return boundsOf(bodyEdge(plane)).left - viewBox[0];
  });
  expect(Math.abs((seats[0] ?? 0) - (seats[1] ?? 0))).toBeLessThan(2);
});

it('shares one outline a plane, however many plates stand in a list', () => {
  const { outlines } = drawSmallFigures([sciatica, { regions: ['lower-back'], view: 'back' }, band]).shared;
  expect(outlines.map(({ plane, half }) => [plane, half])).toEqual([
    ['frontal', true],
    ['side', false],
  ]);
  expect(drawSmallFigures([])).toEqual({ plates: [], shared: { outlines: [], regions: [], overlays: [] } });
});

it('shares each region and each nerve, whatever plates stand in a list, and shows on each its own', () => {
  const place = fc.record(
    {
      regions: fc.uniqueArray(fc.constantFrom(...bodyRegion.options), { minLength: 1 }),
      view: fc.constantFrom('back' as const, 'front' as const, 'side' as const),
      pathway: fc.constantFrom(...pathwayNames),
    },
    { requiredKeys: ['regions', 'view'] },
  );
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (places) => {
      const { plates, shared } = drawSmallFigures(places);
      const paths = [...shared.regions.map(({ edge }) => edge), ...shared.overlays.map(({ path }) => path)];
      expect(new Set(paths).size).toBe(paths.length);
      const parts = [...shared.regions, ...shared.overlays];
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
      for (const [i, where] of places.entries()) {
        const own = alone(where);
        const idsOf = plates[i]?.parts;
        expect(idsOf?.regions).toEqual(own.parts.regions);
        const shown = shared.overlays.filter(({ id }) => idsOf?.overlays.includes(id)).map(({ path }) => path);
        expect(new Set(shown)).toEqual(new Set(own.overlays.map(({ path }) => path)));
      }
    }),
  );
});

it('shows the place, be it the lower back or the foot', () => {
  const tops = (['lower-back', 'glute', 'calf', 'sole'] as const).map(
    (region) => alone({ regions: [region], view: 'back' }).viewBox[1],
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  for (const region of bodyRegion.options) {
    const [, top, , height] = alone({ regions: [region], view: 'back' }).viewBox;
    const place = boundsOf(flattened(regionOf(region).frontal, true));
    expect(place.top, region).toBeGreaterThanOrEqual(top);
    expect(place.bottom, region).toBeLessThanOrEqual(top + height);
  }
});
