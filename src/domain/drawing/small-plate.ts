import { waist } from '../../anatomy/outline.ts';
import { planeOf, type Plane } from '../../anatomy/point.ts';
import type { WhereItHurts } from '../../schemas/where-it-hurts.ts';
import type { Overlay } from './overlays.ts';
import { drawPlate, type Plate } from './plate.ts';

/** A plate beside a name in a list: where it is felt, and the nerve or the band; no muscles, no labels. */
export interface SmallPlate extends Pick<Plate, 'regions' | 'overlays'> {
  plane: Plane;
}

const shown: ReadonlySet<Overlay['kind']> = new Set(['trunk', 'branch', 'band']);

/**
 * From the waist to below the knee: the same cut for all, so that a list of them keeps its rhythm. The seat is at the
 * left of all, from behind as from the side.
 */
export const smallViewBox: Record<Plane, string> = {
  frontal: `-106 ${waist - 12} 212 424`,
  side: `-90 ${waist - 12} 212 424`,
};

/** Units between two strokes: 80 px wide, a plate keeps 3.8 px between them. */
const step = 10;

export function drawSmallPlate(where: WhereItHurts): SmallPlate {
  const { regions, overlays } = drawPlate(where, step);
  return {
    plane: planeOf(where.view),
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
