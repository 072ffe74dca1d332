import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regionNames, regionOf } from '../../../../src/illustrations/body/regions.ts';
import { headAndArm, trunkAndLeg } from '../../../../src/illustrations/body/outline.ts';
import { drawBodyMap, placeClass } from '../../../../src/illustrations/drawing/body-map.ts';
import { mirrored } from '../../../../src/illustrations/body/point.ts';
import { flattened } from '../../../../src/illustrations/drawing/curve.ts';
import { cross } from '../../../../src/illustrations/drawing/labels.ts';
import { contains } from '../../../../src/illustrations/drawing/polygon.ts';
import { conditionsByRegion } from '../../../../src/domain/conditions/conditions-by-region.ts';
import { conditionPath } from '../../../../src/domain/urls.ts';

const condition = (slug: string, regions: typeof regionNames) => ({
  title: `The ${slug}`,
  path: conditionPath(slug),
  regions,
});
const half = flattened([...headAndArm, ...trunkAndLeg]);
const body = [...half, ...mirrored(half).reverse()];

describe('the body map', () => {
  const map = drawBodyMap(
    conditionsByRegion([condition('one', ['glute', 'groin']), condition('two', ['glute', 'lower-back'])]),
  );
  const parts = map.figures.flatMap((figure) => figure.parts);

  it('hatches the places that some condition names, each on the figure where it is seen best', () => {
    expect(map.figures.map(({ caption, parts: own }) => [caption, own.map(({ region }) => region)])).toEqual([
      ['From behind', ['lower-back', 'glute']],
      ['From the front', ['groin']],
    ]);
  });

  it('leads to the page, and to the choice in the list where there are several', () => {
    expect(parts.map(({ url }) => url)).toEqual([conditionPath('two'), '#glute', conditionPath('one')]);
    expect(parts[1]?.title).toBe('Buttock: The one, The two');
  });

  it('has both sides of what is paired, and the middle once', () => {
    expect(parts.map(({ paired }) => paired)).toEqual([false, true, true]);
  });

  it('names every place beside the body, without a touch or a crossing, and every leader starts on the body', () => {
    const whole = drawBodyMap(conditionsByRegion([condition('all', regionNames)]));
    for (const { labels, at } of whole.figures) {
      for (const [i, { leader, y, lines }] of labels.entries()) {
        expect(contains(body, [leader[0][0] - at, leader[0][1]])).toBe(true);
        for (const other of labels.slice(i + 1)) {
          expect(cross(leader, other.leader)).toBe(false);
          expect(other.y - 18).toBeGreaterThan(y + (lines.length - 1) * 24);
        }
      }
    }
    expect(whole.figures.flatMap(({ labels }) => labels)).toHaveLength(regionNames.length);
  });

  it('lights up each place from its entry in the list and the other way round, by style alone', () => {
    const styles = readFileSync('src/components/illustrations/BodyMap.astro', 'utf8');
    for (const place of regionNames.map(placeClass))
      expect(styles).toContain(`.map:has(.${place}:is(:hover, :focus-within, :target)) .${place}`);
  });
});

it('every region is seen best from behind or from the front', () => {
  for (const name of regionNames) expect(['back', 'front']).toContain(regionOf(name).seenFrom[0]);
});
