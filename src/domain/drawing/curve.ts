import type { Point } from '../../anatomy/point.ts';

/** A stretch of a cubic Bézier curve: its two control points and where it ends. */
type Stretch = readonly [Point, Point, Point];

/**
 * The smooth curve through points (a uniform Catmull-Rom spline), as Bézier stretches: the tangent at each point is
 * parallel to the line between its neighbours.
 */
function stretches(points: readonly Point[], closed: boolean): Stretch[] {
  const at = (index: number): Point => {
    const inRange = closed ? (index + points.length) % points.length : Math.min(Math.max(index, 0), points.length - 1);
    return points[inRange] ?? [0, 0];
  };
  return Array.from({ length: closed ? points.length : points.length - 1 }, (_, i) => i).flatMap((i) => {
    const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    if (x1 === x2 && y1 === y2) return [];
    const stretch: Stretch = [
      [x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6],
      [x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6],
      [x2, y2],
    ];
    return [stretch];
  });
}

/** A point that stands twice is a corner: the curve stops there, and sets out anew. */
const isCorner = (points: readonly Point[], [x, y]: Point) =>
  points.some(([px, py], i) => px === x && py === y && points[i + 1]?.[0] === x && points[i + 1]?.[1] === y);

/** Numbers as SVG path data has them: a minus sign parts as well as a space does. */
export const pathNumbers = (numbers: readonly number[]): string =>
  numbers.map((number, i) => (i && number >= 0 ? ` ${number}` : `${number}`)).join('');

/**
 * The curve as SVG path data in whole units, relative after its start. A stretch that goes on smoothly names only its
 * second control point (`s`), since the first mirrors the one before.
 */
export function smoothPath(points: readonly Point[], closed = false): string {
  const [start = [0, 0]] = points;
  let [x, y] = start.map(Math.round) as [number, number];
  let corner = true;
  let command = '';
  return (
    stretches(points, closed).reduce(
      (path, stretch) => {
        const numbers = stretch.slice(corner ? 0 : 1).flatMap(([px, py]) => [Math.round(px) - x, Math.round(py) - y]);
        const next = corner ? 'c' : 's';
        const written = pathNumbers(numbers);
        const join = next !== command ? next : written.startsWith('-') ? '' : ' ';
        [x, y] = stretch[2].map(Math.round) as [number, number];
        corner = isCorner(points, stretch[2]);
        command = next;
        return `${path}${join}${written}`;
      },
      `M${pathNumbers([x, y])}`,
    ) + (closed ? 'z' : '')
  );
}

/** Several curves in one path. */
export const smoothPaths = (lines: readonly (readonly Point[])[]): string =>
  lines.map((line) => smoothPath(line)).join('');

/** Straight lines along the curve, eight to a stretch: for measuring, not for drawing. */
export function flattened(points: readonly Point[], closed = false): Point[] {
  const [start] = points;
  if (!start) return [];
  let from = start;
  return [
    start,
    ...stretches(points, closed).flatMap(([a, b, end]) => {
      const begin = from;
      from = end;
      return [1, 2, 3, 4, 5, 6, 7, 8].map((step): Point => {
        const [t, u] = [step / 8, 1 - step / 8];
        const along = (axis: 0 | 1) =>
          u ** 3 * begin[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t ** 3 * end[axis];
        return [along(0), along(1)];
      });
    }),
  ];
}
