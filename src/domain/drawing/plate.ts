import { lowerContours } from '../../anatomy/contours.ts';
import { lowerBody, waist } from '../../anatomy/outline.ts';
import { pathwayOf } from '../../anatomy/pathways.ts';
import { planeOf, type Plane } from '../../anatomy/point.ts';
import { regionOf } from '../../anatomy/regions.ts';
import type { Structure } from '../../anatomy/structures.ts';
import type { BodyRegion } from '../../schemas/body-region.ts';
import type { WhereItHurts } from '../../schemas/where-it-hurts.ts';
import { flattened, smoothPath, smoothPaths } from './curve.ts';
import { hatching } from './hatching.ts';
import { drawOverlays, drawStructures, structuresOf, type Overlay } from './overlays.ts';
import { labelColumn, type Column, type Label } from './labels.ts';
import { anchorIn, boundsOf } from './polygon.ts';

/** A region, hatched; one that can't be seen from here has only its edge. */
export interface HatchedRegion {
  edge: string;
  strokes: string | undefined;
}

/** A plate as SVG draws it, in the units of the figure. */
export interface Plate {
  viewBox: readonly [left: number, top: number, width: number, height: number];
  outline: string;
  /** Whether the outline is one half, to be drawn again on the other side. */
  half: boolean;
  contours: { paired: string; single: string };
  regions: HatchedRegion[];
  /** Between the tint of the regions and their hatching. */
  beneath: Overlay[];
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
  const structures = structuresOf(where);
  return {
    ...layOutPlate(where),
    outline: smoothPath(lowerBody[plane], plane === 'side'),
    half: plane === 'frontal',
    contours: { paired: smoothPaths(paired), single: smoothPaths(single) },
    regions: regions.map((name) => ({
      edge: smoothPath(regionOf(name)[plane], true),
      strokes: regionOf(name).seenFrom.includes(view) ? hatching(boundsOf(edgeOf(name, plane))) : undefined,
    })),
    beneath: drawStructures(
      structures.filter(({ deep }) => deep),
      view,
    ),
    overlays: drawOverlays(
      where,
      structures.filter(({ deep }) => !deep),
    ),
  };
}
