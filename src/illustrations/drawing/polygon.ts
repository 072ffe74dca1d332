import type { Point } from '../body/point.ts';

/** The box around points. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boundsOf(points: readonly Point[]): Bounds {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Where a level line crosses the edge of a polygon, from left to right. */
function crossings(polygon: readonly Point[], level: number): number[] {
  return polygon
    .flatMap(([x1, y1], i) => {
      const [x2, y2] = polygon[(i + 1) % polygon.length] ?? [x1, y1];
      return y1 > level === y2 > level ? [] : [x1 + ((level - y1) / (y2 - y1)) * (x2 - x1)];
    })
    .sort((a, b) => a - b);
}

/** Whether a polygon holds a point (even-odd rule). */
export const contains = (polygon: readonly Point[], [x, y]: Point): boolean =>
  crossings(polygon, y).filter((edge) => edge < x).length % 2 === 1;

/**
 * A point well inside a polygon, right of its middle, half way down: where the leader of its label starts. The widest
 * stretch counts where the polygon has a bay.
 */
export function anchorIn(polygon: readonly Point[]): Point {
  const { top, bottom } = boundsOf(polygon);
  const level = (top + bottom) / 2 + 0.5;
  const edges = crossings(polygon, level);
  let [from, to] = [0, 0];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [left = 0, right = 0] = [edges[i], edges[i + 1]];
    if (right - left > to - from) [from, to] = [left, right];
  }
  return [Math.round(from + (to - from) * 0.7), Math.round(level)];
}
