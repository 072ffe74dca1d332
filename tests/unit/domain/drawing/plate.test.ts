import { describe, expect, it } from 'vitest';
import { pathwayNames } from '../../../../src/anatomy/pathways.ts';
import { planeOf } from '../../../../src/anatomy/point.ts';
import { regionNames, type RegionName } from '../../../../src/anatomy/regions.ts';
import { bodyEdge } from '../../anatomy/body-edge.ts';
import { cross } from '../../../../src/domain/drawing/labels.ts';
import { drawPlate, layOutPlate } from '../../../../src/domain/drawing/plate.ts';
import { plateWords } from '../../../../src/domain/drawing/plate-words.ts';
import { contains } from '../../../../src/domain/drawing/polygon.ts';
import { whereItHurts, type WhereItHurts } from '../../../../src/schemas/where-it-hurts.ts';

const views = whereItHurts.shape.view.options;
const subsets = Array.from({ length: 2 ** regionNames.length - 1 }, (_, bits) =>
  regionNames.filter((_name, i) => (bits + 1) & (1 << i)),
);
const lineHeight = 18;

/** What is wrong with the labels of a plate, in words. */
function faultsOf({ labels, viewBox: [left, top, width, height] }: ReturnType<typeof layOutPlate>): string[] {
  const bottoms = labels.map(({ y, lines }) => y + (lines.length - 1) * lineHeight + 4);
  return labels.flatMap(({ lines, leader, x, y }, i) => [
    ...labels
      .slice(i + 1)
      .flatMap((other, k) => [
        ...(cross(leader, other.leader) ? [`leaders of ${lines.join(' ')} and ${other.lines.join(' ')} cross`] : []),
        ...(y - 13 < (bottoms[i + 1 + k] ?? 0) && other.y - 13 < (bottoms[i] ?? 0)
          ? [`${lines.join(' ')} and ${other.lines.join(' ')} overlap`]
          : []),
      ]),
    ...(leader[1][0] >= x ? [`the leader of ${lines.join(' ')} runs into its words`] : []),
    ...(y - 13 < top || (bottoms[i] ?? 0) > top + height || x > left + width
      ? [`${lines.join(' ')} is off the plate`]
      : []),
  ]);
}

describe.each(views)('seen from the %s', (view) => {
  it.each([undefined, ...pathwayNames])(
    'no two labels touch and no two leaders cross, for every choice of regions, with pathway %s',
    (pathway) => {
      const faults = subsets.flatMap((regions) => {
        const found = faultsOf(layOutPlate({ regions, view, pathway }));
        return found.length ? [`${regions.join()}: ${found.join('; ')}`] : [];
      });
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );

  it.each(regionNames)('every leader from %s starts on the body', (region) => {
    const { labels } = drawPlate({ regions: [region], view });
    for (const { leader } of labels) expect(contains(bodyEdge(planeOf(view)), leader[0])).toBe(true);
  });
});

describe('a plate', () => {
  const where: WhereItHurts = { regions: ['glute', 'groin'], view: 'back', pathway: 'piriformis' };

  it('hatches what is seen, and marks the edge of what is not', () => {
    const { regions, labels } = drawPlate(where);
    expect(regions.map(({ strokes }) => strokes !== undefined)).toEqual([true, false]);
    expect(labels.map(({ lines }) => lines.join(' '))).toEqual(
      expect.arrayContaining(['Buttock', 'Groin (at the front)', 'Deep buttock muscle (piriformis)', 'Sciatic nerve']),
    );
  });

  it('lays the nerve over the bones and beneath the muscle', () => {
    const kinds = drawPlate(where).overlays.map(({ kind }) => kind);
    expect(kinds.indexOf('bone')).toBeLessThan(kinds.indexOf('trunk'));
    expect(kinds.lastIndexOf('trunk')).toBeLessThan(kinds.indexOf('muscle'));
  });

  it('shows a nerve that is turned away as a broken line', () => {
    const front = drawPlate({ regions: ['front-of-thigh'], view: 'front', pathway: 'sciatic-nerve' });
    expect(front.overlays.filter(({ kind }) => kind === 'trunk').every(({ hidden }) => hidden)).toBe(true);
  });

  it.each<[RegionName, number, number]>([
    ['lower-back', 273, 700],
    ['sole', 560, 942],
  ])('of %s is cut to the part that matters', (region, top, bottom) => {
    const [, from, , height] = drawPlate({ regions: [region], view: 'back' }).viewBox;
    expect(from).toBeGreaterThanOrEqual(top);
    expect(from + height).toBeLessThanOrEqual(bottom);
  });

  it('says in words what it shows', () => {
    expect(plateWords('A sore hip', where)).toEqual({
      title: 'The piriformis, from behind',
      key: expect.stringMatching(/^Hatched: .*one side.*turned away\.$/) as string,
      course: expect.stringContaining('deep in the buttock') as string,
      description:
        'The lower body from behind. Hatched: the buttock. Marked, though out of sight from here: the groin.',
    });
    expect(plateWords('A sore hip', { regions: ['groin'], view: 'front' }).title).toBe('A sore hip, from the front');
  });
});
