import { lowerContours } from '../body/contours.ts';
import { lowerBody, waist } from '../body/outline.ts';
import { pathwayOf } from '../body/pathways.ts';
import { planeOf, type Plane, type View } from '../body/point.ts';
import { regionOf } from '../body/regions.ts';
import type { Structure } from '../body/structures.ts';
import type { BodyRegion } from '../../collections/schemas/body-region.ts';
import type { WhereItHurts } from '../../collections/schemas/where-it-hurts.ts';
import { flattened, smoothPath, smoothPaths } from './curve.ts';
import { hatching } from './hatching.ts';
import { drawBeneath, drawOverlays, structuresOf, type Overlay } from './overlays.ts';
import { labelColumn, wrapped, type Column, type Label, type Named } from './labels.ts';
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
/** From the side, above the foot, there is room on both sides: short names of what lies behind stand behind. */
const bothSides = { left: -176, labelsAt: 84, width: 388, behind: -34, labelsBehindAt: -90, ankle: 880 };
/** Text of 16 units: its longest lines are measured in a browser by the tests. */
const type = { lineHeight: 18, gap: 7 };
const onTheRight = { side: 'right', characters: 15 } as const;
const onTheLeft = { side: 'left', characters: 10 } as const;

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

const standsBehind = ({ name, at: [x] }: Named) =>
  x < bothSides.behind && wrapped(name, onTheLeft.characters).every((line) => line.length <= onTheLeft.characters);

/** Cuts the figure to the part that matters, and sets the labels beside it. */
export function layOutConditionFigure(where: WhereItHurts): Pick<Plate, 'viewBox' | 'labels'> {
  const plane = planeOf(where.view);
  const named = namedParts(where, structuresOf(where));
  const { top: highest, bottom: lowest } = boundsOf([
    ...where.regions.flatMap((name) => edgeOf(name, plane)),
    ...named.map(({ at }) => at),
  ]);
  const top = highest < waist + 2 * reach + 80 ? waist - margin : Math.min(highest - reach, sole + margin - shortest);
  const cut = ({ left, width }: { left: number; width: number }, labels: Label[]) => {
    const afterLabels = Math.max(...labels.map(({ y, lines }) => y + lines.length * type.lineHeight));
    const bottom = Math.max(Math.min(lowest + reach, sole + margin), top + shortest, afterLabels);
    return { viewBox: [left, top, width, Math.ceil(bottom - top)] as const, labels };
  };
  const column = (parts: readonly Named[], setting: Pick<Column, 'side' | 'characters' | 'edge'>) =>
    labelColumn(parts, { ...type, ...setting, top: top + margin });

  const behind = plane === 'side' ? named.filter(standsBehind) : [];
  const both = cut(bothSides, [
    ...column(behind, { ...onTheLeft, edge: bothSides.labelsBehindAt }),
    ...column(
      named.filter((part) => !behind.includes(part)),
      { ...onTheRight, edge: bothSides.labelsAt },
    ),
  ]);
  const [, , , height] = both.viewBox;
  if (behind.length && top + height < bothSides.ankle) return both;
  return cut(frame[plane], column(named, { ...onTheRight, edge: frame[plane].labelsAt }));
}

/** @param step units between two strokes of the hatching, where the plate is shown small. */
export const drawRegion = (region: BodyRegion, view: View, step?: number): HatchedRegion => ({
  edge: smoothPath(regionOf(region)[planeOf(view)], true),
  strokes: regionOf(region).seenFrom.includes(view)
    ? hatching(boundsOf(edgeOf(region, planeOf(view))), step)
    : undefined,
});

/**
 * The plate of a condition, from its frontmatter alone: the lower body from the view it names, cut to the part that
 * matters, its regions hatched on one side, and its pathway drawn over them.
 */
export function drawConditionFigure(where: WhereItHurts): Plate {
  const { regions, view } = where;
  const plane = planeOf(view);
  const { paired, single } = lowerContours[view];
  return {
    ...layOutConditionFigure(where),
    outline: smoothPath(lowerBody[plane], plane === 'side'),
    half: plane === 'frontal',
    contours: { paired: smoothPaths(paired), single: smoothPaths(single) },
    regions: regions.map((region) => drawRegion(region, view)),
    beneath: drawBeneath(where),
    overlays: drawOverlays(where),
  };
}
