import { planeOf, type Plane } from '../../anatomy/point.ts';
import type { WhereItHurts } from '../../schemas/where-it-hurts.ts';
import type { Overlay } from './overlays.ts';
import { drawPlate, type Plate } from './plate.ts';

/** A plate beside a name in a list: where it is felt, and the nerve or the band; no muscles, no labels. */
export interface SmallPlate extends Pick<Plate, 'regions' | 'overlays'> {
  plane: Plane;
  viewBox: Plate['viewBox'];
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

export function drawSmallPlate(where: WhereItHurts): SmallPlate {
  const { regions, overlays, viewBox } = drawPlate(where, step);
  const plane = planeOf(where.view);
  return {
    plane,
    // As high as the plate of its page begins: so that all lists keep their rhythm, and a foot is not cut off.
    viewBox: [left[plane], Math.min(viewBox[1], foot - height), width, height],
    regions: regions.filter(({ strokes }) => strokes),
    overlays: overlays.filter(({ kind, hidden }) => shown.has(kind) && !hidden),
  };
}

/** The edges that these plates share, once each. */
export function sharedOutlines(places: readonly WhereItHurts[]): { plane: Plane; outline: string; half: boolean }[] {
  const first = new Map(places.map((where) => [planeOf(where.view), where]));
  return [...first].map(([plane, where]) => {
    const { outline, half } = drawPlate(where);
    return { plane, outline, half };
  });
}
