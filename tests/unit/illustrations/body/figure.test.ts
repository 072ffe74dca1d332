import { describe, expect, it } from 'vitest';
import { pathwayNames, pathwayOf } from '../../../../src/illustrations/body/pathways.ts';
import type { Plane, Point } from '../../../../src/illustrations/body/point.ts';
import { regionNames, regionOf } from '../../../../src/illustrations/body/regions.ts';
import { structureOf, structures, type StructureName } from '../../../../src/illustrations/body/structures.ts';
import { flattened } from '../../../../src/illustrations/drawing/curve.ts';
import { bodyEdge } from './body-edge.ts';
import { anchorIn, boundsOf, contains } from '../../../../src/illustrations/drawing/polygon.ts';

const planes: Plane[] = ['frontal', 'side'];
const body = { frontal: bodyEdge('frontal'), side: bodyEdge('side') };
const outside = (plane: Plane, points: readonly Point[]) => points.filter((point) => !contains(body[plane], point));

describe.each(planes)('on the %s plane, inside the outline lies', (plane) => {
  it.each(regionNames)('the region %s', (name) => {
    const edge = flattened(regionOf(name)[plane], true);
    expect(outside(plane, edge)).toEqual([]);
    expect(contains(edge, regionOf(name).anchor?.[plane] ?? anchorIn(edge))).toBe(true);
  });

  it.each(Object.keys(structures) as StructureName[])(
    'the structure %s, with its fibres and the foot of its label',
    (name) => {
      const { shapes, fibres, anchor } = structureOf(name);
      const edges = shapes[plane].map((shape) => flattened(shape, true));
      expect(outside(plane, [...edges.flat(), ...(fibres?.[plane] ?? []).flat()])).toEqual([]);
      if (edges.length) expect(edges.some((edge) => contains(edge, anchor[plane]))).toBe(true);
    },
  );

  it.each(pathwayNames)('the pathway %s', (name) => {
    const { strands, stations } = pathwayOf(name);
    expect(
      outside(
        plane,
        strands.flatMap(({ course }) => flattened(course[plane])),
      ),
    ).toEqual([]);
    expect(
      outside(
        plane,
        stations.map(({ at }) => at[plane]),
      ),
    ).toEqual([]);
  });
});

const levelOf = (points: readonly Point[], level: number) => {
  const near = flattened(points).reduce((best, point) =>
    Math.abs(point[1] - level) < Math.abs(best[1] - level) ? point : best,
  );
  return near[0];
};

describe('the sciatic nerve', () => {
  const { strands } = pathwayOf('sciatic-nerve');
  const roots = strands.filter(({ thickness }) => thickness === 'root');
  const trunk = strands.find(({ thickness }) => thickness === 'trunk');
  const last = (points: readonly Point[]) => points.at(-1) ?? [0, 0];

  it.each(planes)('gathers five roots, L4 to S3, beside spine and sacrum (%s)', (plane) => {
    const spine = boundsOf(structureOf('lumbar-spine').shapes[plane].flat());
    const sacrum = boundsOf(structureOf('sacrum').shapes[plane].flat());
    expect(roots).toHaveLength(5);
    for (const { course } of roots) {
      const [, level] = course[plane][0] ?? [0, 0];
      expect(level).toBeGreaterThan(spine.top + (spine.bottom - spine.top) * 0.7);
      expect(level).toBeLessThan(sacrum.bottom);
      expect(last(course[plane])).toEqual(trunk?.course[plane][0]);
    }
  });

  it.each(planes)('leaves beneath the piriformis, by its lower edge (%s)', (plane) => {
    const [muscle = []] = structureOf('piriformis').shapes[plane];
    const edge = flattened(muscle, true);
    const run = flattened(trunk?.course[plane] ?? []);
    expect(contains(edge, run[0] ?? [0, 0])).toBe(true);
    expect(run.slice(-1).some((point) => contains(edge, point))).toBe(false);
  });

  it('passes between the point of the hip and the seat, and divides above the knee', () => {
    const frontal = trunk?.course.frontal ?? [];
    const trochanter = structureOf('thigh-bone').anchor.frontal[0];
    expect(levelOf(frontal, 490)).toBeGreaterThan(0);
    expect(levelOf(frontal, 490)).toBeLessThan(trochanter);
    const kneeTop = boundsOf(regionOf('outer-knee').frontal).top;
    expect(last(frontal)[1]).toBeLessThan(kneeTop);
    expect(last(frontal)[1]).toBeGreaterThan(boundsOf(regionOf('back-of-thigh').frontal).top);
  });

  it.each(planes)('sends one branch to the sole and one round the outer knee to the top of the foot (%s)', (plane) => {
    const ends = strands.filter(({ course }) => last(course[plane])[1] > 860).map(({ course }) => course[plane]);
    const foot = flattened(regionOf('sole')[plane], true);
    expect(ends).toHaveLength(2);
    for (const run of ends) expect(contains(foot, last(run))).toBe(true);
    const shin = strands.find(({ thickness }) => thickness === 'branch')?.course[plane] ?? [];
    expect(contains(flattened(regionOf('outer-knee')[plane], true), shin[0] ?? [0, 0]) || plane === 'frontal').toBe(
      true,
    );
    expect(shin[0]?.[0]).toBeGreaterThan(last(trunk?.course[plane] ?? [])[0]);
  });
});

describe('the IT band', () => {
  it('is fed from in front and behind, and ends on the shin bone just below the knee, to the front', () => {
    const [band = []] = structureOf('iliotibial-band').shapes.side;
    const [front = []] = structureOf('tensor-fasciae-latae').shapes.side;
    const [behind = []] = structureOf('gluteus-maximus').shapes.side;
    const run = boundsOf(band);
    expect(boundsOf(front).right).toBeGreaterThan(run.right);
    expect(boundsOf(behind).left).toBeLessThan(run.left);
    for (const muscle of [front, behind]) expect(boundsOf(muscle).bottom).toBeGreaterThan(run.top);
    const knee = boundsOf(regionOf('outer-knee').side);
    expect(run.bottom).toBeGreaterThan((knee.top + knee.bottom) / 2);
    expect(run.bottom).toBeLessThan(knee.bottom + 10);
    const end = band.reduce((lowest, point) => (point[1] > lowest[1] ? point : lowest));
    expect(end[0]).toBeGreaterThan(levelOf(band.slice(8), 645));
  });
});

it('the piriformis runs from the sacrum to the top of the thigh bone', () => {
  for (const plane of planes) {
    const muscle = boundsOf(structureOf('piriformis').shapes[plane].flat());
    const sacrum = boundsOf(structureOf('sacrum').shapes[plane].flat());
    const thigh = boundsOf(structureOf('thigh-bone').shapes[plane].flat());
    expect(muscle.left).toBeLessThanOrEqual(sacrum.right);
    expect(muscle.right).toBeGreaterThan(thigh.left);
    expect(muscle.bottom).toBeLessThan(thigh.top + 40);
  }
});
