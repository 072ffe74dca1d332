import { planeOf, type Plane } from '../body/point.ts';
import { regionOf } from '../body/regions.ts';
import type { WhereItHurts } from '../../collections/schemas/where-it-hurts.ts';
import { drawOverlays, type Overlay } from './overlays.ts';
import {
  drawConditionFigure,
  drawRegion,
  layOutConditionFigure,
  type HatchedRegion,
  type Plate,
} from './condition-figure.ts';
import { regionId } from './region-id.ts';

/** A plate beside a name in a list: where it is felt, and the nerve or the band; no muscles, no labels. */
export interface SmallFigure {
  plane: Plane;
  viewBox: Plate['viewBox'];
  /** The ids of its regions and overlays among the parts that the plates of a list share. */
  parts: { regions: string[]; overlays: string[] };
}

/** What the plates of a list show, each part once, by an id of its own. */
export interface SharedParts {
  outlines: { plane: Plane; outline: string; half: boolean }[];
  regions: (HatchedRegion & { id: string; plane: Plane })[];
  overlays: (Overlay & { id: string })[];
}

const shown: ReadonlySet<Overlay['kind']> = new Set(['trunk', 'branch', 'band']);

const width = 212;
/** From the waist to below the knee, or from the thigh to the foot. */
const height = 424;
const foot = 942;

/** The left edge of the box: the seat is at the left of all, from behind as from the side. */
const left: Record<Plane, number> = { frontal: -106, side: -90 };

/** Units between two strokes: 80 px wide, a plate keeps 3.8 px between them. */
const step = 10;

const seenRegions = ({ regions, view }: WhereItHurts) =>
  regions.filter((region) => regionOf(region).seenFrom.includes(view));

const seenOverlays = (where: WhereItHurts) =>
  drawOverlays(where).filter(({ kind, hidden }) => shown.has(kind) && !hidden);

const uniqueBy = <Part>(parts: readonly Part[], key: (part: Part) => string): Part[] => [
  ...new Map(parts.map((part) => [key(part), part])).values(),
];

/** The edges that these plates share, once each. */
function sharedOutlines(places: readonly WhereItHurts[]): SharedParts['outlines'] {
  return uniqueBy(places, ({ view }) => planeOf(view)).map((where) => {
    const { outline, half } = drawConditionFigure(where);
    return { plane: planeOf(where.view), outline, half };
  });
}

function sharedRegions(places: readonly WhereItHurts[]): SharedParts['regions'] {
  const regions = places.flatMap((where) =>
    seenRegions(where).map((region) => {
      const plane = planeOf(where.view);
      return { id: regionId(region, plane), plane, ...drawRegion(region, where.view, step) };
    }),
  );
  return uniqueBy(regions, ({ id }) => id);
}

/** From behind and from the front, a part may look the same. */
const sharedOverlays = (places: readonly WhereItHurts[]): SharedParts['overlays'] =>
  uniqueBy(places.flatMap(seenOverlays), ({ path }) => path).map((overlay, i) => ({
    id: `${i}o`,
    ...overlay,
  }));

function drawSmallPlate(where: WhereItHurts, overlays: SharedParts['overlays']): SmallFigure {
  const plane = planeOf(where.view);
  const paths = seenOverlays(where).map(({ path }) => path);
  return {
    plane,
    // As high as the plate of its page begins: so that all lists keep their rhythm, and a foot is not cut off.
    viewBox: [left[plane], Math.min(layOutConditionFigure(where).viewBox[1], foot - height), width, height],
    parts: {
      regions: seenRegions(where).map((region) => regionId(region, plane)),
      overlays: overlays.filter(({ path }) => paths.includes(path)).map(({ id }) => id),
    },
  };
}

/** The plates of a list, in its order, and the parts that they share. */
export function drawSmallFigures(places: readonly WhereItHurts[]): { plates: SmallFigure[]; shared: SharedParts } {
  const overlays = sharedOverlays(places);
  return {
    plates: places.map((where) => drawSmallPlate(where, overlays)),
    shared: { outlines: sharedOutlines(places), regions: sharedRegions(places), overlays },
  };
}
