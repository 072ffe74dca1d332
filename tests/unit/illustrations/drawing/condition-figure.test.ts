import { describe, expect, it } from 'vitest';
import { pathwayNames } from '../../../../src/illustrations/body/pathways.ts';
import { planeOf } from '../../../../src/illustrations/body/point.ts';
import { regionNames, type RegionName } from '../../../../src/illustrations/body/regions.ts';
import { bodyEdge } from '../body/body-edge.ts';
import { cross } from '../../../../src/illustrations/drawing/labels.ts';
import { drawConditionFigure, layOutConditionFigure } from '../../../../src/illustrations/drawing/condition-figure.ts';
import { figureWords } from '../../../../src/illustrations/drawing/figure-words.ts';
import { contains } from '../../../../src/illustrations/drawing/polygon.ts';
import { whereItHurts, type WhereItHurts } from '../../../../src/collections/schemas/where-it-hurts.ts';
import { allRuns } from '../../../random-runs.ts';

const views = whereItHurts.shape.view.options;
/** Every choice of regions; outside CI, those of three at most, as pages have them, and some of the others. */
const subsets = Array.from({ length: 2 ** regionNames.length - 1 }, (_, bits) =>
  regionNames.filter((_name, i) => (bits + 1) & (1 << i)),
).filter(({ length }, i) => allRuns || length <= 3 || i % 25 === 0);
const lineHeight = 18;

type Layout = ReturnType<typeof layOutConditionFigure>;

/** The ends of a label's longest line, reckoned at eight units a character. */
function spanOf({ lines, x, leader }: Layout['labels'][number]): [from: number, to: number] {
  const width = Math.max(...lines.map(({ length }) => length)) * 8;
  return x < leader[1][0] ? [x - width, x] : [x, x + width];
}

/** What is wrong with the labels of a plate, in words. */
function faultsOf({ labels, viewBox: [left, top, width, height] }: Layout): string[] {
  const placed = labels.map((label) => {
    const [from, to] = spanOf(label);
    const words = label.lines.join(' ');
    return {
      ...label,
      words,
      from,
      to,
      above: label.y - 13,
      below: label.y + (label.lines.length - 1) * lineHeight + 4,
    };
  });
  return placed.flatMap(({ lines, words, leader, from, to, above, below }, i) => [
    ...placed
      .slice(i + 1)
      .flatMap((other) => [
        ...(cross(leader, other.leader) ? [`leaders of ${words} and ${other.words} cross`] : []),
        ...(above < other.below && other.above < below && from < other.to && other.from < to
          ? [`${words} and ${other.words} overlap`]
          : []),
      ]),
    ...(from <= leader[1][0] && leader[1][0] <= to ? [`the leader of ${words} runs into its words`] : []),
    ...(lines.length > 3 ? [`${words} takes ${lines.length} lines`] : []),
    ...(above < top || below > top + height || from < left || to > left + width + 12
      ? [`${words} is off the plate`]
      : []),
  ]);
}

describe.each(views)('seen from the %s', (view) => {
  it.each([undefined, ...pathwayNames])(
    'no two labels touch and no two leaders cross, for choices of regions, with pathway %s',
    (pathway) => {
      const faults = subsets.flatMap((regions) => {
        const found = faultsOf(layOutConditionFigure({ regions, view, pathway }));
        return found.length ? [`${regions.join()}: ${found.join('; ')}`] : [];
      });
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );

  it.each(regionNames)('every leader from %s starts on the body', (region) => {
    const { labels } = drawConditionFigure({ regions: [region], view });
    for (const { leader } of labels) expect(contains(bodyEdge(planeOf(view)), leader[0])).toBe(true);
  });
});

describe('a plate', () => {
  const where: WhereItHurts = { regions: ['glute', 'groin'], view: 'back', pathway: 'piriformis' };

  it('hatches what is seen, and marks the edge of what is not', () => {
    const { regions, labels } = drawConditionFigure(where);
    expect(regions.map(({ strokes }) => strokes !== undefined)).toEqual([true, false]);
    expect(labels.map(({ lines }) => lines.join(' '))).toEqual(
      expect.arrayContaining(['Buttock', 'Groin (at the front)', 'Deep buttock muscle (piriformis)', 'Sciatic nerve']),
    );
  });

  it('lays the hatching over the bones, the nerve over the hatching, and the muscle over the nerve', () => {
    const { beneath, overlays } = drawConditionFigure(where);
    expect(new Set(beneath.map(({ kind }) => kind))).toEqual(new Set(['bone']));
    const kinds = overlays.map(({ kind }) => kind);
    expect(kinds).not.toContain('bone');
    expect(kinds).toContain('trunk');
    expect(kinds.lastIndexOf('trunk')).toBeLessThan(kinds.indexOf('muscle'));
  });

  it('lays the hatching over muscles as well where no nerve runs', () => {
    const { beneath, overlays } = drawConditionFigure({ regions: ['lower-back'], view: 'back' });
    expect(new Set(beneath.map(({ kind }) => kind))).toEqual(new Set(['bone', 'muscle']));
    expect(overlays).toEqual([]);
  });

  it('names what lies behind on its own side, so that no leader crosses the body', () => {
    const { labels } = drawConditionFigure({ regions: ['glute', 'groin'], view: 'side' });
    const side = (name: string) => {
      const label = labels.find(({ lines }) => lines.join(' ') === name);
      return label && Math.sign(label.leader[1][0]);
    };
    expect([side('Buttock'), side('Groin')]).toEqual([-1, 1]);
  });

  it('shows a nerve that is turned away as a broken line', () => {
    const front = drawConditionFigure({ regions: ['front-of-thigh'], view: 'front', pathway: 'sciatic-nerve' });
    expect(front.overlays.filter(({ kind }) => kind === 'trunk').every(({ hidden }) => hidden)).toBe(true);
  });

  it.each<[RegionName, number, number]>([
    ['lower-back', 273, 700],
    ['sole', 560, 942],
  ])('of %s is cut to the part that matters', (region, top, bottom) => {
    const [, from, , height] = drawConditionFigure({ regions: [region], view: 'back' }).viewBox;
    expect(from).toBeGreaterThanOrEqual(top);
    expect(from + height).toBeLessThanOrEqual(bottom);
  });

  it('says in words what it shows', () => {
    expect(figureWords('A sore hip', where)).toEqual({
      title: 'The piriformis, from behind',
      key: expect.stringMatching(/^Hatched: .*one side.*turned away\.$/) as string,
      course: expect.stringContaining('deep in the buttock') as string,
      description:
        'The lower body from behind. Hatched: the buttock. Marked, though out of sight from here: the groin.',
    });
    expect(figureWords('A sore hip', { regions: ['groin'], view: 'front' }).title).toBe('A sore hip, from the front');
  });
});
