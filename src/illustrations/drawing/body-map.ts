import { lowerContours, upperContours, type Contours } from '../body/contours.ts';
import { headAndArm, trunkAndLeg } from '../body/outline.ts';
import type { Point } from '../body/point.ts';
import { regionOf } from '../body/regions.ts';
import type { BodyRegion } from '../../collections/schemas/body-region.ts';
import type { RegionWithConditions } from '../../domain/conditions/conditions-by-region.ts';
import type { PagePath } from '../../domain/urls.ts';
import { flattened, smoothPath, smoothPaths } from './curve.ts';
import { hatching } from './hatching.ts';
import { labelColumn, type Label } from './labels.ts';
import { anchorIn, boundsOf } from './polygon.ts';
import { regionId } from './region-id.ts';

/** A hatched part of a figure, which leads somewhere. */
export interface MapPart {
  region: BodyRegion;
  /** What its ids end in. */
  id: string;
  /** The name with the conditions, for a pointer that rests on it. */
  title: string;
  url: string;
  edge: string;
  strokes: string;
  /** Whether it is drawn again on the other half. */
  paired: boolean;
}

/** One of the two figures. */
export interface MapFigure {
  caption: string;
  /** Where its midline stands, in units of the map. */
  at: number;
  contours: { paired: string; single: string };
  parts: MapPart[];
  labels: Label[];
}

/** The body map as SVG draws it. */
export interface BodyMap {
  viewBox: readonly [left: number, top: number, width: number, height: number];
  /** The right half of the figure's edge. */
  outline: string;
  figures: MapFigure[];
}

/** Past so many conditions a part of the body says too little: the list of places stands alone. */
export const mapLimit = 40;

/** Units from one midline to the other, and from a midline to the words beside it. */
const apart = 344;
const toLabels = 178;

interface Condition {
  path: PagePath;
  title: string;
}

const joined = (lower: Contours, upper: Contours) => ({
  paired: smoothPaths([...upper.paired, ...lower.paired]),
  single: smoothPaths([...upper.single, ...lower.single]),
});

function drawPart({ region, name, conditions }: RegionWithConditions<Condition>): MapPart {
  const { frontal, crossesMidline } = regionOf(region);
  const [first, ...others] = conditions;
  return {
    region,
    id: regionId(region, 'frontal'),
    title: `${name}: ${conditions.map(({ title }) => title).join(', ')}`,
    url: first && others.length === 0 ? first.path : `#${region}`,
    edge: smoothPath(frontal, true),
    strokes: hatching(boundsOf(flattened(frontal, true))),
    paired: !crossesMidline,
  };
}

function drawFigure(view: 'back' | 'front', places: readonly RegionWithConditions<Condition>[]): MapFigure {
  const [at, side] = view === 'back' ? [0, 'left' as const] : [apart, 'right' as const];
  const seen = places.filter(({ region }) => regionOf(region).seenFrom[0] === view);
  const besideLabel = (edge: readonly Point[]): Point => {
    const [x, y] = anchorIn(flattened(edge, true));
    return [at + (side === 'left' ? -x : x), y];
  };
  return {
    caption: view === 'back' ? 'From behind' : 'From the front',
    at,
    contours: joined(lowerContours[view], upperContours[view]),
    parts: seen.map(drawPart),
    labels: labelColumn(
      seen.map(({ region, name }) => ({ name, at: besideLabel(regionOf(region).frontal) })),
      { edge: side === 'left' ? -toLabels : apart + toLabels, side, characters: 11, lineHeight: 24, gap: 8, top: 0 },
    ),
  };
}

/**
 * Two figures with every place hatched that some condition names: a link to its page, or where several name it, to
 * the choice in the list beside the map.
 */
export const drawBodyMap = (places: readonly RegionWithConditions<Condition>[]): BodyMap => ({
  viewBox: [-160, -12, apart + 320, 984],
  outline: smoothPath([...headAndArm, ...trunkAndLeg]),
  figures: [drawFigure('back', places), drawFigure('front', places)],
});

/** The class of a place, of its part of the map and of its entry in the list alike. */
export const placeClass = (region: BodyRegion): string => `at-${region}`;
