import { lowerContours, type Contours } from '../../anatomy/contours.ts';
import { lowerBody, waist } from '../../anatomy/outline.ts';
import { pathwayOf } from '../../anatomy/pathways.ts';
import { planeOf, type Plane, type Point } from '../../anatomy/point.ts';
import { regionOf } from '../../anatomy/regions.ts';
import { structureOf, type Structure } from '../../anatomy/structures.ts';
import type { BodyRegion } from '../../schemas/body-region.ts';
import type { WhereItHurts } from '../../schemas/where-it-hurts.ts';
import { flattened, mirrored, smoothPath } from './curve.ts';
import { hatching } from './hatching.ts';
import { labelColumn, type Column, type Label } from './labels.ts';
import { anchorIn, boundsOf } from './polygon.ts';

/** A region, hatched; one that can't be seen from here has only its edge. */
export interface HatchedRegion {
  edge: string;
  strokes: string | undefined;
}

/** A bone, muscle or nerve over the figure; one that can't be seen from here is dashed. */
export interface Overlay {
  kind: Structure['kind'] | 'root' | 'trunk' | 'branch';
  path: string;
  fibres?: string;
  hidden: boolean;
}

/** A nerve is drawn twice: its sheath, and on it the yellow line. */
export const isNerve = (kind: Overlay['kind']): boolean => kind === 'root' || kind === 'trunk' || kind === 'branch';

/** A plate as SVG draws it, in the units of the figure. */
export interface Plate {
  viewBox: readonly [left: number, top: number, width: number, height: number];
  outline: string;
  /** Whether the outline is one half, to be drawn again on the other side. */
  half: boolean;
  contours: { paired: string; single: string };
  regions: HatchedRegion[];
  overlays: Overlay[];
  labels: Label[];
}

const sole = 930;
const margin = 12;
/** Above and below the parts that are named, so that the figure reads as a body. */
const reach = 64;
const shortest = 330;
const frame: Record<Plane, { left: number; labelsAt: number; width: number }> = {
  frontal: { left: -106, labelsAt: 122, width: 366 },
  side: { left: -92, labelsAt: 126, width: 356 },
};
/** Text of 16 units: its longest lines are measured in a browser by the tests. */
const type = { side: 'right', characters: 15, lineHeight: 18, gap: 7 } as const satisfies Partial<Column>;

const paths = (lines: Contours['single']) => lines.map((line) => smoothPath(line)).join('');

/** The edge of the whole lower body, closed. */
export function bodyEdge(plane: Plane): Point[] {
  const points = flattened(lowerBody[plane], plane === 'side');
  return plane === 'side' ? points : [...points, ...mirrored(points).reverse()];
}

const edgeOf = (region: BodyRegion, plane: Plane) => flattened(regionOf(region)[plane], true);

/** The names that a plate points at, each with its place. */
function namedParts({ regions, view, pathway }: WhereItHurts, structures: readonly Structure[]) {
  const plane = planeOf(view);
  return [
    ...regions.map((name) => {
      const region = regionOf(name);
      const seen = region.seenFrom.includes(view);
      return {
        name: seen ? region.name : `${region.name} (${view === 'back' ? 'at the front' : 'behind'})`,
        at: region.anchor?.[plane] ?? anchorIn(edgeOf(name, plane)),
      };
    }),
    ...structures.map(({ name, anchor }) => ({ name, at: anchor[plane] })),
    ...(pathway ? pathwayOf(pathway).stations.map(({ name, at }) => ({ name, at: at[plane] })) : []),
  ];
}

const structuresOf = ({ regions, view, pathway }: WhereItHurts): Structure[] =>
  pathway
    ? pathwayOf(pathway).structures.map(structureOf)
    : [...new Set(regions.flatMap((name) => regionOf(name).beneath ?? []))]
        .map(structureOf)
        .filter(({ seenFrom }) => seenFrom.includes(view));

function overlaysOf({ view, pathway }: WhereItHurts, structures: readonly Structure[]): Overlay[] {
  const plane = planeOf(view);
  const drawn = structures.map(({ kind, seenFrom, shapes, fibres }) => ({
    kind,
    path: shapes[plane].map((shape) => smoothPath(shape, true)).join(''),
    fibres: paths(fibres?.[plane] ?? []),
    hidden: !seenFrom.includes(view),
  }));
  const strands = pathway ? pathwayOf(pathway).strands : [];
  // One path for all that is drawn alike.
  const nerves = (['root', 'trunk', 'branch'] as const).flatMap((kind) =>
    [false, true].map((hidden) => ({
      kind,
      path: paths(
        strands
          .filter(({ thickness, seenFrom }) => thickness === kind && !seenFrom.includes(view) === hidden)
          .map(({ course }) => course[plane]),
      ),
      hidden,
    })),
  );
  // A nerve runs over the bones behind it and beneath the muscles in front of it.
  return [
    ...drawn.filter(({ kind }) => kind === 'bone'),
    ...nerves.filter(({ path }) => path),
    ...drawn.filter(({ kind }) => kind !== 'bone'),
  ];
}

/** Cuts the figure to the part that matters, and sets the labels beside it. */
export function layOutPlate(where: WhereItHurts): Pick<Plate, 'viewBox' | 'labels'> {
  const plane = planeOf(where.view);
  const named = namedParts(where, structuresOf(where));
  const { top: highest, bottom: lowest } = boundsOf([
    ...where.regions.flatMap((name) => edgeOf(name, plane)),
    ...named.map(({ at }) => at),
  ]);
  const top = highest < waist + 2 * reach + 80 ? waist - margin : Math.min(highest - reach, sole + margin - shortest);
  const { left, labelsAt, width } = frame[plane];
  const labels = labelColumn(named, { ...type, edge: labelsAt, top: top + margin });
  const afterLabels = Math.max(...labels.map(({ y, lines }) => y + lines.length * type.lineHeight));
  const bottom = Math.max(Math.min(lowest + reach, sole + margin), top + shortest, afterLabels);
  return { viewBox: [left, top, width, Math.ceil(bottom - top)], labels };
}

/**
 * The plate of a condition, from its frontmatter alone: the lower body from the view it names, cut to the part that
 * matters, its regions hatched on one side, and its pathway drawn over them.
 */
export function drawPlate(where: WhereItHurts): Plate {
  const { regions, view } = where;
  const plane = planeOf(view);
  const { paired, single } = lowerContours[view];
  return {
    ...layOutPlate(where),
    outline: smoothPath(lowerBody[plane], plane === 'side'),
    half: plane === 'frontal',
    contours: { paired: paths(paired), single: paths(single) },
    regions: regions.map((name) => ({
      edge: smoothPath(regionOf(name)[plane], true),
      strokes: regionOf(name).seenFrom.includes(view) ? hatching(boundsOf(edgeOf(name, plane))) : undefined,
    })),
    overlays: overlaysOf(where, structuresOf(where)),
  };
}
